import type { Lang } from "../../../i18n/lang.ts";
import { type Given, isUncertain, type Picture, type Spot, shown, WIDTH } from "../../chart.ts";
import { judgedItems, key } from "../../parts/key.ts";
import type { Label } from "../../parts/label.ts";
import {
  ACCENT_SOFT,
  beside,
  fillOf,
  INK_SOFT,
  judged,
  type Level,
  labels,
  levelLines,
  lines,
  NOTE,
  type Rect,
  RULE,
  rects,
  rowsFrom,
  signLabel,
} from "../../parts/marks.ts";
import { BOLD, LINE, labelColumn, narrowest, SMALL, TEXT, widest, wrap } from "../../parts/text.ts";
import { drawn, PERCENT, printed } from "../../parts/value-format.ts";
import { colourOf, type Standing } from "../../parts/verdict.ts";

/** A place against one target: nothing in it where the place has none. */
export interface ScorecardCell extends Standing {
  /** Actual ÷ target, of an amount to be reached. */
  readonly completion: Given;
  /** What any other target is told by, short: +0.3点, 第4位; else the verdict's word. */
  readonly text?: string;
}

export interface ScorecardRow {
  readonly label: string;
  readonly href?: string;
  /** One for each column. */
  readonly cells: readonly ScorecardCell[];
  /** The place that the page is about. */
  readonly highlight?: boolean;
}

/** Space on either side of a column. */
const GAP = 4;
/** Names of places leave the width to the columns. */
const NAMES = 112;

export function scorecardPicture(
  heads: readonly string[],
  rows: readonly ScorecardRow[],
  lang: Lang,
): Picture {
  const labelled = rows.map((row) => row.label);
  const names = labelColumn(labelled, NAMES);
  const left = Math.ceil(names.width * (rows.some((row) => row.highlight) ? BOLD : 1)) + 8;
  let top = 0;
  const panels = panelsOf(heads, rows, left).map((columns) => {
    const panel = drawPanel(heads, rows, columns, names.lines, left, top);
    top = panel.bottom + 12;
    return panel;
  });
  const cells = rows.flatMap((row) => row.cells);
  const legend = key(judgedItems(cells, lang), top - 8);
  const bars = panels.flatMap((panel) => panel.rects);
  return {
    height: top - 8 + legend.height,
    spots: panels[0]?.spots.entries() ?? [],
    marks: [
      ...levelLines(panels.flatMap((panel) => panel.rules)),
      ...rects(bars, "pixels"),
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
  const heads = columns.map((i) => wrap(names[i] ?? "", width - 2 * GAP, SMALL));
  const head = Math.max(...heads.map((one) => one.length)) * LINE;
  const rows = rowsFrom(lines, top + head + 2, { least: 26, gap: 6 });
  const cells = rows.flatMap(({ y }, r) =>
    columns.map((column, i) => drawCell(places[r]?.cells[column], left + width * i, y, width)),
  );
  const ruled = [top + head + 2, ...rows.slice(0, -1).map(({ bottom }) => bottom)];
  return {
    bottom: rows.at(-1)?.bottom ?? top,
    spots: rows.map(({ y }): Spot => [left + width / 2, y]),
    rules: ruled.map((y): Level => ({ x1: 0, x2: WIDTH, y, stroke: RULE })),
    rects: cells.flatMap((cell) => cell.rects),
    words: [
      ...heads.flatMap((one, i) => headLabels(one, left + width * (i + 1) - GAP, top + head)),
      ...rows.flatMap(({ name, y }, r) =>
        beside(name, { x: 0, y, anchor: "start", bold: places[r]?.highlight }),
      ),
      ...cells.flatMap((cell) => cell.words),
    ],
  };
}

/** Heads stand on the rows: those of fewer lines begin lower. */
function headLabels(head: readonly string[], x: number, bottom: number): Label[] {
  return lines(head, { x, y: bottom - 4 - (head.length - 1) * LINE, anchor: "end", ...NOTE });
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

/** A completion, else what the cell says instead, else the verdict's word. */
export function cellText(cell: ScorecardCell | undefined): string {
  const completion = shown(cell?.completion);
  return completion === null ? cell?.text || cell?.judged?.word || "—" : printed(completion, PERCENT);
}

/** The figure with its shape, and under it how much of the target is reached; more than all fills it. */
function drawCell(
  cell: ScorecardCell | undefined,
  left: number,
  middle: number,
  width: number,
): { readonly rects: Rect[]; readonly words: Label[] } {
  const completion = shown(cell?.completion);
  const [from, to] = [left + GAP, left + width - GAP];
  const text = cellText(cell);
  if (completion === null) {
    const words = judged(text, cell ?? {}, to, middle + 4, false);
    return { rects: [], words: cell?.judged ? words : words.map((word) => ({ ...word, fill: INK_SOFT })) };
  }
  const y = middle + 1;
  const sign = signLabel(cell ?? {}, { x: from, y, anchor: "start" });
  const done = from + (to - from) * Math.min(1, Math.max(0, drawn(completion, PERCENT) / 100));
  const bar = { x1: from, y1: middle + 5, y2: middle + 9 };
  return {
    rects: [
      { ...bar, x2: to, fill: ACCENT_SOFT },
      { ...bar, x2: done, fill: fillOf(colourOf(cell ?? {}), isUncertain(completion)) },
    ],
    words: [{ x: to, y, text, anchor: "end" }, ...sign],
  };
}
