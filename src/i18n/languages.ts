// Written by scripts/languages.mjs from the folders of this one: not to be edited.
import { language as en } from "./en/language.ts";
import { language as zh } from "./zh/language.ts";

export const LANGUAGES = { en, zh };
