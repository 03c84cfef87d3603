import type { Chart } from "../../charts/chart.ts";

/** The kinds of charts, each with a page of its examples. */
export const GALLERY_KINDS = [
  "bullet",
  "bullet-bar",
  "trend",
  "ranking",
  "scorecard",
  "composition",
  "slope",
  "multiples",
  "sankey",
  "funnel",
  "scatter",
  "waterfall",
  "tiles",
] as const satisfies readonly Chart["kind"][];

export type GalleryKind = (typeof GALLERY_KINDS)[number];
