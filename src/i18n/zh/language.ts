import type { Language } from "../language.ts";
import { drawing } from "./drawing.ts";
import * as numbers from "./number.ts";
import * as periods from "./period.ts";

export const language: Language = {
  tag: "zh-CN",
  locale: "zh_CN",
  path: "",
  numbers,
  periods,
  drawing,
};
