import { restedOn } from "../../i18n/judgement-readings.ts";
import type { TargetRow } from "../../ledger/schema.ts";
import type { Bound } from "../../measures/result.ts";
import type { Judgement, Quantity, Scale, Told } from "../../measures/targets/judgement.ts";
import type { Reading } from "../../measures/targets/reading.ts";
import { type InputJson, inputJson, type NumberJson, numberJson } from "./results.ts";
import { placeJson } from "./rows.ts";

/** A number beside a verdict. Percent and points stand as they are printed: 47.8 is 47.8 %. */
export interface QuantityJson extends NumberJson {
  readonly scale: (typeof SCALE_NAMES)[Scale];
  /** Of an amount. */
  readonly unit?: string;
  /** With how many it is told. */
  readonly decimals: number;
  readonly bound?: Bound;
}

/** The points of results are hundredths of these, and are to have another name. */
export const SCALE_NAMES = {
  percent: "percent",
  points: "percentage-points",
  places: "places",
  times: "times",
  amount: "amount",
} as const satisfies Readonly<Record<Scale, string>>;

/** What a target was held against, and the rows that it comes from. */
export interface RestsJson {
  readonly period: string;
  readonly status: string;
  /** How it comes from its rows. */
  readonly made?: string;
  /** Absent where a report states the completion alone, or bounds leave nothing known. */
  readonly value?: QuantityJson;
  /** Of a relative target: the other series'. */
  readonly other?: QuantityJson;
  readonly basis?: string;
  readonly inputs: readonly InputJson[];
}

/** What was reached of one target, as the judge says it. */
export function verdictJson(judgement: Judgement, row: TargetRow) {
  const { expected, tolerance, awaited, bases, ownVerdict } = judgement;
  return {
    ...toldJson(judgement, judgement),
    class: judgement.class,
    kind: judgement.kind,
    relative_to: relativeTo(row),
    ...(awaited ? { awaited } : {}),
    ...(tolerance === null ? {} : quantityAs("tolerance", tolerance)),
    ...(bases.length === 0 ? {} : { bases }),
    ...(expected === null ? {} : { expected: toldJson(judgement, expected) }),
    ...besideJson(judgement),
    ...(ownVerdict === null ? {} : { own_verdict: ownJson(ownVerdict) }),
  };
}

function relativeTo({ period, form, tier, of, file, line }: TargetRow) {
  return { period, form, tier, ...(of === "" ? {} : { of }), file, line };
}

/** What one figure makes of the target: the measured one, or the estimate beside it. */
function toldJson(one: Judgement, told: Told) {
  const { verdict, reason, final, side, rests } = told;
  return {
    verdict,
    ...(reason === null ? {} : { reason }),
    ...(final ? { final } : {}),
    ...(side === null ? {} : { side }),
    ...quantityAs("distance", told.distance),
    ...quantityAs(isUsed(one) ? "used" : "completion", told.completion),
    ...quantityAs("schedule", told.schedule),
    ...quantityAs("ahead", told.ahead),
    ...quantityAs(isUsed(one) ? "left_per_month" : "required_per_month", told.perMonth),
    ...quantityAs(isUsed(one) ? "left_per_year" : "required_per_year", told.perYear),
    ...quantityAs("needed", told.needed),
    ...quantityAs("covered", told.covered),
    ...quantityAs("pace", told.pace),
    ...(rests === null ? {} : { rests: restsJson(one, told, rests) }),
  };
}

/** A share of what may not be exceeded is no completion. */
function isUsed({ kind, direction }: Judgement): boolean {
  return kind === "ceiling" || direction < 0;
}

function besideJson(one: Judgement) {
  const { beside } = one;
  return beside === null ? {} : { beside: restsJson(one, { ...one, rests: beside }, beside) };
}

function restsJson(one: Judgement, told: Told, { period, status, basis, inputs }: Reading): RestsJson {
  return {
    period: period.text,
    status,
    ...valueJson(one, told),
    ...(basis === "" ? {} : { basis }),
    inputs: inputs.map(inputJson),
  };
}

function valueJson(one: Judgement, told: Told): Pick<RestsJson, "made" | "value" | "other"> {
  const rested = restedOn(one, told);
  if (rested === null) return {};
  const { made } = rested;
  switch (made) {
    case "level":
    case "worst":
      return { made, ...quantityAs("value", rested.level) };
    case "rank":
      return { made, ...quantityAs("value", placesOf(rested)) };
    case "pair":
      return { made, ...quantityAs("value", rested.ours), ...quantityAs("other", rested.theirs) };
    case "multiple":
      return { made, ...quantityAs("value", rested.times) };
    case "change":
      return { made, ...quantityAs("value", rested.change) };
    default:
      return { made, ...quantityAs("value", rested.percent) };
  }
}

function placesOf({ rank, bound }: Pick<Quantity, "bound"> & { readonly rank: Quantity["value"] }): Quantity {
  return { value: rank, scale: "places", unit: "", decimals: 0, bound };
}

/** A number under its name; nothing where there is none, or where bounds leave nothing known of it. */
export function quantityAs<Name extends string>(
  name: Name,
  told: Quantity | null,
): { [N in Name]?: QuantityJson } {
  if (told === null || told.bound === null) return {};
  const { value, scale, unit, decimals, bound } = told;
  const json: QuantityJson = {
    ...numberJson(value),
    scale: SCALE_NAMES[scale],
    ...(unit === "" ? {} : { unit }),
    decimals,
    ...(bound === "" ? {} : { bound }),
  };
  return { [name]: json } as { [N in Name]?: QuantityJson };
}

function ownJson({ wording, period, file, line }: NonNullable<Judgement["ownVerdict"]>) {
  return { wording, period: period.text, ...placeJson({ file, line }) };
}
