import { type Fraction, ONE, parseDecimal, ZERO } from "../ledger/fraction.ts";
import type { Lookup, SeriesKey } from "../ledger/lookup.ts";
import { covers, endYear, type Period, parsePeriod, period, shiftYears } from "../ledger/period.ts";
import type { Claim } from "../ledger/schema.ts";
import { causeOf } from "./causes.ts";
import { keyOf, type Of, readOf, wholeOf } from "./claim-of.ts";
import { mainTarget, targetInForce, targetsByTier } from "./completion.ts";
import { besideClaim, type Fact, type Facts, rowsOf } from "./facts.ts";
import { type Figure, figureOf, ratioOf, type TargetFigure, targetFigureOf } from "./figure.ts";
import {
  type AuditReason,
  type AuditRow,
  auditRow,
  type Cause,
  type Check,
  type Finding,
  judged,
  unchecked,
} from "./finding.ts";
import { differenceOf, type Estimate, estimateOf, quotientOf, rootOf, scaled, shifted } from "./interval.ts";
import type { Scale } from "./result.ts";
import type { Role } from "./roles.ts";

/** What the checks of claims look things up in. */
export interface Books {
  readonly lookup: Lookup;
  readonly facts: Facts;
  /** The growth that a report states of a series in a period, where it states it on the year before. */
  readonly statedGrowth: ReadonlyMap<string, Estimate>;
}

/** What a claim comes to, recomputed; or why it cannot be. */
interface Recomputed {
  readonly estimate: Estimate | null;
  readonly reason: AuditReason;
  readonly rows: readonly AuditRow[];
  /** What to add to get a plain quotient: 1 for growth, else 0. */
  readonly less: Fraction;
  readonly others: readonly { readonly cause: Cause; readonly recomputed: Estimate }[];
}

type Recompute = (books: Books, claim: Claim, of: Of) => Recomputed;

const MINUS_ONE: Fraction = { n: -1n, d: 1n };

function impossible(reason: AuditReason, rows: readonly AuditRow[] = []): Recomputed {
  return { estimate: null, reason, rows, less: ZERO, others: [] };
}

function possible(estimate: Estimate | null, rows: readonly AuditRow[], less = ZERO): Recomputed {
  return { estimate, reason: "base-is-zero", rows, less, others: [] };
}

/** Every claim of the ledger, recomputed from its figures. Ranks are checked by `audit-ranks.ts`. */
export function auditClaims(books: Books): Finding[] {
  const { ledger } = books.lookup;
  return ledger.claims.filter((row) => row.claim !== "rank").map((row) => auditClaim(books, row));
}

function auditClaim(books: Books, claim: Claim): Finding {
  const { units } = books.lookup.ledger;
  const figure = figureOf(claim, units);
  const recompute = RECOMPUTE[claim.claim];
  const { estimate, reason, rows, less, others } = recompute(books, claim, readOf(claim.of));
  const read = claimReader(books, claim, figure);
  const check = claimCheck(claim, figure, read, rows);
  if (estimate === null) return unchecked(check, reason);
  const timesGrown = isTimes(figure) && claim.claim === "growth";
  const found = timesGrown ? judgedTimes(check, estimate) : judged(check, estimate);
  if (found.verdict !== "differs") return found;
  if (isOtherThing(claim, readOf(claim.of))) return { ...found, cause: "other-definition" };
  const readAt = (text: string) => read({ ...figure, text, value: parseDecimal(text) ?? figure.value }).wide;
  const stated = check.stated.interval;
  const cause = causeOf({ stated, text: claim.value, read: readAt, recomputed: estimate, less, others });
  return cause === undefined ? found : { ...found, cause };
}

/** True for growth on a base of another indicator or breakdown: the two are not like for like. */
function isOtherThing(claim: Claim, of: Of): boolean {
  const growing = ["growth", "multiple", "annual-growth"].includes(claim.claim);
  return growing && (of.key.indicator !== undefined || of.key.breakdown !== undefined);
}

