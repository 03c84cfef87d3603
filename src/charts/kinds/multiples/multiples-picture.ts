import { dot, line, type Markish, ruleY } from "@observablehq/plot";
import { scaleLinear } from "d3";
import type { Lang } from "../../../i18n/lang.ts";
import { formatAxisPeriod } from "../../../i18n/period.ts";
import type { Period } from "../../../ledger/period.ts";
import { isUncertain, type Shown, WIDTH } from "../../chart.ts";
import { fromZero } from "../../parts/axis.ts";
import { ACCENT, INK_SOFT, type Label, labels, lines, PAPER, RULE } from "../../parts/marks.ts";
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

interface Picture {
  readonly marks: Markish[];
  readonly height: number;
  readonly spots: readonly (readonly [number, number])[];
}

interface Cell {
  readonly panel: Panel;
  readonly points: readonly Point[];
  readonly left: number;
  /** Top of the drawing, under the name. */
  readonly top: number;
  readonly name: readonly string[];
}

/** A place and its points. */
interface Panel {
  readonly label: string;
  readonly highlight?: boolean;
  readonly points: readonly Point[];
}

export function draw(
  panels: readonly Panel[],
  periods: readonly Period[],
  format: ValueFormat,
  lang: Lang,
): Picture {
  const columns = panels.length > 4 ? 3 : 2;
  const width = (WIDTH - GAP * (columns - 1)) / columns;
  const { cells, bottom } = place(panels, columns, width);
  const days = periods.map((period) => period.to);
  const x = scaleLinear([Math.min(...days), Math.max(...days)], [4, width - 4]);
  const y = scaleLinear(fromZero(panels.flatMap(({ points }) => points).map((point) => point.value)), [
    PLOT,
    0,
  ]);
  const at = (cell: Cell, point: Point) => ({ x: cell.left + x(point.at), y: cell.top + y(point.value) });
  return {
    height: Math.ceil(bottom),
    spots: cells.map((cell) => [cell.left + width / 2, cell.top + PLOT / 2]),
    marks: [
      ruleY(cells, {
        x1: "left",
        x2: (cell: Cell) => cell.left + width,
        y: (cell: Cell) => cell.top + y(0),
        stroke: RULE,
      }),
      ...lineMarks(cells, periods, at),
      ...labels([
        ...cells.flatMap((cell) =>
          lines(cell.name, {
            x: cell.left,
            y: cell.top - 20 - (cell.name.length - 1) * LINE,
            anchor: "start",
            bold: cell.panel.highlight,
          }),
        ),
        ...cells.flatMap((cell) => figures(cell, width, at, format)),
        ...spanLabels(cells, periods, columns, width, lang),
      ]),
    ],
  };
}

/** Rows of panels; a row is as high as its longest name needs. */
export function place(
  panels: readonly Panel[],
  columns: number,
  width: number,
): { readonly cells: Cell[]; readonly bottom: number } {
  const names = panels.map((panel) => wrap(panel.label, width / BOLD));
  const cells: Cell[] = [];
  let bottom = 0;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const top = bottom + Math.max(...row.map((_, i) => names[first + i]?.length ?? 1)) * LINE + 18;
    row.forEach((panel, i) => {
      cells.push({
        panel,
        points: panel.points,
        left: i * (width + GAP),
        top,
        name: names[first + i] ?? [],
      });
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
      const point = cell.points.find((one) => one.period.text === period.text);
      return point === undefined ? { z } : { ...at(cell, point), z, point };
    }),
  );
  const ends = cells.flatMap((cell) => cell.points.slice(-1).map((point) => ({ ...at(cell, point), point })));
  const certain = (one: { readonly point?: Point }) =>
    one.point !== undefined && !isUncertain(one.point.figure);
  const uncertain = points.filter((one) => "point" in one && !certain(one));
  return [
    line(points, { x: "x", y: "y", z: "z", stroke: ACCENT, strokeWidth: 1.8 }),
    dot(ends.filter(certain), { x: "x", y: "y", r: 3, fill: ACCENT }),
    dot(uncertain, { x: "x", y: "y", r: 3, fill: PAPER, stroke: ACCENT }),
  ];
}

/** The last figure over its point at the right, the first over the left where both have room. */
function figures(cell: Cell, width: number, at: At, format: ValueFormat): Label[] {
  const [first, last] = [cell.points[0], cell.points.at(-1)];
  if (first === undefined || last === undefined) {
    return [{ x: cell.left + width / 2, y: cell.top + PLOT / 2, text: "—", fill: INK_SOFT }];
  }
  const text = printed(last.figure, format);
  const right: Label = {
    x: cell.left + width,
    y: at(cell, last).y - 6,
    text,
    anchor: "end",
    size: SMALL,
    bold: true,
  };
  const start = printed(first.figure, format);
  const room = width - textWidth(text, SMALL, true) - textWidth(start, SMALL);
  if (first === last || room < 8) return [right];
  return [right, ...startLabel(cell, first, start, at)];
}

/** Over the line where it falls, under it where it rises and there is room above the base line. */
function startLabel(cell: Cell, first: Point, text: string, at: At): Label[] {
  const second = cell.points[1] ?? first;
  const [here, there] = [at(cell, first).y, at(cell, second).y];
  const y = there < here - 3 ? here + 14 : here - 6;
  const label: Label = { x: cell.left, y, text, anchor: "start", size: SMALL };
  return y > cell.top + PLOT - 2 && y > here ? [{ ...label, y: here - 6 }] : [label];
}

/** The first and the last period under the panels that have none below them. */
function spanLabels(
  cells: readonly Cell[],
  periods: readonly Period[],
  columns: number,
  width: number,
  lang: Lang,
): Label[] {
  const [first, last] = [periods[0] as Period, periods.at(-1) as Period].map((period) =>
    formatAxisPeriod(period, lang),
  );
  const style = { size: SMALL, fill: INK_SOFT } as const;
  const together = textWidth(`${first}${last}`, SMALL) + 8;
  return cells.slice(-columns).flatMap((cell): Label[] => {
    const y = cell.top + PLOT + 13;
    const end: Label = { x: cell.left + width, y, text: last ?? "", anchor: "end", ...style };
    return together > width
      ? [end]
      : [{ x: cell.left, y, text: first ?? "", anchor: "start", ...style }, end];
  });
}
