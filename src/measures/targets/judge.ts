import { compare } from "../../ledger/fraction.ts";
import type { Period } from "../../ledger/period.ts";
import { type Figure, isMeasured } from "../figure.ts";
import { isClosedBefore } from "../year/closed.ts";
import type { Bands } from "./course.ts";
import type { Evidence, Known } from "./evidence.ts";
import { gather, likeOf } from "./gather.ts";
import type { Judgement, TargetKind, Told } from "./judgement.ts";
import { isYearsAhead, kindOf } from "./kind.ts";
import { type Matter, matterOf, scaleOf } from "./matter.ts";
import { tellOnWay } from "./pace.ts";
import { distanceOf, exactDecimals, isDiscrete } from "./quantity.ts";
import { isPercent, newestOf, type Reading } from "./reading.ts";
import type { Apart } from "./relative.ts";
import { soughtBy } from "./sought.ts";
import type { Target } from "./target.ts";
import { tell, untold } from "./tell.ts";
import { classOf, expectedOf, type JudgeReason, type Verdict } from "./verdict.ts";
import { type Way, wayTo } from "./way.ts";

/**
 * What was reached of a target of any kind by the end of a period: the verdict, the distance, what it
 * is relative to, and the figure it rests on, or the reason why there is none. Nothing else in the
 * program decides whether a target is met.
 *
 * Only figures that were measured up to the cut-off meet or miss; an estimate is told beside them.
 */
export function judge(target: Target, all: Evidence, asOf: Period, settings: Bands): Judgement {
  const evidence = knownBy(all, asOf);
  const kind = kindOf(target, evidence.subject, asOf);
  const like = likeOf(target, evidence);
  const alone = (told: Told) => complete({ target, kind, subject: evidence.subject, like }, evidence, told);
  if (kind === "words") return alone(untold("told-in-words", null));
  if (kind === "undecided") return alone(untold("undecided", null));
  const flaw = flawOf(target, kind);
  if (flaw !== null) return alone(untold("cannot-be-told", flaw));
  if (like === null) {
    const answer = alone(withoutFigure(target, null, asOf));
    return isClosedBefore(evidence.closed, target.span) ? ofClosed(answer) : answer;
  }
  const way = wayOf(target, kind, like, evidence, asOf);
  const matter = matterOf({ target, kind, subject: evidence.subject, like, way, settings });
  const answer = judged(matter, evidence, gather(matter, evidence), asOf);
  return isClosedBefore(evidence.closed, target.span) ? ofClosed(answer) : answer;
}

/** What was measured after the cut-off does not count; what is expected of later does. */
function knownBy(evidence: Evidence, asOf: Period): Evidence {
  const counts = (one: Figure) => !isMeasured(one) || one.period.to <= asOf.to;
  const known = <K extends Known>(all: K): K => ({
    ...all,
    figures: all.figures.filter(counts),
    growths: all.growths.filter(counts),
  });
  const other = evidence.other && known(evidence.other);
  return { ...known(evidence), completions: evidence.completions.filter(counts), other };
}

/** What holds whatever the rest of the span would have brought. */
const LASTING: ReadonlySet<Verdict> = new Set<Verdict>(["met-early", "exceeded"]);

/**
 * Of a place that is closed before the span ends nothing more comes: what it had reached stays told, but
 * there is no schedule, nothing is needed and nothing expected, and no course is judged.
 */
function ofClosed(one: Judgement): Judgement {
  const isMeasuredOnly = one.rests === null || isMeasured(one.rests);
  const isJudged = isMeasuredOnly && (one.final || LASTING.has(one.verdict));
  if (isJudged) return { ...one, ...NO_FUTURE };
  const told = untold("cannot-be-told", "closed", isMeasuredOnly ? one.rests : null);
  const reached = isMeasuredOnly
    ? { completion: one.completion, distance: one.distance, side: one.side }
    : {};
  return { ...one, ...told, ...reached, ...NO_FUTURE, class: "cannot-be-told" };
}

