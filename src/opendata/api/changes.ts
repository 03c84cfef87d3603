import type { Commit, Release, Revision } from "../../ledger/history.ts";
import type { ApiSource } from "./source.ts";
import { head } from "./source.ts";

/** The versions of the data, every release against the one before, and every row that was changed or removed. */
export function changesJson(source: ApiSource) {
  const { history } = source;
  return {
    ...head(source),
    history: history.state,
    version: history.version,
    complete: history.eventsLeftOut === 0 && history.state === "whole",
    commits: history.commits.map(commitJson),
    releases: history.releases.map(releaseJson),
    changes: history.events.map(({ kind, table, file, line, key, cells, commit, revision }) => ({
      ...{ kind, table, file, line, key, cells, commit },
      ...revisionJson(revision),
    })),
  };
}

/** From which commit each line of the ledger is: for every file runs of lines, the last line of a run first. */
export function provenanceJson(source: ApiSource) {
  const { history } = source;
  return {
    ...head(source),
    history: history.state,
    commits: history.commits.map(commitJson),
    files: Object.entries(history.origins).map(([file, runs]) => ({
      file,
      runs: runs.map(([to, first, last]) => ({ to, first, last })),
    })),
  };
}

function commitJson({ id, time, subject, revision }: Commit) {
  return { id, time, subject, ...revisionJson(revision) };
}

function revisionJson(revision: Revision | undefined) {
  return revision === undefined ? {} : { revision };
}

function releaseJson({ version, tag, commit, time, asked, step, counts }: Release) {
  return { version, ...(tag === "" ? {} : { tag }), commit, time, asked, step, counts };
}
