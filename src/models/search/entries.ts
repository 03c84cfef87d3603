import { ENGLISH, type Lang, ROOT } from "../../i18n/lang.ts";
import type { Named } from "../../i18n/named.ts";
import { syllables } from "../../i18n/pinyin.ts";
import { wordsOf } from "../../i18n/words.ts";
import { CODES } from "../../ledger/rules.ts";
import { MEASURE_IDS } from "../../measures/definitions.ts";
import { listedPages, PAGE_GROUPS, type PageGroup } from "../directory/page-kinds.ts";
import { sourcePath } from "../directory/source-pages.ts";
import { type Edition, editionOf } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import type { EntryGroup, EntryRow } from "./search-file.ts";

/** Everything that is found by a name: pages, and places of the documentation; first what is few, with the indicators that figures refer to. */
export function entryGroups(edition: Edition): EntryGroup[] {
  const pages = (group: PageGroup) => pageGroup(edition, group);
  return [
    pages("page"),
    pages("indicator"),
    pages("industry"),
    pages("targets"),
    measures(edition),
    rules(edition),
    sources(edition),
    pages("region"),
    pages("bulletin"),
    pages("project"),
  ];
}

/** The pages of one group. */
function pageGroup(edition: Edition, group: PageGroup): EntryGroup {
  const path = PAGE_GROUPS[group];
  const own = listedPages(edition.site).filter((page) => page.group === group);
  const rows = own.map((page): EntryRow => {
    const [tail, name, other, ...rest] = entry(
      edition,
      page.path.slice(path.length),
      page.name,
      page.note(edition),
    );
    const short = group === "indicator" ? acronym(page.name.name_en) : "";
    return [tail, name, [other, short].filter(Boolean).join(" "), ...rest];
  });
  return { kind: group, label: edition.words.directory.kinds[group], path, rows };
}

/** One entry, with every way of typing its name. */
export function entry(edition: Edition, tail: string, named: Named, note: string): EntryRow {
  const name = edition.name(named);
  const others = [named.name, named.name_en].filter((other) => !name.includes(other));
  return [tail, name, others.join(" "), spelled(named.name), note];
}

/** The first letters of an indicator's English name of three to five words, as people shorten it: GDP. */
function acronym(name: string): string {
  const words = name.replace(/\(.*/, "").match(/[A-Za-z]+/g) ?? [];
  return words.length < 3 || words.length > 5
    ? ""
    : words
        .map((word) => word[0])
        .join("")
        .toLowerCase();
}

/** The pinyin of a text, syllable by syllable; empty where it has no Chinese character. */
export function spelled(text: string): string {
  return /\p{Script=Han}/u.test(text) ? syllables(text).join(" ") : "";
}

function measures(edition: Edition): EntryGroup {
  const rows = MEASURE_IDS.map((id) => {
    const nameIn = (lang: Lang) => wordsOf(lang).definitions[id].name;
    return entry(edition, id, { name: nameIn(ROOT), name_en: nameIn(ENGLISH) }, "");
  });
  return {
    kind: "measure",
    label: edition.words.directory.kinds.measure,
    path: `${PATHS.methods}#`,
    rows,
  };
}

function rules(edition: Edition): EntryGroup {
  const rows = CODES.map((code) => {
    const title = (one: Lang) => wordsOf(one).directory.rule(code, wordsOf(one).problems[code].name);
    return entry(edition, code, { name: title(ROOT), name_en: title(ENGLISH) }, "");
  });
  return { kind: "rule", label: edition.words.directory.kinds.rule, path: `${PATHS.problems}#`, rows };
}

function sources(edition: Edition): EntryGroup {
  const rows = [...edition.site.ledger.sources.values()].map((row) => {
    const named = { name: row.title, name_en: editionOf(edition.site, ENGLISH).names.source(row) };
    return entry(edition, sourcePath(edition.site, row.id).slice(PATHS.sources.length), named, row.publisher);
  });
  return { kind: "source", label: edition.words.directory.kinds.source, path: PATHS.sources, rows };
}
