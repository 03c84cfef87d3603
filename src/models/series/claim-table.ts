import { formatAmount, withBound } from "../../i18n/number.ts";
import { period } from "../../ledger/period.ts";
import type { Claim } from "../../ledger/schema.ts";
import { claimName, claimOfName, type OfWords, sourceCell } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { withNumberedSources } from "../ground/numbered-sources.ts";
import type { RowView, TableView } from "../ground/view.ts";
import type { SeriesHead } from "./figure-tables.ts";

/** Statements beyond so many are in the download alone; a page lists those of the newest periods. */
const MOST_CLAIMS = 60;

/** What reports say of their own figures, as stated; the newest of very many. */
export function claimTable(
  edition: Edition,
  claims: readonly Claim[],
  head: SeriesHead,
  titles: { readonly id: string; readonly caption: string },
): TableView {
  const words = edition.words.pages.column;
  const listed = newest(claims);
  return withNumberedSources({
    id: titles.id,
    caption: titles.caption,
    ...(listed.length < claims.length
      ? { subtitle: edition.words.pages.region.claimsNewest(listed.length) }
      : {}),
    columns: [
      { key: "what", head: head.column },
      { key: "period", head: words.period, unbroken: true },
      { key: "claim", head: words.claim },
      { key: "value", head: words.value, numeric: true },
      { key: "of", head: words.of },
      { key: "source", head: words.source },
    ],
    groups: [{ rows: listed.map((claim) => claimRow(edition, claim, head)) }],
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

function claimRow(edition: Edition, claim: Claim, head: SeriesHead): RowView {
  const unit = edition.site.ledger.units.get(claim.unit);
  const amount = formatAmount(
    claim.value,
    null,
    { id: claim.unit, name_en: unit?.name_en ?? "" },
    edition.lang,
  );
  return {
    cells: [
      head.cell({ ...claim, observations: [], targets: [], claims: [] }),
      { text: edition.period(period(claim.period)), sort: claim.period },
      { text: claimName(edition, claim) },
      { text: withBound(amount, claim.qualifier, edition.lang), sort: claim.value },
      { text: claimOfName(edition, claim, ofWords(edition)) },
      sourceCell(edition, claim),
    ],
  };
}

function ofWords(edition: Edition): OfWords {
  const { column, of } = edition.words.pages;
  return { total: of.total, columns: column, pair: of.pair };
}
