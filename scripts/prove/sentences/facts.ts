import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

/**
 * What the rows of a ledger say, read from its CSV files and from nothing else: no code of `ledger/` or
 * `measures/` has a part in it, so that a fault there is not copied here.
 */

export type Cells = Readonly<Record<string, string>>;

/** Days from the first to the last of a time, as they sort: 2026-01-01 and 2026-10-31. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** What a target asks for, as far as a sentence can go wrong on it. */
export type Asked =
  /** An amount of a time that fills up: it has a completion and a schedule. */
  | "amount"
  /** An amount of a time that may not be exceeded: a share of it is used, and no calendar is ahead of it. */
  | "ceiling"
  /** What stands at a day: it may have a completion, and has no schedule. */
  | "stock"
  /** A rate, a rank, a growth, a change, a multiple, each of several years, what is relative, words. */
  | "other";

export interface TargetRow extends Span {
  readonly cells: Cells;
  readonly asked: Asked;
  /** True where it may not be exceeded, or the figure is to fall. */
  readonly isLimit: boolean;
}

export interface Facts {
  /** The rows of a table, with the place of each: `observations/2026.csv:12`. */
  readonly rows: ReadonlyMap<string, Cells>;
  readonly targets: readonly TargetRow[];
  readonly observations: readonly (Span & { readonly cells: Cells })[];
  /** What reports say of their own figures; growths of it with their times. */
  readonly claims: readonly (Span & { readonly cells: Cells })[];
  readonly indicators: ReadonlyMap<string, Cells>;
  /** Every name of an indicator or a place, in lower case, with the ids that it may mean. */
  readonly names: { readonly indicators: Names; readonly regions: Names };
  /** Texts of the ledger's own, which the site prints and does not say: notes, wordings, titles. */
  readonly quoted: readonly string[];
}

export type Names = ReadonlyMap<string, ReadonlySet<string>>;

const QUOTED = ["note", "wording", "title", "title_en", "locator", "definition", "definition_en"];
const TABLES_OF_NAMES = /^(?:breakdowns|projects)\.csv/;

export function factsOf(folder: string): Facts {
  const rows = rowsOf(folder);
  const of = (table: string) =>
    [...rows].filter(([place]) => place.startsWith(table)).map(([, cells]) => cells);
  const indicators = new Map(of("indicators.csv").map((cells) => [cells["id"] ?? "", cells]));
  const targets = of("targets/").map((cells) => ({
    cells,
    asked: askedBy(cells, indicators.get(cells["indicator"] ?? "") ?? {}),
    isLimit: isLimited(cells, indicators.get(cells["indicator"] ?? "")?.["better"]),
    ...spanOf(cells["period"] ?? ""),
  }));
  return {
    rows,
    targets,
    observations: of("observations/").map((cells) => ({ cells, ...spanOf(cells["period"] ?? "") })),
    claims: of("claims/").map((cells) => ({ cells, ...spanOf(cells["period"] ?? "") })),
    indicators,
    names: { indicators: namesOf(of("indicators.csv")), regions: namesOf(of("regions.csv")) },
    quoted: quotedIn(rows),
  };
}

function rowsOf(folder: string): Map<string, Cells> {
  const rows = new Map<string, Cells>();
  for (const file of globSync("**/*.csv", { cwd: folder }).sort()) {
    const text = readFileSync(join(folder, file), "utf8");
    const { data } = Papa.parse<Cells>(text, { header: true });
    for (const [i, cells] of data.entries()) rows.set(`${file.replaceAll("\\", "/")}:${i + 2}`, cells);
  }
  return rows;
}

/** What a row asks for, by its cells alone. */
export function askedBy(target: Cells, indicator: Cells): Asked {
  const { measure = "" } = indicator;
  const isLevel = target["form"] === "level" && !target["of"] && target["over"] !== "each";
  if (!isLevel || target["value"] === "" || measure === "rate" || measure === "rank") return "other";
  if (measure === "stock") return "stock";
  return isLimited(target, indicator["better"]) ? "ceiling" : "amount";
}

function isLimited({ qualifier = "" }: Cells, better = ""): boolean {
  return /^<=?$/.test(qualifier) || (better === "lower" && !/^>=?$/.test(qualifier));
}

const LAST_MONTH = { Q: 3, H: 6 } as const;

/** A period's first and last day: of `2026-01/2026-10`, `2026-Q3`, `2026-H1`, `2026-04`, `2026`. */
export function spanOf(text: string): Span {
  const [first = "", last = first] = text.split("/");
  return { from: dayOf(first, false), to: dayOf(last, true) };
}

function dayOf(text: string, isLast: boolean): string {
  const [year = "", part = isLast ? "12" : "01", day = isLast ? "31" : "01"] = text.split("-");
  const [, letter, number] = /^([QH])(\d)$/.exec(part) ?? [];
  if (letter === undefined) return `${year}-${part}-${day}`;
  const months = LAST_MONTH[letter as "Q"];
  const month = Number(number) * months - (isLast ? 0 : months - 1);
  return `${year}-${String(month).padStart(2, "0")}-${day}`;
}

function shortened(name: string): string {
  const short = name.replace(/数量?$/u, "");
  return short.length > 3 ? short : name;
}

/** A name and the names by which sentences shorten it: 新签约项目数 is told as 新签约项目362个. */
function namesOf(rows: readonly Cells[]): Names {
  const names = new Map<string, Set<string>>();
  for (const { id = "", name = "", name_en = "" } of rows) {
    for (const one of new Set([name, name_en, shortened(name)])) {
      if (one !== "") names.set(one.toLowerCase(), (names.get(one.toLowerCase()) ?? new Set()).add(id));
    }
  }
  return names;
}

/** Longest first, so that a text within another one does not cut it. Short ones say nothing of a target. */
function quotedIn(rows: ReadonlyMap<string, Cells>): string[] {
  const texts = [...rows].flatMap(([place, cells]) => {
    const columns = TABLES_OF_NAMES.test(place) ? [...QUOTED, "name", "name_en"] : QUOTED;
    return columns.map((column) => cells[column] ?? "");
  });
  return [...new Set(texts)].filter((text) => text.length > 4).sort((a, b) => b.length - a.length);
}
