import {
  type Commit,
  type DataVersion,
  type History,
  NO_HISTORY,
  type Revision,
  type RowEvent,
  type Run,
} from "../../ledger/history.ts";
import { MOST_EVENTS } from "../limits.ts";
import { tableFilesIn } from "./compare.ts";
import { type Past, stateAt } from "./past.ts";
import { FIRST_VERSION, releasesOf } from "./releases.ts";
import { revisionsIn } from "./revisions.ts";
import { type FileState, type TracedEvent, traceFile } from "./trace.ts";

/** What the past of a ledger means: where each line came from, what was changed, what was released. */
export function historyOf(past: Past): History {
  if (past.commits.length === 0) return NO_HISTORY;
  const { runs, events } = traced(past);
  const now = stateAt(past, past.commits.length - 1);
  const revised = withRevisions(events, past.commits, revisionsIn(now.files));
  const releases = releasesOf(past, revised);
  const told = revised.filter((event): event is RowEvent => event.kind !== "new");
  return {
    state: past.state,
    commits: past.commits,
    origins: runs,
    events: told.slice(-MOST_EVENTS),
    eventsLeftOut: Math.max(0, told.length - MOST_EVENTS),
    releases,
    version: versionOf(past, releases),
  };
}

function traced(past: Past): { runs: Record<string, readonly Run[]>; events: TracedEvent[] } {
  const runs: Record<string, readonly Run[]> = {};
  const events: TracedEvent[] = [];
  for (const { table, files } of tableFilesIn(past.files.keys())) {
    const states = statesOf(past, files);
    const found = traceFile(table, states);
    runs[states.at(-1)?.file ?? ""] = found.runs;
    for (const event of found.events) events.push(event);
  }
  // Sorting is stable: within a commit the tables, files and lines keep their order.
  events.sort((a, b) => a.commit - b.commit);
  return { runs, events };
}

/** The states of one table's file under all names that it has had, oldest first. */
function statesOf(past: Past, files: readonly string[]): FileState[] {
  const all = files.flatMap((file) => (past.files.get(file) ?? []).map((state) => ({ ...state, file })));
  const byCommit = Map.groupBy(all, ({ commit }) => commit);
  const commits = [...byCommit.keys()].sort((a, b) => a - b);
  return commits.flatMap((commit) => {
    const own = byCommit.get(commit) ?? [];
    // The commit that renames it removes it under its old name.
    const state = own.find(({ hash }) => hash !== null) ?? own[0];
    if (state === undefined) return [];
    const { file, hash } = state;
    return [{ commit, file, bytes: () => (hash === null ? null : past.read(hash)) }];
  });
}

/** What `revisions.csv` says of one row counts before what a commit says of all that it changed. */
function withRevisions(
  events: readonly TracedEvent[],
  commits: readonly Commit[],
  stated: (event: TracedEvent, day: string) => Revision | undefined,
): TracedEvent[] {
  return events.map((event) => {
    const commit = commits[event.commit];
    const revision = stated(event, commit?.time.slice(0, 10) ?? "") ?? commit?.revision;
    return revision === undefined ? event : { ...event, revision };
  });
}

/** A ledger that was never released has the version of its first state. */
function versionOf({ tags }: Past, releases: History["releases"]): DataVersion {
  const newest = tags.at(-1);
  if (newest === undefined) return { text: FIRST_VERSION, state: "first" };
  const after = releases.at(-1);
  if (after === undefined || after.tag !== "") return { text: newest.version, state: "released" };
  return { text: after.version, state: "changed" };
}
