import { subtract } from "../../ledger/fraction.ts";
import { samePeriod } from "../../ledger/period.ts";
import type { Basis } from "../../ledger/schema.ts";
import { areComparable } from "../growth/basis.ts";
import type { OnBasis } from "./changes.ts";
import type { Subject } from "./evidence.ts";
import { jointDifference } from "./joint.ts";
import { leastCertain, type Reading, reading } from "./reading.ts";
import type { JudgeReason } from "./verdict.ts";

/** One side of a comparison: what it is of, and its readings. */
export interface Compared {
  readonly subject: Subject;
  readonly readings: OnBasis;
}

/** Readings of a difference, and the bases of both sides where these are two. */
export interface Apart extends OnBasis {
  readonly bases: readonly (Basis | "")[];
}

/**
 * Our value less the other series', at each period for which both are there, on one basis and in one
 * kind of prices. What only one of them has stands beside and does not judge.
 */
export function relativeReadings(ours: Compared, theirs: Compared | null, isLevel: boolean): Apart {
  const mine = ours.readings;
  const no = (obstacle: JudgeReason | null, bases: readonly (Basis | "")[] = []): Apart => {
    return { judging: [], beside: [...mine.judging, ...mine.beside], obstacle, otherBasis: "", bases };
  };
  if (mine.judging.length === 0) return { ...mine, bases: [] };
  if (theirs === null) return no("other-missing");
  if (isLevel && !areComparable(ours.subject.prices, theirs.subject.prices)) return no("other-prices");
  const pairs = mine.judging.flatMap((our) => {
    const their = theirs.readings.judging.find(({ period }) => samePeriod(period, our.period));
    return their === undefined ? [] : [{ our, their }];
  });
  const last = pairs.at(-1);
  if (last === undefined) {
    return no(theirs.readings.obstacle === "units-differ" ? "units-differ" : "other-missing");
  }
  const judging = pairs.filter(({ our, their }) => areComparable(our.basis, their.basis)).map(apart);
  if (judging.length === 0) return no("another-basis", [last.our.basis, last.their.basis]);
  return { judging, beside: [], obstacle: null, otherBasis: "", bases: [] };
}

function apart({ our, their }: { readonly our: Reading; readonly their: Reading }): Reading {
  return reading({
    period: our.period,
    value: subtract(our.value, their.value),
    bound: jointDifference(our.bound, their.bound),
    status: leastCertain([our, their]),
    decimals: Math.max(our.decimals, their.decimals),
    basis: our.basis || their.basis,
    inputs: [...our.inputs, ...their.inputs],
    pair: { ours: our.value, theirs: their.value },
  });
}
