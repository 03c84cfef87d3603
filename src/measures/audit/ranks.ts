import { compare, whole } from "../../ledger/fraction.ts";
import { must } from "../../ledger/must.ts";
import { period } from "../../ledger/period.ts";
import type { Claim, Region } from "../../ledger/schema.ts";
import { keyOf } from "../claim-of.ts";
import { figureOf } from "../figure.ts";
import type { Books } from "./claim-books.ts";
import { type Fact, rowsOf } from "./facts.ts";
import { auditRow, type Check, type Finding, judged, unchecked } from "./finding.ts";
import type { Estimate } from "./interval.ts";

/**
 * Claims of rank against the figures of the same peer group: the place among those that the ledger
 * has, and among all of them where some are missing, each of which might stand before it.
 */
export function auditRanks(books: Books): Finding[] {
  const peers = Map.groupBy(books.lookup.ledger.regions.values(), (region) => region.peer_group);
  return books.lookup.ledger.claims
    .filter((row) => row.claim === "rank")
    .map((row) => auditRank(books, row, peers));
}

function auditRank(books: Books, claim: Claim, groups: ReadonlyMap<string, Region[]>): Finding {
  const { ledger } = books.lookup;
  const { better } = ledger.indicators.row(claim.indicator);
  const { peer_group } = ledger.regions.row(claim.region);
  const group = peer_group === "" ? [] : must(groups.get(peer_group), "the members of a peer group");
  const at = period(claim.period);
  const facts = group.flatMap(({ id }) => books.facts.get({ ...keyOf(claim), region: id }, at) ?? []);
  const own = facts.find((fact) => fact.key.region === claim.region);
  const check = rankCheck(books, claim, facts);
  if (better === "none") return unchecked(check, "not-ranked");
  if (own === undefined) return unchecked(check, "no-observation");
  const found = placeAmong(own, facts, better === "lower" ? -1 : 1, group.length - facts.length);
  const finding = judged(check, found);
  const settled = facts.length === group.length || finding.verdict === "differs";
  return settled ? finding : unchecked(check, "peers-missing", found);
}

/** From the best place that its figure allows to the worst, with `absent` others who might precede it. */
function placeAmong(own: Fact, facts: readonly Fact[], direction: number, absent: number): Estimate {
  const ahead = (fact: Fact) => compare(fact.estimate.point, own.estimate.point) * direction > 0;
  const place = 1 + facts.filter((fact) => fact !== own && ahead(fact)).length;
  const interval = { low: whole(place), high: whole(place + absent) };
  return { point: whole(place), exact: interval, wide: interval };
}

function rankCheck(books: Books, claim: Claim, facts: readonly Fact[]): Check {
  const figure = figureOf(claim, books.lookup.ledger.units);
  const { value } = figure;
  return {
    kind: "rank",
    claim: "rank",
    of: claim.of,
    subject: keyOf(claim),
    period: claim.period,
    scale: "rank",
    stated: {
      text: claim.value,
      unit: claim.unit,
      bound: claim.qualifier,
      interval: { low: value, high: value },
    },
    point: value,
    rows: [auditRow("stated", figure, claim), ...facts.flatMap((fact) => rowsOf("value", fact))],
  };
}