const NO_FUTURE = {
  ...{ schedule: null, ahead: null, faster: false, perMonth: null, perYear: null },
  ...{ needed: null, expected: null, awaited: false },
} as const;

/** What no figure can be held against. */
function flawOf({ value, upper, base }: Target, kind: TargetKind): JudgeReason | null {
  if (value !== null && upper !== null && compare(upper.value, value.value) < 0) return "ends-swapped";
  return kind === "multiple" && base === null ? "no-base-year" : null;
}

/** A level, a rank or a range years ahead is judged by the years before it too; only a level is by its base. */
function wayOf(target: Target, kind: TargetKind, like: Figure, evidence: Evidence, asOf: Period): Way | null {
  if (kind === "level-ahead") return wayTo(target, like, evidence);
  const isLevel = target.form === "level" && (kind === "rank" || kind === "range");
  if (!isLevel || !isYearsAhead(target, evidence.subject, asOf)) return null;
  return { ...wayTo(target, like, evidence), baseline: null };
}

function judged(matter: Matter, evidence: Evidence, found: Apart, asOf: Period): Judgement {
  const measured = newestOf(found.judging.filter(isMeasured));
  const after = measured?.period.to ?? Number.NEGATIVE_INFINITY;
  const estimate = newestOf(found.judging.filter((one) => !isMeasured(one) && one.period.to > after));
  const expected = estimate && expect(told(matter, estimate));
  const main = measured === null ? expected : told(matter, measured);
  const answer = complete(matter, evidence, main ?? withoutFigure(matter.target, found.obstacle, asOf));
  return {
    ...answer,
    awaited: main !== null && asOf.to >= matter.span.to && !(measured !== null && main.final),
    tolerance: toleranceTold(matter),
    expected: measured === null ? null : expected,
    beside: besideOf(found, after),
    bases: main === null ? found.bases : [],
  };
}

function told(matter: Matter, reading: Reading): Told {
  const { way, kind, span } = matter;
  const isBefore = kind === "level-ahead" && reading.period.to < span.from;
  return way !== null && isBefore ? tellOnWay(matter, way, reading) : tell(matter, reading);
}

function expect(one: Told): Told {
  return { ...one, verdict: expectedOf(one.verdict) };
}

/** Not yet due before the span begins, no figure yet after; or what keeps the figures from judging. */
function withoutFigure({ span }: Target, obstacle: JudgeReason | null, asOf: Period): Told {
  if (obstacle !== null && obstacle !== "no-stated-growth") return untold("cannot-be-told", obstacle);
  const verdict: Verdict = asOf.to < span.from ? "not-due" : "no-figure";
  return untold(verdict, obstacle);
}

/** What a target is of, before figures are held against it. */
type Judged = Pick<Matter, "target" | "kind" | "subject"> & { readonly like: Figure | null };

function complete({ target, kind, subject, like }: Judged, evidence: Evidence, main: Told): Judgement {
  const { direction } = soughtBy(target, subject);
  const unit = like === null ? "" : isPercent(like) ? "%" : like.unit;
  const isExpected = main.rests !== null && !isMeasured(main.rests);
  return {
    ...main,
    ...{ target, kind, direction, unit, scale: scaleOf(target, kind, subject, like) },
    class: classOf(main.verdict, direction, isExpected),
    awaited: false,
    tolerance: null,
    expected: null,
    beside: null,
    bases: [],
    ownVerdict: evidence.ownVerdict,
  };
}

function toleranceTold({ sought, tolerance, scale, like }: Matter): Judgement["tolerance"] {
  if (!sought.about) return null;
  const unit = scale === "amount" ? like.unit : "";
  const decimals = exactDecimals(tolerance, like.decimals);
  return distanceOf(tolerance, "", { scale, unit, decimals, isDiscrete: isDiscrete(like) });
}

/** A measured figure newer than the one it rests on, that does not judge. */
function besideOf({ beside }: Apart, after: number): Reading | null {
  return newestOf(beside.filter((one) => isMeasured(one) && one.period.to > after));
}
