import { charts } from "./charts.ts";
import { measures } from "./measures.ts";

/** The words that charts are drawn with: they reach the browser, and no others do. */
export const drawing = { charts, measures };
