import { isFullYear } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import type { Ranked } from "../../measures/places/rank.ts";
import { isByTarget } from "../../measures/places/ranked-by.ts";
import { commonPeriod, type Ranking } from "../../measures/places/ranking.ts";
import type { Standing } from "../../measures/standing.ts";
import { bandMark } from "../cells/bands.ts";
import { resultCell } from "../cells/results.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { LEADERS_AT_EACH_END, MOST_GROUPS_OF_LEADERS, MOST_LEADERS } from "../ground/limits.ts";
import type { IndexGroup, IndexLink } from "../ground/view.ts";
import { peerGroupName } from "../series/key-figures.ts";

/** The places of the default region that lead and those that lag, in the first thing that ranks them. */
export function leadersBlocks(edition: Edition, keyFigures: readonly Standing[]): Block[] {
  const places = edition.site.lookup.places(edition.site.ledger.settings.default_region);
  for (const key of keyFigures) {
    const ranked = rankedGroups(edition, places, key);
    const [first] = ranked;
    if (first === undefined) continue;
    const what = edition.names.series(key.series);
    const period = edition.period(first.all.period);
    const measure = edition.words.charts.rankedBy[first.all.by](what);
    return section(
      "leaders",
      edition.words.pages.home.leads,
      [{ kind: "index", index: { groups: ranked.flatMap((one) => groupsOf(edition, key, one)) } }],
      `${measure}${edition.words.site.comma}${period}`,
    );
  }
  return [];
}

interface RankedGroup {
  readonly id: string;
  readonly all: Ranking;
}

function rankedGroups(edition: Edition, places: readonly Region[], key: Standing): RankedGroup[] {
  const ids = [...new Set(places.map((place) => place.peer_group))].filter((id) => id !== "");
  return ids
    .flatMap((id) => {
      const at = commonPeriod(edition.site.lookup, edition.site.peers(id), key.series);
      const all = at && edition.site.ranking(id, key.series, at);
      return all ? [{ id, all }] : [];
    })
    .slice(0, MOST_GROUPS_OF_LEADERS);
}

/** A small group as it is ranked; of a large one both ends. */
function groupsOf(edition: Edition, key: Standing, { id, all }: RankedGroup): IndexGroup[] {
  const words = edition.words.pages.home;
  const name = peerGroupName(edition, id);
  const placed = all.entries.filter(({ by, rank }) => by.kind === "value" && rank.kind === "value");
  const group = (end: string, head: string, entries: readonly Ranked[]) => ({
    id: `leaders-${id}${end}`,
    head,
    links: entries.map((entry) => linkOf(edition, key, all, entry)),
  });
  if (placed.length <= MOST_LEADERS) return [group("", name, placed)];
  return [
    group("", words.first(name, placed.length), placed.slice(0, LEADERS_AT_EACH_END)),
    group("-last", words.last(name), placed.slice(-LEADERS_AT_EACH_END)),
  ];
}

function linkOf(edition: Edition, key: Standing, all: Ranking, entry: Ranked): IndexLink {
  const link = edition.links.region(entry.id);
  const { by: result } = entry;
  const one = all.standings.get(entry.id);
  const band = isByTarget(all.by) && one ? bandMark(edition, one.band, isFullYear(one.period)) : null;
  if (result.kind === "none") return link;
  const { text } = resultCell(edition, result, Number(key.indicator.decimals || 0));
  return { ...link, note: text, ...(band === null ? {} : { band }) };
}
