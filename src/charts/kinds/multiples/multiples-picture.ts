import { dot, line, type Markish } from "@observablehq/plot";
import { scaleLinear } from "d3";
import type { Lang } from "../../../i18n/lang.ts";
import { formatAxisPeriod } from "../../../i18n/period.ts";
import type { Period } from "../../../ledger/period.ts";
import { isUncertain, type Picture, type Shown, type Spot, WIDTH } from "../../chart.ts";
import { fromZero } from "../../parts/axis.ts";
import type { Label } from "../../parts/label.ts";
import { TWO_ABREAST } from "../../parts/limits.ts";
import { ACCENT, INK_SOFT, labels, levelLines, lines, NOTE, PAPER, RULE } from "../../parts/marks.ts";
import { ends } from "../../parts/saying.ts";
import { BOLD, LINE, SMALL, textWidth, wrap } from "../../parts/text.ts";
import { printed, type ValueFormat } from "../../parts/value-format.ts";

export interface Point {
  readonly period: Period;
  readonly figure: Shown;
  readonly at: number;
  readonly value: number;
}

const GAP = 18;
const PLOT = 52;

interface Cell {
  readonly panel: Panel;
  readonly left: number;
  /** Top of the drawing, under the name. */
  readonly top: number;
  readonly name: readonly string[];
}

/** A place and its points. */
export interface Panel {
  readonly label: string;
  readonly highlight?: boolean;
  readonly points: readonly Point[];
}

export function multiplesPicture(
  panels: readonly Panel[],
  periods: readonly Period[],
  format: ValueFormat,
  lang: Lang,
): Picture {
  const columns = panels.length > TWO_ABREAST ? 3 : 2;
  const width = (WIDTH - GAP * (columns - 1)) / columns;
  const { cells, bottom } = place(panels, columns, width);
  const days = periods.map((period) => period.to);
  const values = panels.flatMap(({ points }) => points.map((point) => point.value));
  const x = scaleLinear([Math.min(...days), Math.max(...days)], [4, width - 4]);
  const y = scaleLinear(fromZero(values), [PLOT, 0]);
  const at = (cell: Cell, point: Point) => ({ x: cell.left + x(point.at), y: cell.top + y(point.value) });
  return {
    height: bottom,
    spots: cells.map((cell): Spot => [cell.left + width / 2, cell.top + PLOT / 2]).entries(),
    marks: [
      ...levelLines(
        cells.map(({ left, top }) => ({ x1: left, x2: left + width, y: top + y(0), stroke: RULE })),
      ),
      ...lineMarks(cells, periods, at),
      ...labels([
        ...cells.flatMap(nameLabels),
        ...cells.flatMap((cell) => figures(cell, width, at, format)),
        ...spanLabels(cells.slice(-columns), periods, width, lang),
      ]),
    ],
  };
}

function nameLabels({ panel, name, left, top }: Cell): Label[] {
  const y = top - 20 - (name.length - 1) * LINE;
  return lines(name, { x: left, y, anchor: "start", bold: panel.highlight });
}

/** Rows of panels; a row is as high as its longest name needs. */
function place(
  panels: readonly Panel[],
  columns: number,
  width: number,
): { readonly cells: Cell[]; readonly bottom: number } {
  const cells: Cell[] = [];
  let bottom = 0;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const names = row.map((panel) => wrap(panel.label, width / BOLD));
    const top = bottom + Math.max(...names.map((name) => name.length)) * LINE + 18;
    row.forEach((panel, i) => {
      cells.push({ panel, left: i * (width + GAP), top, name: names[i] ?? [] });
    });
    bottom = top + PLOT + 20;
  }
  return { cells, bottom };
}

type At = (cell: Cell, point: Point) => { readonly x: number; readonly y: number };

/** A period without a figure breaks the line. */
function lineMarks(cells: readonly Cell[], periods: readonly Period[], at: At): Markish[] {
  const points = cells.flatMap((cell, z) =>
    periods.map((period) => {
      const point = cell.panel.points.find((one) => one.period.text === period.text);
      return point === undefined
        ? { z, uncertain: false }
        : { ...at(cell, point), z, uncertain: isUncertain(point.figure) };
    }),
  );
  const last = cells.flatMap((cell) =>
    cell.panel.points
      .slice(-1)
      .filter(({ figure }) => !isUncertain(figure))
      .map((point) => at(cell, point)),
  );
  const uncertain = points.filter((one) => one.uncertain);
  return [
    line(points, { x: "x", y: "y", z: "z", stroke: ACCENT, strokeWidth: 1.8 }),
    dot(last, { x: "x", y: "y", r: 3, fill: ACCENT }),
    dot(uncertain, { x: "x", y: "y", r: 3, fill: PAPER, stroke: ACCENT }),
  ];
}

/** The last figure over its point at the right, the first over the left where both have room. */
function figures(cell: Cell, width: number, at: At, format: ValueFormat): Label[] {
  const { left, top, panel } = cell;
  const found = ends(panel.points);
  if (found === null) return [{ x: left + width / 2, y: top + PLOT / 2, text: "—", fill: INK_SOFT }];
  const [first, last] = found;
  const [start, text] = [printed(first.figure, format), printed(last.figure, format)];
  const y = at(cell, last).y - 6;
  const right: Label = { x: left + width, y, text, anchor: "end", size: SMALL, bold: true };
  const free = width - textWidth(text, SMALL, true) - textWidth(start, SMALL);
  return first === last || free < 8 ? [right] : [right, startLabel(cell, first, start, at)];
}

/** Over the line where it falls, under it where it rises and there is room above the base line. */
function startLabel(cell: Cell, first: Point, text: string, at: At): Label {
  const [here, there] = [at(cell, first).y, at(cell, cell.panel.points[1] ?? first).y];
  const under = there < here - 3 && here + 14 <= cell.top + PLOT - 2;
  return { x: cell.left, y: under ? here + 14 : here - 6, text, anchor: "start", size: SMALL };
}

/** The first and the last period under the panels that have none below them. */
function spanLabels(cells: readonly Cell[], periods: readonly Period[], width: number, lang: Lang): Label[] {
  const found = ends(periods.map((period) => formatAxisPeriod(period, lang)));
  if (found === null) return [];
  const [first, last] = found;
  const both = textWidth(first + last, SMALL) + 8 <= width;
  return cells.flatMap(({ left, top }): Label[] => {
    const y = top + PLOT + 13;
    const end: Label = { x: left + width, y, text: last, anchor: "end", ...NOTE };
    return both ? [{ x: left, y, text: first, anchor: "start", ...NOTE }, end] : [end];
  });
}
