import type { Language } from "../language.ts";
import { drawing } from "./drawing.ts";
import * as numbers from "./number.ts";
import * as periods from "./period.ts";

export const language: Language = {
  tag: "en",
  locale: "en_GB",
  authority: "ENG",
  path: "en/",
  fonts: "Helvetica Neue, Arial, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif",
  ofLedger: (_, english) => english,
  numbers,
  periods,
  drawing,
};