/** The scale of a claim: a ratio, points for pulls, a multiple where it is stated in times. */
function scaleOf(claim: Claim, figure: Figure): Scale {
  if (isTimes(figure)) return "multiple";
  return claim.claim === "pull" ? "points" : "ratio";
}

/** True for a claim in 倍 rather than in percent. */
function isTimes(figure: Figure): boolean {
  return figure.dimension === "multiple";
}

/** From a stated figure to its estimate in the claim's scale. */
function claimReader(books: Books, claim: Claim, figure: Figure): (figure: Figure) => Estimate {
  const asRatio = ratioOf({ ...figure, value: ONE }, books.lookup.ledger.units);
  const unit = asRatio === null || scaleOf(claim, figure) === "multiple" ? ONE : asRatio;
  return (stated) => scaled(estimateOf({ ...stated, factor: ONE, dimension: "" }), unit);
}

function claimCheck(
  claim: Claim,
  figure: Figure,
  read: (figure: Figure) => Estimate,
  rows: readonly AuditRow[],
): Check {
  const { point, wide } = read(figure);
  return {
    kind: "claim",
    claim: claim.claim,
    subject: keyOf(claim),
    period: claim.period,
    scale: scaleOf(claim, figure),
    stated: { text: claim.value, unit: claim.unit, bound: claim.qualifier, interval: wide },
    point,
    rows: [auditRow("stated", figure, claim), ...rows],
  };
}

/**
 * "Grew by N times" is said both of growth by N times the base and of growth to N times it: the
 * claim agrees where either reading does; else it is set against the literal one.
 */
function judgedTimes(check: Check, growth: Estimate): Finding {
  const literal = judged(check, growth);
  if (literal.verdict !== "differs") return literal;
  const multiple = judged(check, shifted(growth, ONE));
  return multiple.verdict === "differs" ? literal : multiple;
}

/** current ÷ base − 1 for the period before, or for what `of` names. */
const growth: Recompute = (books, claim, of) => {
  if (of.target) return againstTarget(books, claim, of, ONE);
  const at = period(claim.period);
  const before = of.period === undefined ? shiftYears(at, -1) : period(of.period);
  const found = ratioTo(books, claim, at, { ...keyOf(claim), ...of.key }, before);
  return found.estimate === null ? found : { ...lessOne(found), others: otherBases(books, claim, before) };
};

const multiple: Recompute = (books, claim, of) => {
  const at = period(claim.period);
  const before = of.period === undefined ? shiftYears(at, -1) : period(of.period);
  return ratioTo(books, claim, at, { ...keyOf(claim), ...of.key }, before);
};

function lessOne(found: Recomputed): Recomputed {
  return { ...found, estimate: found.estimate && shifted(found.estimate, MINUS_ONE), less: ONE };
}

function ratioTo(books: Books, claim: Claim, at: Period, base: SeriesKey, before: Period): Recomputed {
  const current = besideClaim(books.facts.get(keyOf(claim), at), claim);
  const reference = books.facts.get(base, before);
  const rows = [...rowsIf("current", current), ...rowsIf("reference", reference)];
  if (current === null) return impossible("no-observation", rows);
  if (reference === null) return impossible("no-base", rows);
  return fits(current, reference, rows);
}

function fits(above: Fact, below: Fact, rows: readonly AuditRow[]): Recomputed {
  if (above.best.dimension !== below.best.dimension) return impossible("units-differ", rows);
  return possible(quotientOf(above.estimate, below.estimate), rows);
}

function rowsIf(role: Role, fact: Fact | null): AuditRow[] {
  return fact === null ? [] : rowsOf(role, fact);
}

