import { compare, type Fraction, negate, ZERO } from "../../ledger/fraction.ts";
import type { Margin, Sought } from "./sought.ts";
import { widthOf } from "./sought.ts";
import type { Verdict } from "./verdict.ts";

/** A verdict, and the margin from which on it holds. */
export interface Rung {
  readonly verdict: Verdict;
  readonly from: Fraction;
  /** True where the margin must lie above. */
  readonly open: boolean;
}

/** Verdicts from the best to the worst; the last holds for whatever is below. */
export interface Ladder {
  readonly rungs: readonly Rung[];
  readonly bottom: Verdict;
}

/** How a value counts while the span runs. */
export type Manner = "amount" | "ceiling" | "limit" | "now" | "so-far";

/**
 * The verdict of a margin; null where its bound leaves more than one. A lower bound proves the top
 * rung, an upper one the bottom; inside a range and beyond its good end are met alike.
 */
export function climb({ value, bound }: Margin, { rungs, bottom }: Ladder): Verdict | null {
  if (bound === null) return null;
  const holds = ({ from, open }: Rung, isAbove: boolean) => {
    const order = compare(value, from);
    return order > 0 || (order === 0 && (!open || isAbove));
  };
  if (bound === "" || bound === "~") {
    return rungs.find((rung) => holds(rung, false))?.verdict ?? bottom;
  }
  if (bound === ">=" || bound === ">") {
    const lowest = rungs.findIndex((rung) => holds(rung, bound === ">"));
    return lowest < 0 ? null : alike(rungs.slice(0, lowest + 1));
  }
  const reachable = ({ from, open }: Rung) => {
    const order = compare(value, from);
    return order > 0 || (order === 0 && !open && bound === "<=");
  };
  return rungs.some(reachable) ? null : bottom;
}

/**
 * Inside a range and beyond its good end are met alike, and what is met early is on schedule too; what
 * is only about is not as good as either.
 */
function alike([first, second, third]: readonly Rung[]): Verdict | null {
  if (first === undefined || third !== undefined) return null;
  if (second === undefined) return first.verdict;
  if (second.verdict === "on-schedule") return second.verdict;
  const isInside = second.verdict === "inside" || second.verdict === "inside-so-far";
  return isInside && second.from.n >= 0n ? first.verdict : null;
}

/** The words at the end of the span. */
export function finalLadder(manner: Manner, sought: Sought, tolerance: Fraction): Ladder {
  const { direction, far, strict } = sought;
  const top: Rung[] = [];
  if (direction === 0) {
    top.push({ verdict: far === null ? "met" : "inside", from: ZERO, open: false });
  } else if (far === null) {
    top.push({ verdict: manner === "ceiling" ? "kept" : "met", from: ZERO, open: strict });
  } else {
    top.push({ verdict: "met", from: widthOf(sought), open: true });
    top.push({ verdict: "inside", from: ZERO, open: false });
  }
  if (sought.about) top.push({ verdict: "about-met", from: negate(tolerance), open: false });
  return { rungs: top, bottom: lowest(manner, sought) };
}

function lowest(manner: Manner, { direction, far }: Sought): Verdict {
  if (direction === 0 && far !== null) return "outside";
  return manner === "ceiling" ? "exceeded" : "missed";
}

/** The words while the span runs, for all that is not held against the calendar. */
export function runningLadder(manner: Manner, sought: Sought, tolerance: Fraction): Ladder {
  const { direction, far, strict, about } = sought;
  if (direction === 0) return { rungs: [insideFrom(tolerance)], bottom: "outside-so-far" };
  const [good, bad] = wordsSoFar(manner, sought);
  const rungs: Rung[] =
    far === null
      ? [{ verdict: good, from: ZERO, open: strict }]
      : [
          { verdict: good, from: widthOf(sought), open: true },
          { verdict: "inside-so-far", from: ZERO, open: false },
        ];
  if (about) rungs.push(insideFrom(tolerance));
  return { rungs, bottom: bad };
}

/** Inside, with what "about" allows. */
function insideFrom(tolerance: Fraction): Rung {
  return { verdict: "inside-so-far", from: negate(tolerance), open: false };
}

function wordsSoFar(manner: Manner, { direction, far }: Sought): readonly [Verdict, Verdict] {
  if (manner === "ceiling") return [far === null ? "within" : "ahead-so-far", "exceeded"];
  if (far !== null) return ["ahead-so-far", "outside-so-far"];
  if (manner === "limit") return ["within", "outside-so-far"];
  if (manner === "so-far") return ["ahead-so-far", "behind-so-far"];
  return direction > 0 ? ["now-above", "now-below"] : ["now-below", "now-above"];
}

/**
 * The words of an amount while the span runs: met early once the end is reached, inside or beyond a
 * range, else its band. `bands` are margins, the best first.
 */
export function amountLadder(sought: Sought, tolerance: Fraction, bands: readonly Rung[]): Ladder {
  return { rungs: [...reached(sought, tolerance), ...bands.map(belowZero)], bottom: "far-behind" };
}

function reached(sought: Sought, tolerance: Fraction): Rung[] {
  const { direction, far, strict } = sought;
  // Where neither more nor less is better an amount still fills up to what was set.
  if (direction === 0) return [insideFrom(tolerance)];
  if (far === null) return [{ verdict: "met-early", from: ZERO, open: strict }];
  return [
    { verdict: "ahead-so-far", from: widthOf(sought), open: true },
    { verdict: "inside-so-far", from: ZERO, open: false },
  ];
}

/** A band that would begin past the target begins with it. */
function belowZero(band: Rung): Rung {
  return band.from.n > 0n ? { ...band, from: ZERO } : band;
}
