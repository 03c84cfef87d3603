import type { Commit, History } from "../../ledger/history.ts";
import type { Edition } from "./edition.ts";

/** The version of the data as people read it: 1.2.0, 1.3.0（未发布）, 未编号. */
export function versionText(edition: Edition, { version }: History): string {
  const words = edition.words.changes;
  if (version.state === "unknown") return words.unnumbered;
  if (version.state === "first") return words.firstState(version.text);
  return version.state === "changed" ? words.unreleased(version.text) : version.text;
}

/** The day of a commit; of what is in none, that it is not committed yet. */
export function dayOf(edition: Edition, commit: Commit | undefined): string {
  return commit === undefined || commit.time === ""
    ? edition.words.changes.pending
    : commit.time.slice(0, 10);
}
