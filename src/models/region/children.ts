import type { Lang } from "../../i18n/lang.ts";
import { byName, nameIn } from "../../i18n/names.ts";
import { pageWords } from "../../i18n/pages.ts";
import { siteWords } from "../../i18n/site.ts";
import { regionKinds } from "../../i18n/vocabulary.ts";
import type { Region } from "../../ledger/schema.ts";
import { type Block, section } from "../body.ts";
import { industryLink, seriesName, statedAmount } from "../labels.ts";
import { href, regionPath } from "../routes.ts";
import type { Site } from "../site.ts";
import type { IndexLink } from "../view.ts";
import { keyStandings } from "./keys.ts";

/** The places within a region, by kind. */
export function childrenBlocks(site: Site, region: Region, lang: Lang): Block[] {
  const words = pageWords[lang].region;
  const children = [...site.lookup.children(region.id)].flatMap((child) =>
    child.kind === "group" ? [child, ...site.lookup.places(child.id)] : [child],
  );
  if (children.length === 0) return [];
  const kinds = [...new Set(children.map((child) => child.kind))];
  const groups = kinds.map((kind) => {
    const head = regionKinds[kind][lang];
    const rows = children.filter((child) => child.kind === kind);
    return {
      id: `children-${kind}`,
      head: head.charAt(0).toUpperCase() + head.slice(1),
      links: byName(rows, lang).map((child) => childLink(site, child, lang)),
    };
  });
  return section("children", words.children(nameIn(region, lang)), [{ kind: "index", index: { groups } }]);
}

/** A place with the newest of its key figures beside it. */
export function childLink(site: Site, region: Region, lang: Lang): IndexLink {
  const link = { text: nameIn(region, lang), href: href(site.base, lang, regionPath(region.id)) };
  const [first] = keyStandings(site, region.id);
  if (first?.observation == null) return link;
  const what = seriesName(site.ledger, first.series, lang);
  return { ...link, note: `${what} ${statedAmount(site.ledger, first.observation, lang)}` };
}

/** What a place says it stands on. */
export function leadingFacts(site: Site, region: string, lang: Lang): Block[] {
  const rows = site.ledger.leadingIndustries.filter((row) => row.region === region);
  if (rows.length === 0) return [];
  const links = rows.map((row) => industryLink(site, row.industry, lang));
  const text = links.flatMap((link, i) => (i === 0 ? [link] : [siteWords[lang].listComma, link]));
  return [{ kind: "prose", paragraphs: [text] }];
}
