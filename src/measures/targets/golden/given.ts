import { toFixed } from "../../../ledger/fraction.ts";
import { period } from "../../../ledger/period.ts";
import type { Basis, GrowthIs, Prices, Unit } from "../../../ledger/schema.ts";
import { type Figure, figureOf } from "../../figure.ts";
import { units as goldenUnits } from "../../golden/figures.ts";
import type { Evidence, Known, StatedGrowth, Subject } from "../evidence.ts";
import type { Judgement, Quantity, Told } from "../judgement.ts";
import { type Target, type TargetCells, targetOf } from "../target.ts";

const MORE = [
  ["起", "count", "1"],
  ["万吨", "mass", "10000"],
  ["微克", "concentration", "1"],
] as const;

export const units: ReadonlyMap<string, Unit> = new Map([
  ...goldenUnits,
  ...MORE.map(([id, dimension, factor]): [string, Unit] => [
    id,
    { id, name_en: id, dimension, factor, note: "", file: "units.csv", line: 99 },
  ]),
]);

const FIGURE = /^(~|>=|<=|<|>)?(-?[0-9.]+) (\S+) (\S+)(.*)$/;

function matched(form: RegExp, text: string): readonly string[] {
  const found = form.exec(text);
  if (found === null) throw new Error(`not understood: ${text}`);
  return found.map((part) => part ?? "");
}

/** The words after a figure: its status, `@basis`, `avg`. */
function options(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(" "));
}

const STATUSES = ["A", "P", "E", "F"] as const;

/** A figure as the tables write it: `>=69.33 亿元 2025-01/2025-09 E`. */
export function figure(text: string): Figure {
  const [, qualifier = "", value = "", unit = "", at = "", rest = ""] = matched(FIGURE, text);
  const status = STATUSES.find((one) => options(rest).has(one)) ?? "A";
  const row = { value, unit, period: at, status, file: "observations/2025.csv", line: 2 };
  return figureOf({ ...row, qualifier: qualifier as Figure["bound"] }, units);
}

/** A stated growth: `4.7 % 2025-01/2025-09 @comparable`, or `6.2 % 2021/2024 avg`. */
export function statedGrowth(text: string): StatedGrowth {
  const words = options(text);
  const basis = [...words].find((word) => word.startsWith("@"))?.slice(1) ?? "";
  return { ...figure(text), basis: basis as Basis | "", average: words.has("avg") };
}

const list = (text: string | undefined) => (text ? text.split(" | ") : []);

/** An indicator: `flow higher`, and where it is not so by itself `growth=stated basis=comparable prices=current tol=0.2`. */
export function subject(text: string): Subject {
  const [measure = "", better = "", ...rest] = text.split(" ");
  const cells = new Map(rest.map((pair) => pair.split("=") as [string, string]));
  const tolerance = cells.get("tol");
  return {
    measure: measure as Subject["measure"],
    better: better as Subject["better"],
    growth: (cells.get("growth") ?? "computed") as GrowthIs,
    basis: (cells.get("basis") ?? "") as Basis | "",
    prices: (cells.get("prices") ?? "") as Prices | "",
    aboutTolerance: tolerance === undefined ? null : figure(tolerance.replaceAll("_", " ")),
  };
}

const TARGET = /^(\S+) (~|>=|<=|<|>)?(-|-?\d+(?:\.\d+)?)(?:\.\.(\S+))? (\S+) (\S+)(.*)$/;

/** A target: `growth ~6 % 2025`, `growth 5..6 % 2025`, `multiple 2 倍 2030 base=2020`, `level - 亿元 2025`. */
export function target(text: string): Target {
  const [, form = "", qualifier = "", value = "", to = "", unit = "", at = "", rest = ""] = matched(
    TARGET,
    text,
  );
  const pairs = rest
    .trim()
    .split(" ")
    .filter((pair) => pair !== "");
  const more = Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]),
  );
  const cells: TargetCells = {
    ...{ tier: "committed", set_on: "", file: "targets/2025.csv", line: 2 },
    ...{ form: form as TargetCells["form"], qualifier: qualifier as TargetCells["qualifier"] },
    ...{ period: at, value: value === "-" ? "" : value, to, unit },
    ...more,
  };
  return targetOf(cells, units);
}

/** The columns of a case that say what is given. */
export type Given = Readonly<Partial<Record<string, string>>>;

/** A series as the columns `subject`, `figures`, `growths` of a case give it. */
export function known(about: string, figures: string | undefined, growths: string | undefined): Known {
  return {
    subject: subject(about),
    figures: list(figures).map(figure),
    growths: list(growths).map(statedGrowth),
  };
}

/** Of another series, its three parts stand in one cell with ` / ` between them. */
export function evidence(given: Given): Evidence {
  const [about = "", figures, growths] = given["other"] ? given["other"].split(" // ") : [];
  return {
    ...known(given["subject"] ?? "", given["figures"], given["growths"]),
    completions: list(given["completions"]).map(figure),
    other: about === "" ? null : known(about, figures, growths),
    ownVerdict: null,
    closed: null,
  };
}

export const asOf = (given: Given) => period(given["as_of"] ?? "2025-12");

export const settings = { schedule_bands: { ahead: 0, slightly_behind: -5, behind: -15 } };

const SIGNS = { percent: "%", points: " pt", places: " places", times: " x" } as const;

export function quantity(q: Quantity | null): string {
  if (q === null) return "";
  const unit = q.scale === "amount" ? ` ${q.unit}` : SIGNS[q.scale];
  return `${q.bound ?? "?"}${toFixed(q.value, q.decimals)}${unit}`;
}

const points = (q: Quantity | null) => quantity(q).replace(" pt", "");

/** Completion against the schedule: `71.5% of 75.0%: -3.5`. */
export function share({ completion, schedule, ahead, faster }: Told): string {
  const parts = [quantity(completion), schedule === null ? "" : ` of ${quantity(schedule)}`];
  return `${parts.join("")}${ahead === null ? "" : `: ${points(ahead)}`}${faster ? " faster" : ""}`;
}

export function verdict({ verdict: word, reason }: Told): string {
  return reason === null ? word : `${word}: ${reason}`;
}

/** The figure it rests on; `=` where its own period ends with the span. */
export function rests({ rests: reading, final }: Told): string {
  return reading === null ? "" : `${final ? "=" : ""}${reading.period.text} ${reading.status}`;
}

export function distance({ distance: q, side }: Told): string {
  return [quantity(q), side ?? ""].filter((part) => part !== "").join(" ");
}

/** All that stands beside: each by its name, in this order. */
export function more(one: Judgement): string {
  const named: readonly (readonly [string, string])[] = [
    ["month", quantity(one.perMonth)],
    ["year", quantity(one.perYear)],
    ["needed", quantity(one.needed)],
    ["way", quantity(one.covered)],
    ["pace", quantity(one.pace).replace(" x", "")],
    ["tolerance", quantity(one.tolerance)],
    ["beside", one.beside?.period.text ?? ""],
    ["bases", one.bases.join("/")],
  ];
  const told = named.filter(([, text]) => text !== "").map((pair) => pair.join(" "));
  return [...told, ...(one.awaited ? ["awaited"] : [])].join(" · ");
}

/** The estimate beside: verdict, distance, share. */
export function expected({ expected: one }: Judgement): string {
  return one === null
    ? ""
    : [verdict(one), quantity(one.distance), share(one)].filter((part) => part !== "").join(" ");
}
