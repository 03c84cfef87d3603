import { line, type Markish } from "@observablehq/plot";
import { scaleLinear, sum } from "d3";
import { isUncertain, type Picture, type Shown, type Spot, WIDTH } from "../../chart.ts";
import { type KeyItem, key } from "../../parts/key.ts";
import type { Label } from "../../parts/label.ts";
import { beside, fillOf, INK_SOFT, labels, NOTE, PAPER, rects, rowsFrom } from "../../parts/marks.ts";
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
  /** Its line of the table. */
  readonly row: number;
}

/** One bar: its pieces in their order. */
export interface Stack {
  readonly label: string;
  readonly pieces: readonly Piece[];
}

/** What no part accounts for: hatched, since nothing is known of it. */
export const REMAINDER = "near";

function fillFor({ colour, figure }: Piece): string {
  return fillOf(colour, colour === REMAINDER || isUncertain(figure));
}

const COLUMN = 56;
const LEADER = 16;

/** One column; beside each piece its name, figure and share, moved apart where pieces are thin. */
export function columnPicture({ pieces }: Stack, format: ValueFormat): Picture {
  const figures = pieces.map((piece) => printed(piece.figure, format));
  const shares = pieces.map((piece) => piece.share);
  const shareLeft = WIDTH - widest(shares, TEXT, true) - 10;
  const nameLeft = COLUMN + LEADER + 6;
  const room = shareLeft - widest(figures, SMALL) - 10 - nameLeft;
  const names = pieces.map((piece) => wrap(piece.label, room));
  const heights = names.map((name) => name.length * LINE + 5);
  const height = Math.max(Math.min(150, pieces.length * 45), sum(heights));
  const middles = pieces.map((piece) => ((piece.from + piece.to) / 2) * height);
  const ys = apart(middles, heights, height);
  const bars = pieces.map((piece) => {
    return {
      x1: 0,
      x2: COLUMN,
      y1: piece.from * height,
      y2: piece.to * height,
      fill: fillFor(piece),
      stroke: PAPER,
    };
  });
  const words = pieces.flatMap((piece, i): Label[] => {
    const y = ys[i] ?? 0;
    return [
      ...beside(names[i] ?? [], { x: nameLeft, y, anchor: "start" }),
      { x: shareLeft, y: y + 4, text: figures[i] ?? "", anchor: "end", ...NOTE },
      { x: WIDTH, y: y + 4, text: piece.share, anchor: "end", bold: true },
    ];
  });
  return {
    height,
    spots: pieces.map((piece, i): [number, Spot] => [piece.row, [COLUMN, ys[i] ?? 0]]),
    marks: [...rects(bars, "pixels"), leaders(middles, ys), ...labels(words)],
  };
}

/** Thin lines from the pieces to their names. */
function leaders(from: readonly number[], to: readonly number[]): Markish {
  const points = from.flatMap((start, z) => {
    const end = to[z] ?? start;
    return [
      { x: COLUMN + 1, y: start, z },
      { x: COLUMN + 5, y: start, z },
      { x: COLUMN + LEADER - 3, y: end, z },
      { x: COLUMN + LEADER + 2, y: end, z },
    ];
  });
  return line(points, { x: "x", y: "y", z: "z", stroke: INK_SOFT, strokeWidth: 0.7 });
}

const BAR = 16;
/** Names of bars leave the width to their pieces. */
const NAMES = 120;

/** One bar a place, each drawn to its own whole; shares stand in the pieces that have room. */
export function barsPicture(stacks: readonly Stack[]): Picture {
  const legend = key(keyItems(stacks), 0);
  const names = stacks.map(({ label }) => label);
  const column = labelColumn(names, NAMES);
  const rows = rowsFrom(column.lines, legend.height + 4, { least: BAR + 6, gap: 6 });
  const across = scaleLinear([0, 1], [column.width + 8, WIDTH]);
  const pieces = rows.flatMap(({ y }, i) =>
    (stacks[i]?.pieces ?? []).map(
      (piece): PlacedPiece => ({ ...piece, y, x1: across(piece.from), x2: across(piece.to) }),
    ),
  );
  const bars = pieces.map((piece) => {
    const { x1, x2, y } = piece;
    return { x1, x2, y1: y - BAR / 2, y2: y + BAR / 2, fill: fillFor(piece), stroke: PAPER };
  });
  return {
    height: rows.at(-1)?.bottom ?? 0,
    spots: pieces.map(({ row, x1, x2, y }): [number, Spot] => [row, [(x1 + x2) / 2, y]]),
    marks: [
      ...legend.marks,
      ...rects(bars, "pixels"),
      ...labels([
        ...rows.flatMap(({ name, y }) => beside(name, { x: 0, y, anchor: "start" })),
        ...pieces.flatMap(shareLabel),
      ]),
    ],
  };
}

interface PlacedPiece extends Piece {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** On a full colour the share is written in the colour of the paper; hatching carries none. */
function shareLabel(piece: PlacedPiece): Label[] {
  const { share, x1, x2, y } = piece;
  if (fillFor(piece).startsWith("url") || textWidth(share, SMALL) + 6 > x2 - x1) return [];
  return [{ x: (x1 + x2) / 2, y: y + 4, text: share, size: SMALL, fill: PAPER }];
}

function keyItems(stacks: readonly Stack[]): KeyItem[] {
  const pieces = stacks.flatMap((stack) => stack.pieces);
  const named = new Map(pieces.map((piece) => [piece.label, piece.colour]));
  return [...named].map(([text, colour]) => {
    return { text, sign: { kind: "box", fill: fillOf(colour, colour === REMAINDER) } };
  });
}
