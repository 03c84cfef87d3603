import type { Lang } from "../../i18n/lang.ts";
import { formatAmount, withBound } from "../../i18n/number.ts";
import { pageWords } from "../../i18n/pages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { period } from "../../ledger/period.ts";
import type { Claim } from "../../ledger/schema.ts";
import { claimName, claimOfName, type OfWords, sourceCell } from "../labels.ts";
import { withNumberedSources } from "../numbered-sources.ts";
import type { Site } from "../site.ts";
import type { RowView, TableView } from "../view.ts";
import type { SeriesHead } from "./figures.ts";

/** Statements beyond so many are in the download alone; a page lists those of the newest periods. */
const MOST_CLAIMS = 60;

/** What reports say of their own figures, as stated; the newest of very many. */
export function claimTable(
  site: Site,
  claims: readonly Claim[],
  head: SeriesHead,
  titles: { readonly id: string; readonly caption: string },
  lang: Lang,
): TableView {
  const words = pageWords[lang].column;
  const listed = newest(claims);
  return withNumberedSources({
    id: titles.id,
    caption: titles.caption,
    ...(listed.length < claims.length
      ? { subtitle: pageWords[lang].region.claimsNewest(listed.length) }
      : {}),
    columns: [
      { key: "what", head: head.column },
      { key: "period", head: words.period, unbroken: true },
      { key: "claim", head: words.claim },
      { key: "value", head: words.value, numeric: true },
      { key: "of", head: words.of },
      { key: "source", head: words.source },
    ],
    groups: [{ rows: listed.map((claim) => claimRow(site, claim, head, lang)) }],
    sortable: true,
  });
}

/** The statements of the newest periods, in the order of the ledger. */
function newest(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length <= MOST_CLAIMS) return claims;
  const ends = claims.map((claim) => period(claim.period).to);
  const byEnd = claims.map((_, i) => i).sort((a, b) => (ends[b] ?? 0) - (ends[a] ?? 0));
  const kept = new Set(byEnd.slice(0, MOST_CLAIMS));
  return claims.filter((_, i) => kept.has(i));
}

function claimRow(site: Site, claim: Claim, head: SeriesHead, lang: Lang): RowView {
  const unit = site.ledger.units.get(claim.unit);
  const amount = formatAmount(claim.value, null, { id: claim.unit, name_en: unit?.name_en ?? "" }, lang);
  return {
    cells: [
      head.cell({ ...claim, observations: [], targets: [], claims: [] }),
      { text: formatPeriod(period(claim.period), lang), sort: claim.period },
      { text: claimName(claim, lang) },
      { text: withBound(amount, claim.qualifier, lang), sort: claim.value },
      { text: claimOfName(site.ledger, claim, lang, ofWords(lang)) },
      sourceCell(site, claim, lang),
    ],
  };
}

function ofWords(lang: Lang): OfWords {
  const { column, of } = pageWords[lang];
  return { total: of.total, columns: column, pair: of.pair };
}
