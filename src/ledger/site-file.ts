import { decode } from "./bytes.ts";
import type { Collector } from "./collector.ts";
import { conflictProblems } from "./conflict.ts";
import type { Files } from "./folder.ts";
import { readJson, type TextPlace } from "./json-text.ts";
import type { Problem } from "./problem.ts";
import { type Code, severityOf } from "./rules.ts";
import { type Settings, SITE_FILE } from "./settings.ts";
import { type SettingReference, walkSettings } from "./settings-reader.ts";

/** The settings, or null where one of them cannot be used; the ids that they refer to; what is wrong. */
export interface SiteReading {
  readonly settings: Settings | null;
  readonly references: readonly SettingReference[];
  readonly problems: readonly Problem[];
}

/** `site.json` of a ledger; its problems are added to those of the ledger. */
export function readSite(files: Files, problems: Collector): SiteReading {
  const bytes = files.read(SITE_FILE);
  const read = bytes instanceof Uint8Array ? readSettings(bytes) : unread("L001", { reason: bytes.reason });
  problems.addAll(read.problems);
  return read;
}

/** Told, and no hindrance to reading the rest: versions were published before these were looked for. */
const STRAY: readonly Code[] = ["L027", "L028"];

/** `site.json` read and checked by its schema. */
export function readSettings(bytes: Uint8Array): SiteReading {
  const decoded = decode(bytes);
  if ("position" in decoded) return unread("L002", { byte: String(decoded.position + 1) });
  const unsettled = conflictProblems(SITE_FILE, decoded.text.replace(/\r\n?/g, "\n"), () => []);
  if (unsettled.length > 0) return { settings: null, references: [], problems: unsettled };
  const tree = readJson(decoded.text);
  if (!("root" in tree)) return unread("L020", { reason: tree.reason }, tree);
  const { value, references, problems } = walkSettings(tree);
  const usable = problems.every(({ code }) => STRAY.includes(code) || severityOf(code) === "warning");
  return {
    settings: usable ? value : null,
    references,
    problems: problems.map((problem) => ({ file: SITE_FILE, ...problem })),
  };
}

function unread(code: Code, facts: Problem["facts"], at: TextPlace = { line: 0, column: 0 }): SiteReading {
  const problem = { code, file: SITE_FILE, line: at.line, column: at.column, facts };
  return { settings: null, references: [], problems: [problem] };
}
