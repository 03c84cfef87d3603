import { formatDecimal } from "../../i18n/decimal.ts";
import { ownText } from "../../i18n/lang.ts";
import { assumedSources } from "../../ledger/assumed.ts";
import { TABLE_NAMES } from "../../ledger/schema.ts";
import { frame } from "../frame/frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import { versionText } from "../ground/version.ts";
import { dictionaryBlocks } from "./dictionary.ts";
import { downloadTable, type Offers, type PublishedFile, yearGroups } from "./downloads.ts";
import { listBlocks, shownLists, unitTable } from "./lists.ts";
import { machineFacts, wholeTable } from "./whole.ts";

/** All that can be downloaded, on what terms, and what every column means. */
export function dataPage(edition: Edition, offers: Offers): Document {
  const words = edition.words.data;
  const { files, whole } = offers;
  const years = yearGroups(edition, files);
  const lists = words.lists;
  return {
    page: frame(edition, {
      path: PATHS.data,
      title: words.title,
      description: words.description,
      section: "data",
    }),
    blocks: [
      { kind: "lead", text: words.lead(TABLE_NAMES.length, formatDecimal(String(rowsIn(files)))) },
      ...section("whole", words.whole.title, [{ kind: "table", table: wholeTable(edition, whole) }]),
      ...section(
        "downloads",
        words.download.title,
        [...assumedBlocks(edition), { kind: "table", table: downloadTable(edition, offers) }],
        words.download.intro,
      ),
      ...section(
        "years",
        words.download.years,
        years.length === 0 ? [] : [{ kind: "index", index: { groups: years } }],
        words.download.yearsIntro,
      ),
      ...section("parts", words.download.parts, partBlocks(edition)),
      ...section("machines", words.machines.title, [{ kind: "facts", facts: machineFacts(edition) }]),
      ...section("licence", words.licence.title, licenceBlocks(edition)),
      ...section(
        "dictionary",
        words.dictionary.title,
        dictionaryBlocks(edition, shownLists(edition)),
        words.dictionary.intro,
      ),
      ...section("lists", lists.title, listBlocks(edition), lists.intro),
      ...section(
        "units",
        words.units.title,
        [{ kind: "table", table: unitTable(edition) }],
        words.units.intro,
      ),
    ],
  };
}

/** Every row once: a table by year counts by its years. */
function rowsIn(files: readonly PublishedFile[]): number {
  const byYear = new Set(files.filter((file) => file.year !== undefined).map((file) => file.table));
  return files
    .filter((file) => file.year !== undefined || !byYear.has(file.table))
    .reduce((all, file) => all + file.rows, 0);
}

/** The files hold the cells of the ledger alone, which cannot say it. */
function assumedBlocks({ site, words }: Edition): Block[] {
  const { size } = assumedSources(site.ledger);
  return size === 0 ? [] : [{ kind: "prose", paragraphs: [words.downloads.yearAssumed(size)] }];
}

function partBlocks(edition: Edition): Block[] {
  const { partsText, charts } = edition.words.data.download;
  const link = {
    text: edition.words.dataFiles.title,
    href: edition.href(PATHS.files),
  };
  return [{ kind: "prose", paragraphs: [partsText, [link], charts] }];
}

function licenceBlocks(edition: Edition): Block[] {
  const words = edition.words.data.licence;
  const { settings } = edition.site.ledger;
  const own = (chinese: string, english: string) => ownText(chinese, english, edition.lang);
  const name = own(settings.licence.name, settings.licence.name_en);
  const { url } = settings.licence;
  const licence = url === "" ? [words.text, name] : [words.text, { text: name, href: url }];
  const citation = words.citation(
    own(settings.publisher, settings.publisher_en),
    own(settings.title, settings.title_en),
    edition.period(edition.site.asOf),
    versionText(edition, edition.site.history),
    settings.base_url + edition.href(PATHS.data),
  );
  return [
    { kind: "prose", paragraphs: [name === "" ? words.none : licence, words.cite] },
    { kind: "code", text: citation },
    { kind: "prose", paragraphs: [words.each] },
  ];
}
