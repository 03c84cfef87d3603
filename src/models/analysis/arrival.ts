import { type Arrival, arrivalsOf } from "../../measures/arrival.ts";
import { howComputed } from "../cells/derivations.ts";
import { figureCell, resultCell } from "../cells/results.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import type { RowView } from "../ground/view.ts";

/** So many parts are listed. */
const MOST_ROWS = 12;

/** A region's capital in place over what was agreed, in all and by part; nothing where either is unknown. */
export function arrivalBlocks(edition: Edition, region: string): Block[] {
  const words = edition.words.analysis.arrival;
  const column = edition.words.analysisColumns;
  const all = arrivalsOf(edition.site.lookup, region).slice(0, MOST_ROWS);
  const [first] = all;
  if (first === undefined) return [];
  const table = {
    id: "arrival-table",
    caption: words.caption(edition.names.region(region)),
    columns: [
      { key: "part", head: column.part },
      { key: "period", head: column.upTo },
      { key: "arrived", head: column.arrived, numeric: true },
      { key: "agreed", head: column.agreed, numeric: true },
      { key: "arrival", head: column.arrival, numeric: true },
    ],
    groups: [{ rows: all.map((one) => arrivalRow(edition, one)) }],
    how: [howComputed(edition, first.result)],
  };
  return section("arrival", words.title, [{ kind: "table", table }]);
}

function arrivalRow(edition: Edition, one: Arrival): RowView {
  return {
    cells: [
      { text: edition.names.part(one.series) || edition.words.site.total },
      { text: edition.period(one.period), sort: one.period.text },
      figureCell(edition, one.arrived),
      figureCell(edition, one.agreed),
      resultCell(edition, one.result),
    ],
  };
}
