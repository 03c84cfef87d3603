/**
 * A second judge, for the tests: the rules written down again in plain fractions of whole numbers, with
 * nothing taken from the first. Periods are months counted from year 0; there are no days here.
 */
import { cmp, div, mul, neg, type Q, q, root, sub } from "./second-numbers.ts";
import { type Row, readings, type Seen } from "./second-readings.ts";

export interface Plain {
  readonly form: "level" | "growth" | "average-growth" | "change" | "multiple";
  readonly value: string;
  readonly upper: string | null;
  readonly sign: string;
  readonly from: number;
  readonly to: number;
  readonly over: "" | "end" | "average" | "cumulative" | "each";
  readonly base: number | null;
  readonly setOn: number | null;
  readonly relative: boolean;
  readonly measure: "flow" | "stock" | "rate" | "rank";
  readonly better: "higher" | "lower" | "none";
  readonly stated: boolean;
  readonly figures: readonly Row[];
  readonly growths: readonly Row[];
  readonly otherGrowths: readonly Row[];
  readonly asOf: number;
}

export interface Answer {
  readonly verdict: string;
  readonly distance: Q | null;
  readonly completion: Q | null;
  readonly ahead: Q | null;
  readonly month: Q | null;
  readonly expected: string;
}

const NOTHING = { distance: null, completion: null, ahead: null, month: null, expected: "" };
const years = (p: Plain) => Math.floor(p.to / 12) - Math.floor(p.from / 12) + 1;
const isLong = (p: Plain) => p.to - p.from >= 12;
const isEnd = (p: Plain) =>
  p.over === "end" || (p.over === "" && (p.measure === "stock" || p.measure === "rank"));

/** A level years ahead: by its base, the day it was set, its long span, or for want of these the data. */
export function isAhead(p: Plain): boolean {
  if (p.form !== "level" || p.relative || p.over === "each") return false;
  if (isLong(p)) return isEnd(p);
  return Math.floor(p.to / 12) - Math.floor((p.base ?? p.setOn ?? p.asOf) / 12) >= 2;
}

export function direction(p: Plain): number {
  if (p.measure === "rank") return -1;
  if (p.upper === null && (p.sign === ">=" || p.sign === ">")) return 1;
  if (p.upper === null && (p.sign === "<=" || p.sign === "<")) return -1;
  return { higher: 1, lower: -1, none: 0 }[p.better];
}

function tolerance(p: Plain): Q {
  if (p.sign !== "~" || p.measure === "rank") return q("0");
  if (p.relative) return q("0.3");
  const inPoints = p.form === "growth" || p.form === "average-growth" || p.measure === "rate";
  if (inPoints) return q("0.1");
  const one = div(q(p.value), q("100"));
  return one.n < 0n ? neg(one) : one;
}

type Style = "amount" | "ceiling" | "limit" | "now" | "so-far";

function style(p: Plain): Style {
  if (p.form === "multiple") return "now";
  if (p.form !== "level" || p.relative || p.measure === "rank" || p.over === "each") return "so-far";
  const fills = p.measure === "flow" && (p.over !== "average" || !isLong(p));
  const least = q(direction(p) < 0 && p.upper !== null ? p.upper : p.value);
  if (fills && direction(p) < 0) return least.n < 0n ? "so-far" : "ceiling";
  if (fills) return least.n > 0n ? "amount" : "so-far";
  if (isEnd(p)) return "now";
  return direction(p) < 0 ? "limit" : "so-far";
}

/** The word for an exact value. `passed` is the share of the time. */
function word(p: Plain, v: Q, final: boolean, passed: Q, how: Style): string {
  const [low, high] = [q(p.value), q(p.upper ?? p.value)];
  const isRange = p.upper !== null;
  const up = direction(p);
  const tol = tolerance(p);
  const about = p.sign === "~";
  if (up === 0) {
    const off = cmp(v, low) < 0 ? sub(low, v) : cmp(v, high) > 0 ? sub(v, high) : q("0");
    if (off.n === 0n) return final ? (isRange ? "inside" : "met") : "inside-so-far";
    if (about && cmp(off, tol) <= 0) return final ? "about-met" : "inside-so-far";
    if (how === "amount" && !final && cmp(v, low) < 0) return band(div(v, low), passed);
    return final ? (isRange ? "outside" : "missed") : "outside-so-far";
  }
  const least = up > 0 ? low : high;
  const past = up > 0 ? sub(v, least) : sub(least, v);
  const isStrict = !isRange && (p.sign === ">" || p.sign === "<");
  const isGood = isStrict ? past.n > 0n : past.n >= 0n;
  if (isGood && isRange) {
    const isBeyond = up > 0 ? cmp(v, high) > 0 : cmp(v, low) < 0;
    if (final) return isBeyond ? "met" : "inside";
    return isBeyond ? "ahead-so-far" : "inside-so-far";
  }
  if (isGood) return goodWord(how, final, up);
  if (about && cmp(past, neg(tol)) >= 0 && (final || how !== "amount"))
    return final ? "about-met" : "inside-so-far";
  if (final) return how === "ceiling" ? "exceeded" : "missed";
  if (how === "amount") return band(div(v, least), passed);
  if (how === "ceiling") return "exceeded";
  if (isRange || how === "limit") return "outside-so-far";
  if (how === "so-far") return "behind-so-far";
  return up > 0 ? "now-below" : "now-above";
}

