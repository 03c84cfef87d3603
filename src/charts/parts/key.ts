import type { Markish } from "@observablehq/plot";
import { BANDS, type Band } from "../../measures/schedule.ts";
import { WIDTH } from "../chart.ts";
import {
  BAND_STYLES,
  INK_SOFT,
  type Label,
  type Level,
  labels,
  levelLines,
  type Rect,
  rects,
  type Upright,
  uprights,
} from "./marks.ts";
import { LINE, SMALL, textWidth } from "./text.ts";

/** What a sign in the picture means. */
export interface KeyItem {
  readonly text: string;
  readonly sign:
    | { readonly kind: "symbol"; readonly symbol: string; readonly colour: string }
    | { readonly kind: "box"; readonly fill: string; readonly stroke?: string; readonly dash?: string }
    | { readonly kind: "level"; readonly stroke: string; readonly width?: number; readonly dash?: string }
    | { readonly kind: "line"; readonly stroke: string; readonly width?: number; readonly dash?: string };
}

/** The key under a picture: signs and words in as many lines as they need, and its height. */
export function key(
  items: readonly KeyItem[],
  top: number,
): { readonly marks: Markish[]; readonly height: number } {
  let [x, y] = [0, top + 12];
  const signs: { readonly item: KeyItem; readonly x: number; readonly y: number }[] = [];
  for (const item of items) {
    const needed = 16 + textWidth(item.text, SMALL);
    if (x > 0 && x + needed > WIDTH) [x, y] = [0, y + LINE];
    signs.push({ item, x, y });
    x += needed + 14;
  }
  return { marks: signs.length === 0 ? [] : keyMarks(signs), height: items.length === 0 ? 0 : y + 4 - top };
}

function keyMarks(
  signs: readonly { readonly item: KeyItem; readonly x: number; readonly y: number }[],
): Markish[] {
  const words: Label[] = [];
  const squares: Rect[] = [];
  const ticks: Upright[] = [];
  const levels: Level[] = [];
  for (const { item, x, y } of signs) {
    const { sign } = item;
    words.push({ x: x + 16, y, text: item.text, size: SMALL, fill: INK_SOFT, anchor: "start" });
    if (sign.kind === "box") squares.push({ x1: x, x2: x + 12, y1: y - 9, y2: y, ...sign });
    else if (sign.kind === "line") ticks.push({ x: x + 6, y1: y - 11, y2: y + 2, ...sign });
    else if (sign.kind === "level") levels.push({ x1: x, x2: x + 12, y: y - 4, ...sign });
    else words.push({ x, y, text: sign.symbol, size: SMALL, fill: `var(--${sign.colour})`, anchor: "start" });
  }
  return [...rects(squares, "pixels"), ...uprights(ticks, "pixels"), ...levelLines(levels), ...labels(words)];
}

/** The shapes of the bands that occur, in their order. */
export function bandItems(
  bands: readonly (Band | null | undefined)[],
  words: Readonly<Record<Band, string>>,
): KeyItem[] {
  return BANDS.filter((band) => bands.includes(band)).map((band) => ({
    text: words[band],
    sign: { kind: "symbol", ...BAND_STYLES[band] },
  }));
}
