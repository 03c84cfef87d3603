import type { Lang } from "../../../i18n/lang.ts";
import { wordsOf } from "../../../i18n/words.ts";
import type { Lookup, SeriesKey } from "../../../ledger/lookup.ts";
import { period } from "../../../ledger/period.ts";
import type { TargetRow } from "../../../ledger/schema.ts";
import { kindOf } from "../../../measures/targets/kind.ts";
import { scaleOf } from "../../../measures/targets/matter.ts";
import { subjectOf } from "../../../measures/targets/series-evidence.ts";
import { soughtBy } from "../../../measures/targets/sought.ts";
import { targetOf } from "../../../measures/targets/target.ts";
import { judgementNames } from "../../judgement-words.ts";

/** A target of the ledger as a sheet shows it: in words, with the units that the ledger has, in every language. */
export function phraseOf({ ledger }: Lookup, key: SeriesKey, row: TargetRow, lang: Lang): string {
  const target = targetOf(row, ledger.units);
  const subject = subjectOf(ledger.indicators.row(key.indicator), ledger);
  const { direction } = soughtBy(target, subject);
  const asOf = period(ledger.settings.as_of || row.period);
  const kind = kindOf(target, subject, asOf);
  const names = judgementNames(ledger, { ...key, claims: [] }, row, { ownVerdict: null }, lang);
  const unit = (id: string) => ({ id, name_en: id, dimension: "" });
  return wordsOf(lang).judgement.target(
    { target, kind, direction, scale: scaleOf(target, kind, subject, target.value) },
    { ...names, unit },
  );
}

/** A plain figure needs no words: a number in a unit. */
export function isPlainFigure({ form, value, to, of, qualifier, over, basis }: TargetRow): boolean {
  return (
    form === "level" &&
    value !== "" &&
    [to, of, qualifier, basis].every((cell) => cell === "") &&
    over !== "each"
  );
}