function goodWord(how: Style, final: boolean, up: number): string {
  if (final) return how === "ceiling" ? "kept" : "met";
  if (how === "amount") return "met-early";
  if (how === "ceiling" || how === "limit") return "within";
  if (how === "so-far") return "ahead-so-far";
  return up > 0 ? "now-above" : "now-below";
}

function band(share: Q, passed: Q): string {
  const points = mul(sub(share, passed), q("100"));
  if (points.n >= 0n) return "on-schedule";
  if (cmp(points, q("-5")) > 0) return "slightly-behind";
  return cmp(points, q("-15")) > 0 ? "behind" : "far-behind";
}

/** A bounded figure may be any of many values: the word that all of them have, or none. */
function wordOf(p: Plain, seen: Seen, final: boolean, passed: Q, how: Style): string {
  const { value: v, sign } = seen;
  if (sign === "" || sign === "~") return word(p, v, final, passed, how);
  const words = new Set(samples(p, v, sign, passed).map((one) => word(p, one, final, passed, how)));
  const [only] = words;
  if (words.size === 1 && only !== undefined) return only;
  const isBoth = (a: string, b: string) => words.size === 2 && words.has(a) && words.has(b);
  if (isBoth("met", "inside")) return "met";
  if (isBoth("met-early", "on-schedule")) return "on-schedule";
  const least = direction(p) < 0 ? q(p.upper ?? p.value) : q(p.value);
  const isPast = direction(p) < 0 ? cmp(v, least) <= 0 : cmp(v, least) >= 0;
  if (isBoth("ahead-so-far", "inside-so-far") && isPast && p.upper !== null) return "ahead-so-far";
  return "cannot-be-told";
}

/** Values on the figure's side of it: at, between and beyond all at which the word may change. */
function samples(p: Plain, v: Q, sign: string, passed: Q): Q[] {
  const [low, high, tol] = [q(p.value), q(p.upper ?? p.value), tolerance(p)];
  const least = direction(p) < 0 ? high : low;
  const bands = ["0", "-5", "-15"].map((t) =>
    mul(least, div(sub(mul(passed, q("100")), neg(q(t))), q("100"))),
  );
  const turns = [low, high, ...[tol, neg(tol)].flatMap((t) => [sub(low, t), sub(high, t)]), ...bands, v];
  turns.sort(cmp);
  const between = turns.flatMap((a, i) => (i === 0 ? [] : [div(sub(a, neg(turns[i - 1] ?? a)), q("2"))]));
  const [first, last] = [turns[0] ?? v, turns.at(-1) ?? v];
  const all = [...turns, ...between, sub(first, q("1000")), sub(last, q("-1000"))];
  const beside = (one: Q) => (sign.startsWith(">") ? cmp(one, v) : cmp(v, one));
  return all.filter((one) => beside(one) > 0 || (beside(one) === 0 && sign.length === 2));
}

function distance(p: Plain, { value: v, sign }: Seen): Q | null {
  const [low, high] = [q(p.value), q(p.upper ?? p.value)];
  const up = direction(p);
  if (up === 0 && p.upper === null && p.sign !== "~") return sub(v, low);
  const isExact = sign === "" || sign === "~";
  const [overLow, underHigh] = [sub(v, low), sub(high, v)];
  const nearer = cmp(overLow, underHigh) < 0 ? overLow : underHigh;
  const room = (sign.startsWith(">") ? underHigh : overLow).n;
  if (up === 0) return isExact || room < 0n || (room === 0n && sign.length === 1) ? nearer : null;
  const past = up > 0 ? overLow : underHigh;
  if (p.upper === null || past.n < 0n) return past;
  const beyond = neg(up > 0 ? underHigh : overLow);
  const isOpenUp = sign.startsWith(up > 0 ? ">" : "<");
  if (beyond.n > 0n) return isExact || isOpenUp ? beyond : past;
  return isExact ? nearer : past;
}

