import {
  absolute,
  compare,
  divide,
  type Fraction,
  multiply,
  ONE,
  subtract,
  whole,
} from "../ledger/fraction.ts";
import { endYear, type Period, shiftYears } from "../ledger/period.ts";
import { flip } from "../ledger/qualifier.ts";
import type { Indicator } from "../ledger/schema.ts";
import { answer, none } from "./answer.ts";
import type { Spread } from "./bound.ts";
import { type Figure, inBase } from "./figure.ts";
import { obstacle } from "./growth/growth.ts";
import type { Reason, Result } from "./result.ts";
import { root } from "./root.ts";

type Better = Indicator["better"];
type Kind = Indicator["measure"];

/**
 * Progress towards a target years ahead, after Statistics Canada and Open SDG: observed annual
 * growth ÷ |annual growth required from baseline to goal| × direction. Where neither direction is
 * better, the goal's own counts. What it means is for the judge to say.
 */
export function targetPace(
  baseline: Figure | null,
  current: Figure | null,
  goal: Figure | null,
  better: Better,
  kind: Kind = "flow",
): Result {
  const parts = { baseline, current, goal };
  const no = (reason: Reason) => none("target-pace", reason, parts);
  if (goal === null) return no("no-target");
  if (current === null) return no("no-observation");
  if (current.dimension !== goal.dimension) return no("units-differ");
  if (baseline === null) return no("no-base");
  const reason = paceObstacle(baseline, current, goal, kind);
  if (reason !== null) return no(reason);
  const required = annual(baseline, goal);
  if (required.n === 0n) return no("no-change-required");
  const direction = directionOf(baseline, goal, better);
  const pace = multiply(divide(annual(baseline, current), absolute(required)), whole(direction));
  const made = { scale: "index", bound: paceBound(baseline, current, goal, direction) } as const;
  return answer("target-pace", pace, parts, made);
}

/** 1 where higher is better, −1 where lower is; else the way from baseline to goal (0: none). */
function directionOf(baseline: Figure, goal: Figure, better: Better): number {
  if (better !== "none") return better === "lower" ? -1 : 1;
  return Math.sign(compare(inBase(goal), inBase(baseline)));
}

function paceObstacle(baseline: Figure, current: Figure, goal: Figure, kind: Kind): Reason | null {
  if (kind === "rank") return "is-rate";
  const years = yearsBetween(baseline, current, kind);
  const toGoal = yearsBetween(baseline, goal, kind);
  if (years === null || toGoal === null) return "period-not-covered";
  if (years < 1 || toGoal < 1) return "too-few-years";
  return obstacle(current, baseline) ?? obstacle(goal, baseline);
}

/** Whole years from one figure's period to the same part of a later year, or null where they differ. */
function yearsBetween(first: Figure, last: Figure, kind: Kind): number | null {
  const years = endYear(last.period) - endYear(first.period);
  const moved: Period = shiftYears(last.period, -years);
  const same = moved.to === first.period.to && (kind !== "flow" || moved.from === first.period.from);
  return same ? years : null;
}

function annual(first: Figure, last: Figure): Fraction {
  const years = endYear(last.period) - endYear(first.period);
  return subtract(root(divide(inBase(last), inBase(first)), years), ONE);
}

/** A bound on the current figure moves the pace; one on the baseline or the goal leaves nothing known. */
function paceBound(baseline: Figure, current: Figure, goal: Figure, direction: number): Spread {
  const ends = new Set([baseline.bound, goal.bound]);
  ends.delete("");
  if (ends.size === 0) return direction < 0 ? flip(current.bound) : current.bound;
  return ends.size === 1 && ends.has("~") ? "~" : null;
}

/** The plain share of the way from baseline to goal, as the UN regional commissions show it. */
export function wayCovered(baseline: Figure | null, current: Figure | null, goal: Figure | null): Result {
  const parts = { current, baseline, goal };
  const no = (reason: Reason) => none("way-covered", reason, parts);
  if (goal === null) return no("no-target");
  if (current === null) return no("no-observation");
  if (baseline === null) return no("no-base");
  if (current.dimension !== goal.dimension || baseline.dimension !== goal.dimension)
    return no("units-differ");
  const way = subtract(inBase(goal), inBase(baseline));
  if (way.n === 0n) return no("no-change-required");
  const value = divide(subtract(inBase(current), inBase(baseline)), way);
  return answer("way-covered", value, parts, { scale: "ratio", bound: wayBound(baseline, current, goal) });
}

function wayBound(baseline: Figure, current: Figure, goal: Figure): Spread {
  return paceBound(baseline, current, goal, compare(inBase(goal), inBase(baseline)));
}
