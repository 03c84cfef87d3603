import { compare, multiply } from "../ledger/fraction.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Industry, Region } from "../ledger/schema.ts";
import {
  addsUp,
  allFromZero,
  compareSum,
  type Group,
  join,
  openSum,
  sumFits,
  sumIsAbove,
} from "./audit-sums.ts";
import { type Fact, type Facts, factId } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { sumOf } from "./interval.ts";

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

/** A sum that falls short by more than this share of the whole lacks members that the ledger does not know. */
const NEARLY_ALL = { n: 9n, d: 10n };

/** Sums over the regions under one region, against its own figure. */
export function auditChildren(ledger: Ledger, facts: Facts): Finding[] {
  const members = countMembers(ledger);
  const groups = new Map<string, Group>();
  for (const fact of facts.all) {
    const parent = ledger.regions.get(fact.key.region)?.parent ?? "";
    if (parent === "" || !addsUp(ledger, fact.key.indicator)) continue;
    const whole = { ...fact.key, region: parent };
    join(groups, factId(whole, fact.period, fact.strand), whole, fact);
  }
  return judgeGroups(groups, facts, (whole, parts) => judgeChildren(ledger, members, whole, parts));
}

function judgeGroups(
  groups: ReadonlyMap<string, Group>,
  facts: Facts,
  judge: (whole: Fact, parts: readonly Fact[]) => Finding | null,
): Finding[] {
  return [...groups.values()].flatMap(({ whole, like, parts }) => {
    const stated = facts.get(whole, like.period, like.strand);
    return (stated === null || stated.derived || parts.length < 2 ? null : judge(stated, parts)) ?? [];
  });
}

/** How many regions of each class stand directly under each region. */
function countMembers(ledger: Ledger): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { parent, kind } of ledger.regions.values()) {
    for (const id of [`${parent}|`, `${parent}|${CLASSES[kind]}`]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function judgeChildren(
  ledger: Ledger,
  members: ReadonlyMap<string, number>,
  whole: Fact,
  parts: readonly Fact[],
): Finding | null {
  const isGroup = ledger.regions.get(whole.key.region)?.kind === "group";
  const classes = byClass(ledger, parts);
  const fitting = [parts, ...classes.values()].find((set) => set.length > 1 && sumFits(set, whole));
  if (fitting !== undefined) return compareSum("sum-children", whole, fitting);
  if (isGroup && parts.length === members.get(`${whole.key.region}|`))
    return compareSum("sum-children", whole, parts);
  for (const [name, set] of classes) {
    const complete = set.length === members.get(`${whole.key.region}|${name}`);
    if (set.length > 1 && name !== "group" && contradicts(set, whole, complete)) {
      return compareSum("sum-children", whole, set);
    }
  }
  return openSum("sum-children", whole, parts, sumIsAbove(parts, whole) ? "may-overlap" : "parts-missing");
}

function byClass(ledger: Ledger, parts: readonly Fact[]): Map<string, Fact[]> {
  const classes = new Map<string, Fact[]>();
  for (const part of parts) {
    const name = CLASSES[ledger.regions.get(part.key.region)?.kind ?? "other"];
    const list = classes.get(name);
    if (list === undefined) classes.set(name, [part]);
    else list.push(part);
  }
  return classes;
}

/** Disjoint parts contradict a whole that they exceed, or, being all, nearly reach but miss. */
function contradicts(parts: readonly Fact[], whole: Fact, complete: boolean): boolean {
  if (sumIsAbove(parts, whole)) return true;
  const sum = sumOf(parts.map((part) => part.estimate)).point;
  return complete && allFromZero(parts) && compare(sum, multiply(whole.estimate.point, NEARLY_ALL)) >= 0;
}

/** Sums over the industries under one industry, or under the whole economy, against its own figure. */
export function auditIndustries(ledger: Ledger, facts: Facts): Finding[] {
  const stated = new Map<string, Set<string>>();
  const ofIndustries = facts.all.filter(
    ({ key, derived }) => key.industry !== "" && !derived && addsUp(ledger, key.indicator),
  );
  for (const fact of ofIndustries) {
    const id = economyId(fact);
    stated.set(id, (stated.get(id) ?? new Set()).add(fact.key.industry));
  }
  const groups = new Map<string, Group>();
  for (const fact of ofIndustries) {
    const above = nearestStated(ledger, fact.key.industry, stated.get(economyId(fact)) ?? new Set());
    const whole = { ...fact.key, industry: above };
    join(groups, factId(whole, fact.period, fact.strand), whole, fact);
  }
  const under = officialUnder(ledger);
  return judgeGroups(groups, facts, (whole, parts) =>
    judgeIndustries(ledger, whole, parts, under.get(whole.key.industry) ?? []),
  );
}

function economyId(fact: Fact): string {
  return factId({ ...fact.key, industry: "" }, fact.period, fact.strand);
}

/** The nearest industry above that is stated too, or "" for the whole economy. */
function nearestStated(ledger: Ledger, industry: string, stated: ReadonlySet<string>): string {
  let above = ledger.industries.get(industry)?.parent ?? "";
  while (above !== "" && !stated.has(above)) above = ledger.industries.get(above)?.parent ?? "";
  return above;
}

/** `all`: the official industries that the whole is made of, as far as the ledger knows them. */
function judgeIndustries(
  ledger: Ledger,
  whole: Fact,
  parts: readonly Fact[],
  all: readonly string[],
): Finding {
  const ids = new Set(parts.map((part) => part.key.industry));
  const disjoint = [...ids].every((id) => OFFICIAL.has(ledger.industries.get(id)?.kind ?? "cluster"));
  const complete = all.length > 0 && all.every((id) => ids.has(id));
  if (sumFits(parts, whole) || (disjoint && contradicts(parts, whole, complete))) {
    return compareSum("sum-industries", whole, parts);
  }
  return openSum("sum-industries", whole, parts, sumIsAbove(parts, whole) ? "may-overlap" : "parts-missing");
}

/** The official industries directly under each industry, and under none. */
function officialUnder(ledger: Ledger): Map<string, string[]> {
  const under = new Map<string, string[]>();
  for (const { id, parent, kind } of ledger.industries.values()) {
    if (OFFICIAL.has(kind)) under.set(parent, [...(under.get(parent) ?? []), id]);
  }
  return under;
}
