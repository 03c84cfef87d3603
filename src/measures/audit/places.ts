import { addsUp, industriesJudge, nearestAbove, officialUnder, placeSets } from "../../ledger/adding-up.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { open } from "../../ledger/memo.ts";
import { must } from "../../ledger/must.ts";
import type { Region } from "../../ledger/schema.ts";
import { type Fact, type Facts, factId, MEASURED } from "./facts.ts";
import type { Finding } from "./finding.ts";
import {
  compareSum,
  type Group,
  join,
  loneAbove,
  openSum,
  partsContradict,
  sumFits,
  sumIsAbove,
} from "./sums.ts";

/**
 * Sums over the regions under one region, against its own figure. Targets are handed down, and may add
 * up to more than the region's own, or leave something over: they are looked at for a fit alone.
 */
export function auditChildren(ledger: Ledger, facts: Facts): Finding[] {
  const children = Map.groupBy(ledger.regions.values(), ({ parent }) => parent);
  const groups = new Map<string, Group>();
  for (const fact of facts.all) {
    const { parent } = ledger.regions.row(fact.key.region);
    if (parent === "" || !addsUp(ledger.indicators.row(fact.key.indicator))) continue;
    const whole = { ...fact.key, region: parent };
    join(groups, factId(whole, fact.period, fact.strand), whole, fact);
  }
  return judgeGroups(groups, facts, (whole, parts) => {
    const region = ledger.regions.row(whole.key.region);
    return judgeChildren(region, must(children.get(region.id), "the places under one"), whole, parts);
  });
}

function judgeGroups(
  groups: ReadonlyMap<string, Group>,
  facts: Facts,
  judge: (whole: Fact, parts: readonly Fact[]) => Finding | null,
): Finding[] {
  const alone = (whole: Fact, part: Fact | undefined) =>
    whole.strand === MEASURED ? loneAbove(part, whole) : null;
  return [...groups.values()].flatMap(({ whole, like, parts }) => {
    const stated = facts.get(whole, like.period, like.strand);
    if (stated === null || stated.derived) return [];
    return (parts.length < 2 ? alone(stated, parts[0]) : judge(stated, parts)) ?? [];
  });
}

function judgeChildren(
  region: Region,
  children: readonly Region[],
  whole: Fact,
  parts: readonly Fact[],
): Finding {
  const sets = placeSets(children, (child) => child, region.kind)
    .map((set) => ({ ...set, stated: within(parts, set.parts) }))
    .filter(({ stated }) => stated.length > 1);
  const found =
    sets.find(({ stated }) => sumFits(stated, whole)) ??
    sets.find(({ parts: all, stated, judge }) =>
      partsContradict(judge, stated, whole, stated.length === all.length),
    );
  const isHandedDown = whole.strand !== MEASURED;
  if (found !== undefined && (!isHandedDown || sumFits(found.stated, whole))) {
    return compareSum("sum-children", whole, found.stated);
  }
  const above = isHandedDown ? "handed-down" : "may-overlap";
  return openSum("sum-children", whole, parts, sumIsAbove(parts, whole) ? above : "parts-missing");
}

/** The parts that are of some of the places. */
function within(parts: readonly Fact[], places: readonly Region[]): readonly Fact[] {
  const ids = new Set(places.map(({ id }) => id));
  return parts.filter(({ key }) => ids.has(key.region));
}

/** Sums over the industries under one industry, or under the whole economy, against its own figure. */
export function auditIndustries(ledger: Ledger, facts: Facts): Finding[] {
  const stated = new Map<string, Set<string>>();
  const ofIndustries = facts.all.filter(
    ({ key, derived }) => key.industry !== "" && !derived && addsUp(ledger.indicators.row(key.indicator)),
  );
  const beside = (fact: Fact) => open(stated, economyId(fact), () => new Set<string>());
  for (const fact of ofIndustries) beside(fact).add(fact.key.industry);
  const groups = new Map<string, Group>();
  for (const fact of ofIndustries) {
    const industry = nearestAbove(ledger.industries, fact.key.industry, (id) => beside(fact).has(id));
    const whole = { ...fact.key, industry };
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

/** `all`: the official industries that the whole is made of, as far as the ledger knows them. */
function judgeIndustries(
  ledger: Ledger,
  whole: Fact,
  parts: readonly Fact[],
  all: readonly string[],
): Finding {
  const ids = new Set(parts.map((part) => part.key.industry));
  const judge = industriesJudge([...ids].map((id) => ledger.industries.row(id)));
  const complete = all.length > 0 && all.every((id) => ids.has(id));
  if (sumFits(parts, whole) || partsContradict(judge, parts, whole, complete)) {
    return compareSum("sum-industries", whole, parts);
  }
  return openSum("sum-industries", whole, parts, sumIsAbove(parts, whole) ? "may-overlap" : "parts-missing");
}
