import { type Arrival, arrivalsOf } from "../../measures/capital/arrival.ts";
import { derivation } from "../cells/derivations.ts";
import { figureCell, resultCell } from "../cells/results.ts";
import { periodCell } from "../cells/statements.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_ARRIVALS } from "../ground/limits.ts";
import { numeric, tableOf } from "../ground/table.ts";

/** A region's capital in place over what was agreed, in all and by part; nothing where either is unknown. */
export function arrivalBlocks(edition: Edition, region: string): Block[] {
  const words = edition.words.analysis.arrival;
  const column = edition.words.analysisColumns;
  const all = arrivalsOf(edition.site.lookup, region).slice(0, MOST_ARRIVALS);
  const [first] = all;
  if (first === undefined) return [];
  const table = tableOf<Arrival>(
    {
      id: "arrival-table",
      caption: words.caption(edition.names.region(region)),
      how: [derivation(edition, first.result)],
    },
    all,
    [
      {
        key: "part",
        head: column.part,
        cell: ({ series }) => edition.names.part(series) || edition.words.site.total,
      },
      { key: "period", head: column.upTo, cell: (one) => periodCell(edition, one.period.text) },
      numeric("arrived", column.arrived, ({ arrived }) => figureCell(edition, arrived)),
      numeric("agreed", column.agreed, ({ agreed }) => figureCell(edition, agreed)),
      numeric("arrival", column.arrival, ({ result }) => resultCell(edition, result)),
    ],
  );
  return section("arrival", words.title, [{ kind: "table", table }]);
}
