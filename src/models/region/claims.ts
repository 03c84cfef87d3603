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

/** What reports say of their own figures, as stated. */
export function claimTable(
  site: Site,
  claims: readonly Claim[],
  head: SeriesHead,
  titles: { readonly id: string; readonly caption: string },
  lang: Lang,
): TableView {
  const words = pageWords[lang].column;
  return withNumberedSources({
    id: titles.id,
    caption: titles.caption,
    columns: [
      { key: "what", head: head.column },
      { key: "period", head: words.period, unbroken: true },
      { key: "claim", head: words.claim },
      { key: "value", head: words.value, numeric: true },
      { key: "of", head: words.of },
      { key: "source", head: words.source },
    ],
    groups: [{ rows: claims.map((claim) => claimRow(site, claim, head, lang)) }],
    sortable: true,
  });
}

function claimRow(site: Site, claim: Claim, head: SeriesHead, lang: Lang): RowView {
  const unit = site.ledger.units.get(claim.unit);
  const amount = formatAmount(claim.value, null, { id: claim.unit, name_en: unit?.name_en ?? "" }, lang);
  return {
    cells: [
      head.cell({ ...claim, observations: [], targets: [], claims: [] }),
      { text: formatPeriod(period(claim.period), lang), sort: claim.period },
      { text: claimName(claim.claim, lang) },
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
