import { divide, whole } from "../../ledger/fraction.ts";
import type { Progress } from "../../ledger/schema.ts";
import { answer, inputsOf, none } from "../answer.ts";
import { boundOfQuotient } from "../bound.ts";
import { type Figure, inUnitOf, levelScale } from "../figure.ts";
import type { Result } from "../result.ts";
import { sameDimension, type Total, totalOf } from "../total.ts";

/** The stages that count in a funnel; approved counts as signed, building as started. */
export const FUNNEL_STAGES = ["signed", "started", "completed", "operating"] as const;
export type FunnelStage = (typeof FUNNEL_STAGES)[number];

/** How far each stage is; null for what happens to a firm and is no stage of an investment (设立, 认定). */
const DEPTH: Readonly<Record<Progress["stage"], number | null>> = {
  "": -1,
  planned: -1,
  negotiating: -1,
  signed: 0,
  approved: 0,
  started: 1,
  building: 1,
  completed: 2,
  operating: 3,
  established: null,
  recognised: null,
  withdrawn: -1,
};

/** A project, every stage that any row gives it, and its money where stated. */
export interface FunnelProject {
  readonly id: string;
  readonly stages: readonly Progress["stage"][];
  readonly amount: Figure | null;
}

export interface FunnelStep {
  readonly stage: FunnelStage;
  /** Projects that reached this stage or a later one. */
  readonly count: number;
  /** Their money, of those that state it, in the first one's unit. */
  readonly money: Result;
  /** How many of them state no money. */
  readonly unpriced: number;
  /** Share of those of the step before; no value for the first step. */
  readonly byCount: Result;
  readonly byMoney: Result;
}

export interface Funnel {
  readonly steps: readonly FunnelStep[];
  /** Projects that were given up, at whatever stage; they stay counted where they had got to. */
  readonly withdrawn: number;
  /** Projects not yet signed. */
  readonly before: number;
  /** Those of which only what happened to a firm is told: they are in no funnel. */
  readonly beside: number;
}

/** How deep into the funnel a project got: the place of its furthest stage, −1 where it is not signed yet. */
function depthOf(stages: FunnelProject["stages"]): number {
  return Math.max(-1, ...stages.map((stage) => DEPTH[stage] ?? -1));
}

function isBeside({ stages }: FunnelProject): boolean {
  const named = stages.filter((stage) => stage !== "");
  return named.length > 0 && named.every((stage) => DEPTH[stage] === null);
}

/** The furthest stage of a funnel that a project reached, or null where it is not signed yet. */
export function furthest(stages: FunnelProject["stages"]): FunnelStage | null {
  return FUNNEL_STAGES[depthOf(stages)] ?? null;
}

/** Projects by stage with the conversion from each stage to the next, by count and by money. */
export function funnel(all: readonly FunnelProject[]): Funnel {
  const projects = all.filter((project) => !isBeside(project));
  const reached = (i: number) => projects.filter((project) => depthOf(project.stages) >= i);
  const like = projects.find((project) => project.amount !== null)?.amount ?? null;
  const steps = FUNNEL_STAGES.map((stage, i) =>
    step(stage, reached(i), i === 0 ? null : reached(i - 1), like),
  );
  const withdrawn = projects.filter((project) => project.stages.includes("withdrawn")).length;
  const before = projects.filter((project) => depthOf(project.stages) < 0).length;
  return { steps, withdrawn, before, beside: all.length - projects.length };
}

function step(
  stage: FunnelStage,
  here: readonly FunnelProject[],
  before: readonly FunnelProject[] | null,
  like: Figure | null,
): FunnelStep {
  const priced = amounts(here);
  return {
    stage,
    count: here.length,
    money: moneyOf(priced, like),
    unpriced: here.length - priced.length,
    byCount: before === null ? none("conversion", "no-observation") : countShare(here.length, before.length),
    byMoney:
      before === null || isUnknown(here, priced)
        ? none("conversion", "no-observation")
        : moneyShare(priced, amounts(before)),
  };
}

/** True where projects are there and none states its money: no money is not nothing. */
function isUnknown(here: readonly FunnelProject[], priced: readonly Figure[]): boolean {
  return here.length > 0 && priced.length === 0;
}

function amounts(projects: readonly FunnelProject[]): Figure[] {
  return projects.flatMap(({ amount }) => (amount === null ? [] : [amount]));
}

function moneyOf(figures: readonly Figure[], like: Figure | null): Result {
  if (like === null || figures.length === 0) return none("level", "no-observation");
  const inputs = figures.flatMap((stated) => inputsOf({ stated }));
  if (!sameDimension([like, ...figures])) return { ...none("level", "units-differ"), inputs };
  const { value, bound, estimated } = totalOf(figures);
  const made = { scale: levelScale(like), unit: like.unit, bound, estimated, inputs };
  return answer("level", inUnitOf(value, like), {}, made);
}

function countShare(here: number, before: number): Result {
  if (before === 0) return none("conversion", "base-is-zero");
  return answer("conversion", divide(whole(here), whole(before)), {}, { scale: "ratio", bound: "" });
}

function moneyShare(here: readonly Figure[], before: readonly Figure[]): Result {
  const inputs = [
    ...here.flatMap((reached) => inputsOf({ reached })),
    ...before.flatMap((entered) => inputsOf({ entered })),
  ];
  if (!sameDimension([...here, ...before])) return { ...none("conversion", "units-differ"), inputs };
  const [above, below] = [totalOf(here), totalOf(before)];
  if (below.value.n <= 0n) return { ...none("conversion", "base-is-zero"), inputs };
  const made = {
    scale: "ratio",
    bound: quotientBound(above, below),
    estimated: below.estimated,
    inputs,
  } as const;
  return answer("conversion", divide(above.value, below.value), {}, made);
}

function quotientBound(above: Total, below: Total) {
  if (above.bound === null || below.bound === null) return null;
  return boundOfQuotient({ ...above, bound: above.bound }, { ...below, bound: below.bound });
}
