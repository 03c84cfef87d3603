import { type JudgementNames, judgementNames } from "../judgement-naming.ts";

/** Units of the judge's tables: id, English name, dimension. */
const UNITS = [
  ["起", "incidents", "count"],
  ["个", "items", "count"],
  ["万个", "10,000 items", "count"],
  ["亿元", "CNY 100 million", "money-cny"],
  ["万吨", "10,000 tonnes", "mass"],
  ["微克", "micrograms", "concentration"],
  ["平方公里", "square kilometres", "area"],
] as const;

const units = new Map(UNITS.map(([id, name_en, dimension]) => [id as string, { id, name_en, dimension }]));

/** What the ledger's things are called in the tables of judgements. */
export const names: Readonly<Record<"zh" | "en", JudgementNames>> = {
  zh: judgementNames(units, { other: "地区生产总值", by: "政府工作报告" }),
  en: judgementNames(units, { other: "gross regional product", by: "the work report" }),
};
