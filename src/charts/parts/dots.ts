import { dot, type Markish, vector } from "@observablehq/plot";
import { groups } from "d3";
import type { Bound } from "../../measures/result.ts";
import { pixel } from "./label.ts";
import { PAPER } from "./marks.ts";

/** A figure as a dot in the view box: hollow where it is uncertain, with an arrow to its open side. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly hollow: boolean;
  readonly bound?: Bound;
  /** 4.5 unless told. */
  readonly radius?: number;
}

const RADIUS = 4.5;
const ARROW = 14;

/** Dots on a scale that runs across, one mark for each style. */
export function dots(all: readonly Dot[]): Markish[] {
  const styles = groups(all, ({ colour, hollow, radius = RADIUS }) => `${colour} ${hollow} ${radius}`);
  return [
    ...arrows(all),
    ...styles.map(([, same]) => {
      const { colour, hollow, radius: r = RADIUS } = same[0] as Dot;
      const stroke = `var(--${colour})`;
      return dot(same, { x: pixel("x"), y: pixel("y"), r, stroke, fill: hollow ? PAPER : stroke });
    }),
  ];
}

/** To the right where the figure may be more, to the left where it may be less. */
function arrows(all: readonly Dot[]): Markish[] {
  return groups(all, ({ bound = "", colour }) => `${sideOf(bound)} ${colour}`).flatMap(([, same]) => {
    const { bound = "", colour } = same[0] as Dot;
    const side = sideOf(bound);
    const turn = { rotate: side * 90, anchor: "start", length: ARROW, r: 2.5 } as const;
    return side === 0
      ? []
      : [vector(same, { x: pixel("x"), y: pixel("y"), ...turn, stroke: `var(--${colour})` })];
  });
}

function sideOf(bound: Bound): number {
  if (bound === ">=" || bound === ">") return 1;
  return bound === "<=" || bound === "<" ? -1 : 0;
}
