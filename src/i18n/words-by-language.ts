// Written by scripts/languages.mjs from the folders of this one: not to be edited.
import { words as en } from "./en/words.ts";
import { words as zh } from "./zh/words.ts";

export const WORDS = { en, zh };
