import type { Markish } from "@observablehq/plot";
import { drawingWordsOf, type Lang } from "../../i18n/lang.ts";
import { WIDTH } from "../chart.ts";
import type { Label } from "./label.ts";
import {
  type Level,
  labels,
  levelLines,
  NOTE,
  type Rect,
  rects,
  type Stroke,
  TARGET_LINE,
  type Upright,
  uprights,
} from "./marks.ts";
import { LINE, SMALL, textWidth } from "./text.ts";
import { SIGNS, type Standing, signOf, standingName } from "./verdict.ts";

/** What a sign in the picture means. */
export interface KeyItem {
  readonly text: string;
  readonly sign:
    | { readonly kind: "symbol"; readonly symbol: string; readonly colour: string }
    | ({ readonly kind: "box"; readonly fill: string } & Stroke)
    | ({ readonly kind: "level" } & Stroke)
    | ({ readonly kind: "line" } & Stroke);
}

interface PlacedItem extends KeyItem {
  readonly x: number;
  readonly y: number;
}

/** The key under a picture: signs and words in as many lines as they need, and its height. */
export function key(
  items: readonly KeyItem[],
  top: number,
): { readonly marks: Markish[]; readonly height: number } {
  let [x, y] = [0, top + 12];
  const placed = items.map((item): PlacedItem => {
    const needed = 16 + textWidth(item.text, SMALL);
    if (x > 0 && x + needed > WIDTH) [x, y] = [0, y + LINE];
    const at = { ...item, x, y };
    x += needed + 14;
    return at;
  });
  return { marks: keyMarks(placed), height: items.length === 0 ? 0 : y + 4 - top };
}

function keyMarks(items: readonly PlacedItem[]): Markish[] {
  const words: Label[] = [];
  const squares: Rect[] = [];
  const ticks: Upright[] = [];
  const levels: Level[] = [];
  for (const { text, sign, x, y } of items) {
    words.push({ x: x + 16, y, text, ...NOTE, anchor: "start" });
    if (sign.kind === "box") squares.push({ x1: x, x2: x + 12, y1: y - 9, y2: y, ...sign });
    else if (sign.kind === "line") ticks.push({ x: x + 6, y1: y - 11, y2: y + 2, ...sign });
    else if (sign.kind === "level") levels.push({ x1: x, x2: x + 12, y: y - 4, ...sign });
    else words.push({ x, y, text: sign.symbol, size: SMALL, fill: `var(--${sign.colour})`, anchor: "start" });
  }
  return [...rects(squares, "pixels"), ...uprights(ticks, "pixels"), ...levelLines(levels), ...labels(words)];
}

/** The signs of the judgements that occur, the best first, each with its word. */
export function judgedItems(standings: readonly Standing[], lang: Lang): KeyItem[] {
  const items = standings.flatMap((standing): [string, KeyItem][] => {
    const sign = signOf(standing);
    const text = standingName(standing, lang);
    return sign === null ? [] : [[text, { text, sign: { kind: "symbol", ...sign } }]];
  });
  const rank = ({ sign }: KeyItem) => (sign.kind === "symbol" ? SIGNS.indexOf(sign.symbol) : 0);
  return [...new Map(items).values()].sort((a, b) => rank(a) - rank(b));
}

/** The mark of a target. */
export function targetItem(lang: Lang): KeyItem {
  return { text: drawingWordsOf(lang).charts.target, sign: { kind: "line", ...TARGET_LINE } };
}