/** Growth on every other period of the same series, for a claim that took another base year. */
function otherBases(books: Books, claim: Claim, before: Period): { cause: Cause; recomputed: Estimate }[] {
  const current = books.facts.get(keyOf(claim), period(claim.period));
  if (current === null) return [];
  const others = books.facts
    .ofSeries(keyOf(claim))
    .filter((fact) => fact.period.to < current.period.to && fact.period.to !== before.to);
  return others.flatMap((fact) => {
    const ratio = quotientOf(current.estimate, fact.estimate);
    return ratio === null ? [] : [{ cause: "base-year" as const, recomputed: shifted(ratio, MINUS_ONE) }];
  });
}

/** (last ÷ first)^(1 ÷ years) − 1 over the claim's own span, or from the period that `of` names. */
const annualGrowth: Recompute = (books, claim, of) => {
  const [start = "", end = start] = claim.period.split("/");
  const last = parsePeriod(end);
  const first = parsePeriod(of.period ?? start);
  if (last === null || first === null) return impossible("period-not-covered");
  const years = endYear(last) - endYear(first);
  if (years < 1) return impossible("too-few-years");
  const found = ratioTo(books, claim, last, { ...keyOf(claim), ...of.key }, first);
  const estimate = found.estimate && shifted(rootOf(found.estimate, years), MINUS_ONE);
  return { ...found, estimate };
};

/** part ÷ whole of the same period; other totals of the indicator are tried where it differs. */
const share: Recompute = (books, claim, of) => {
  const at = period(claim.period);
  const part = besideClaim(books.facts.get(keyOf(claim), at), claim);
  const whole = besideClaim(
    books.facts.get(wholeOf(claim, of), of.period === undefined ? at : period(of.period)),
    claim,
  );
  const rows = [...rowsIf("part", part), ...rowsIf("whole", whole)];
  if (part === null) return impossible("no-observation", rows);
  if (whole === null) return impossible("no-base", rows);
  return { ...fits(part, whole, rows), others: otherTotals(books, part, whole) };
};

function otherTotals(books: Books, part: Fact, whole: Fact): { cause: Cause; recomputed: Estimate }[] {
  const others = books.facts
    .parallel(whole.key, whole.period)
    .filter((fact) => isOther(fact, whole) && isOther(fact, part));
  return others.flatMap((fact) => {
    const recomputed =
      fact.best.dimension === part.best.dimension ? quotientOf(part.estimate, fact.estimate) : null;
    return recomputed === null ? [] : [{ cause: "another-total" as const, recomputed }];
  });
}

/** True for an unbounded fact of another series: a bound would fit almost any claim. */
function isOther(fact: Fact, than: Fact): boolean {
  return (
    fact.best.bound === "" &&
    fact.key.industry + fact.key.breakdown !== than.key.industry + than.key.breakdown
  );
}

const completion: Recompute = (books, claim, of) => againstTarget(books, claim, of, ZERO);

/** actual ÷ target, less 1 where the claim is by how much the target was exceeded. */
function againstTarget(books: Books, claim: Claim, of: Of, less: Fraction): Recomputed {
  const at = period(claim.period);
  const actual = besideClaim(books.facts.get(keyOf(claim), at), claim);
  const targets = targetsFor(
    books,
    { ...keyOf(claim), ...of.key },
    of.period === undefined ? at : period(of.period),
  );
  const target = chosen(targets, at, of);
  const rows = [...rowsIf("actual", actual), ...(target === null ? [] : [target.row])];
  if (actual === null) return impossible("no-observation", rows);
  if (target === null) return impossible("no-target", rows);
  const against = ({ figure }: AimedAt): Estimate | null => {
    const ratio =
      figure.dimension === actual.best.dimension ? quotientOf(actual.estimate, estimateOf(figure)) : null;
    return ratio && shifted(ratio, { n: -less.n, d: less.d });
  };
  const estimate = against(target);
  const others = targets.flatMap((other) => {
    const recomputed = other === target ? null : against(other);
    return recomputed === null ? [] : [{ cause: "another-target" as const, recomputed }];
  });
  return { ...possible(estimate, rows, less), others };
}

