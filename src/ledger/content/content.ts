import { type Strand, strandsOf } from "../assumed.ts";
import type { Ledger } from "../ledger.ts";
import { isPlainYear } from "../period.ts";
import type { Problem } from "../problem.ts";
import { easyStretches, lateTargets, overspentProjects } from "./aims.ts";
import { amountReader, type Read } from "./amounts.ts";
import { fallingFigures } from "./cumulative.ts";
import { foretoldFigures, futureRows, lateSources, uncitedSources } from "./dates.ts";
import { implausibleTargets, rivalTargets } from "./goals.ts";
import { impossibleFigures } from "./impossible.ts";
import { cumulativeLeaps } from "./leaps.ts";
import { oddNames } from "./names.ts";
import { outliers } from "./outliers.ts";
import { sequencesOf } from "./sequences.ts";
import { partsAboveSpan } from "./spans.ts";
import { stagesBackward } from "./stages.ts";
import { regionParts, splitParts } from "./sums.ts";

/**
 * What the figures of a sound ledger say against each other, and against the period up to which it
 * goes, where that is named. Linear in its rows, but for the sorting
 * of each sequence. What reports claim of their own figures is the audit's to recompute.
 */
export function* checkContent(ledger: Ledger, isAsOfNamed: boolean): Generator<readonly Problem[]> {
  const read = amountReader(ledger.units);
  for (const strand of strandsOf(ledger)) yield* checkStrand(strand, read);
  if (isAsOfNamed) yield futureRows(ledger);
  yield foretoldFigures(ledger);
  yield lateSources(ledger);
  yield lateTargets(ledger);
  yield impossibleFigures(ledger);
  yield overspentProjects(ledger, read);
  yield oddNames(ledger);
  yield uncitedSources(ledger);
}

/** A source whose year is assumed is held against itself alone, and no figure of it against those of other times and places. */
function* checkStrand({ ledger, source }: Strand, read: Read): Generator<readonly Problem[]> {
  const sequences = sequencesOf(ledger);
  for (const indicators of sequences.all.values()) {
    for (const [indicator, splits] of indicators) {
      const { measure, jump } = ledger.indicators.row(indicator);
      if (measure !== "flow") continue;
      for (const rows of splits.values()) {
        // Of two years none lies in the other, or goes on from its start.
        if (rows.length < 2 || rows.every((row) => isPlainYear(row.period))) continue;
        yield fallingFigures(rows, read);
        yield partsAboveSpan(rows, read);
        yield cumulativeLeaps(rows, Number(jump), read);
      }
    }
  }
  yield regionParts(ledger, sequences, read);
  yield splitParts(ledger, sequences, read);
  if (source === "") yield outliers(ledger, sequences, read);
  yield rivalTargets(ledger, read);
  yield easyStretches(ledger, read);
  yield implausibleTargets(ledger, sequences, read);
  yield stagesBackward(ledger);
}
