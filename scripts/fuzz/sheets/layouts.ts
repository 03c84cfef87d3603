import type { Chance } from "../../bench/chance.ts";
import { type Fact, figure, MEASURES, type Measure, PERIOD, PLACES, some } from "./content.ts";

/** A cell: a text, or a figure in the words of its fact. */
export type Cell = string | { readonly figure: string } | null;

/** A table as it lies on a sheet: rows of cells, merged rectangles, and what it states. */
export interface Layout {
  readonly name: string;
  readonly rows: Cell[][];
  readonly merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
  readonly facts: Fact[];
}

const cell = (text: string): Cell => ({ figure: text });

function written(chance: Chance, place: string): string {
  return chance.pick(PLACES[place] ?? [place]);
}

interface Ground {
  readonly places: readonly string[];
  readonly measures: readonly (Measure & { readonly unit: string })[];
}

function ground(chance: Chance): Ground {
  return {
    places: some(chance, Object.keys(PLACES), 2),
    measures: some(chance, MEASURES, 2).map((one) => ({ ...one, unit: chance.pick(one.units) })),
  };
}

type Make = (chance: Chance) => Layout;

function value(chance: Chance, place: string, measure: Measure & { unit: string }, period = PERIOD): Fact {
  const text = figure(chance, measure.decimals);
  return { place, indicator: measure.id, period, role: "value", text, unit: measure.unit };
}

const long: Make = (chance) => {
  const { places, measures } = ground(chance);
  const facts = places.flatMap((place) => measures.map((one) => value(chance, place, one)));
  const rows: Cell[][] = facts.map((fact) => {
    const name = MEASURES.find(({ id }) => id === fact.indicator)?.name ?? "";
    const when = chance.pick(["2025年1—6月", "2025-01/2025-06", "2025年上半年", "2025.1-6"]);
    return [written(chance, fact.place), name, when, cell(fact.text), fact.unit, "monthly-2025-06"];
  });
  return {
    name: "long",
    rows: [["地区", "指标", "时期", "数值", "单位", "来源"], ...rows],
    merges: [],
    facts,
  };
};

const wide: Make = (chance) => {
  const { places, measures } = ground(chance);
  const facts = places.map((place) => measures.map((one) => value(chance, place, one)));
  const isCaption = new Set(measures.map(({ unit }) => unit.replace(/^[万亿]/, ""))).size === measures.length;
  const above: Cell[][] =
    isCaption && chance.next() < 0.5 ? [[`单位：${measures.map(({ unit }) => unit).join("、")}`]] : [];
  const head = measures.map(({ name, unit }) => (above.length > 0 ? name : `${name}（${unit}）`));
  const rows = places.map((place, i) => [
    written(chance, place),
    ...(facts[i] ?? []).map(({ text }) => cell(text)),
  ]);
  return {
    name: "wide",
    rows: [...above, [chance.pick(["地区", "县区", "单位"]), ...head], ...rows],
    merges: [],
    facts: facts.flat(),
  };
};

