import { LANGS, type Lang, ownText } from "../../i18n/lang.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { tableTitle } from "../../i18n/table-words.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { period } from "../../ledger/period.ts";
import { TABLE_NAMES, TABLES } from "../../ledger/schema.ts";
import { assumedNote } from "../assumed-note.ts";
import { rowCount } from "../tables.ts";

/** What the archive is, in both languages. */
export function readmeText(ledger: Ledger): string {
  return LANGS.map((lang) => readmeIn(ledger, lang)).join("\n---\n\n");
}

function readmeIn(ledger: Ledger, lang: Lang): string {
  const words = wordsOf(lang).downloads.readme;
  const { settings } = ledger;
  const own = (chinese: string, english: string) => ownText(chinese, english, lang);
  const tables = TABLE_NAMES.map((table) => {
    const file = TABLES[table].byYear ? `data/${table}/YYYY.csv` : `data/${table}.csv`;
    return words.table(file, tableTitle(table, lang), rowCount(ledger, table));
  });
  const publisher = own(settings.publisher, settings.publisher_en);
  return [
    `# ${own(settings.title, settings.title_en)}`,
    words.from(publisher, formatPeriod(period(settings.as_of), lang), settings.base_url),
    words.about,
    ["- README.md", "- LICENCE.txt", `- dictionary.csv ${words.dictionary}`, `- data/site.json ${words.site}`]
      .concat(tables.map((line) => `- ${line}`))
      .join("\n"),
    words.cells,
    ...[assumedNote(ledger, lang)].filter(Boolean),
    words.cite,
    "",
  ]
    .join("\n\n")
    .replace(/\n\n$/, "\n");
}

/** On what terms the data may be used, in both languages. */
export function licenceText(ledger: Ledger): string {
  const { name, name_en, url } = ledger.settings.licence;
  const { publisher, publisher_en } = ledger.settings;
  return LANGS.map((lang) => {
    const words = wordsOf(lang).downloads.licence;
    const licence = ownText(name, name_en, lang);
    const text = licence === "" ? words.none : words.under(licence, ownText(publisher, publisher_en, lang));
    return `${text}\n${url === "" ? "" : `${url}\n`}`;
  }).join("\n");
}
