import type { Fraction } from "../../ledger/fraction.ts";
import type { Period } from "../../ledger/period.ts";
import type { Figure } from "../figure.ts";
import type { Bands } from "./course.ts";
import type { Subject } from "./evidence.ts";
import type { Scale, TargetKind } from "./judgement.ts";
import { overOf } from "./kind.ts";
import { isDiscrete, type QuantityFormat } from "./quantity.ts";
import { isPercent, type Reading } from "./reading.ts";
import type { Manner } from "./rungs.ts";
import { type Sought, soughtBy, toleranceOf } from "./sought.ts";
import type { Target } from "./target.ts";
import type { Way } from "./way.ts";

/** A target made ready to hold figures against. */
export interface Matter {
  readonly target: Target;
  readonly kind: TargetKind;
  readonly subject: Subject;
  readonly sought: Sought;
  readonly tolerance: Fraction;
  readonly scale: Scale;
  /** What values are told in the unit of: the target's own figure. */
  readonly like: Figure;
  /** The time to whose end the verdict is final: the span, or the last year of the way to a level. */
  readonly span: Period;
  readonly way: Way | null;
  readonly bands: Bands["schedule_bands"];
}

/** What a matter is made of. */
export type Parts = Pick<Matter, "target" | "kind" | "subject" | "like" | "way"> & {
  readonly settings: Bands;
};

export function matterOf({ target, kind, subject, like, way, settings }: Parts): Matter {
  const scale = scaleOf(target, kind, subject, like);
  return {
    ...{ target, kind, subject, like, way, scale },
    sought: soughtBy(target, subject),
    tolerance: toleranceOf(target, subject, scale === "points"),
    span: way === null ? target.span : way.goal,
    bands: settings.schedule_bands,
  };
}

/** What a distance is told in; `like` is null where nothing says the unit of a level. */
export function scaleOf(
  { form }: Target,
  kind: TargetKind,
  { measure }: Subject,
  like: Figure | null,
): Scale {
  if (measure === "rank") return "places";
  if (kind === "multiple") return "times";
  const isGrowth = form === "growth" || form === "average-growth";
  return isGrowth || (measure !== "flow" && like !== null && isPercent(like)) ? "points" : "amount";
}

/** How a figure of a matter counts while its span runs. */
export function mannerOf({ target, kind, subject, sought, span, way }: Matter, reading: Reading): Manner {
  const isOnWay = way !== null && kind !== "rank" && reading.period.to < span.from;
  if (kind === "multiple" || isOnWay) return "now";
  const over = overOf(target, subject);
  const isPlain = target.form === "level" && kind !== "relative" && kind !== "rank" && over !== "each";
  if (!isPlain) return "so-far";
  if (subject.measure === "flow" && over !== "average") return mannerOfFlow(sought, reading);
  if (over === "end") return "now";
  return sought.direction < 0 ? "limit" : "so-far";
}

/**
 * A flow fills up towards what it is to reach; what is nothing or below is not filled up to, and a
 * figure below zero fills up nothing.
 */
function mannerOfFlow({ direction, near }: Sought, { value }: Reading): Manner {
  if (direction < 0) return near.n >= 0n ? "ceiling" : "so-far";
  return near.n > 0n && value.n >= 0n ? "amount" : "so-far";
}

/** How the numbers beside a reading are told. */
export function formatOf({ scale, like }: Matter, reading: Reading): QuantityFormat {
  return {
    scale,
    unit: scale === "amount" ? like.unit : "",
    decimals: Math.max(reading.decimals, like.decimals),
    isDiscrete: isDiscrete(like),
  };
}
