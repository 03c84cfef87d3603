import type { Markish } from "@observablehq/plot";
import type { Lang } from "../../../i18n/lang.ts";
import { measureWords } from "../../../i18n/measures.ts";
import { type Chart, isUncertain, shown, WIDTH } from "../../chart.ts";
import { bandItems, key } from "../../parts/key.ts";
import {
  BAND_STYLES,
  bandColour,
  fillOf,
  INK_SOFT,
  type Label,
  labels,
  lines,
  type Rect,
  rects,
} from "../../parts/marks.ts";
import { LINE, narrowest, SMALL, textWidth, wrap } from "../../parts/text.ts";
import { printed, type ValueFormat } from "../../parts/value-format.ts";
import { formatOf, type RankingInput, type RankingRow, rankingChart } from "../ranking/ranking.ts";

/** A place of a ranking with its tile: column and row, from 0. */
export interface Tile extends RankingRow {
  readonly column: number;
  readonly row: number;
}

export interface TilesInput extends Omit<RankingInput, "rows"> {
  /** The best first, as in a ranking. */
  readonly rows: readonly Tile[];
}

const GAP = 4;

/**
 * A ranking laid out as places lie to each other, one tile each: no outline of any country is
 * drawn. Words, table and notes are the ranking's; tiles too narrow for their names make it a
 * ranking altogether.
 */
export function tilesChart(input: TilesInput, lang: Lang): Chart {
  const ranking = rankingChart(input, lang);
  const columns = 1 + Math.max(0, ...input.rows.map((tile) => tile.column));
  const width = (WIDTH + GAP) / columns - GAP;
  const format = formatOf(input, lang);
  const needed = Math.max(0, ...input.rows.map((tile) => neededWidth(tile, format)));
  if (ranking.draw === null || needed + 8 > width) return ranking;
  const picture = draw(input, width, format, lang);
  return {
    ...ranking,
    kind: "tiles",
    height: picture.height,
    draw: { marks: picture.marks },
    spots: picture.spots,
  };
}

/** The name's longest word, or the figure with its shape. */
function neededWidth(tile: Tile, format: ValueFormat): number {
  const figure = shown(tile.figure);
  const number = figure === null ? 0 : textWidth(printed(figure, format), SMALL) + SMALL + 3;
  return Math.max(narrowest(tile.label, SMALL), number, 3 * SMALL);
}

interface Picture {
  readonly marks: Markish[];
  readonly height: number;
  readonly spots: readonly (readonly [number, number])[];
}

function draw({ rows }: TilesInput, width: number, format: ValueFormat, lang: Lang): Picture {
  const names = rows.map((tile) => wrap(tile.label, width - 8, SMALL));
  const height = Math.max(...names.map((name) => name.length)) * LINE + LINE + 14;
  const placed = rows.map((tile, i) => {
    const [x, y] = [tile.column * (width + GAP), tile.row * (height + GAP)];
    return { tile, x, y, marked: markTile(tile, names[i] ?? [], { x, y, width, height }, format) };
  });
  const bottom = Math.max(...placed.map(({ y }) => y)) + height;
  const bands = rows.map((tile) => tile.band);
  const legend = key(bandItems(bands, measureWords[lang].bands), bottom + 4);
  return {
    height: Math.ceil(bottom + 4 + legend.height),
    spots: placed.map(({ x, y }) => [x + width / 2, y + height / 2]),
    marks: [
      ...rects(
        placed.flatMap(({ marked }) => marked.rects),
        "pixels",
      ),
      ...labels(placed.flatMap(({ marked }) => marked.words)),
      ...legend.marks,
    ],
  };
}

interface Square {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The name at the top, the figure with its shape at the foot. */
function markTile(tile: Tile, name: readonly string[], square: Square, format: ValueFormat) {
  const { x, y, width, height } = square;
  const bold = tile.highlight === true;
  return {
    rects: tileRects(tile, x, y, width, height),
    words: [
      ...lines(name, { x: x + 4, y: y + 13, anchor: "start", size: SMALL, bold }),
      ...figure(tile, x, y + height - 11, width, format),
    ],
  };
}

/** A quiet ground, and a bar in the colour of the band along its foot. */
function tileRects(tile: Tile, x: number, y: number, width: number, height: number): Rect[] {
  const shownFigure = shown(tile.figure);
  const ground: Rect = { x1: x, x2: x + width, y1: y, y2: y + height, fill: "var(--accent-soft)" };
  if (shownFigure === null) return [ground];
  const fill = fillOf(bandColour(tile.band), isUncertain(shownFigure));
  return [ground, { x1: x, x2: x + width, y1: y + height - 5, y2: y + height, fill }];
}

function figure(tile: Tile, x: number, y: number, width: number, format: ValueFormat): Label[] {
  const value = shown(tile.figure);
  const right = x + width - 4;
  if (value === null) return [{ x: right, y, text: "—", anchor: "end", size: SMALL, fill: INK_SOFT }];
  const number: Label = { x: right, y, text: printed(value, format), anchor: "end", size: SMALL };
  if (!tile.band) return [number];
  const { symbol, colour } = BAND_STYLES[tile.band];
  return [{ x: x + 4, y, text: symbol, anchor: "start", size: SMALL, fill: `var(--${colour})` }, number];
}
