import type { Series } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { lampBlocks } from "../analysis/lamps.ts";
import { movesBlocks, type RankedGroup } from "../analysis/moves.ts";
import { scoreBlocks } from "../analysis/scores.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MANY_PEER_GROUPS, MOST_RANKINGS_OF_YEAR } from "../ground/limits.ts";
import type { YearTarget } from "../ground/site.ts";

/** The places of the same peer group beside each other: their scores, and what moved in a year. */
export function comparedBlocks(edition: Edition, year: number, targets: readonly YearTarget[]): Block[] {
  const { moves } = edition.words.year;
  const { scores } = edition.words;
  const groups = groupsOf(edition, targets);
  const ranked = groups.flatMap((group) =>
    subjectsOf(edition, group, year, targets).map((subject): RankedGroup => ({ group, subject, year })),
  );
  return [
    ...section("lamps", scores.lamps.title, lampBlocks(edition, year, groups)),
    ...section("scores", scores.title, scoreBlocks(edition, year, groups), scores.intro),
    ...section("moves", moves.title, movesBlocks(edition, ranked, MOST_RANKINGS_OF_YEAR)),
  ];
}

/** The peer groups of the site, in their order; in a large ledger those of the places whose targets are listed. */
function groupsOf(edition: Edition, targets: readonly YearTarget[]): string[] {
  const groups = edition.site.ledger.settings.peer_groups.map(({ id }) => id);
  if (groups.length <= MANY_PEER_GROUPS) return groups;
  const listed = new Set(
    targets.map(({ series }) => edition.site.ledger.regions.get(series.region)?.peer_group),
  );
  return groups.filter((group) => listed.has(group));
}

/** What the places of a group are judged by in a year: targets, and completions that reports state. Each once. */
function subjectsOf(edition: Edition, group: string, year: number, targets: readonly YearTarget[]): Series[] {
  const members = new Set(edition.site.peers(group).map(({ id }) => id));
  const aimed = targets.filter(({ series }) => members.has(series.region)).map(({ series }) => series);
  const judged = [...members]
    .flatMap((id) => edition.site.lookup.ofRegion(id))
    .filter((one) =>
      one.claims.some((row) => row.claim === "completion" && period(row.period).year === year),
    );
  const subjects = new Map(
    [...aimed, ...judged].map((one) => [`${one.indicator}|${one.industry}|${one.breakdown}`, one]),
  );
  return [...subjects.values()];
}
