import { type Commit, originOf } from "../../ledger/history.ts";
import type { Series } from "../../ledger/lookup.ts";
import type { Place } from "../../ledger/schema.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_ORIGINS, MOST_ORIGINS_IN_SIGHT } from "../ground/limits.ts";
import { tableOf } from "../ground/table.ts";
import { dayOf } from "../ground/version.ts";
import type { CellView, RichText, TableView } from "../ground/view.ts";

/** Signs of a commit's name that tell it from others. */
const SHORT = 7;

/** Rows of one file that came in one commit and were last changed in one. */
interface Origin {
  readonly file: string;
  readonly first: Commit | undefined;
  readonly last: Commit | undefined;
  readonly lines: number[];
  /** The year in the file's name, 0 where it has none; and the lowest line. */
  readonly year: number;
  lowest: number;
}

/**
 * From which lines of the ledger a page's figures are, and in which commits these came and were last
 * changed, the files of the newest years first. Where the repository does not go back to the first
 * commit that is told; nothing where there is no repository.
 */
export function originBlocks(edition: Edition, rows: Iterable<Place>): Block[] {
  const { state } = edition.site.history;
  if (state === "none") return [];
  const all = originsOf(edition, rows);
  if (all.length === 0) return [];
  const words = edition.words.origins;
  const intro: RichText = state === "whole" ? words.intro : words.intro + edition.words.changes.states[state];
  const table: Block = { kind: "table", table: originTable(edition, all) };
  const isLong = all.length > MOST_ORIGINS_IN_SIGHT;
  const shown: Block = isLong ? { kind: "folded", summary: words.files(all.length), blocks: [table] } : table;
  return section("origins", words.title, [shown], intro);
}

/** The same for all figures, targets and statements of some series. */
export function originsOfSeries(edition: Edition, series: readonly Series[]): Block[] {
  if (edition.site.history.state === "none") return [];
  const rows = series.flatMap((one): Place[] => [...one.observations, ...one.targets, ...one.claims]);
  return originBlocks(edition, rows);
}

function originsOf(edition: Edition, rows: Iterable<Place>): Origin[] {
  const files = new Map<string, Map<Commit | undefined, Map<Commit | undefined, Origin>>>();
  for (const { file, line } of rows) {
    const { first, last } = originOf(edition.site.history, file, line) ?? {};
    const ofFile = opened(files, file);
    const ofFirst = opened(ofFile, first);
    const known = ofFirst.get(last);
    if (known === undefined) {
      const year = Number(/\d{4}/.exec(file)?.[0] ?? 0);
      ofFirst.set(last, { file, first, last, lines: [line], year, lowest: line });
    } else {
      known.lines.push(line);
      known.lowest = Math.min(known.lowest, line);
    }
  }
  const all = [...files.values()].flatMap((ofFile) =>
    [...ofFile.values()].flatMap((one) => [...one.values()]),
  );
  return all.sort(byNewestFile);
}

function opened<A, B, C>(map: Map<A, Map<B, C>>, key: A): Map<B, C> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = new Map<B, C>();
  map.set(key, made);
  return made;
}

/** Files of newer years before those of older ones, then by name, and in a file by line. */
function byNewestFile(a: Origin, b: Origin): number {
  if (a.year !== b.year) return b.year - a.year;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.lowest - b.lowest;
}

function originTable(edition: Edition, all: readonly Origin[]): TableView {
  const words = edition.words.origins;
  const listed = all.slice(0, MOST_ORIGINS);
  const frame = {
    id: "origins-table",
    caption: words.caption,
    subtitle: listed.length < all.length ? words.more(listed.length, all.length) : undefined,
    downloads: [
      {
        text: edition.words.changes.origins,
        href: edition.file("/api/v1/provenance.json"),
      },
    ],
  };
  const lastText = ({ first, last }: Origin) =>
    first !== undefined && last === first ? words.unchanged : dayOf(edition, last);
  return tableOf(frame, listed, [
    { key: "file", head: words.file, cell: ({ file }) => file },
    { key: "lines", head: words.lines, cell: ({ lines }) => words.runs(runsOf(lines)) },
    { key: "first", head: words.first, unbroken: true, cell: ({ first }) => dayOf(edition, first) },
    { key: "last", head: words.last, unbroken: true, cell: lastText },
    {
      key: "commit",
      head: words.commit,
      unbroken: true,
      cell: ({ last }) => commitCell(edition, last),
    },
  ]);
}

/** A commit by its short name, linked to the repository's page of it where there is one. */
function commitCell(edition: Edition, commit: Commit | undefined): CellView {
  const { repository } = edition.site.ledger.settings;
  const id = commit?.id ?? "";
  if (id === "") return { text: "" };
  const cell = { text: id.slice(0, SHORT), title: commit?.subject ?? "" };
  return repository === "" ? cell : { ...cell, href: `${repository.replace(/\/$/, "")}/commit/${id}` };
}

/** Neighbouring lines together: first and last of each run, in order. */
export function runsOf(lines: readonly number[]): (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}
