import { splitGrid } from "./blocks.ts";
import { captionOf } from "./captions.ts";
import type { Context } from "./cells.ts";
import { columnsOf } from "./columns.ts";
import { readFigures } from "./figures.ts";
import { type Frame, findFrame } from "./frame.ts";
import type { Grid } from "./grid.ts";
import type { Found, Options, Outcome } from "./outcome.ts";
import type { Sheet } from "./sheet.ts";
import { titleFacets } from "./title-facets.ts";
import { contradictionsOf, titlePeriods, titlesOf } from "./titles.ts";
import { unevenRows } from "./widths.ts";

/**
 * Reads a wide table: one row for each place or indicator under one or more rows of heads. What a figure
 * is, its row, its column, the title and the options say together. Rows that add up others and notes under
 * the table are left alone and told. Null where no column names places or indicators.
 */
export function readWide(grid: Grid, context: Context, given: Options, left = 0): Outcome | null {
  const frame = findFrame(grid, context.book, left);
  if (frame === null) return null;
  const split = splitGrid(grid, frame, context.book);
  const [first, rest] =
    split === null
      ? [null, null]
      : [split[0], split[1]].map((part, i) => readWide(part, context, given, i === 0 ? left : split[2]));
  if (first && rest) {
    return {
      drafts: [...first.drafts, ...rest.drafts],
      refusals: [...first.refusals, ...rest.refusals],
      skipped: [...first.skipped, ...rest.skipped],
    };
  }
  return readTable(grid, frame, context, given);
}

function readTable(grid: Grid, frame: Frame, context: Context, given: Options): Outcome {
  const found: Found = { drafts: [], refusals: [], skipped: [] };
  const titles = titlesOf(grid, frame.top);
  const caption = captionOf(grid, frame.top + 1, context.book, frame.top);
  const whole = titleFacets(titles, context.book);
  const { columns, isBlocked } = columnsOf(
    grid,
    frame,
    context,
    given.skip ?? [],
    whole.indicator !== "",
    found,
  );
  const years = new Set(titlePeriods(titles).map(({ period }) => period.slice(0, 4)));
  const [title = ""] = years;
  const year = years.size === 1 ? title : (given.period?.slice(0, 4) ?? "");
  const sheet: Sheet = { grid, frame, context, given, caption, titles, whole, year, columns };
  const uneven = unevenRows(
    grid,
    { top: frame.top, last: frame.body - 1, key: frame.kind === "place" ? "place" : "any" },
    context.book,
  );
  if (uneven.length > 0) return { ...found, refusals: [...found.refusals, ...uneven] };
  readFigures(sheet, found);
  const isWhole = found.refusals.length === 0;
  const { drafts, refusals, skipped } = found;
  const against = contradictionsOf({ titles, drafts, given, naming: context, isWhole });
  if (against.length > 0 || isBlocked) drafts.length = 0;
  return { drafts, refusals: [...refusals, ...against], skipped };
}
