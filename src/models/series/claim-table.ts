import { withBound } from "../../i18n/number.ts";
import { period } from "../../ledger/period.ts";
import type { Claim } from "../../ledger/schema.ts";
import { claimName, claimOfName, periodCell, sourceCell, withYearMark } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_CLAIMS } from "../ground/limits.ts";
import { numeric, type Titles, tableOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";
import type { SeriesHead } from "./rows.ts";

/** What reports say of their own figures, as stated; the newest of very many. */
export function claimTable(
  edition: Edition,
  claims: readonly Claim[],
  head: SeriesHead,
  titles: Titles,
): TableView {
  const { column: words, of, region } = edition.words.pages;
  const listed = newest(claims);
  const ofWords = { total: of.total, columns: words, pair: of.pair };
  return tableOf(
    {
      ...titles,
      subtitle: listed.length < claims.length ? region.claimsNewest(listed.length) : undefined,
      sortable: true,
    },
    listed,
    [
      { key: "what", head: head.column, cell: (claim) => head.cell(asSeries(claim)) },
      {
        key: "period",
        head: words.period,
        unbroken: true,
        cell: (claim) => periodCell(edition, claim.period),
      },
      { key: "claim", head: words.claim, cell: (claim) => claimName(edition, claim) },
      numeric("value", words.value, (claim) => withYearMark(edition, claim, amountCell(edition, claim))),
      { key: "of", head: words.of, cell: (claim) => claimOfName(edition, claim, ofWords) },
      { key: "source", head: words.source, cell: (claim) => sourceCell(edition, claim) },
    ],
  );
}

const asSeries = (claim: Claim) => ({ ...claim, observations: [], targets: [], claims: [] });

function amountCell(edition: Edition, { value, unit, qualifier, wording }: Claim): CellView {
  if (value === "") return { text: wording };
  return { text: withBound(edition.amount(value, null, unit), qualifier, edition.lang), sort: value };
}

/** The statements of the newest periods, in the order of the ledger. */
function newest(claims: readonly Claim[]): readonly Claim[] {
  if (claims.length <= MOST_CLAIMS) return claims;
  const ends = claims.map((claim) => period(claim.period).to);
  const byEnd = claims.map((_, i) => i).sort((a, b) => (ends[b] ?? 0) - (ends[a] ?? 0));
  const kept = new Set(byEnd.slice(0, MOST_CLAIMS));
  return claims.filter((_, i) => kept.has(i));
}
