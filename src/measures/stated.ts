import type { Fraction } from "../ledger/fraction.ts";
import type { Claim } from "../ledger/schema.ts";
import { answer, none } from "./answer.ts";
import { convert, type Figure, levelScale, ratioOf, type Units } from "./figure.ts";
import type { Result, Scale } from "./result.ts";

/** Claims that state a figure: all but the office's verdict in words. */
export type StatedClaim = Exclude<Claim["claim"], "verdict">;

const SCALES: Readonly<Record<StatedClaim, Scale>> = {
  growth: "ratio",
  share: "ratio",
  completion: "ratio",
  contribution: "ratio",
  pull: "points",
  rank: "rank",
  multiple: "multiple",
  "annual-growth": "ratio",
};

/**
 * What a report itself says of its figures (a completion of 26.4 %), as a result like ours, so that
 * it can be set against the schedule or ranked. The measure is the claim's name; the input `stated`.
 */
export function stated(figure: Figure | null, claim: StatedClaim, units: Units): Result {
  if (figure === null) return none(claim, "no-observation");
  const scale = SCALES[claim];
  const percent = scale === "ratio" || scale === "points";
  const value: Fraction | null = percent ? ratioOf(figure, units) : figure.value;
  if (value === null) return none(claim, "units-differ", { stated: figure });
  return answer(claim, value, { stated: figure }, { scale, bound: figure.bound });
}

/** A figure as a result in one unit (the indicator's), so that places can be ranked by it. */
export function level(figure: Figure | null, unit: string, units: Units): Result {
  if (figure === null) return none("level", "no-observation");
  const same = convert(figure, unit, units);
  if (same === null) return none("level", "units-differ", { stated: figure });
  return answer(
    "level",
    same.value,
    { stated: figure },
    { scale: levelScale(same), bound: figure.bound, unit },
  );
}
