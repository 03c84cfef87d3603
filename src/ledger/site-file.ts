import { decode } from "./bytes.ts";
import type { Collector } from "./collector.ts";
import type { Files } from "./folder.ts";
import { parsePeriod } from "./period.ts";
import type { Problem } from "./problem.ts";
import { SAMPLE } from "./sample.ts";
import { type Settings, TERM_LISTS } from "./settings.ts";

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
  const problems = [...compareForm(MODEL, parsed.value, []), ...settingsProblems(parsed.value)];
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

function typeOf(value: unknown): string {
  return Array.isArray(value) ? "list" : value === null ? "null" : typeof value;
}

/** What the form alone cannot tell: the as-of period, and ids of lists given once. */
function settingsProblems(value: unknown): Problem[] {
  const settings = value as Partial<Settings>;
  const at = { file: FILE, line: 0, column: 0 };
  const problems: Problem[] = [];
  if (typeof settings.as_of === "string" && parsePeriod(settings.as_of) === null) {
    problems.push({ code: "L105", ...at, name: "as_of", cell: settings.as_of });
  }
  for (const list of TERM_LISTS) {
    const ids = Array.isArray(settings[list]) ? settings[list].map((term) => term?.id) : [];
    const doubled = ids.find((id, i) => ids.indexOf(id) < i);
    if (doubled !== undefined) {
      problems.push({
        code: "L201",
        ...at,
        name: list,
        key: doubled,
        facts: { first: String(ids.indexOf(doubled) + 1) },
      });
    }
  }
  return problems;
}
