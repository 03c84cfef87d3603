import type { JudgementNames } from "../i18n/judgement-naming.ts";
import type { Lang } from "../i18n/lang.ts";
import { nameIn, withPart } from "../i18n/names.ts";
import { wordsOf } from "../i18n/words.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Series, SeriesKey } from "../ledger/lookup.ts";
import type { TargetRow } from "../ledger/schema.ts";
import { readOf } from "../measures/claim-of.ts";
import type { Judgement } from "../measures/targets/judgement.ts";

/** What a series is of, without its place: 实际到位资金（工业、新建）. */
export function subjectName(ledger: Ledger, key: Omit<SeriesKey, "region">, lang: Lang): string {
  const parts = [
    ...(key.industry === "" ? [] : [ledger.industries.row(key.industry)]),
    ...key.breakdown.split(";").flatMap((id) => (id === "" ? [] : ledger.breakdowns.row(id))),
  ].map((row) => nameIn(row, lang));
  const name = nameIn(ledger.indicators.row(key.indicator), lang);
  return withPart(name, parts.join(wordsOf(lang).site.listComma), lang);
}

/** What the words of a judgement need of the ledger's names: of units, of the other series, of who judged itself. */
export function judgementNames(
  ledger: Ledger,
  series: Pick<Series, keyof SeriesKey | "claims">,
  { of }: Pick<TargetRow, "of">,
  { ownVerdict }: Pick<Judgement, "ownVerdict">,
  lang: Lang,
): JudgementNames {
  return {
    unit: (id) => ledger.units.row(id),
    ...(of === "" ? {} : { other: otherName(ledger, series, of, lang) }),
    ...(ownVerdict === null ? {} : { by: publisherOf(ledger, series, ownVerdict) }),
  };
}

/** What of the other series differs from one's own: its place, what it measures, or both. */
function otherName(ledger: Ledger, own: SeriesKey, of: string, lang: Lang): string {
  const { region, indicator, industry, breakdown } = { ...own, ...readOf(of).key };
  const what = subjectName(ledger, { indicator, industry, breakdown }, lang);
  if (region === own.region) return what;
  const place = nameIn(ledger.regions.row(region), lang);
  const isSame = indicator === own.indicator && industry === own.industry && breakdown === own.breakdown;
  return isSame ? place : place + wordsOf(lang).site.colon + what;
}

function publisherOf(
  ledger: Ledger,
  { claims }: Pick<Series, "claims">,
  own: NonNullable<Judgement["ownVerdict"]>,
): string {
  const claim = claims.find(({ file, line }) => file === own.file && line === own.line);
  return claim === undefined ? "" : ledger.sources.row(claim.source).publisher;
}
