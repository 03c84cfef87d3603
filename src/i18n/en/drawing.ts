import type { DrawingWords } from "../language.ts";
import { charts } from "./charts.ts";
import { measures } from "./measures.ts";

export const drawing: DrawingWords = { charts, measures };