/** What one figure makes of the target. */
function tell(p: Plain, seen: Seen, pace: (p: Plain, seen: Seen) => string | null): Omit<Answer, "expected"> {
  const final = seen.to === p.to;
  const isEarly = isAhead(p) && p.measure !== "rank" && seen.to < p.to - 11;
  const isOnWay = isEarly && p.upper === null;
  const start = isAhead(p) ? p.to - 11 : p.from;
  const passed = div(q(String(seen.to - start + 1)), q(String(p.to - start + 1)));
  const isAimless = direction(p) === 0 && p.upper === null && p.sign !== "~";
  const far = distance(p, seen);
  const plain = { ...NOTHING, distance: far };
  if (isAimless) return { ...plain, verdict: "cannot-be-told" };
  if (isOnWay) return { ...plain, verdict: pace(p, seen) ?? "cannot-be-told" };
  const how = isEarly ? "now" : style(p);
  const verdict = wordOf(p, seen, final, passed, how);
  const least = q(direction(p) < 0 && p.upper !== null ? p.upper : p.value);
  const missing = sub(least, seen.value);
  const isLeft = !final && missing.n > 0n;
  const left = how === "ceiling" && isLeft ? div(missing, q(String(p.to - seen.to))) : null;
  if ((how !== "amount" && how !== "ceiling") || least.n <= 0n) return { ...plain, verdict, month: left };
  const completion = mul(div(seen.value, least), q("100"));
  return {
    ...plain,
    ...{ verdict, completion },
    ahead: final || how === "ceiling" ? null : sub(completion, mul(passed, q("100"))),
    month: isLeft ? div(missing, q(String(p.to - seen.to))) : null,
  };
}

/** On the way to a level years ahead: growth so far against growth required, both a year. */
function onWay(p: Plain, seen: Seen): string | null {
  const now = wordOf(p, seen, false, q("0"), "now");
  const [goal, start] = [q(p.value), seen.start];
  const up = direction(p);
  if (now === "inside-so-far" || now === (up > 0 ? "now-above" : "now-below")) return now;
  const isBeyond =
    start !== null && up !== 0 && (up > 0 ? cmp(start.value, goal) >= 0 : cmp(start.value, goal) <= 0);
  const isBounded = start !== null && start.sign !== "" && start.sign !== "~";
  const cannot =
    start === null || isBounded || isBeyond || goal.n <= 0n || start.value.n <= 0n || seen.value.n < 0n;
  if (cannot || cmp(start.value, goal) === 0) return now;
  const gone = sub(root(div(seen.value, start.value), (seen.to - start.to) / 12), q("1"));
  const wanted = sub(root(div(goal, start.value), (p.to - start.to) / 12), q("1"));
  const toward = cmp(goal, start.value) > 0 ? 1 : -1;
  const size = wanted.n < 0n ? neg(wanted) : wanted;
  const ratio = mul(div(gone, size), q(String(up === 0 ? toward : up)));
  if (seen.sign !== "" && seen.sign !== "~") return boundedPace(ratio, seen.sign, up === 0 ? toward : up);
  if (cmp(ratio, q("0.95")) >= 0) return "on-track";
  if (cmp(ratio, q("0.6")) >= 0) return "acceleration-needed";
  return ratio.n >= 0n ? "limited" : "away";
}

/** A bound can prove the best word, or the worst. */
function boundedPace(ratio: Q, sign: string, up: number): string | null {
  const isUpward = sign.startsWith(up > 0 ? ">" : "<");
  if (isUpward) return cmp(ratio, q("0.95")) >= 0 ? "on-track" : null;
  return ratio.n < 0n || (ratio.n === 0n && sign.length === 1) ? "away" : null;
}

const EXPECTED: Readonly<Record<string, string>> = {
  ...{ met: "expected-met", "met-early": "expected-met", kept: "expected-met", inside: "expected-met" },
  ...{ "about-met": "expected-met", missed: "expected-missed", outside: "expected-missed" },
  exceeded: "expected-exceeded",
};
const expect = (verdict: string) => EXPECTED[verdict] ?? verdict;

export function second(p: Plain): Answer {
  const counts = (row: Row) => row.status === "E" || row.status === "F" || row.to <= p.asOf;
  const known = {
    ...p,
    ...{ figures: p.figures.filter(counts), growths: p.growths.filter(counts) },
    otherGrowths: p.otherGrowths.filter(counts),
  };
  const { seen, isObstructed } = readings(known, years(p), isAhead(p), direction(p));
  const last = (some: readonly Seen[]) => [...some].sort((a, b) => a.to - b.to || b.from - a.from).at(-1);
  const measured = last(seen.filter((one) => one.isMeasured));
  const estimate = last(seen.filter((one) => !one.isMeasured && one.to > (measured?.to ?? -1)));
  if (measured !== undefined) {
    const expected = estimate === undefined ? "" : expect(tell(p, estimate, onWay).verdict);
    return { ...tell(p, measured, onWay), expected };
  }
  if (estimate !== undefined) {
    const told = tell(p, estimate, onWay);
    return { ...told, verdict: expect(told.verdict), expected: "" };
  }
  const verdict =
    isObstructed && seen.length === 0 ? "cannot-be-told" : p.asOf < p.from ? "not-due" : "no-figure";
  return { ...NOTHING, verdict };
}
