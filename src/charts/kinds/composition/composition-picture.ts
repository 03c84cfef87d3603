import { line, type Markish } from "@observablehq/plot";
import { scaleLinear } from "d3";
import { isUncertain, type Shown, WIDTH } from "../../chart.ts";
import { type KeyItem, key } from "../../parts/key.ts";
import {
  beside,
  fillOf,
  INK_SOFT,
  type Label,
  labels,
  PAPER,
  type Rect,
  rects,
  rowsFrom,
} from "../../parts/marks.ts";
import { apart } from "../../parts/placing.ts";
import { LINE, labelColumn, SMALL, TEXT, textWidth, widest, wrap } from "../../parts/text.ts";
import { printed, type ValueFormat } from "../../parts/value-format.ts";

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
export function drawColumn({ label, pieces }: Stack, format: ValueFormat): Picture {
  const figures = pieces.map((piece) => printed(piece.figure, format));
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
  const words = pieces.flatMap((piece, i): Label[] => {
    const y = middles[i] ?? 0;
    return [
      ...beside(names[i] ?? [], { x: nameLeft, y, anchor: "start" }),
      { x: shareLeft, y: y + 4, text: figures[i] ?? "", anchor: "end", size: SMALL, fill: INK_SOFT },
      { x: WIDTH, y: y + 4, text: piece.share, anchor: "end", bold: true },
    ];
  });
  return {
    height: Math.ceil(height),
    spots: new Map(pieces.map((piece, i) => [spotKey(label, piece.label), [COLUMN, middles[i] ?? 0]])),
    marks: [
      ...rects(
        pieces.map((piece) => columnRect(piece, height)),
        "pixels",
      ),
      leaders(pieces.map((piece, i) => [((piece.from + piece.to) / 2) * height, middles[i] ?? 0])),
      ...labels(words),
    ],
  };
}

function columnRect(piece: Piece, height: number): Rect {
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
  const rows = rowsFrom(column.lines, legend.height + 4, { least: BAR + 6, gap: 6 });
  const across = scaleLinear([0, 1], [column.width + 8, WIDTH]);
  const pieces = rows.flatMap(({ y }, i) => {
    const { label, pieces: all } = stacks[i] as Stack;
    return all.map(
      (piece): PlacedPiece => ({ bar: label, piece, y, x1: across(piece.from), x2: across(piece.to) }),
    );
  });
  return {
    height: Math.ceil(rows.at(-1)?.bottom ?? 0),
    spots: new Map(
      pieces.map(({ bar, piece, x1, x2, y }) => [spotKey(bar, piece.label), [(x1 + x2) / 2, y]]),
    ),
    marks: [
      ...legend.marks,
      ...rects(pieces.map(pieceRect), "pixels"),
      ...labels([
        ...rows.flatMap(({ name, y }) => beside(name, { x: 0, y, anchor: "start" })),
        ...pieces.flatMap(shareLabel),
      ]),
    ],
  };
}

interface PlacedPiece {
  readonly bar: string;
  readonly piece: Piece;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

function pieceRect({ piece, x1, x2, y }: PlacedPiece): Rect {
  return { x1, x2, y1: y - BAR / 2, y2: y + BAR / 2, fill: fillFor(piece), stroke: PAPER };
}

/** On a full colour the share is written in the colour of the paper; hatching carries none. */
function shareLabel({ piece, x1, x2, y }: PlacedPiece): Label[] {
  if (fillFor(piece).startsWith("url") || textWidth(piece.share, SMALL) + 6 > x2 - x1) return [];
  return [{ x: (x1 + x2) / 2, y: y + 4, text: piece.share, size: SMALL, fill: PAPER }];
}

function keyItems(stacks: readonly Stack[]): KeyItem[] {
  const pieces = stacks.flatMap((stack) => stack.pieces);
  const named = new Map(pieces.map((piece) => [piece.label, piece.colour]));
  return [...named].map(([text, colour]) => ({
    text,
    sign: { kind: "box", fill: fillOf(colour, colour === REMAINDER) },
  }));
}
