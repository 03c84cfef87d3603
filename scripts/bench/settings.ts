import type { Settings } from "../../src/ledger/settings.ts";
import { FEATURED, THEMES } from "./indicators.ts";
import type { MadeUpRegion } from "./regions.ts";

/** `site.json` of the made-up ledger. */
export function settingsOf(regions: readonly MadeUpRegion[], year: number): string {
  const settings: Settings = {
    title: "全国台账(虚构)",
    title_en: "National ledger (made up)",
    subtitle: "测试性能用的虚构数据",
    subtitle_en: "Made-up data to measure speed",
    publisher: "虚构统计局",
    publisher_en: "Made-up statistics bureau",
    licence: {
      name: "CC0 1.0",
      name_en: "CC0 1.0",
      url: "https://creativecommons.org/publicdomain/zero/1.0/",
    },
    repository: "",
    edit: "",
    base_url: "https://ledger.example",
    contact: "mailto:data@ledger.example",
    default_region: "country",
    featured_indicators: FEATURED,
    population: "",
    as_of: String(year),
    schedule_bands: { ahead: 0, slightly_behind: -5, behind: -15 },
    low_completion: 30,
    bulletin: { title: "", title_en: "", first_themes: [], first_indicators: [] },
    score: {
      indicators: FEATURED.slice(0, 4).map((indicator) => ({
        indicator,
        weight: "25",
        ...{ by: "", method: "", step: "", satisfactory: "", unacceptable: "" },
        cap: "120",
        floor: "0",
      })),
      ...{ bonus: [], deductions: [], vetoes: [], rules: [] },
    },
    lamps: [],
    themes: THEMES.map(([id, name, name_en]) => ({ id, name, name_en })),
    peer_groups: peerGroups(regions),
    schemes: [],
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function peerGroups(regions: readonly MadeUpRegion[]): Settings["peer_groups"] {
  const groups = new Map<string, Settings["peer_groups"][number]>();
  for (const { peerGroup, kind, parent } of regions) {
    if (peerGroup === "" || groups.has(peerGroup)) continue;
    const [word, wordEn] =
      kind === "province"
        ? ["各省", "Provinces"]
        : kind === "prefecture"
          ? ["各市", "Cities"]
          : ["各县区", "Counties"];
    groups.set(peerGroup, {
      id: peerGroup,
      name: `${parent?.name}${word}`,
      name_en: `${wordEn} of ${parent?.nameEn}`,
    });
  }
  return [...groups.values()];
}
