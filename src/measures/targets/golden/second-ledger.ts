import Papa from "papaparse";
import type { Plain, Row } from "./second-case.ts";
import { div, mul, type Q, q } from "./second-numbers.ts";

/**
 * A ledger for the second judge, read once more from its files: rows as the tables write them, periods
 * as months, figures in the unit of the target. Nothing of the program's own reading is used.
 */

type Cells = Readonly<Record<string, string>>;

export interface SecondCase {
  readonly file: string;
  readonly line: number;
  readonly plain: Plain;
  /** True where a report states the completion of the newest period and gives no figure. */
  readonly isStated: boolean;
}

/** The files of a ledger by their names within it. */
export type Files = ReadonlyMap<string, string>;

function table(files: Files, name: string): Cells[] {
  const text = files.get(name) ?? "";
  return Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
}

function yearly(files: Files, name: string): { file: string; line: number; row: Cells }[] {
  const own = [...files.keys()].filter((file) => file.startsWith(`${name}/`)).sort();
  return own.flatMap((file) => table(files, file).map((row, i) => ({ file, line: i + 2, row })));
}

const NOTHING = { from: 0, to: 0 };

/** A period as months counted from year 0; days are those of their months. */
export function months(text: string): { readonly from: number; readonly to: number } {
  const [first = "", second = first] = text.split("/");
  return first === "" ? NOTHING : { from: start(first), to: end(second) };
}

function start(text: string): number {
  const [year = "0", rest = "01"] = text.split("-");
  if (rest.startsWith("Q")) return Number(year) * 12 + (Number(rest.slice(1)) - 1) * 3;
  return Number(year) * 12 + Number(rest) - 1;
}

function end(text: string): number {
  const [year = "0", rest = "12"] = text.split("-");
  if (rest.startsWith("Q")) return Number(year) * 12 + Number(rest.slice(1)) * 3 - 1;
  return Number(year) * 12 + Number(rest) - 1;
}

const KEY = ["region", "indicator", "industry", "breakdown"] as const;
const sameSeries = (a: Cells, b: Cells) => KEY.every((name) => a[name] === b[name]);

/** A fraction as a decimal, for the second judge reads decimals; money in another unit is a power of ten. */
function decimal({ n, d }: Q): string {
  let [top, places] = [n, 0];
  while (top % d !== 0n && places < 30) {
    top *= 10n;
    places += 1;
  }
  const digits = (top / d)
    .toString()
    .replace("-", "")
    .padStart(places + 1, "0");
  const sign = n < 0n ? "-" : "";
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Every target of a ledger that is judged by figures of its own, as a case of the second judge. */
export function secondCases(files: Files, asOf: string): SecondCase[] {
  const units = new Map(table(files, "units.csv").map((row) => [row["id"] ?? "", row]));
  const indicators = new Map(table(files, "indicators.csv").map((row) => [row["id"] ?? "", row]));
  const published = new Map(
    table(files, "sources.csv").map((row) => [row["id"] ?? "", row["published"] ?? ""]),
  );
  const observations = yearly(files, "observations").map(({ row }) => row);
  const claims = yearly(files, "claims").map(({ row }) => row);
  const targets = yearly(files, "targets");
  const factor = (unit: string) => q(units.get(unit)?.["factor"] ?? "1");
  const dimension = (unit: string) => units.get(unit)?.["dimension"] ?? "";
  const isPercent = (unit: string) => ["percent", "percentage-point"].includes(dimension(unit));

  const shownFirst = (a: Cells, b: Cells) => {
    const digits = (row: Cells) => (row["value"] ?? "").replace(/^-?0*\.?0*/, "").replace(".", "").length;
    const [pa, pb] = [published.get(a["source"] ?? "") ?? "", published.get(b["source"] ?? "") ?? ""];
    if (pa !== pb) return pa < pb ? 1 : -1;
    const exact = Number(a["qualifier"] !== "") - Number(b["qualifier"] !== "");
    return exact || digits(b) - digits(a);
  };
  const rowsOf = (rows: readonly Cells[], unit: string): Row[] =>
    [...rows].sort(shownFirst).flatMap((row) => {
      const own = row["unit"] ?? "";
      if (dimension(own) !== dimension(unit) && !(isPercent(own) && isPercent(unit))) return [];
      const value = decimal(div(mul(q(row["value"] ?? ""), factor(own)), factor(unit)));
      const { from, to } = months(row["period"] ?? "");
      return [{ from, to, value, sign: row["qualifier"] ?? "", status: row["status"] || "A" }];
    });

  return targets.flatMap(({ file, line, row }): SecondCase[] => {
    const form = row["form"] ?? "";
    if (form === "words" || row["value"] === "" || (row["of"] ?? "") !== "") return [];
    const indicator = indicators.get(row["indicator"] ?? "") ?? {};
    const unit = row["unit"] ?? "";
    const isGrowth = form === "growth" || form === "average-growth";
    const ownUnit = isGrowth || form === "multiple" ? (indicator["unit"] ?? "") : unit;
    const series = observations.filter((one) => sameSeries(one, row));
    const growthIn = indicator["growth_in"] ?? "";
    const stated = claims.filter(
      (one) => sameSeries(one, row) && one["claim"] === "growth" && one["of"] === "",
    );
    const inGrowth =
      growthIn === "" ? [] : observations.filter((one) => sameSeries(one, { ...row, indicator: growthIn }));
    const span = months(row["period"] ?? "");
    const completions = claims.filter(
      (one) =>
        sameSeries(one, row) &&
        one["claim"] === "completion" &&
        one["of"] === "" &&
        months(one["period"] ?? "").from === span.from &&
        months(one["period"] ?? "").to <= span.to &&
        !series.some((own) => own["period"] === one["period"]),
    );
    const set = row["set_on"] ?? "";
    const plain: Plain = {
      form: form as Plain["form"],
      value: row["value"] ?? "",
      upper: row["to"] ? row["to"] : null,
      sign: row["qualifier"] ?? "",
      ...span,
      over: (row["over"] ?? "") as Plain["over"],
      base: row["base"] ? months(row["base"]).to : null,
      setOn: set === "" ? null : months(set).from,
      relative: false,
      measure: (indicator["measure"] ?? "flow") as Plain["measure"],
      better: (indicator["better"] ?? "none") as Plain["better"],
      stated: indicator["growth"] === "stated",
      figures: rowsOf(series, ownUnit),
      growths: [...rowsOf(stated, "%"), ...rowsOf(inGrowth, "%")],
      otherGrowths: [],
      asOf: months(asOf).to,
    };
    return [{ file, line, plain, isStated: completions.length > 0 }];
  });
}
