import type { Lang } from "../../i18n/lang.ts";
import { formatAmount, formatPercent, withBoundMark } from "../../i18n/number.ts";
import { pageWords } from "../../i18n/pages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { siteWords } from "../../i18n/site.ts";
import type { Region } from "../../ledger/schema.ts";
import type { Ranked } from "../../measures/rank.ts";
import { commonPeriod, type Ranking } from "../../measures/ranking.ts";
import type { Standing } from "../../measures/standing.ts";
import { bandMark } from "../bands.ts";
import { type Block, section } from "../body.ts";
import { regionLink, seriesName } from "../labels.ts";
import { peerGroupName } from "../region/keys.ts";
import type { Site } from "../site.ts";
import type { IndexGroup, IndexLink } from "../view.ts";

/** So many places of a group are all named; of more, the first and the last few. */
const MOST_NAMED = 6;
const EACH_END = 3;
const MOST_GROUPS = 2;

/** The places of the default region that lead and those that lag, in the first thing that ranks them. */
export function leadersBlocks(site: Site, keys: readonly Standing[], lang: Lang): Block[] {
  const places = site.lookup.places(site.ledger.settings.default_region);
  for (const key of keys) {
    const ranked = rankedGroups(site, places, key);
    const [first] = ranked;
    if (first === undefined) continue;
    const what = seriesName(site.ledger, key.series, lang);
    const period = formatPeriod(first.all.period, lang);
    const measure = first.all.by === "completion" ? pageWords[lang].home.completion(what) : what;
    return section(
      "leaders",
      pageWords[lang].home.leads,
      [{ kind: "index", index: { groups: ranked.flatMap((one) => groupsOf(site, key, one, lang)) } }],
      `${measure}${siteWords[lang].comma}${period}`,
    );
  }
  return [];
}

interface RankedGroup {
  readonly id: string;
  readonly all: Ranking;
}

function rankedGroups(site: Site, places: readonly Region[], key: Standing): RankedGroup[] {
  const ids = [...new Set(places.map((place) => place.peer_group))].filter((id) => id !== "");
  return ids
    .flatMap((id) => {
      const at = commonPeriod(site.lookup, site.peers(id), key.series);
      const all = at && site.ranking(id, key.series, at);
      return all ? [{ id, all }] : [];
    })
    .slice(0, MOST_GROUPS);
}

/** A small group as it is ranked; of a large one both ends. */
function groupsOf(site: Site, key: Standing, { id, all }: RankedGroup, lang: Lang): IndexGroup[] {
  const words = pageWords[lang].home;
  const name = peerGroupName(site, id, lang);
  const placed = all.entries.filter(({ by, rank }) => by.kind === "value" && rank.kind === "value");
  const group = (end: string, head: string, entries: readonly Ranked[]) => ({
    id: `leaders-${id}${end}`,
    head,
    links: entries.map((entry) => linkOf(site, key, all, entry, lang)),
  });
  if (placed.length <= MOST_NAMED) return [group("", name, placed)];
  return [
    group("", words.first(name, placed.length), placed.slice(0, EACH_END)),
    group("-last", words.last(name), placed.slice(-EACH_END)),
  ];
}

function linkOf(site: Site, key: Standing, all: Ranking, entry: Ranked, lang: Lang): IndexLink {
  const link = regionLink(site, entry.id, lang);
  const { by: result } = entry;
  const one = all.standings.get(entry.id);
  const band = all.by === "completion" && one ? bandMark(one.band, lang) : null;
  if (result.kind === "none") return link;
  const unit = { id: key.indicator.unit, name_en: site.ledger.units.get(key.indicator.unit)?.name_en ?? "" };
  const text =
    all.by === "completion"
      ? formatPercent(result.value)
      : formatAmount(result.value, Number(key.indicator.decimals || 0), unit, lang);
  return { ...link, note: withBoundMark(text, result.bound), ...(band === null ? {} : { band }) };
}
