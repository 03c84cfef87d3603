import type { AllWords } from "./words.ts";

// Scripts cannot import words: the page hands them over, as JSON.

export type IslandWords = AllWords["islands"];
export type CompareIslandWords = AllWords["compare"]["island"];
export type SearchIslandWords = AllWords["search"]["island"];
