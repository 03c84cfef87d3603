import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Asked, type Facts, spanOf } from "./facts.ts";

/** A verdict of the interface, as far as rows can belie it. */
interface Told {
  readonly verdict: string;
  readonly relative_to: Place & { readonly period: string; readonly form: string };
  readonly completion?: unknown;
  readonly ahead?: unknown;
  readonly rests?: { readonly status?: string; readonly inputs?: readonly Partial<Place>[] };
}

interface Place {
  readonly file: string;
  readonly line: number;
}

/** What the interface tells: verdicts read, and those that a row belies. */
export interface ApiReading {
  readonly verdicts: number;
  readonly measured: number;
  readonly false: readonly string[];
}

const MEASURED_ONLY = new Set(["met", "met-early", "about-met", "kept", "inside"]);
const OF_LIMITS = new Set(["kept", "within", "exceeded"]);
const WITH_SHARE: readonly Asked[] = ["amount", "ceiling", "stock"];

/** Reads every file of the interface. */
export function apiReading(site: string, facts: Facts): ApiReading {
  const files = globSync("api/v1/**/*.json", { cwd: site }).sort();
  const readings = files.map((file) => {
    const told = objectsOf(JSON.parse(readFileSync(join(site, file), "utf8")));
    const verdicts = told.filter(isTold);
    const faults = [
      ...verdicts.flatMap((one) => faultsOf(one, facts)),
      ...told.flatMap((one) => growthFaults(one, facts)),
    ];
    return { verdicts, false: faults.map((fault) => `${file}: ${fault}`) };
  });
  const verdicts = readings.flatMap((reading) => reading.verdicts);
  return {
    verdicts: verdicts.length,
    measured: verdicts.filter(({ verdict }) => MEASURED_ONLY.has(verdict)).length,
    false: readings.flatMap((reading) => reading.false),
  };
}

type Json = Readonly<Record<string, unknown>>;

function objectsOf(value: unknown): Json[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(objectsOf);
  return Array.isArray(value) ? inner : [value as Json, ...inner];
}

function isTold(one: Json): one is Json & Told {
  return typeof one["verdict"] === "string" && "relative_to" in one;
}

/** What its target's row, and the rows that it rests on, say against a verdict. */
export function faultsOf({ verdict, relative_to, completion, ahead, rests }: Told, facts: Facts): string[] {
  const at = `${relative_to.file}:${relative_to.line}`;
  const cells = facts.rows.get(at);
  const row = facts.targets.find((one) => one.cells === cells);
  if (row === undefined) return [`${at}: no such target`];
  const { from, to } = spanOf(relative_to.period);
  const isOfIt = row.from === from && row.to === to && row.cells["form"] === relative_to.form;
  const statuses = [rests?.status ?? "", ...(rests?.inputs ?? []).map((input) => statusAt(input, facts))];
  const faults: readonly (readonly [boolean, string])[] = [
    [isOfIt, "of another span or form than its row"],
    [completion === undefined || WITH_SHARE.includes(row.asked), "a completion of what has none"],
    [ahead === undefined || row.asked === "amount", "a schedule of what has none"],
    [!OF_LIMITS.has(verdict) || row.isLimit, `${verdict}, and it is no limit`],
    [!MEASURED_ONLY.has(verdict) || rests !== undefined, `${verdict}, and rests on nothing`],
    [
      !MEASURED_ONLY.has(verdict) || !statuses.some((status) => /[EF]/.test(status)),
      `${verdict}, on an estimate`,
    ],
  ];
  return faults.filter(([holds]) => !holds).map(([, why]) => `${at}: ${why}`);
}

function statusAt({ file = "", line = 0 }: Partial<Place>, facts: Facts): string {
  return facts.rows.get(`${file}:${line}`)?.["status"] ?? "";
}

/** Growth in percent, told of a series whose figures are rates or ranks. */
export function growthFaults(series: Json, { indicators }: Facts): string[] {
  const { indicator, latest } = series;
  const measure = typeof indicator === "string" ? indicators.get(indicator)?.["measure"] : undefined;
  if (measure !== "rate" && measure !== "rank") return [];
  const grown = objectsOf(latest).filter(
    (one) => /^growth/.test(String(one["measure"])) && one["scale"] === "ratio",
  );
  return grown.map(() => `${String(series["region"])} ${String(indicator)}: growth of a ${measure}`);
}
