import { BASES, FORMS, QUALIFIERS, STATUSES, TIERS } from "../../ledger/schema.ts";
import { TARGET_KINDS } from "../../measures/targets/judgement.ts";
import { SCORE_CLASSES, VERDICTS } from "../../measures/targets/verdict.ts";
import { JUDGE_REASONS } from "../api/measures.ts";
import { SCALE_NAMES } from "../api/verdicts.ts";
import {
  DECIMAL,
  IN_EACH,
  type JsonSchema,
  listOf,
  objectOf,
  oneOf,
  PLACE,
  ref,
  text,
} from "./json-schema.ts";

type Members = Readonly<Record<string, JsonSchema>>;

const quantity = (description: string): JsonSchema => ({ ...ref("Quantity"), description });
const yes = (description: string): JsonSchema => ({ const: true, description });

/** Each may be absent: what a kind of target does not have is not there. */
const TOLD: Members = {
  reason: oneOf(JUDGE_REASONS, "Why there is no verdict; beside one, why there is no pace or completion."),
  final: yes("The figure's own period ends with the span: the verdict is the last word."),
  side: oneOf(["above", "below", "at", "inside"], "Where the figure lies to what was set."),
  distance: quantity("How far the figure lies from the target: positive on the good side."),
  completion: quantity("Share of an amount that is reached."),
  used: quantity("Share of what may not be exceeded that is used."),
  schedule: quantity("Share of the span's time that has passed."),
  ahead: quantity("Completion less schedule."),
  required_per_month: quantity("What is still needed a month."),
  required_per_year: quantity("What is still needed a year, of a span of several."),
  left_per_month: quantity("What a ceiling leaves a month at most."),
  left_per_year: quantity("What a ceiling leaves a year at most, of a span of several."),
  needed: quantity("The growth a year that leads from here to the target."),
  covered: quantity("Share of the way from the base to a level years ahead."),
  pace: quantity("Observed against required growth, on that way."),
  rests: ref("Rests"),
};

const RESTS: Members = {
  period: text(),
  status: oneOf(STATUSES, "Of the least certain figure: only A and P meet or miss."),
  made: oneOf(
    ["level", "rank", "growth", "pair", "multiple", "total", "average", "change", "worst"],
    "What the value is: as stated, or made of several figures.",
  ),
  value: ref("Quantity"),
  other: quantity("The other series of a relative target."),
  basis: oneOf(BASES, "Of a growth, where one is declared."),
  inputs: listOf(ref("Input"), "The figures that it comes from, with their rows."),
};

const JUDGEMENT: Members = {
  verdict: oneOf(VERDICTS, "See `verdicts` of `measures.json`."),
  ...TOLD,
  class: oneOf(SCORE_CLASSES, "How a scorecard counts it."),
  kind: oneOf(TARGET_KINDS, "Decides what it is judged by."),
  relative_to: objectOf(
    {
      period: text("Of the target: a year, a part of one, or several."),
      form: oneOf(FORMS),
      tier: oneOf(TIERS),
      of: text("The other series, where there is one."),
      ...PLACE,
    },
    ["of"],
    "Which target, of which span.",
  ),
  awaited: yes("The span is over, and its whole figure is not out or rests on an estimate."),
  tolerance: quantity("What `about` allows."),
  bases: listOf(text("Empty where none is declared."), "Of the target and of the figure, where they differ."),
  expected: {
    ...objectOf({ verdict: oneOf(VERDICTS), ...TOLD }, Object.keys(TOLD)),
    description: "What an estimate newer than the measured figure makes of it.",
  },
  beside: { ...ref("Rests"), description: "A newer figure that does not judge." },
  own_verdict: objectOf(
    { wording: text(), period: text(), ...PLACE },
    [],
    "What the office says of a target in words.",
  ),
};

const ALWAYS = ["verdict", "class", "kind", "relative_to"];
const OPTIONAL = Object.keys(JUDGEMENT).filter((name) => !ALWAYS.includes(name));

/** The members of a judged target after others, as one object. */
export function judgementOf(more: Members = {}, optional: readonly string[] = []): JsonSchema {
  return objectOf({ ...more, ...JUDGEMENT }, [...optional, ...OPTIONAL]);
}

/** The words of the codes, as `measures.json` has them. */
export const CODES_OF_VERDICTS: Members = {
  verdicts: listOf(objectOf({ id: oneOf(VERDICTS), text: IN_EACH })),
  classes: listOf(objectOf({ id: oneOf(SCORE_CLASSES), text: IN_EACH })),
  kinds: listOf(objectOf({ id: oneOf(TARGET_KINDS), text: IN_EACH })),
};

/** What verdicts on targets are made of. */
export const PARTS_OF_VERDICTS: Readonly<Record<string, JsonSchema>> = {
  Quantity: objectOf(
    {
      value: { ...DECIMAL, description: "Percent and points as printed: 47.8 is 47.8 %." },
      fraction: { type: "string", description: "The exact value, where no decimal states it." },
      scale: oneOf(Object.values(SCALE_NAMES)),
      unit: text("Of an amount."),
      decimals: { type: "integer", minimum: 0, description: "With how many it is told." },
      bound: oneOf(QUALIFIERS, "How far it is certain; left out for an exact one."),
    },
    ["fraction", "unit", "bound"],
  ),
  Growth: objectOf(
    {
      reason: oneOf(JUDGE_REASONS, "Why there is none."),
      value: quantity("On the same period a year before, in percent."),
      basis: oneOf(BASES, "Where one is declared; beside a reason that of the growth that is there."),
      origin: oneOf(["computed", "stated"], "Ours, or the office's own."),
      status: oneOf(STATUSES),
      inputs: listOf(ref("Input")),
    },
    ["reason", "value", "basis", "origin", "status", "inputs"],
    "The growth as it is to be told: where the office states it, its own.",
  ),
  Rests: objectOf(RESTS, ["made", "value", "other", "basis"]),
  Judgement: judgementOf({ chief: yes("The target that the series is chiefly judged by.") }, ["chief"]),
};
