import { dot, type Markish } from "@observablehq/plot";
import { groups } from "d3";
import { type Label, pixel } from "./label.ts";
import { TEXT } from "./text.ts";

/** A sign at its place in the view box. */
interface PlacedSign extends Label {
  /** Of an uncertain figure: its edge alone. */
  readonly open?: boolean;
}

/** How a sign is drawn: fonts draw some of them tiny and some of them huge. */
interface Shape {
  readonly symbol: "square" | "triangle" | "circle" | "diamond" | "times";
  readonly hollow?: boolean;
  readonly turned?: boolean;
  /** Its size beside that of the others, so that all look as heavy. */
  readonly scale?: number;
}

const SHAPES: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ["■", { symbol: "square" }],
  ["▲", { symbol: "triangle" }],
  ["●", { symbol: "circle" }],
  ["▽", { symbol: "triangle", hollow: true, turned: true, scale: 0.9 }],
  ["▼", { symbol: "triangle", turned: true }],
  ["×", { symbol: "times" }],
  ["○", { symbol: "circle", hollow: true, scale: 0.9 }],
  ["□", { symbol: "square", hollow: true, scale: 0.9 }],
  ["◇", { symbol: "diamond", hollow: true, scale: 0.9 }],
]);

/** From a baseline up to the middle of a character, in parts of its size. */
export const MIDDLE = 0.36;

/** True where a label is a sign alone, and one that is drawn. */
export const isSign = ({ text }: Pick<PlacedSign, "text">): boolean => SHAPES.has(text);

/** Signs as shapes in the middle of the character's place, one mark for each style. */
export function signMarks(all: readonly PlacedSign[]): Markish[] {
  return groups(all, ({ text, size, fill, open }) => `${text} ${size} ${fill} ${open}`).flatMap(
    ([, same]) => {
      const [first] = same;
      const shape = first && SHAPES.get(first.text);
      if (first === undefined || shape === undefined) return [];
      const { size = TEXT, fill = "currentColor", open = false } = first;
      const { symbol, hollow = open || symbol === "times", turned = false, scale = 1 } = shape;
      return dot(
        same.map((label) => ({ x: middle(label, size), y: label.y - size * MIDDLE })),
        {
          x: pixel("x"),
          y: pixel("y"),
          r: size * 0.34 * scale,
          symbol,
          rotate: turned ? 180 : 0,
          fill: hollow ? "var(--paper)" : fill,
          stroke: hollow ? fill : "none",
        },
      );
    },
  );
}

/** Of a character that is as wide as it is high. */
function middle({ x, anchor = "middle" }: PlacedSign, size: number): number {
  if (anchor === "middle") return x;
  return anchor === "start" ? x + size / 2 : x - size / 2;
}
