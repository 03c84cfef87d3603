import { decode } from "./bytes.ts";
import { faultOf } from "./cell-check.ts";
import type { Collector } from "./collector.ts";
import type { Files } from "./folder.ts";
import type { Problem } from "./problem.ts";
import { SAMPLE } from "./sample.ts";
import type { CellType } from "./schema.ts";
import { type Settings, TERM_LISTS, type Term, type TermList } from "./settings.ts";

const FILE = "site.json";

/** `site.json` of a ledger, or null where it cannot be read or has problems. */
export function readSite(files: Files, problems: Collector): Settings | null {
  const bytes = files.read(FILE);
  if (!(bytes instanceof Uint8Array)) {
    problems.add({ code: "L001", file: FILE, line: 0, column: 0, facts: { reason: bytes.reason } });
    return null;
  }
  const read = readSettings(bytes);
  problems.addAll(read.problems);
  return read.settings;
}

/** `site.json` read and checked against the form of `Settings`; null where it has problems. */
export function readSettings(bytes: Uint8Array): { settings: Settings | null; problems: Problem[] } {
  const decoded = decode(bytes);
  if ("position" in decoded) {
    const facts = { byte: String(decoded.position + 1) };
    return { settings: null, problems: [{ code: "L002", file: FILE, line: 0, column: 0, facts }] };
  }
  const parsed = parseJson(decoded.text);
  if ("problem" in parsed) return { settings: null, problems: [parsed.problem] };
  const problems = [
    ...compareForm(MODEL, parsed.value, []),
    ...optionalForm(parsed.value),
    ...settingsProblems(parsed.value),
  ];
  return { settings: problems.length === 0 ? (parsed.value as Settings) : null, problems };
}

function parseJson(text: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const position = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
    const line = text.slice(0, position).split("\n").length;
    return { problem: { code: "L020", file: FILE, line, column: 0, facts: { reason } } };
  }
}

/** The sample's settings have every field once: the form that others are compared with. */
const MODEL: unknown = JSON.parse(SAMPLE[FILE] ?? "{}");

/** Fields of `model` that `value` lacks, or has with another type. */
function compareForm(model: unknown, value: unknown, path: readonly string[]): Problem[] {
  const name = path.join(".");
  const at = { file: FILE, line: 0, column: 0, name };
  if (value === undefined) return [{ code: "L021", ...at }];
  const wants = typeOf(model);
  if (typeOf(value) !== wants) return [{ code: "L022", ...at, facts: { wants, has: typeOf(value) } }];
  if (Array.isArray(model) && Array.isArray(value)) {
    return value.flatMap((item, i) => compareForm(model[0], item, [...path, String(i)]));
  }
  if (wants !== "object") return [];
  return Object.entries(model as object).flatMap(([key, part]) =>
    compareForm(part, (value as Record<string, unknown>)[key], [...path, key]),
  );
}

/** A field that may be left out is text where it is there. */
function optionalForm(value: unknown): Problem[] {
  const next = (value as Partial<Settings> | null)?.next_release;
  return next === undefined ? [] : compareForm("", next, ["next_release"]);
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? "list" : value === null ? "null" : typeof value;
}

/** Settings of these types may be empty: addresses, and the day of the next release. */
const OPTIONAL: readonly CellType[] = ["link", "point"];

/** What the form alone cannot tell: the as-of period, cells that a table would check, ids given once. */
function settingsProblems(value: unknown): Problem[] {
  const settings = value as Partial<Settings>;
  const at = { file: FILE, line: 0, column: 0 };
  const cells = cellsOf(settings).flatMap(([name, cell, type]): Problem[] => {
    const fault =
      typeof cell === "string"
        ? faultOf(cell, { ...PLAIN, name, type, required: !OPTIONAL.includes(type) })
        : null;
    return fault === null
      ? []
      : [{ code: fault.code, fix: fault.fix, facts: fault.facts, ...at, name, cell: String(cell) }];
  });
  const doubled = TERM_LISTS.flatMap((list): Problem[] => {
    const ids = termsOf(settings, list).map((term) => term?.id);
    const twice = ids.find((id, i) => ids.indexOf(id) < i);
    if (twice === undefined) return [];
    return [
      { code: "L201", ...at, name: list, key: twice, facts: { first: String(ids.indexOf(twice) + 1) } },
    ];
  });
  return [...cells, ...doubled];
}

const PLAIN = { title: { zh: "", en: "" }, example: "" } as const;

/** The settings that are read as cells are: their names, as a problem shows them, and their types. */
function cellsOf(settings: Partial<Settings>): (readonly [string, unknown, CellType])[] {
  const links = ["base_url", "repository", "edit", "contact"] as const;
  const parts = Array.isArray(settings.score?.indicators) ? settings.score.indicators : [];
  return [
    ["as_of", settings.as_of, "period"],
    ...(settings.next_release === undefined
      ? []
      : [["next_release", settings.next_release, "point"] as const]),
    ["licence.url", settings.licence?.url, "link"],
    ...links.map((name) => [name, settings[name], "link"] as const),
    ...parts.flatMap((part, i) =>
      (["weight", "cap", "floor"] as const).map(
        (name) => [`score.indicators.${i}.${name}`, part?.[name], "decimal"] as const,
      ),
    ),
    ...TERM_LISTS.flatMap((list) =>
      termsOf(settings, list).map((term, i) => [`${list}.${i}.id`, term?.id, "id"] as const),
    ),
  ];
}

function termsOf(settings: Partial<Settings>, list: TermList): readonly (Term | undefined)[] {
  return Array.isArray(settings[list]) ? settings[list] : [];
}
