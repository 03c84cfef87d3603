import MiniSearch, { type Options, type SearchOptions } from "minisearch";
import type { EntryRow, FigureRow, SearchFile } from "../models/search/search-file.ts";
import { FEW_FIGURES, MOST_NAMED } from "./limits.ts";
import { looseTerms, pinyinTerms, questionTerms, Sounds, textTerms } from "./search-text.ts";

/** What is found: ready to be shown. */
export interface Found {
  readonly kind: string;
  readonly label: string;
  readonly name: string;
  readonly note: string;
  /** Without base and language. */
  readonly path: string;
}

interface Item extends Found {
  readonly id: string;
  readonly other: string;
  readonly pinyin: string;
  /** True for a figure of a part: an industry, a category. */
  readonly part?: boolean;
}

/** What was found, and whether it is what was asked for or only like it. */
export interface Answer {
  readonly found: readonly Found[];
  readonly near: boolean;
}

/** A page before its figures, a place or an indicator before a project: minisearch multiplies by it. */
const WEIGHT: Readonly<Record<string, number>> = {
  page: 1.5,
  region: 2,
  indicator: 1.6,
  industry: 1.4,
  targets: 1.3,
  bulletin: 0.9,
  figure: 0.8,
};

/** The figure of a whole before those of its parts, however often a part's name says the word. */
const OF_A_PART = 0.6;

const OPTIONS: Options<Item> = {
  fields: ["name", "other", "pinyin", "note"],
  storeFields: ["kind", "label", "name", "note", "path", "part"],
  tokenize: (text, field) => (field === "pinyin" ? pinyinTerms(text) : textTerms(text)),
  processTerm: (term) => term,
};

const isLatin = (term: string) => /^[a-z]/.test(term);

const STRICT: SearchOptions = {
  tokenize: questionTerms,
  combineWith: "AND",
  prefix: (term) => /^[a-z\d]/.test(term),
  fuzzy: (term) => (isLatin(term) && term.length > 3 ? 0.25 : false),
  weights: { fuzzy: 0.1, prefix: 0.375 },
  boost: { name: 3, other: 2, note: 0.05 },
  boostDocument: (_, __, stored) =>
    (WEIGHT[stored?.["kind"] as string] ?? 1) * (stored?.["part"] === true ? OF_A_PART : 1),
};

interface Region {
  readonly row: EntryRow;
  readonly path: string;
  readonly figures: readonly FigureRow[];
}

/** The index in the browser: filled from files, asked by what a reader types. */
export class SearchIndex {
  readonly #search = new MiniSearch<Item>(OPTIONS);
  readonly #sounds = new Sounds();
  /** Regions whose figures are not looked through yet. */
  readonly #waiting = new Map<string, Region>();
  #figures = 0;
  #first: SearchFile = { groups: [], figures: [] };

  /** Takes in a file of the index. The first comes first. */
  add(file: SearchFile): void {
    if (file.files !== undefined) this.#first = file;
    for (const { kind, label, path, rows } of file.groups) {
      this.#search.addAll(rows.map((row) => itemOf(row, kind, label, path)));
      for (const row of rows) {
        this.#learn(row[1], row[2], row[3]);
        if (row[5] === undefined) continue;
        const figures = file.figures[row[5]] ?? [];
        this.#waiting.set(path + row[0], { row, path: path + row[0], figures });
        this.#figures += figures.length;
      }
    }
  }

  /** What fits a question: all of it; else by sound; else in part. Ranked by minisearch. */
  ask(question: string): Answer {
    this.#bringFigures(question);
    const spelt = this.#sounds.spell(question);
    const tries: (() => Found[])[] = [
      () => this.#found(question, STRICT),
      // Characters of one sound are spelt alike: what is only spelt nearly so is another word.
      () => (spelt === null ? [] : this.#found(spelt, { ...STRICT, fuzzy: false })),
      () => this.#found(question, { ...STRICT, combineWith: "OR" }),
      () => this.#found(question, { ...STRICT, combineWith: "OR", tokenize: looseTerms, fuzzy: 0.4 }),
    ];
    for (const [i, search] of tries.entries()) {
      const found = search();
      if (found.length > 0) return { found, near: i > 0 };
    }
    return { found: [], near: false };
  }

  #found(question: string, options: SearchOptions): Found[] {
    return this.#search.search(question, options) as unknown as Found[];
  }

  #learn(name: string, other: string, pinyin: string): void {
    this.#sounds.learn(name, pinyin);
    this.#sounds.learn(other, pinyin);
  }

  /** Takes the figures in that a question may mean: all where they are few, else those of the places named. */
  #bringFigures(question: string): void {
    const few = this.#figures <= FEW_FIGURES;
    const places = few ? [...this.#waiting.keys()] : this.#placesIn(question);
    for (const path of places) {
      const region = this.#waiting.get(path);
      if (region === undefined) continue;
      this.#waiting.delete(path);
      this.#search.addAll(region.figures.flatMap((figure, i) => this.#figureItems(region, figure, i)));
    }
  }

  #placesIn(question: string): string[] {
    const regions: SearchOptions = {
      ...STRICT,
      combineWith: "OR",
      filter: ({ kind }) => kind === "region",
    };
    return this.#found(question, regions)
      .slice(0, MOST_NAMED)
      .map(({ path }) => path);
  }

  /** A figure for each year that its row stands for. */
  #figureItems(region: Region, [subject, year, place, text, to = year]: FigureRow, row: number): Item[] {
    const { name, other, pinyin, part } = this.#subject(subject);
    const { table = "", anchor = "", byPeriod = false } = this.#first.places?.[place] ?? {};
    return Array.from({ length: to - year + 1 }, (_, i) => {
      const find = encodeURIComponent(byPeriod ? `${name} ${year + i}` : name);
      return {
        id: `${region.path} ${row} ${year + i}`,
        kind: "figure",
        label: this.#first.figureLabel ?? "",
        name: `${region.row[1]} ${name} ${year + i}`,
        other: `${region.row[2]} ${other}`,
        pinyin: `${region.row[3]}|${pinyin}`,
        note: text,
        path: `${region.path}?${table}.find=${find}#${anchor}`,
        part,
      };
    });
  }

  /** The names of what a figure is of, put together from its indicator and its part. */
  #subject(number: number): { name: string; other: string; pinyin: string; part: boolean } {
    const [indicator = -1, part = -1] = this.#first.subjects?.[number] ?? [];
    const indicators = this.#first.groups.find(({ kind }) => kind === "indicator")?.rows;
    const [, name = "", other = "", pinyin = ""] = indicators?.[indicator] ?? [];
    const [partName, otherPart] = this.#first.parts?.[part] ?? [];
    if (partName === undefined) return { name, other, pinyin, part: false };
    const whole = (this.#first.withPart ?? "").replace("{name}", name).replace("{part}", partName);
    return { name: whole, other: `${other} ${otherPart}`, pinyin, part: true };
  }
}

function itemOf(
  [tail, name, other, pinyin, note]: EntryRow,
  kind: string,
  label: string,
  path: string,
): Item {
  return { id: path + tail, kind, label, name, other, pinyin, note, path: path + tail };
}
