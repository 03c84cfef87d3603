import type { PlotOptions } from "@observablehq/plot";
import type { AllWords } from "../i18n/words.ts";
import type { None, Value } from "../measures/result.ts";

/** The width of every picture in units of its view box: a phone's column. Style sheets scale it. */
export const WIDTH = 358;

/** The kinds of charts are those that the words name; `kinds.ts` lists what belongs to each. */
export type ChartKind = keyof AllWords["gallery"]["kinds"];

/**
 * What Plot is asked to draw. Positions are in the units of the view box unless a scale is given;
 * there are no margins and no axes but those that the marks draw.
 */
export type Drawing = Pick<PlotOptions, "x" | "y" | "marks">;

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** True for figures: set to the right. */
  readonly numeric: boolean;
  readonly unit?: string;
}

/** The same figures as the picture, printed; a cell without a figure says why. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The address that a row's first cell links to, by row; absent where no row has one. */
  readonly links?: readonly (string | undefined)[];
}

/** Where a row of the table stands in the picture, in units of the view box; null where it does not. */
export type Spot = readonly [x: number, y: number] | null;

/** One chart in one language, complete: what to draw, and the same in words and as a table. */
export interface Chart {
  /** Unique on its page; every id inside the picture begins with it. */
  readonly id: string;
  readonly kind: ChartKind;
  /** Its finding, a sentence without a full stop. */
  readonly title: string;
  /** Measure, unit and period. */
  readonly subtitle: string;
  /** What the picture shows, for those who do not see it; stands alone where there is no picture. */
  readonly summary: string;
  readonly width: number;
  readonly height: number;
  /** Null where there is too little to draw: then `summary` and `table` say it all. */
  readonly draw: Drawing | null;
  readonly table: ChartTable;
  /** How to read uncertain, missing or cut-off figures; one sentence each. */
  readonly notes: readonly string[];
  /** For each row of the table. */
  readonly spots: readonly Spot[];
}

/** What a chart says, whatever its picture. */
export type Said = Pick<Chart, "title" | "subtitle" | "summary" | "table" | "notes">;

/** A picture before it belongs to a chart. */
export interface Picture extends Drawing {
  /** The usual width unless told. */
  readonly width?: number;
  readonly height: number;
  /** Where rows of the table stand, by their number; a row may be left out. */
  readonly spots: Iterable<readonly [row: number, spot: Spot]>;
}

/** A chart from what it says and its picture, which is null where too little can be drawn. */
export function chartOf(kind: ChartKind, id: string, said: Said, picture: Picture | null): Chart {
  const { width = WIDTH, height, spots, ...draw } = picture ?? { height: 0, spots: [] };
  const at = new Map(spots);
  return {
    ...said,
    id,
    kind,
    width,
    height: Math.ceil(height),
    draw: picture && draw,
    spots: said.table.rows.map((_, row) => at.get(row) ?? null),
  };
}

/** A figure to draw: a measure's value, or a figure of the ledger. */
export type Shown = Pick<Value, "value" | "bound" | "estimated">;

/** A figure, or the reason there is none; null where nothing is known of it. */
export type Given = Shown | Pick<None, "kind" | "reason"> | null;

/** The figure, or null where there is none. */
export function shown(given: Given | undefined): Shown | null {
  return given && "value" in given ? given : null;
}

/** Only the figures among several. */
export function allShown(given: readonly (Given | undefined)[]): Shown[] {
  return given.map(shown).filter((figure) => figure !== null);
}

/** Bound or estimated: drawn hollow or hatched. */
export function isUncertain(figure: Shown): boolean {
  return figure.estimated || figure.bound !== "";
}
