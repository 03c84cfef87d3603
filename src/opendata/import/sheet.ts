import type { Caption } from "./captions.ts";
import type { Context } from "./cells.ts";
import type { Column } from "./columns.ts";
import type { Facets } from "./facets.ts";
import type { Frame } from "./frame.ts";
import type { Grid } from "./grid.ts";
import type { Options } from "./outcome.ts";
import type { Title } from "./titles.ts";

/** A wide table, and what is known of all its figures. */
export interface Sheet {
  readonly grid: Grid;
  readonly frame: Frame;
  readonly context: Context;
  readonly given: Options;
  readonly caption: Caption;
  readonly titles: readonly Title[];
  /** What the title says of all figures: their indicator. */
  readonly whole: Facets;
  /** The year that titles, else `--period`, name: that of the parts of years in the heads; empty for none. */
  readonly year: string;
  readonly columns: readonly Column[];
}