/** The value of each indicator with its growth, rank, plan or month beside it, under merged heads or in one row. */
const beside: Make = (chance) => {
  const { places } = ground(chance);
  const measures = some(chance, MEASURES.slice(0, 2), 1).map((one) => ({ ...one, unit: "亿元" }));
  const isTwoRows = chance.next() < 0.6;
  const role = chance.pick(["growth", "rank", "planned", "month"] as const);
  const heads = {
    growth: chance.pick(["同比增长（%）", "同比±%", "增速（%）", "比上年同期增长(%)"]),
    rank: chance.pick(["位次", "排名"]),
    planned: chance.pick(["年度目标（亿元）", "全年目标（亿元）"]),
    month: "本月（亿元）",
  };
  const period = { growth: PERIOD, rank: PERIOD, planned: "2025", month: "2025-06" }[role];
  const unit = { growth: "%", rank: "名", planned: "亿元", month: "亿元" }[role];
  const facts = places.map((place, i) =>
    measures.map((one): [Fact, Fact] => {
      const text = role === "rank" ? String(i + 1) : figure(chance, 1);
      return [value(chance, place, one), { place, indicator: one.id, period, role, text, unit }];
    }),
  );
  const top: Cell[] = ["地区", ...measures.flatMap(({ name }) => [name, null])];
  const below: Cell[] = [
    null,
    ...measures.flatMap(() => [chance.pick(["累计（亿元）", "总量（亿元）"]), heads[role]]),
  ];
  const one: Cell[] = ["地区", ...measures.flatMap(({ name }) => [`${name}（亿元）`, heads[role]])];
  const rows = places.map((place, i) => [
    written(chance, place),
    ...(facts[i] ?? []).flatMap((pair) => pair.map(({ text }) => cell(text))),
  ]);
  const merges = measures.map((_, i) => ({ startRow: 0, startCol: 1 + 2 * i, endRow: 0, endCol: 2 + 2 * i }));
  return {
    name: `beside ${role}`,
    rows: isTwoRows ? [top, below, ...rows] : [one, ...rows],
    merges: isTwoRows ? merges : [],
    facts: facts.flat(2),
  };
};

const months: Make = (chance) => {
  const { places, measures } = ground(chance);
  const measure = measures[0] as Ground["measures"][number];
  const ends = some(chance, ["02", "03", "04", "05", "06"], 2);
  const periods = ends.map((end) => (end === "03" ? "2025-Q1" : `2025-01/2025-${end}`));
  // What is counted up from January on does not fall.
  const rising = (facts: readonly Fact[]) => {
    const texts = facts.map(({ text }) => text).sort((a, b) => Number(a) - Number(b));
    return facts.map((fact, i) => ({ ...fact, text: texts[i] ?? "" }));
  };
  const facts = places.map((place) => rising(periods.map((period) => value(chance, place, measure, period))));
  const isTitled = chance.next() < 0.5;
  const head = ends.map(
    (end) => `${isTitled ? "" : "2025年"}1${chance.pick(["-", "—", "至"])}${Number(end)}月`,
  );
  const title = [`${isTitled ? "2025年" : ""}${measure.name}（${measure.unit}）`];
  const rows = places.map((place, i) => [
    written(chance, place),
    ...(facts[i] ?? []).map(({ text }) => cell(text)),
  ]);
  return { name: "months", rows: [title, ["地区", ...head], ...rows], merges: [], facts: facts.flat() };
};

const across: Make = (chance) => {
  const { places, measures } = ground(chance);
  const facts = measures.map((one) => places.map((place) => value(chance, place, one)));
  const rows = measures.map(({ name, unit }, i) => [
    name,
    unit,
    ...(facts[i] ?? []).map(({ text }) => cell(text)),
  ]);
  const head = [
    "指标",
    chance.pick(["单位", "计量单位"]),
    ...places.map((place) => written(chance, place).replace("其中：", "")),
  ];
  return { name: "across", rows: [head, ...rows], merges: [], facts: facts.flat() };
};

/** Two tables below or beside each other. */
const two: Make = (chance) => {
  const measure = { ...(MEASURES[0] as Measure), unit: "亿元" };
  const halves = [
    ["qx-heping", "qx-gulou"],
    ["qx-dongshan", "qx-zone"],
  ];
  const facts = halves.map((places) => places.map((place) => value(chance, place, measure)));
  const tables = halves.map((places, i): Cell[][] => [
    ["地区", "实际到位资金（亿元）"],
    ...places.map((place, k): Cell[] => [written(chance, place), cell(facts[i]?.[k]?.text ?? "")]),
  ]);
  const [first = [], second = []] = tables;
  const isBelow = chance.next() < 0.5;
  const rows = isBelow
    ? [...first, [], ...second]
    : first.map((row, i) => [...row, null, ...(second[i] ?? [])]);
  return { name: isBelow ? "below" : "side", rows, merges: [], facts: facts.flat() };
};

export const LAYOUTS: readonly Make[] = [long, wide, beside, months, across, two];
