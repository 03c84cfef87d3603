import type { Lang } from "../../../i18n/lang.ts";
import { type Chart, chartOf, isUncertain, type Picture, type Spot, shown, WIDTH } from "../../chart.ts";
import { judgedItems, key } from "../../parts/key.ts";
import type { Label } from "../../parts/label.ts";
import {
  ACCENT_SOFT,
  fillOf,
  INK_SOFT,
  labels,
  lines,
  type Rect,
  rects,
  signLabel,
} from "../../parts/marks.ts";
import { LINE, narrowest, SMALL, textWidth, wrap } from "../../parts/text.ts";
import { printed, type ValueFormat } from "../../parts/value-format.ts";
import { colourOf } from "../../parts/verdict.ts";
import { formatOf, type RankingInput, rankingChart } from "../ranking/ranking.ts";
import type { RankingRow } from "../ranking/ranking-picture.ts";

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
  return chartOf("tiles", input.id, ranking, tilesPicture(input.rows, width, format, lang));
}

/** The name's longest word, or the figure with its shape. */
function neededWidth(tile: Tile, format: ValueFormat): number {
  const figure = shown(tile.figure);
  const number = figure === null ? 0 : textWidth(printed(figure, format), SMALL) + SMALL + 3;
  return Math.max(narrowest(tile.label, SMALL), number, 3 * SMALL);
}

/** A tile at its place, its name as lines. */
interface Placed {
  readonly tile: Tile;
  readonly name: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function tilesPicture(rows: readonly Tile[], width: number, format: ValueFormat, lang: Lang): Picture {
  const names = rows.map((tile) => wrap(tile.label, width - 8, SMALL));
  const height = Math.max(...names.map((name) => name.length)) * LINE + LINE + 14;
  const placed = rows.map((tile, i): Placed => {
    const [x, y] = [tile.column * (width + GAP), tile.row * (height + GAP)];
    return { tile, name: names[i] ?? [], x, y, width, height };
  });
  const bottom = Math.max(...placed.map(({ y }) => y)) + height;
  const legend = key(judgedItems(rows, lang), bottom + 4);
  const grounds = placed.flatMap(tileRects);
  return {
    height: bottom + 4 + legend.height,
    spots: placed.map(({ x, y }): Spot => [x + width / 2, y + height / 2]).entries(),
    marks: [
      ...rects(grounds, "pixels"),
      ...labels(placed.flatMap((one) => [...nameLabels(one), ...figureLabels(one, format)])),
      ...legend.marks,
    ],
  };
}

/** A quiet ground, and a bar in the colour of its judgement along its foot. */
function tileRects({ tile, x, y, width, height }: Placed): Rect[] {
  const figure = shown(tile.figure);
  const ground = { x1: x, x2: x + width, y1: y, y2: y + height, fill: ACCENT_SOFT };
  if (figure === null) return [ground];
  const fill = fillOf(colourOf(tile), isUncertain(figure));
  return [ground, { ...ground, y1: y + height - 5, fill }];
}

/** The name at the top. */
function nameLabels({ tile, name, x, y }: Placed): Label[] {
  const bold = tile.highlight === true;
  return lines(name, { x: x + 4, y: y + 13, anchor: "start", size: SMALL, bold });
}

/** The figure with its shape at the foot. */
function figureLabels({ tile, x, y, width, height }: Placed, format: ValueFormat): Label[] {
  const figure = shown(tile.figure);
  const style = { y: y + height - 11, size: SMALL };
  const number: Label = { ...style, x: x + width - 4, text: "—", anchor: "end" };
  const symbol = signLabel(tile, { ...style, x: x + 4, anchor: "start" });
  if (figure === null) return [...symbol, { ...number, fill: INK_SOFT }];
  return [...symbol, { ...number, text: printed(figure, format) }];
}
