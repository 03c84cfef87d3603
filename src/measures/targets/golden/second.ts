import { direction, isAhead, type Plain, type Row, style, years } from "./second-case.ts";
import { cmp, div, mul, neg, type Q, q, root, sub } from "./second-numbers.ts";
import { readings, type Seen } from "./second-readings.ts";
import { distance, wordOf } from "./second-words.ts";

export interface Answer {
  readonly verdict: string;
  readonly distance: Q | null;
  readonly completion: Q | null;
  readonly ahead: Q | null;
  readonly month: Q | null;
  readonly expected: string;
}

const NOTHING = { distance: null, completion: null, ahead: null, month: null, expected: "" };

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
  const isBelowNothing = seen.value.n < 0n;
  const own = isEarly ? "now" : style(p);
  const how = own === "amount" && isBelowNothing ? "so-far" : own;
  const verdict = wordOf(p, seen, final, passed, how);
  const least = q(direction(p) < 0 && p.upper !== null ? p.upper : p.value);
  const missing = sub(least, seen.value);
  const isLeft = !final && missing.n > 0n;
  const left = how === "ceiling" && isLeft ? div(missing, q(String(p.to - seen.to))) : null;
  const isShare = how === "amount" || how === "ceiling";
  if (!isShare || least.n <= 0n || isBelowNothing) return { ...plain, verdict, month: left };
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
    start === null ||
    seen.to % 12 !== p.to % 12 ||
    isBounded ||
    isBeyond ||
    goal.n <= 0n ||
    start.value.n <= 0n ||
    seen.value.n < 0n;
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
