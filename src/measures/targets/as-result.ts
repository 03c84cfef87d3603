import { divide, type Fraction, HUNDRED } from "../../ledger/fraction.ts";
import type { Period } from "../../ledger/period.ts";
import { answer, none } from "../answer.ts";
import type { MeasureId } from "../definitions.ts";
import { inputOf, isMeasured, levelScale } from "../figure.ts";
import type { Input, Reason, Result, Scale } from "../result.ts";
import type { Judgement, Quantity, Told } from "./judgement.ts";
import type { JudgeReason } from "./verdict.ts";

/** What of a judgement is told as a measure, with the rows it came from. */
const PARTS = {
  completion: "completion",
  schedule: "schedule",
  ahead: "ahead-of-schedule",
  covered: "way-covered",
  pace: "target-pace",
} as const;

/** Which of them the calendar enters too. */
const TIMED: ReadonlySet<MeasureId> = new Set<MeasureId>(["schedule", "ahead-of-schedule"]);

/**
 * The completion of a judged target (of a ceiling the share that is used), its schedule, the distance
 * between them, the share of the way to a level years ahead, or its pace, as a result like any other;
 * null stands for no target. What a report alone states of
 * the completion is not computed, and left to `statedCompletion`. With `at` only the figure of that
 * period counts.
 */
export function judgedResult(judgement: Judgement | null, part: keyof typeof PARTS, at?: Period): Result {
  const measure = PARTS[part];
  if (judgement === null) return none(measure, "no-target");
  const told = at === undefined ? judgement : toldAt(judgement, at);
  if (told === null) return { ...none(measure, "no-observation"), inputs: inputsOf(judgement) };
  const of = { ...judgement, ...told };
  const { rests } = of;
  const quantity = of[part];
  const isOwn = part !== "completion" || (rests !== null && !rests.isCompletion);
  if (quantity !== null && isOwn) return valued(measure, quantity, of);
  const isOver = part !== "completion" && of.completion !== null && of.final;
  return { ...none(measure, isOver ? "span-over" : reasonOf(of)), inputs: inputsOf(of) };
}

/** What the figure of a period makes of a target: the measured one, or the estimate beside it. */
export function toldAt(judgement: Judgement, at: Period): Told | null {
  const all = [judgement, ...(judgement.expected === null ? [] : [judgement.expected])];
  return all.find(({ rests }) => rests?.period.to === at.to) ?? null;
}

function valued(measure: MeasureId, { value, scale, bound }: Quantity, judgement: Judgement): Result {
  const { rests, target } = judgement;
  const estimated = isEstimated(judgement);
  const ends = [rests?.period.text ?? "", target.span.text] as const;
  const time: readonly Input[] = TIMED.has(measure)
    ? [timeInput("cut-off", ends[0]), timeInput("target-period", ends[1])]
    : [];
  const inputs = measure === "schedule" ? time : [...inputsOf(judgement), ...time];
  if (scale === "times") return answer(measure, value, {}, { scale: "index", bound, inputs, estimated });
  const made = { scale: scale === "points" ? scale : "ratio", bound, inputs, estimated } as const;
  return answer(measure, divide(value, HUNDRED), {}, made);
}

function isEstimated({ rests }: Judgement): boolean {
  return rests !== null && !isMeasured(rests);
}

/** How far a figure lies from its target, positive on the good side, as a result like any other. */
export function distanceResult(judgement: Judgement, { value, scale, unit, bound }: Quantity): Result {
  const { target } = judgement;
  const inputs = inputsOf(judgement);
  const made = { bound, inputs, estimated: isEstimated(judgement) } as const;
  const tell = (number: Fraction, how: { readonly scale: Scale; readonly unit?: string }) =>
    answer("target-distance", number, {}, { ...made, ...how });
  if (scale === "times") return tell(value, { scale: "multiple" });
  if (scale === "points") return tell(divide(value, HUNDRED), { scale: "points" });
  if (scale === "percent") return tell(divide(value, HUNDRED), { scale: "ratio" });
  const own = target.value;
  const ownUnit = unit || (own?.unit ?? "");
  return tell(value, { scale: own === null ? "number" : levelScale(own), unit: ownUnit });
}

function timeInput(role: "cut-off" | "target-period", value: string): Input {
  return { role, value, unit: "", period: value, bound: "" };
}

function inputsOf({ rests, target }: Judgement): Input[] {
  return [...(rests?.inputs ?? []), ...(target.value === null ? [] : [inputOf("target", target.value)])];
}

/** Why a target has no completion, in the words of the measures. */
function reasonOf({ reason, rests, kind, target }: Judgement): Reason {
  if (target.value !== null && reason === "target-not-positive") {
    return target.value.value.n === 0n ? "base-is-zero" : "base-is-negative";
  }
  if (rests === null || rests.isCompletion) return isMeasure(reason) ? reason : "no-observation";
  if (isShared(kind) && rests.value.n < 0n) return "sign-changes";
  return kind === "rank" ? "is-rate" : isMeasure(reason) ? reason : "other-kind";
}

/** What is told as a share of its target, but for a figure below zero. */
function isShared(kind: Judgement["kind"]): boolean {
  return kind === "amount" || kind === "span-amount" || kind === "ceiling";
}

const OF_MEASURES: ReadonlySet<JudgeReason> = new Set<JudgeReason>([
  "units-differ",
  "period-not-covered",
  "bound-only",
  "no-observation",
  "closed",
]);

function isMeasure(reason: JudgeReason | null): reason is Reason {
  return reason !== null && OF_MEASURES.has(reason);
}
