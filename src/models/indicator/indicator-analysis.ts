import type { Indicator } from "../../ledger/schema.ts";
import { disparityTable } from "../analysis/disparity-years.ts";
import { movesBlocks, type RankedGroup } from "../analysis/moves.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MANY_PEER_GROUPS, MOST_GROUPS_MOVED, MOST_GROUPS_SPREAD } from "../ground/limits.ts";

/** Who rose and fell in an indicator's rankings since the year before, and how far places lay apart over the years. */
export function analysisBlocks(edition: Edition, row: Indicator): Block[] {
  const ranked = rankedGroups(edition, row);
  const moves = row.better === "none" ? [] : movesBlocks(edition, ranked, MOST_GROUPS_MOVED);
  return section(
    "analysis",
    edition.words.analysis.title,
    [
      ...section("moves", edition.words.year.moves.title, moves),
      ...section("disparity", edition.words.analysis.disparity.title, disparityBlocks(edition, row, ranked)),
    ],
    edition.words.analysis.titleIntro,
  );
}

function disparityBlocks(edition: Edition, row: Indicator, ranked: readonly RankedGroup[]): Block[] {
  const blocks: Block[] = [];
  if (row.measure === "rank") return blocks;
  for (const { group, subject } of ranked) {
    if (blocks.length === MOST_GROUPS_SPREAD) break;
    const table = disparityTable(edition, group, subject);
    if (table !== null) blocks.push({ kind: "table", table });
  }
  return blocks;
}

/** Each peer group by the indicator's total, then by its industries. */
function rankedGroups(edition: Edition, row: Indicator): RankedGroup[] {
  const totals = edition.site.lookup.ofIndicator(row.id).filter((one) => one.breakdown === "");
  const industries = [...new Set(totals.map((one) => one.industry))].sort();
  const groups = groupsOf(edition);
  return industries.flatMap((industry) =>
    groups.map((group) => ({ group, subject: { indicator: row.id, industry, breakdown: "" } })),
  );
}

function groupsOf(edition: Edition): string[] {
  const groups = edition.site.ledger.settings.peer_groups.map(({ id }) => id);
  if (groups.length <= MANY_PEER_GROUPS) return groups;
  return groups.filter((group) => {
    const [first] = edition.site.peers(group);
    return first !== undefined && edition.site.lookup.ancestors(first.id).length < 2;
  });
}
