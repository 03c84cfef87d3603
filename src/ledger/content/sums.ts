import type { Ledger } from "../ledger.ts";
import { open } from "../memo.ts";
import type { Problem } from "../problem.ts";
import type { Breakdown, Industry, Region } from "../schema.ts";
import { addsUp, type Read } from "./amounts.ts";
import { type Sequences, type Splits, splitOf } from "./sequences.ts";
import { judgeParts, type Part, type PartSet } from "./wholes.ts";

/** Regions of one class do not overlap: counties and districts divide a city, parks lie anywhere in it. */
const CLASSES: Readonly<Record<Region["kind"], string>> = {
  country: "administrative",
  province: "administrative",
  prefecture: "administrative",
  county: "administrative",
  district: "administrative",
  township: "administrative",
  zone: "zone",
  park: "park",
  department: "department",
  group: "group",
  other: "other",
};

/** Kinds of the official classification: two of them overlap only where one lies under the other. */
const OFFICIAL: ReadonlySet<Industry["kind"]> = new Set(["sector", "section", "division"]);

/** Child regions against their parent's own figure: one that is greater, and sums that contradict it. */
export function regionParts(ledger: Ledger, sequences: Sequences, read: Read): Problem[] {
  const problems: Problem[] = [];
  for (const [parent, children] of childrenOf(ledger)) {
    const group = ledger.regions.get(parent)?.kind === "group";
    for (const [indicator, splits] of sequences.all.get(parent) ?? []) {
      if (!addsUp(ledger.indicators.get(indicator))) continue;
      for (const [split, rows] of splits) {
        const members = children.map((child) => ({ child, rows: sequences.of(child.id, indicator, split) }));
        if (members.every((member) => member.rows.length === 0)) continue;
        for (const one of judgeParts("L304", rows, classSets(members, group), read)) problems.push(one);
      }
    }
  }
  return problems;
}

function childrenOf(ledger: Ledger): Map<string, Region[]> {
  const children = new Map<string, Region[]>();
  for (const region of ledger.regions.values())
    open(children, region.parent, (): Region[] => []).push(region);
  return children;
}

interface Member {
  readonly child: Region;
  readonly rows: Part;
}

/** The children class by class, and all together: what a group names is all of it. */
function classSets(members: readonly Member[], group: boolean): PartSet[] {
  const classes = new Map<string, Member[]>();
  for (const member of members) open(classes, CLASSES[member.child.kind], (): Member[] => []).push(member);
  const sets = [...classes].map(([name, own]) => setOf(own, name === "group" ? "never" : "nearly"));
  return group || classes.size > 1 ? [setOf(members, group ? "exact" : "never"), ...sets] : sets;
}

function setOf(members: readonly Member[], judge: PartSet["judge"]): PartSet {
  const parts = members.map((member) => member.rows).filter((rows) => rows.length > 0);
  return { parts, all: members.length, judge };
}

/** What splits a region's figure: the categories of breakdowns, and industries. */
export function splitParts(ledger: Ledger, sequences: Sequences, read: Read): Problem[] {
  const siblings = siblingCounts(ledger);
  const problems: Problem[] = [];
  for (const indicators of sequences.all.values()) {
    for (const [indicator, splits] of indicators) {
      if (splits.size < 2 || !addsUp(ledger.indicators.get(indicator))) continue;
      problems.push(...categoryParts(ledger, splits, siblings, read), ...industryParts(ledger, splits, read));
    }
  }
  return problems;
}

/** How many exhaustive categories stand together in a scheme, under one parent. */
function siblingCounts(ledger: Ledger): Map<string, number> {
  const counts = new Map<string, number>();
  for (const category of ledger.breakdowns.values()) {
    if (category.exhaustive !== "yes") continue;
    const id = siblingId(category);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function siblingId({ scheme, parent }: Breakdown): string {
  return `${scheme}|${parent}`;
}

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
    const { industry = "", breakdown = "" } = rows[0] ?? {};
    for (const id of breakdown.split(";")) {
      const category = ledger.breakdowns.get(id);
      if (category?.exhaustive !== "yes") continue;
      const whole = splitOf(industry, without(breakdown, category));
      const group = `${whole}|${siblingId(category)}`;
      open(groups, group, (): Categories => ({ whole, category, parts: [] })).parts.push(rows);
    }
  }
  return [...groups.values()].flatMap(({ whole, category, parts }) => {
    const rows = splits.get(whole);
    if (rows === undefined) return [];
    const all = siblings.get(siblingId(category)) ?? 0;
    const judge = parts.length === all ? "exact" : category.parent === "" ? "exceeds" : "never";
    const set: PartSet = { parts, all, judge };
    return judgeParts("L303", rows, [set], read);
  });
}

/** A breakdown with one category replaced by the one above it, or left out where there is none. */
function without(breakdown: string, { id, parent }: Breakdown): string {
  const rest = breakdown.split(";").filter((one) => one !== id);
  return (parent === "" ? rest : [...rest, parent]).sort().join(";");
}

/** Each figure of an industry against that of the nearest stated one above it, or of the whole economy. */
function industryParts(ledger: Ledger, splits: Splits, read: Read): Problem[] {
  const groups = new Map<string, { whole: string; industries: string[]; parts: Part[] }>();
  for (const rows of splits.values()) {
    const { industry = "", breakdown = "" } = rows[0] ?? {};
    if (industry === "") continue;
    const whole = splitOf(nearestStated(ledger, industry, breakdown, splits), breakdown);
    const group = open(groups, whole, () => ({ whole, industries: [], parts: [] }));
    group.industries.push(industry);
    group.parts.push(rows);
  }
  return [...groups.values()].flatMap(({ whole, industries, parts }) => {
    const rows = splits.get(whole);
    if (rows === undefined) return [];
    const official = industries.every((id) => OFFICIAL.has(ledger.industries.get(id)?.kind ?? "cluster"));
    const all = membersOf(ledger, rows[0]?.industry ?? "");
    const set: PartSet = { parts, all, judge: official ? "nearly" : "never" };
    return judgeParts("L305", rows, [set], read);
  });
}

function nearestStated(ledger: Ledger, industry: string, breakdown: string, splits: Splits): string {
  let above = ledger.industries.get(industry)?.parent ?? "";
  while (above !== "" && !splits.has(splitOf(above, breakdown)))
    above = ledger.industries.get(above)?.parent ?? "";
  return above;
}

/** How many official industries stand directly under one, or under the whole economy. */
function membersOf(ledger: Ledger, industry: string): number {
  let count = 0;
  for (const { parent, kind } of ledger.industries.values())
    if (parent === industry && OFFICIAL.has(kind)) count++;
  return count;
}
