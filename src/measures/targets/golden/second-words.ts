import { direction, type Plain, type Style, tolerance } from "./second-case.ts";
import { cmp, div, mul, neg, type Q, q, sub } from "./second-numbers.ts";
import type { Seen } from "./second-readings.ts";

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
export function wordOf(p: Plain, seen: Seen, final: boolean, passed: Q, how: Style): string {
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

export function distance(p: Plain, { value: v, sign }: Seen): Q | null {
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
