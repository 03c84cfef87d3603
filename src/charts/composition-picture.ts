import { line, type Markish } from "@observablehq/plot";
import { isUncertain, type Shown, WIDTH } from "./chart.ts";
import {
  type Box,
  boxes,
  fillOf,
  INK_SOFT,
  type KeyItem,
  key,
  type Label,
  labels,
  lines,
  PAPER,
} from "./marks.ts";
import { apart } from "./placing.ts";
import { printed, type Telling } from "./telling.ts";
import { LINE, labelColumn, SMALL, TEXT, textWidth, widest, wrap } from "./text.ts";

/** A part with its share, drawn from `from` to `to` of the whole (0 to 1). */
export interface Piece {
  readonly label: string;
  readonly colour: string;
  readonly figure: Shown;
  /** Its share as printed; a dash where the qualifiers of part and whole pull apart. */
  readonly share: string;
  /** The same for a sentence. */
  readonly shareInWords: string;
  readonly from: number;
  readonly to: number;
}

/** One bar: its pieces in their order. */
export interface Stack {
  readonly label: string;
  readonly pieces: readonly Piece[];
}

/** What no part accounts for: hatched, since nothing is known of it. */
export const REMAINDER = "near";

export interface Picture {
  readonly marks: Markish[];
  readonly height: number;
  /** By the bar's label and the piece's, joined by a line break. */
  readonly spots: ReadonlyMap<string, readonly [number, number]>;
}

export function spotKey(bar: string, label: string): string {
  return `${bar}\n${label}`;
}

function fillFor({ colour, figure }: Piece): string {
  return fillOf(colour, colour === REMAINDER || isUncertain(figure));
}

const COLUMN = 56;
const LEADER = 16;

/** One column; beside each piece its name, figure and share, moved apart where pieces are thin. */
export function drawColumn({ label, pieces }: Stack, telling: Telling): Picture {
  const figures = pieces.map((piece) => printed(piece.figure, telling));
  const shares = pieces.map((piece) => piece.share);
  const shareLeft = WIDTH - widest(shares, TEXT, true) - 10;
  const nameLeft = COLUMN + LEADER + 6;
  const names = pieces.map((piece) => wrap(piece.label, shareLeft - widest(figures, SMALL) - 10 - nameLeft));
  const heights = names.map((name) => name.length * LINE + 5);
  const height = Math.max(
    Math.min(150, pieces.length * 45),
    heights.reduce((a, b) => a + b, 0),
  );
  const middles = apart(
    pieces.map((piece) => ((piece.from + piece.to) / 2) * height),
    heights,
    height,
  );
  const words = pieces.flatMap((_, i): Label[] => {
    const [name, middle] = [names[i] ?? [], middles[i] ?? 0];
    const y = middle + 4;
    return [
      ...lines(name, { x: nameLeft, y: y - ((name.length - 1) * LINE) / 2, anchor: "start" }),
      { x: shareLeft, y, text: figures[i] ?? "", anchor: "end", size: SMALL, fill: INK_SOFT },
      { x: WIDTH, y, text: shares[i] ?? "", anchor: "end", bold: true },
    ];
  });
  return {
    height: Math.ceil(height),
    spots: new Map(pieces.map((piece, i) => [spotKey(label, piece.label), [COLUMN, middles[i] ?? 0]])),
    marks: [
      ...boxes(
        pieces.map((piece) => columnBox(piece, height)),
        "pixels",
      ),
      leaders(pieces.map((piece, i) => [((piece.from + piece.to) / 2) * height, middles[i] ?? 0])),
      ...labels(words),
    ],
  };
}

function columnBox(piece: Piece, height: number): Box {
  return {
    x1: 0,
    x2: COLUMN,
    y1: piece.from * height,
    y2: piece.to * height,
    fill: fillFor(piece),
    stroke: PAPER,
  };
}

/** Thin lines from the pieces to their names. */
function leaders(ends: readonly (readonly [number, number])[]): Markish {
  const points = ends.flatMap(([from, to], z) => [
    { x: COLUMN + 1, y: from, z },
    { x: COLUMN + 5, y: from, z },
    { x: COLUMN + LEADER - 3, y: to, z },
    { x: COLUMN + LEADER + 2, y: to, z },
  ]);
  return line(points, { x: "x", y: "y", z: "z", stroke: INK_SOFT, strokeWidth: 0.7 });
}

const BAR = 16;

/** One bar a place, each drawn to its own whole; shares stand in the pieces that have room. */
export function drawBars(stacks: readonly Stack[]): Picture {
  const legend = key(keyItems(stacks), 0);
  const column = labelColumn(
    stacks.map(({ label }) => label),
    120,
  );
  const left = column.width + 8;
  let bottom = legend.height + 4;
  const placed = stacks.map((stack, i) => {
    const name = column.lines[i] ?? [];
    const height = Math.max(BAR + 6, name.length * LINE + 6);
    bottom += height;
    return { stack, name, y: bottom - height / 2 };
  });
  const across = (piece: Piece, at: number) =>
    left + (piece.from + (piece.to - piece.from) * at) * (WIDTH - left);
  const pieces = placed.flatMap(({ stack, y }) => stack.pieces.map((piece) => ({ stack, piece, y })));
  return {
    height: Math.ceil(bottom),
    spots: new Map(
      pieces.map(({ stack, piece, y }) => [spotKey(stack.label, piece.label), [across(piece, 0.5), y]]),
    ),
    marks: [
      ...legend.marks,
      ...boxes(
        pieces.map(({ piece, y }) => ({
          x1: across(piece, 0),
          x2: across(piece, 1),
          y1: y - BAR / 2,
          y2: y + BAR / 2,
          fill: fillFor(piece),
          stroke: PAPER,
        })),
        "pixels",
      ),
      ...labels([
        ...placed.flatMap(({ name, y }) =>
          lines(name, { x: 0, y: y + 4 - ((name.length - 1) * LINE) / 2, anchor: "start" }),
        ),
        ...pieces.flatMap(({ piece, y }) => shareLabel(piece, across, y)),
      ]),
    ],
  };
}

/** On a full colour the share is written in the colour of the paper; hatching carries none. */
function shareLabel(piece: Piece, across: (piece: Piece, at: number) => number, y: number): Label[] {
  const room = across(piece, 1) - across(piece, 0);
  if (fillFor(piece).startsWith("url") || textWidth(piece.share, SMALL) + 6 > room) return [];
  return [{ x: across(piece, 0.5), y: y + 4, text: piece.share, size: SMALL, fill: PAPER }];
}

function keyItems(stacks: readonly Stack[]): KeyItem[] {
  const pieces = stacks.flatMap((stack) => stack.pieces);
  const named = new Map(pieces.map((piece) => [piece.label, piece.colour]));
  return [...named].map(([text, colour]) => ({
    text,
    sign: { kind: "box", fill: fillOf(colour, colour === REMAINDER) },
  }));
}
