import { type SeriesKey, seriesId } from "../../ledger/lookup.ts";
import { audit, countVerdicts } from "../../measures/audit/audit.ts";
import type { Finding, Verdict } from "../../measures/audit/finding.ts";
import { MOST_AUDITED_BYTES } from "../limits.ts";
import type { Version } from "./compare.ts";
import type { Known } from "./part.ts";
import { wholePart } from "./whole.ts";

/** One check of one statement that comes out differently. */
export interface AuditChange {
  readonly kind: Finding["kind"];
  readonly claim?: Finding["claim"];
  readonly project?: Finding["project"];
  readonly subject: SeriesKey;
  readonly period: string;
  /** What is stated, with its unit. */
  readonly stated: string;
  /** Null where the version has no such statement. */
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

export interface AuditComparison {
  readonly changes: readonly AuditChange[];
  readonly before: Readonly<Record<Verdict, number>>;
  readonly after: Readonly<Record<Verdict, number>>;
}

/**
 * The audits of two versions compared: every statement whose verdict is another, and those that are
 * new or gone and differ. Null where a version has errors or is too large to be audited twice.
 */
export function compareAudits(a: Version, b: Version): AuditComparison | null {
  if ([a, b].some(isTooLarge)) return null;
  const known: Known = new Map();
  const [older, newer] = [wholePart(a.files, null, known), wholePart(b.files, null, known)];
  if (older === null || newer === null) return null;
  return compareFindings(audit(older), audit(newer));
}

function isTooLarge({ files }: Version): boolean {
  let total = 0;
  for (const name of files.names) {
    const bytes = files.read(name);
    if (bytes instanceof Uint8Array) total += bytes.length;
    if (total > MOST_AUDITED_BYTES) return true;
  }
  return false;
}

function compareFindings(before: readonly Finding[], after: readonly Finding[]): AuditComparison {
  const older = new Map(before.map((one) => [idOf(one), one]));
  const newer = new Map(after.map((one) => [idOf(one), one]));
  const changes: AuditChange[] = [];
  for (const [id, one] of newer) {
    const was = older.get(id)?.verdict ?? null;
    if (was === one.verdict || (was === null && one.verdict !== "differs")) continue;
    changes.push(changeOf(one, was, one.verdict));
  }
  for (const [id, one] of older) {
    if (!newer.has(id) && one.verdict === "differs") changes.push(changeOf(one, one.verdict, null));
  }
  return { changes, before: countVerdicts(before), after: countVerdicts(after) };
}

/** The same for one statement in both versions: what is checked, of what, when, and by which source. */
function idOf({ kind, claim, project, subject, period, stated, rows }: Finding): string {
  const thing = [kind, claim ?? "", project?.id ?? "", project?.column ?? "", seriesId(subject), period];
  return [...thing, stated.text, stated.unit, rows[0]?.source ?? ""].join("\u0001");
}

function changeOf(one: Finding, before: Verdict | null, after: Verdict | null): AuditChange {
  const { kind, claim, project, subject, period, stated } = one;
  const about = { kind, claim, ...(project && { project }), subject, period };
  return { ...about, stated: `${stated.text}${stated.unit}`, before, after };
}
