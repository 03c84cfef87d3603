import type { Chance } from "../../bench/chance.ts";

/** A figure of a made-up table, and the row of the ledger that it is. */
export interface Fact {
  readonly place: string;
  readonly indicator: string;
  readonly period: string;
  readonly role: "value" | "growth" | "rank" | "planned" | "month";
  readonly text: string;
  readonly unit: string;
}

/** What an indicator is called, in which units it is told, and how many decimals its figures have. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly units: readonly string[];
  readonly decimals: number;
}

/** The places of the small ledger: their names, and how sheets write them besides. */
export const PLACES: Readonly<Record<string, readonly string[]>> = {
  "qx-heping": ["和平区", "和 平 区", "和平", "青溪市和平区", "990102"],
  "qx-gulou": ["青溪市鼓楼区", "qx-gulou", "990103"],
  "qx-dongshan": ["青溪市东山县", "990121", "qx-dongshan"],
  "qx-zone": ["青溪经济开发区", "经开区", "其中：青溪经开区"],
};

export const MEASURES: readonly Measure[] = [
  { id: "capital", name: "实际到位资金", units: ["亿元", "万元"], decimals: 2 },
  { id: "fai", name: "固定资产投资", units: ["亿元", "万元"], decimals: 1 },
  { id: "projects", name: "项目数", units: ["个"], decimals: 0 },
  { id: "iva-growth", name: "规模以上工业增加值增速", units: ["%"], decimals: 1 },
];

/** The ledger that made-up sheets are imported into. */
export const SHEETS_LEDGER = "src/opendata/import/fixtures/sheets/ledger";

export const PERIOD = "2025-01/2025-06";
export const GIVEN = { period: PERIOD, source: "monthly-2025-06" };

/** A figure that no two cells of a table share, so that one in the wrong place is seen. */
export function figure(chance: Chance, decimals: number): string {
  const whole = String(chance.whole(1, 9_999));
  if (decimals === 0) return whole;
  const digits = Array.from({ length: decimals - 1 }, () => String(chance.whole(0, 9))).join("");
  return `${whole}.${digits}${chance.whole(1, 9)}`;
}

/** Some of a list, at least `least`, in their order. */
export function some<T>(chance: Chance, list: readonly T[], least: number): T[] {
  const kept = list.filter(() => chance.next() < 0.7);
  return kept.length >= least ? kept : list.slice(0, least);
}

/** A row that an import would add or change, in the form of `factLine`. */
export function rowLine(row: Readonly<Record<string, string>>): string {
  const kind = row["claim"] ?? row["tier"] ?? "";
  const figure = `${Number(row["value"])}${row["unit"]}`;
  return `${row["region"]} ${row["indicator"]} ${row["period"]} ${figure} ${kind}`.trim();
}

/** A fact as the test compares it with a row of the ledger. */
export function factLine({ place, indicator, period, role, text, unit }: Fact): string {
  const kinds = { value: "", month: "", growth: "growth", rank: "rank", planned: "planned" };
  return `${place} ${indicator} ${period} ${Number(text)}${unit} ${kinds[role]}`.trim();
}
