import type { Files } from "../../ledger/folder.ts";
import type { Revision, RevisionKind } from "../../ledger/history.ts";
import { fileIn } from "../../ledger/table-files.ts";
import { readTableRows, stemOf } from "../../ledger/table-rows.ts";
import { shortKey } from "../../ledger/waivers.ts";
import { keyText } from "../row-cells.ts";
import { bytesOf } from "./file-text.ts";
import type { TracedEvent } from "./trace.ts";

/** What somebody has said of one change of one row: by its file and key, and where it is told its day. */
export type StatedRevision = (event: TracedEvent, day: string) => Revision | undefined;

/** What `revisions.csv` says; nothing where there is none or it cannot be read. */
export function revisionsIn(files: Files): StatedRevision {
  const name = fileIn(files, "revisions");
  const bytes = bytesOf(files, name);
  if (bytes === null) return () => undefined;
  const { rows } = readTableRows(name, "revisions", bytes);
  const stated = Map.groupBy(rows, ({ in_file, key }) => `${stemOf(in_file)}|${shortKey(key)}`);
  return ({ file, key }, day) => {
    const all = stated.get(`${stemOf(file)}|${keyText(key)}`) ?? [];
    const found = all.find(({ on }) => on !== "" && day.startsWith(on)) ?? all.find(({ on }) => on === "");
    return found && { kind: found.kind, reason: found.reason };
  };
}

/** The kinds as people write them, in either language. */
const WRITTEN: readonly (readonly [RevisionKind, RegExp])[] = [
  ["correction", /^(?:correction|corrected|更正|差错更正|勘误)$/i],
  ["scheduled", /^(?:scheduled(?: revision)?|例行修订|定期修订)$/i],
  ["late", /^(?:late(?: data)?|迟报|补报|迟报补报)$/i],
  ["reclassification", /^(?:reclassification|reclassified|口径调整|分类调整|重新分类)$/i],
];

/**
 * What the trailer of a commit says: `Revision: correction: the notice had 万元 for 亿元`. Without a
 * reason of its own the commit's subject is the reason. Null for no trailer, or a kind that is none.
 */
export function trailerRevision(trailer: string, subject: string): Revision | null {
  const [, written = "", reason = ""] = /^\s*([^:：;；]+?)\s*(?:[:：;；]\s*(.*))?$/s.exec(trailer) ?? [];
  const kind = WRITTEN.find(([, pattern]) => pattern.test(written))?.[0];
  return kind === undefined ? null : { kind, reason: reason.trim() || subject };
}
