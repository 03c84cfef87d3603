import { formatDecimal, withBoundMark } from "../../i18n/decimal.ts";
import { withBound } from "../../i18n/number.ts";
import { QUALIFIERS, STATUSES } from "../../ledger/schema.ts";
import type { Band } from "../../measures/year/schedule.ts";
import { bandMark } from "../cells/bands.ts";
import { statusMarks } from "../cells/statements.ts";
import { frame } from "../frame/frame.ts";
import { type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import { groupedTable } from "../ground/table.ts";
import type { CellView, FactView, TableView } from "../ground/view.ts";

/** A number to show marks on. */
const SOME_NUMBER = "31.1";

/** What the documentation has, and how to read the figures. */
export function docsPage(edition: Edition): Document {
  const words = edition.words.docs.home;
  return {
    page: frame(edition, {
      path: PATHS.docs,
      title: words.title,
      description: words.description,
      section: "docs",
    }),
    blocks: [
      { kind: "lead", text: words.lead },
      ...section("pages", words.pages, [{ kind: "facts", facts: pageFacts(edition) }]),
      ...section("reading", words.reading, [{ kind: "facts", facts: readingFacts(edition) }]),
      ...section("marks", words.marks, [{ kind: "table", table: markTable(edition) }]),
    ],
  };
}

function pageFacts(edition: Edition): FactView[] {
  const words = edition.words.docs;
  const pages: [string, string, string][] = [
    [PATHS.clerks, edition.words.clerkGuide.title, words.home.clerks],
    [PATHS.methods, edition.words.methods.title, words.home.methods],
    [PATHS.sources, words.sources.title, words.home.sources],
    [PATHS.problems, words.problems.title, words.home.problems],
    [PATHS.data, edition.words.data.title, words.home.data],
    [PATHS.settings, edition.words.settings.title, edition.words.settings.description],
    [PATHS.api, edition.words.api.title, edition.words.api.description],
    [PATHS.accessibility, edition.words.accessibility.title, edition.words.accessibility.description],
  ];
  return pages.map(([path, term, text]) => ({
    term,
    text: [{ text, href: edition.href(path) }],
  }));
}

function readingFacts(edition: Edition): FactView[] {
  const words = edition.words.docs.home;
  const { contact, repository, low_completion } = edition.site.ledger.settings;
  const corrections = { term: words.corrections, text: words.correctionsText };
  return [
    { term: words.stated, text: words.statedText },
    { term: words.several, text: words.severalText },
    { term: words.missing, text: words.missingText },
    { term: words.money, text: words.moneyText },
    { term: words.low, text: words.lowText(low_completion) },
    // Without either the foot of the page has no place to report a mistake.
    ...(contact === "" && repository === "" ? [] : [corrections]),
  ];
}

/** A mark as it stands at a figure, and what it means. */
interface Meaning {
  readonly mark: CellView;
  readonly meaning: string;
}

/** Every mark that stands at a figure, with what it means: the table is its own legend. */
function markTable(edition: Edition): TableView {
  const words = edition.words.docs.home;
  return groupedTable<Meaning>(
    { id: "marks-table", caption: words.marksOf, marks: [] },
    [
      { head: words.bands, rows: bandRows(edition) },
      { head: words.bounds, rows: boundRows(edition) },
      { head: words.statuses, rows: statusRows(edition) },
      { head: edition.words.pages.statedOrigin, rows: [statedRow(edition)] },
    ],
    [
      { key: "mark", head: words.mark, cell: ({ mark }) => mark },
      { key: "meaning", head: words.meaning, cell: ({ meaning }) => meaning },
    ],
  );
}

function bandRows(edition: Edition): Meaning[] {
  const { from, below } = edition.words.docs.home;
  const { ahead, slightly_behind, behind } = edition.site.ledger.settings.schedule_bands;
  const points = (least: number) => from(formatDecimal(String(least)));
  const bands: [Band, string][] = [
    ["ahead", points(ahead)],
    ["slightly-behind", points(slightly_behind)],
    ["behind", points(behind)],
    ["far-behind", below],
  ];
  return bands.map(([band, meaning]) => {
    const mark = bandMark(edition, band);
    return { mark: mark === null ? { text: band } : { text: "", band: mark }, meaning };
  });
}

function boundRows(edition: Edition): Meaning[] {
  return QUALIFIERS.map((bound) => ({
    mark: { text: withBoundMark(SOME_NUMBER, bound) },
    meaning: withBound(SOME_NUMBER, bound, edition.lang),
  }));
}

function statusRows(edition: Edition): Meaning[] {
  return STATUSES.filter((status) => status !== "A").map((status) => ({
    mark: { text: SOME_NUMBER, marks: statusMarks(edition, status) },
    meaning: edition.words.vocabulary.statuses[status],
  }));
}

/** The mark of a growth or a completion that only the report's word stands for. */
function statedRow({ words }: Edition): Meaning {
  const { statedMark: text } = words.pages;
  return { mark: { text: SOME_NUMBER, marks: [{ mark: "s", text }] }, meaning: text };
}
