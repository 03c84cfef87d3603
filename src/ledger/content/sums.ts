import {
  addsUp,
  categoriesJudge,
  categoriesOf,
  industriesJudge,
  isExhaustive,
  nearestAbove,
  officialUnder,
  placeSets,
  siblingCounts,
  siblingsId,
  withoutCategory,
} from "../adding-up.ts";
import type { Ledger } from "../ledger.ts";
import { open } from "../memo.ts";
import { must } from "../must.ts";
import type { Problem } from "../problem.ts";
import type { Breakdown, Industry, Observation, Region } from "../schema.ts";
import type { Read } from "./amounts.ts";
import { type Sequences, type Splits, splitOf } from "./sequences.ts";
import { judgeParts, type Part, type RowSet } from "./wholes.ts";

/**
 * Child regions, and those that say they are also in a region, against its own figure: one that is
 * greater, and sums of the children that contradict it.
 */
export function regionParts(ledger: Ledger, sequences: Sequences, read: Read): Problem[] {
  const problems: Problem[] = [];
  const children = Map.groupBy(ledger.regions.values(), ({ parent }) => parent);
  const inside = Map.groupBy(ledger.regions.values(), ({ also_in }) => also_in);
  for (const { id, kind } of ledger.regions.values()) {
    const [below, within] = [children.get(id) ?? [], inside.get(id) ?? []];
    if (below.length + within.length === 0) continue;
    for (const [indicator, splits] of sequences.all.get(id) ?? []) {
      if (!addsUp(ledger.indicators.row(indicator))) continue;
      for (const [split, rows] of splits) {
        const members = below.map((child) => ({ child, rows: sequences.of(child.id, indicator, split) }));
        const contained = members.filter(({ child }) => child.sums !== "beside");
        const others = within.map((child) => ({ child, rows: sequences.of(child.id, indicator, split) }));
        const parts = [...contained, ...others].flatMap((one) => partOf(one.rows));
        if (parts.length === 0) continue;
        for (const one of judgeParts("L304", rows, parts, rowSets(members, kind), read)) problems.push(one);
      }
    }
  }
  return problems;
}

function partOf(rows: readonly Observation[]): Part[] {
  return rows.length === 0 ? [] : [{ rows, isNeeded: true }];
}

interface Member {
  readonly child: Region;
  readonly rows: readonly Observation[];
}

function rowSets(members: readonly Member[], parent: Region["kind"]): RowSet[] {
  return placeSets(members, ({ child }) => child, parent).map(({ parts, judge }) => ({
    parts: parts.flatMap(({ rows }) => partOf(rows)),
    needed: parts.length,
    judge,
  }));
}

/** What splits a region's figure: the categories of breakdowns, and industries. */
export function splitParts(ledger: Ledger, sequences: Sequences, read: Read): Problem[] {
  const siblings = siblingCounts(ledger);
  const under = officialUnder(ledger);
  const problems: Problem[] = [];
  for (const indicators of sequences.all.values()) {
    for (const [indicator, splits] of indicators) {
      if (splits.size < 2 || !addsUp(ledger.indicators.row(indicator))) continue;
      problems.push(
        ...categoryParts(ledger, splits, siblings, read),
        ...industryParts(ledger, splits, under, read),
      );
    }
  }
  return problems;
}

/** The first row of a split, which says what it is a split by. */
const firstOf = (rows: readonly Observation[]) => must(rows[0], "a row of a split");

interface Categories {
  readonly whole: string;
  readonly category: Breakdown;
  readonly parts: Part[];
}

/** Each figure of a category against the figure without it, or with the category above it. */
function categoryParts(
  ledger: Ledger,
  splits: Splits,
  siblings: ReadonlyMap<string, number>,
  read: Read,
): Problem[] {
  const groups = new Map<string, Categories>();
  for (const rows of splits.values()) {
    const { industry, breakdown } = firstOf(rows);
    for (const category of categoriesOf(ledger, breakdown).filter(isExhaustive)) {
      const whole = splitOf(industry, withoutCategory(breakdown, category));
      const group = open(groups, `${whole}|${siblingsId(category)}`, () => ({ whole, category, parts: [] }));
      group.parts.push({ rows, isNeeded: true });
    }
  }
  return [...groups.values()].flatMap(({ whole, category, parts }) => {
    const rows = splits.get(whole);
    if (rows === undefined) return [];
    const needed = must(siblings.get(siblingsId(category)), "the categories beside one");
    const judge = categoriesJudge(category, parts.length === needed);
    return judgeParts("L303", rows, parts, [{ parts, needed, judge }], read);
  });
}

interface Industries {
  readonly whole: string;
  readonly above: string;
  readonly industries: Industry[];
  readonly parts: Part[];
}

/** Each figure of an industry against that of the nearest stated one above it, or of the whole economy. */
function industryParts(
  ledger: Ledger,
  splits: Splits,
  under: ReadonlyMap<string, readonly string[]>,
  read: Read,
): Problem[] {
  const groups = new Map<string, Industries>();
  for (const rows of splits.values()) {
    const { industry, breakdown } = firstOf(rows);
    if (industry === "") continue;
    const above = nearestAbove(ledger.industries, industry, (id) => splits.has(splitOf(id, breakdown)));
    const whole = splitOf(above, breakdown);
    const group = open(groups, whole, (): Industries => ({ whole, above, industries: [], parts: [] }));
    const row = ledger.industries.row(industry);
    group.industries.push(row);
    group.parts.push({ rows, isNeeded: row.parent === above });
  }
  return [...groups.values()].flatMap(({ whole, above, industries, parts }) => {
    const rows = splits.get(whole);
    if (rows === undefined) return [];
    const set = { parts, needed: under.get(above)?.length ?? 0, judge: industriesJudge(industries) };
    return judgeParts("L305", rows, parts, [set], read);
  });
}
