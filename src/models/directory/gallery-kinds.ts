import type { ChartKind } from "../../charts/chart.ts";
import { CHART_KINDS } from "../../charts/kinds.ts";

export type GalleryKind = ChartKind;

/** The kinds of charts, each with a page of its examples. */
export const GALLERY_KINDS = Object.keys(CHART_KINDS) as GalleryKind[];
