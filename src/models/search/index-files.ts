import { LANGS, type Lang } from "../../i18n/lang.ts";
import { withPart } from "../../i18n/names.ts";
import { type Edition, editionOf } from "../ground/edition.ts";
import { MOST_CHARACTERS_OF_INDEX } from "../ground/limits.ts";
import type { Site } from "../ground/site.ts";
import { entryGroups } from "./entries.ts";
import { figureIndex, PLACES } from "./figures.ts";
import type { EntryGroup, EntryRow, FigureRow, SearchFile } from "./search-file.ts";

const known = new WeakMap<Site, Map<Lang, readonly SearchFile[]>>();

/** The search index of one language: one file, or for a large ledger several, the most wanted first. */
export function searchFiles(edition: Edition): readonly SearchFile[] {
  const ofSite = known.get(edition.site) ?? new Map<Lang, readonly SearchFile[]>();
  known.set(edition.site, ofSite);
  const files = ofSite.get(edition.lang) ?? makeFiles(edition);
  ofSite.set(edition.lang, files);
  return files;
}

/** The names of all files: `index.zh.0` … */
export function searchFileNames(site: Site): string[] {
  return LANGS.flatMap((lang) =>
    searchFiles(editionOf(site, lang)).map((_, number) => `index.${lang}.${number}`),
  );
}

/** A file of the index as JSON. */
export function searchFileText(site: Site, name: string): string {
  const [, lang, number] = name.split(".");
  return JSON.stringify(searchFiles(editionOf(site, lang as Lang))[Number(number)]);
}

function makeFiles(edition: Edition): SearchFile[] {
  const figures = figureIndex(edition);
  const shelves = fill(entryGroups(edition), (row) => figures.of(row[0].replace(/\/$/, "")));
  const [first, ...rest] = shelves;
  const shared = {
    files: shelves.length,
    subjects: figures.subjects,
    parts: figures.parts,
    withPart: withPart("{name}", "{part}", edition.lang),
    places: PLACES,
    figureLabel: edition.words.directory.kinds.figure,
  };
  return first === undefined ? [] : [{ ...shared, ...first }, ...rest];
}

type FiguresOf = (row: EntryRow) => readonly FigureRow[];

/** Entries in order, a new file begun wherever one is full. */
function fill(groups: readonly EntryGroup[], figuresOf: FiguresOf): SearchFile[] {
  const shelves: Shelf[] = [new Shelf()];
  for (const group of groups) {
    for (const row of group.rows) {
      const figures = group.kind === "region" ? figuresOf(row) : [];
      if (shelves.at(-1)?.isFull) shelves.push(new Shelf());
      shelves.at(-1)?.add(group, row, figures);
    }
  }
  return shelves.map((shelf) => shelf.file);
}

/** One file in the making. */
class Shelf {
  readonly #groups = new Map<string, EntryGroup & { readonly rows: EntryRow[] }>();
  readonly #figures = new Map<string, number>();
  #characters = 0;

  get isFull(): boolean {
    return this.#characters > MOST_CHARACTERS_OF_INDEX;
  }

  get file(): SearchFile {
    const figures = [...this.#figures.keys()].map((text) => JSON.parse(text) as FigureRow[]);
    return { groups: [...this.#groups.values()], figures };
  }

  add(group: EntryGroup, row: EntryRow, figures: readonly FigureRow[]): void {
    const own = this.#groups.get(group.kind) ?? { ...group, rows: [] };
    this.#groups.set(group.kind, own);
    const whole: EntryRow =
      figures.length === 0 ? row : [row[0], row[1], row[2], row[3], row[4], this.#shelve(figures)];
    own.rows.push(whole);
    this.#characters += JSON.stringify(whole).length;
  }

  /** The number of a set of figures, which regions of the same kind share. */
  #shelve(figures: readonly FigureRow[]): number {
    const text = JSON.stringify(figures);
    const number = this.#figures.get(text) ?? this.#figures.size;
    if (!this.#figures.has(text)) this.#characters += text.length;
    this.#figures.set(text, number);
    return number;
  }
}
