import type { Language } from "../language.ts";
import { drawing } from "./drawing.ts";
import * as numbers from "./number.ts";
import * as periods from "./period.ts";

export const language: Language = {
  tag: "en",
  locale: "en_GB",
  path: "en/",
  numbers,
  periods,
  drawing,
};
