import type { Language } from "../language.ts";
import { drawing } from "./drawing.ts";
import * as numbers from "./number.ts";
import * as periods from "./period.ts";

export const language: Language = {
  tag: "zh-CN",
  locale: "zh_CN",
  authority: "ZHO",
  path: "",
  fonts: "PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif",
  ofLedger: (chinese) => chinese,
  numbers,
  periods,
  drawing,
};
