import { inEach, type Lang } from "../../i18n/lang.ts";
import type { Release, ReleaseRow, Told } from "../../ledger/history.ts";
import { MOST_EFFECTS_OF_RELEASE, MOST_ROWS_OF_RELEASE } from "../limits.ts";
import { nameBook } from "../naming.ts";
import type { Comparison, RowChange, Version } from "./compare.ts";
import { diffVersions } from "./diff.ts";
import { ledgerPart } from "./part.ts";
import { type Past, stateAt, type Tagged } from "./past.ts";
import { type Diff, type Names, reportOf } from "./report.ts";
import type { TracedEvent } from "./trace.ts";
import type { Step } from "./version.ts";

/** What a ledger that was never released is called. */
export const FIRST_VERSION = "1.0.0";

/** The version that follows `version` by a step. */
export function nextVersion(version: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (step === "major") return `${major + 1}.0.0`;
  if (step === "minor") return `${major}.${minor + 1}.0`;
  return step === "patch" ? `${major}.${minor}.${patch + 1}` : version;
}

/**
 * Every released state compared with the one before it, and last what has come since the newest;
 * without any, what has come since the ledger's first state. A row is told once in each.
 */
export function releasesOf(past: Past, events: readonly TracedEvent[]): Release[] {
  const releases: Release[] = [];
  let before: Tagged | null = null;
  for (const tagged of past.tags) {
    releases.push(before === null ? firstRelease(past, tagged) : compared(past, events, before, tagged));
    before = tagged;
  }
  const newest = past.commits.length - 1;
  const first: Tagged = { version: FIRST_VERSION, tag: "", commit: 0, time: "" };
  const now: Tagged = { version: "", tag: "", commit: newest, time: past.commits[newest]?.time ?? "" };
  const since = compared(past, events, before ?? first, now);
  if (since.step !== "none") releases.push(before === null ? { ...since, version: FIRST_VERSION } : since);
  return releases;
}

function firstRelease(past: Past, { version, tag, commit, time }: Tagged): Release {
  const none = { lines: [], sections: [] };
  return {
    ...{ version, tag, commit, time, asked: version, step: "none" },
    ...{ counts: { lost: 0, changed: 0, new: 0 }, told: inEach(() => none), rows: [] },
    files: filesAt(past, commit),
  };
}

function compared(past: Past, events: readonly TracedEvent[], a: Tagged, b: Tagged): Release {
  const [before, after] = [stateAt(past, a.commit), stateAt(past, b.commit)];
  const diff = diffVersions(before, after);
  const asked = nextVersion(a.version, diff.step.step);
  const { rows } = diff.comparison;
  const of = (kind: RowChange["kind"]) => rows.filter((row) => row.kind === kind).length;
  const names = namesOf([before, after]);
  return {
    ...{ version: b.version || asked, tag: b.tag, commit: b.commit, time: b.time, asked },
    step: diff.step.step,
    counts: { lost: of("lost"), changed: of("changed"), new: of("new") },
    told: inEach((lang) => toldIn(diff, names, lang)),
    rows: releaseRows(diff.comparison, events, a.commit, b.commit),
    ...(b.tag === "" ? {} : { files: filesAt(past, b.commit) }),
  };
}

function filesAt(past: Past, commit: number): readonly string[] {
  return stateAt(past, commit).files.names;
}

/** What a diff tells besides its rows, which have a table of their own. */
function toldIn(diff: Diff, names: Names, lang: Lang): Told {
  const { lines, sections } = reportOf(diff, names, lang, MOST_EFFECTS_OF_RELEASE);
  const others = sections.filter((one) => one.kind !== "rows");
  return { lines, sections: others.map(({ title, head, rows, more }) => ({ title, head, rows, more })) };
}

/** Names from the newer version, and from the older one for what the newer has no more. */
export function namesOf([a, b]: readonly [Version, Version]): Names {
  const none = { keep: () => false, years: new Set<number>() };
  const books = [b, a].flatMap(({ files }) => {
    const ledger = ledgerPart(files, none);
    return ledger === null ? [] : [nameBook(ledger)];
  });
  const label = (table: string, id: string, lang: Lang) =>
    books.map((book) => book.label(table, id, lang)).find((name) => name !== id) ?? id;
  return { label };
}

/** Each row that differs once, with the commits that touched it between the two states. */
function releaseRows(
  { rows }: Comparison,
  events: readonly TracedEvent[],
  after: number,
  upTo: number,
): ReleaseRow[] {
  const between = events.filter(({ commit }) => commit > after && commit <= upTo);
  const touched = Map.groupBy(between, rowId);
  return (["lost", "changed", "new"] as const).flatMap((kind) =>
    rows
      .filter((row) => row.kind === kind)
      .slice(0, MOST_ROWS_OF_RELEASE)
      .map((row) => releaseRow(row, touched.get(rowId(row)) ?? [])),
  );
}

function rowId({ table, key }: Pick<RowChange, "table" | "key">): string {
  return `${table}\u0001${key.join("\u0001")}`;
}

function releaseRow({ kind, table, file, line, key, cells }: RowChange, events: TracedEvent[]): ReleaseRow {
  const revision = events.findLast((event) => event.revision !== undefined)?.revision;
  return {
    ...{ kind, table, file, line, key, cells, commits: events.map((event) => event.commit) },
    ...(revision === undefined ? {} : { revision }),
  };
}
