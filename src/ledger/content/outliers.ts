import type { Ledger } from "../ledger.ts";
import { FEWEST_OF_OTHER_SIGN, LEAST_STEPS, NEAR_IN_DAYS, OUTLIER_FACTOR, SHARED_MOVE } from "../limits.ts";
import { isFullYear, type Period, period, startsItsYear } from "../period.ts";
import type { Problem } from "../problem.ts";
import { atCell } from "../references.ts";
import type { Observation } from "../schema.ts";
import type { Read } from "./amounts.ts";
import { isTenThousand, likelyUnit } from "./magnitude.ts";
import { type PeerMedian, peerMedians, type Subject } from "./peers.ts";
import type { Sequences } from "./sequences.ts";

/** A figure of a sequence. */
interface Point {
  readonly row: Observation;
  readonly when: Period;
  readonly value: number;
  /** The value in steps of its last digit. */
  readonly steps: number;
  /** How many times as much is a jump. */
  readonly limit: number;
}

/**
 * Figures far from their own history and from their peers: a factor of ten thousand, another sign, a
 * change of order of magnitude. Only periods of one kind are compared (whole years with whole years).
 */
export function outliers(ledger: Ledger, sequences: Sequences, read: Read): Problem[] {
  const medians = peerMedians(ledger, sequences, read);
  const problems: Problem[] = [];
  for (const [region, indicators] of sequences.all) {
    for (const [indicator, splits] of indicators) {
      const { measure, jump } = ledger.indicators.row(indicator);
      if (measure === "rank") continue;
      const limit = Number(jump) > 1 ? Number(jump) : OUTLIER_FACTOR;
      for (const [split, rows] of splits) {
        if (!spreads(rows, limit, read)) continue;
        const subject = { region, indicator, split };
        for (const points of alike(rows, limit, read)) {
          // A rate may be above zero and below as the years go.
          if (measure !== "rate") problems.push(...otherSigns(points));
          problems.push(...judge(points, subject, medians));
        }
      }
    }
  }
  return problems;
}

/** True where a sequence has anything to look at: one figure alone, a figure below zero, or a wide spread. */
function spreads(rows: readonly Observation[], limit: number, read: Read): boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const row of rows) {
    const { point } = read(row);
    if (point < 0) return true;
    if (point === 0) continue;
    least = Math.min(least, point);
    most = Math.max(most, point);
  }
  return rows.length === 1 || most >= least * limit;
}

/** The rows by the kind of their period, each kind in the order of time. */
function alike(rows: readonly Observation[], limit: number, read: Read): Point[][] {
  const points = rows.map((row) => pointOf(row, limit, read));
  const kinds = Map.groupBy(points, ({ when }) => kindOf(when));
  return [...kinds.values()].map((alike) => alike.sort((a, b) => a.when.to - b.when.to));
}

function pointOf(row: Observation, limit: number, read: Read): Point {
  const { point, high, low } = read(row);
  const width = high - low;
  // A count has no width, and its steps are its pieces; a bound has no end, and its digits are trusted.
  const steps = Number.isFinite(width) ? Math.abs(point) / (width || 1) : LEAST_STEPS;
  return { row, when: period(row.period), value: point, steps, limit };
}

/** Whole years; so many months from a year's start; so many months. */
function kindOf(when: Period): string {
  if (isFullYear(when)) return "year";
  const months = Math.round((when.to - when.from + 1) / 30.4);
  return `${startsItsYear(when) ? "from" : "for"} ${months}`;
}

function judge(points: readonly Point[], subject: Subject, medians: PeerMedian): Problem[] {
  const [only] = points;
  if (points.length === 1 && only !== undefined) return unlikePeers(only, subject, medians);
  return points.flatMap((_, i) => outlierAt(points, i, subject, medians));
}

/** A figure that stands alone, against those of its peers: only ten thousand times is told. */
function unlikePeers(point: Point, subject: Subject, medians: PeerMedian): Problem[] {
  const middle = point.value > 0 ? medians(subject, point.row.period) : null;
  const factor = middle === null ? 1 : point.value / middle;
  return isTenThousand(factor) ? [told(point, factor, "peers")] : [];
}

function otherSigns(points: readonly Point[]): Problem[] {
  const negative = points.filter((point) => point.value < 0);
  const positive = points.filter((point) => point.value > 0);
  const [few, many] = negative.length <= positive.length ? [negative, positive] : [positive, negative];
  const [odd] = few;
  if (odd === undefined || few.length > 1 || many.length < FEWEST_OF_OTHER_SIGN) return [];
  return [atCell("observations", odd.row, "value", { code: "L307" })];
}

/**
 * A figure that both neighbours disagree with; at an end of the sequence, one neighbour that agrees
 * with the next. A lasting change of level is told only where it is ten-thousand-fold.
 */
function outlierAt(points: readonly Point[], i: number, subject: Subject, medians: PeerMedian): Problem[] {
  const [at, before, after] = [points[i], points[i - 1], points[i + 1]];
  if (at === undefined) return [];
  const [down, up] = [factorOf(at, before), factorOf(at, after)];
  const agreeBefore = before === undefined || factorOf(before, points[i - 2]) === null;
  const agreeAfter =
    after !== undefined && points[i + 2] !== undefined && factorOf(after, points[i + 2]) === null;
  const spike = down !== null && up !== null && down > 1 === up > 1;
  const last = after === undefined && down !== null && agreeBefore;
  const first = before === undefined && up !== null && agreeAfter;
  const shift = down !== null && up === null && agreeBefore && isTenThousand(down);
  if (!spike && !last && !first && !shift) return [];
  const [factor, other] = first ? [up, after] : [down, before];
  if (factor === null || other === undefined || peersJumped(at, other, factor, subject, medians)) return [];
  return [told(at, factor, "history")];
}

/** How many times as much as its neighbour, where that is a jump; null where it is none, or cannot be told. */
function factorOf(at: Point, other: Point | undefined): number | null {
  if (other === undefined || at.value <= 0 || other.value <= 0) return null;
  const factor = at.value / other.value;
  // Another unit explains ten thousand times whatever the digits; 8 万元 after 7 亿元.
  if (isTenThousand(factor) && at.row.unit !== other.row.unit) return factor;
  if (Math.min(at.steps, other.steps) < LEAST_STEPS) return null;
  if (isTenThousand(factor)) return factor;
  const near = Math.abs(at.when.to - other.when.to) <= NEAR_IN_DAYS;
  return near && (factor >= at.limit || factor <= 1 / at.limit) ? factor : null;
}

function peersJumped(
  at: Point,
  other: Point,
  factor: number,
  subject: Subject,
  medians: PeerMedian,
): boolean {
  const [now, then] = [medians(subject, at.row.period), medians(subject, other.row.period)];
  if (now === null || then === null) return false;
  return factor > 1 ? now / then >= factor / SHARED_MOVE : now / then <= factor * SHARED_MOVE;
}

function told({ row }: Point, factor: number, against: "history" | "peers"): Problem {
  const tenThousand = isTenThousand(factor);
  const facts = {
    times: String(Number((factor < 1 ? 1 / factor : factor).toPrecision(3))),
    direction: factor < 1 ? "less" : "more",
    against,
    likely: tenThousand ? likelyUnit(row.unit, factor) : "",
  };
  return atCell("observations", row, "value", { code: tenThousand ? "L306" : "L308", facts });
}
