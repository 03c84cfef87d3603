import { multiply, ONE, ZERO } from "../../ledger/fraction.ts";
import { samePeriod } from "../../ledger/period.ts";
import { type Figure, inBase, inputOf } from "../figure.ts";
import {
  averageReadings,
  type ChangeWanted,
  changeReadings,
  growthReadings,
  multipleReadings,
  type OnBasis,
} from "./changes.ts";
import type { Evidence, Known } from "./evidence.ts";
import { keptReadings } from "./kept.ts";
import { overOf } from "./kind.ts";
import { levelReadings } from "./levels.ts";
import type { Matter } from "./matter.ts";
import { type Reading, type Readings, reading } from "./reading.ts";
import { type Apart, relativeReadings } from "./relative.ts";
import { isFromStart } from "./span.ts";
import type { Target } from "./target.ts";
import { type Way, wayReadings } from "./way.ts";

/** Every reading that a matter can be held against. */
export function gather(matter: Matter, evidence: Evidence): Apart {
  const { kind, target, way } = matter;
  if (kind === "relative") return ofDifference(matter, evidence);
  const own = way === null ? ofForm(matter, evidence) : onTheWay(matter, way, evidence);
  const isFilled = kind === "amount" || kind === "span-amount" || kind === "ceiling" || isFlowAhead(matter);
  const stated = isFilled ? ofCompletions(matter, evidence, own.judging) : [];
  const bases =
    own.obstacle === "another-basis" ? [target.basis || evidence.subject.basis, own.otherBasis] : [];
  return { ...own, judging: [...own.judging, ...stated], bases };
}

/** In the last of its years an amount years ahead fills up like any other. */
function isFlowAhead({ kind, subject }: Matter): boolean {
  return kind === "level-ahead" && subject.measure === "flow";
}

function ofDifference({ target, like, sought }: Matter, evidence: Evidence): Apart {
  const side = (known: Known) => ({
    subject: known.subject,
    readings: ofForm({ target, like, sought, subject: known.subject }, known),
  });
  const isLevel = target.form === "level" || target.form === "change";
  return relativeReadings(side(evidence), evidence.other && side(evidence.other), isLevel);
}

type Read = Pick<Matter, "target" | "like" | "sought" | "subject">;

/** The readings that the target's form asks for, over its own span. */
function ofForm(read: Read, known: Known): OnBasis {
  const { target, like, sought, subject } = read;
  const over = overOf(target, subject);
  if (target.form === "level" && over === "each") {
    return { ...keptReadings(known, target.span, like, sought), otherBasis: "" };
  }
  const { span, base, basis } = target;
  const wanted = { span, like, base, basis, over: over === "each" ? "cumulative" : over } as const;
  return READ[target.form](known, wanted);
}

const READ: Readonly<Record<Target["form"], (known: Known, wanted: ChangeWanted) => OnBasis>> = {
  level: (known, wanted) => onOwnBasis(levelReadings(known, wanted)),
  change: (known, wanted) => onOwnBasis(changeReadings(known, wanted)),
  growth: growthReadings,
  "average-growth": averageReadings,
  multiple: multipleReadings,
  words: () => onOwnBasis({ judging: [], beside: [], obstacle: null }),
};

function onOwnBasis(readings: Readings): OnBasis {
  return { ...readings, otherBasis: "" };
}

/** The figures on the way to a level years ahead, and those of its last year. */
function onTheWay({ target, like, subject }: Matter, way: Way, known: Known): OnBasis {
  const over = overOf(target, subject);
  const last = levelReadings(known, { span: way.goal, like, over: over === "each" ? "end" : over });
  return onOwnBasis({
    ...last,
    judging: [...wayReadings(target, way, like, known).judging, ...last.judging],
  });
}

/** What a report states of the completion, where no figure of that period is there. */
function ofCompletions(
  { span, like, sought }: Matter,
  { completions }: Evidence,
  own: readonly Reading[],
): Reading[] {
  const isNew = ({ period }: Figure) =>
    isFromStart(period, span) && !own.some((one) => samePeriod(one.period, period));
  return completions.filter(isNew).map((stated) =>
    reading({
      period: stated.period,
      value: multiply(sought.near, { n: inBase(stated).n, d: inBase(stated).d * 100n }),
      bound: stated.bound,
      status: stated.status,
      decimals: like.decimals,
      isCompletion: true,
      inputs: [inputOf("stated", stated)],
    }),
  );
}

/**
 * The figure that the unit of a target is read from: its own; for a margin of nothing over another
 * series, points of growth, or the unit of the levels that are compared. Null where nothing says it.
 */
export function likeOf({ value, form, span }: Target, { figures }: Known): Figure | null {
  if (value !== null) return value;
  if (form === "growth" || form === "average-growth") {
    const [unit, dimension] = ["个百分点", "percentage-point"] as const;
    const plain = { value: ZERO, factor: ONE, bound: "", status: "A", estimated: false, text: "0" } as const;
    return { ...plain, unit, dimension, writtenUnit: unit, period: span, decimals: 0 };
  }
  const [first] = figures;
  return first === undefined ? null : { ...first, value: ZERO, decimals: 0 };
}
