import type { Markish } from "@observablehq/plot";
import type { Lang } from "../../../i18n/lang.ts";
import { measureWords } from "../../../i18n/measures.ts";
import type { Band } from "../../../measures/schedule.ts";
import { type Given, isUncertain, shown, WIDTH } from "../../chart.ts";
import { bandItems, key } from "../../parts/key.ts";
import {
  BAND_STYLES,
  bandColour,
  beside,
  fillOf,
  INK_SOFT,
  type Label,
  type Level,
  labels,
  levelLines,
  lines,
  type Rect,
  RULE,
  rects,
  rowsFrom,
} from "../../parts/marks.ts";
import { BOLD, LINE, labelColumn, narrowest, SMALL, TEXT, widest, wrap } from "../../parts/text.ts";
import { drawn, inPercent, printed } from "../../parts/value-format.ts";

export interface ScorecardCell {
  /** Actual ÷ target. */
  readonly completion: Given;
  readonly band: Band | null;
}

export interface ScorecardRow {
  readonly label: string;
  readonly href?: string;
  /** One for each column. */
  readonly cells: readonly ScorecardCell[];
  /** The place that the page is about. */
  readonly highlight?: boolean;
}

export const PERCENT = inPercent();

/** Space on either side of a column. */
const GAP = 4;

interface Picture {
  readonly marks: Markish[];
  readonly height: number;
  readonly spots: readonly (readonly [number, number])[];
}

export function draw(heads: readonly string[], rows: readonly ScorecardRow[], lang: Lang): Picture {
  const names = labelColumn(
    rows.map((row) => row.label),
    112,
  );
  const left = Math.ceil(names.width * (rows.some((row) => row.highlight) ? BOLD : 1)) + 8;
  let top = 0;
  const panels = panelsOf(heads, rows, left).map((columns) => {
    const panel = drawPanel(heads, rows, columns, names.lines, left, top);
    top = panel.bottom + 12;
    return panel;
  });
  const bands = rows.flatMap((row) => row.cells.map((cell) => cell.band));
  const legend = key(bandItems(bands, measureWords[lang].bands), top - 8);
  return {
    height: Math.ceil(top - 8 + legend.height),
    spots: panels[0]?.spots ?? [],
    marks: [
      ...levelLines(panels.flatMap((panel) => panel.rules)),
      ...rects(
        panels.flatMap((panel) => panel.rects),
        "pixels",
      ),
      ...labels(panels.flatMap((panel) => panel.words)),
      ...legend.marks,
    ],
  };
}

/** All rows under some of the columns. */
function drawPanel(
  names: readonly string[],
  places: readonly ScorecardRow[],
  columns: readonly number[],
  lines: readonly (readonly string[])[],
  left: number,
  top: number,
) {
  const width = (WIDTH - left) / columns.length;
  const right = (i: number) => left + width * (i + 1) - GAP;
  const heads = columns.map((i) => wrap(names[i] ?? "", width - 2 * GAP, SMALL));
  const head = Math.max(...heads.map((one) => one.length)) * LINE;
  const rows = rowsFrom(lines, top + head + 2, { least: 26, gap: 6 });
  const cells = rows.flatMap(({ y }, r) =>
    columns.map((column, i) => drawCell(places[r]?.cells[column], left + width * i, y, width)),
  );
  return {
    bottom: rows.at(-1)?.bottom ?? top,
    spots: rows.map(({ y }): readonly [number, number] => [left + width / 2, y]),
    rules: [top + head + 2, ...rows.slice(0, -1).map(({ bottom }) => bottom)].map(
      (y): Level => ({ x1: 0, x2: WIDTH, y, stroke: RULE }),
    ),
    rects: cells.flatMap((cell) => cell.rects),
    words: [
      ...heads.flatMap((one, i) => headLabels(one, right(i), top + head)),
      ...rows.flatMap(({ name, y }, r) =>
        beside(name, { x: 0, y, anchor: "start", bold: places[r]?.highlight }),
      ),
      ...cells.flatMap((cell) => cell.words),
    ],
  };
}

/** Heads stand on the rows: those of fewer lines begin lower. */
function headLabels(head: readonly string[], x: number, bottom: number): Label[] {
  const y = bottom - 4 - (head.length - 1) * LINE;
  return lines(head, { x, y, anchor: "end", size: SMALL, fill: INK_SOFT });
}

/** The columns in groups that fit the width: wide enough for their figures and their longest word. */
function panelsOf(columns: readonly string[], rows: readonly ScorecardRow[], left: number): number[][] {
  const figures = rows.flatMap((row) => row.cells.map((cell) => cellText(cell)));
  const words = columns.map((column) => Math.max(narrowest(column, SMALL), 3 * SMALL));
  const needed = Math.max(widest(figures) + TEXT + 6, ...words) + 2 * GAP;
  const fitting = Math.max(1, Math.floor((WIDTH - left) / needed));
  const panels = Math.ceil(columns.length / fitting);
  const each = Math.ceil(columns.length / panels);
  return Array.from({ length: panels }, (_, panel) =>
    columns.map((_, i) => i).slice(panel * each, (panel + 1) * each),
  );
}

export function cellText(cell: ScorecardCell | undefined): string {
  const completion = shown(cell?.completion);
  return completion === null ? "—" : printed(completion, PERCENT);
}

/** The figure with its shape, and under it how much of the target is reached; more than all fills it. */
function drawCell(
  cell: ScorecardCell | undefined,
  left: number,
  middle: number,
  width: number,
): { readonly rects: Rect[]; readonly words: Label[] } {
  const text = cellText(cell);
  const completion = shown(cell?.completion);
  const [from, to, y] = [left + GAP, left + width - GAP, middle + 1];
  if (completion === null)
    return { rects: [], words: [{ x: to, y: middle + 4, text, anchor: "end", fill: INK_SOFT }] };
  const colour = bandColour(cell?.band);
  const done = from + (to - from) * Math.min(1, Math.max(0, drawn(completion, PERCENT) / 100));
  const bar = { y1: middle + 5, y2: middle + 9 };
  return {
    rects: [
      { x1: from, x2: to, ...bar, fill: "var(--accent-soft)" },
      { x1: from, x2: done, ...bar, fill: fillOf(colour, isUncertain(completion)) },
    ],
    words: [
      { x: to, y, text, anchor: "end" },
      ...(cell?.band
        ? [
            {
              x: from,
              y,
              text: BAND_STYLES[cell.band].symbol,
              anchor: "start",
              fill: `var(--${colour})`,
            } as const,
          ]
        : []),
    ],
  };
}
