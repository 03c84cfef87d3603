import { syllables } from "../../i18n/pinyin.ts";
import type { Files } from "../../ledger/folder.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Problem } from "../../ledger/problem.ts";
import { readFiles } from "../../ledger/read.ts";
import { severityOf } from "../../ledger/rules.ts";
import type { Source } from "../../ledger/schema.ts";
import { mergeDrafts } from "../import/merge.ts";
import { overlay } from "../import/overlay.ts";
import { LONGEST_ID } from "../limits.ts";

/** A document that figures will be from: what is known of it, by the columns of sources. */
export type NewSource = Readonly<
  Partial<Record<"id" | "title_en" | "publisher" | "url" | "note", string>> & {
    title: string;
    published: string;
  }
>;

/**
 * A source that is registered: under which id; the files to be written where it was not yet, and the errors
 * that the ledger would have. `taken` is the other source that has the id.
 */
export interface Registered {
  readonly id: string;
  readonly isKnown: boolean;
  readonly taken: Source | null;
  readonly texts: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/**
 * Registers a source once: whoever names the same title and day gets the same id, on every machine, so that
 * people who register it apart do not conflict.
 */
export function registerSource(files: Files, ledger: Ledger, asked: NewSource): Registered {
  const known = [...ledger.sources.values()].find(
    ({ title, published }) => title === asked.title && published === asked.published,
  );
  const none = { texts: {}, problems: [], taken: null };
  if (known !== undefined) return { ...none, id: known.id, isKnown: true };
  const id = asked.id ?? idOf(asked.title);
  const taken = ledger.sources.get(id) ?? null;
  if (taken !== null) return { ...none, id, isKnown: false, taken };
  const draft = {
    table: "sources",
    cells: { ...asked, id },
    file: "",
    sheet: "",
    places: {},
    place: "",
  } as const;
  const { texts } = mergeDrafts(files, [draft]);
  const { problems } = readFiles(overlay(files, texts));
  return {
    id,
    isKnown: false,
    taken,
    texts,
    problems: problems.filter(({ code }) => severityOf(code) === "error"),
  };
}

/** The id of a title: its numbers, and the sounds of its characters. */
function idOf(title: string): string {
  const words = title.normalize("NFKC").split(/[年月日]|[^\p{L}\p{N}]+/u);
  const id = words
    .map((word) =>
      syllables(word)
        .join("")
        .replace(/[^a-z0-9]/g, ""),
    )
    .filter((word) => word !== "");
  return id.join("-").slice(0, LONGEST_ID).replace(/-$/, "");
}