interface AimedAt {
  readonly figure: TargetFigure;
  readonly row: AuditRow;
}

/** The level targets of a series whose period holds the claim's. */
function targetsFor({ lookup }: Books, key: SeriesKey, at: Period): AimedAt[] {
  const rows = lookup
    .series(key)
    .targets.filter((row) => row.form === "level" && covers(period(row.period), at));
  return rows.map((row) => {
    const figure = targetFigureOf(row, lookup.ledger.units);
    return { figure, row: auditRow("target", figure, row) };
  });
}

/** The target in force of the tier that `of` names, else the one chiefly judged by; the shortest span first. */
function chosen(targets: readonly AimedAt[], at: Period, of: Of): AimedAt | null {
  const length = ({ figure }: AimedAt) => figure.period.to - figure.period.from;
  const shortest = Math.min(...targets.map(length));
  const figures = targets.filter((one) => length(one) === shortest).map((one) => one.figure);
  const tier = of.tier === undefined ? null : figures.filter((figure) => figure.tier === of.tier);
  const figure = tier === null ? mainTarget(targetsByTier(figures, at)) : targetInForce(tier, at).target;
  return targets.find((one) => one.figure === figure) ?? null;
}

/** A fact at two times: its base from the ledger, or as its stated growth implies. */
interface Changed {
  readonly current: Fact;
  readonly base: Estimate;
  readonly rows: readonly AuditRow[];
}

function changed(books: Books, key: SeriesKey, at: Period, before: Period): Changed | AuditReason {
  const current = books.facts.get(key, at);
  if (current === null) return "no-observation";
  const stated = books.facts.get(key, before);
  if (stated !== null) {
    return {
      current,
      base: stated.estimate,
      rows: [...rowsOf("part-current", current), ...rowsOf("part-base", stated)],
    };
  }
  const grown = books.statedGrowth.get(growthId(key, at));
  const base = grown && quotientOf(current.estimate, shifted(grown, ONE));
  return base ? { current, base, rows: rowsOf("part-current", current) } : "no-base";
}

export function growthId(key: SeriesKey, at: Period): string {
  const { region, indicator, industry, breakdown } = key;
  return [region, indicator, industry, breakdown, at.from, at.to].join("|");
}

/** The part's change over the whole's change (contribution) or over the whole's base (pull). */
function changeOver(below: (whole: Changed) => Estimate): Recompute {
  return (books, claim, of) => {
    const at = period(claim.period);
    const before = of.period === undefined ? shiftYears(at, -1) : period(of.period);
    const part = changed(books, keyOf(claim), at, before);
    const whole = changed(books, wholeOf(claim, of), at, before);
    if (typeof part === "string") return impossible(part);
    if (typeof whole === "string") return impossible(whole, part.rows);
    const rows = [...part.rows, ...whole.rows];
    return possible(quotientOf(differenceOf(part.current.estimate, part.base), below(whole)), rows);
  };
}

const RECOMPUTE: Readonly<Record<Claim["claim"], Recompute>> = {
  growth,
  share,
  completion,
  contribution: changeOver((whole) => differenceOf(whole.current.estimate, whole.base)),
  pull: changeOver((whole) => whole.base),
  rank: () => impossible("not-ranked"),
  multiple,
  "annual-growth": annualGrowth,
};

/** What reports state of growth on the year before, by series and period. */
export function statedGrowths({ ledger }: Lookup): Map<string, Estimate> {
  const found = new Map<string, Estimate>();
  for (const row of ledger.claims) {
    if (row.claim !== "growth" || row.of !== "") continue;
    const figure = figureOf(row, ledger.units);
    const unit = ratioOf({ ...figure, value: ONE }, ledger.units);
    if (unit === null) continue;
    const estimate = scaled(estimateOf({ ...figure, factor: ONE, dimension: "" }), unit);
    found.set(growthId(row, period(row.period)), estimate);
  }
  return found;
}
