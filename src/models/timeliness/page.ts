import { changeWords } from "../../i18n/changes.ts";
import type { Lang } from "../../i18n/lang.ts";
import { nameIn } from "../../i18n/names.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { siteWords } from "../../i18n/site.ts";
import { timelinessWords } from "../../i18n/timeliness.ts";
import { originOf } from "../../ledger/history.ts";
import { type Reporting, reportings } from "../../measures/timeliness.ts";
import { type Block, type Document, section } from "../body.ts";
import { timesRevised } from "../changes/links.ts";
import { frame } from "../frame.ts";
import { indicatorLink, regionLink } from "../labels.ts";
import { PATHS } from "../routes.ts";
import type { Site } from "../site.ts";
import type { CellView, TableView } from "../view.ts";

/** So many places and indicators are listed. */
const MOST_LISTED = 400;

/** Who has reported what is due, when it first arrived, and how often it was revised. */
export function timelinessPage(site: Site, lang: Lang): Document {
  const words = timelinessWords[lang];
  const asOf = formatPeriod(site.asOf, lang);
  const all = reportings(site.lookup, site.asOf);
  const due = all.reduce((sum, one) => sum + one.due, 0);
  const reported = all.reduce((sum, one) => sum + one.reported.length, 0);
  const prose = site.history.state === "none" ? [words.rule, words.unknown] : [words.rule];
  return {
    page: frame(site, lang, {
      path: PATHS.timeliness,
      title: words.title,
      description: words.description(asOf),
      section: "data",
      above: [[changeWords[lang].title, PATHS.changes]],
    }),
    blocks: [
      { kind: "lead", text: due === 0 ? words.none(asOf) : words.lead(asOf, due, reported) },
      { kind: "prose", paragraphs: prose },
      ...(all.length === 0 ? [] : tables(site, all, lang)),
    ],
  };
}

function tables(site: Site, all: readonly Reporting[], lang: Lang): Block[] {
  const words = timelinessWords[lang];
  return [
    ...section("offices", words.offices, [{ kind: "table", table: officeTable(site, all, lang) }]),
    ...section("places", words.places, [{ kind: "table", table: placeTable(site, all, lang) }]),
  ];
}

function officeTable(site: Site, all: readonly Reporting[], lang: Lang): TableView {
  const { column, noOffice, officeCaption } = timelinessWords[lang];
  const offices = [...new Set(all.map(({ office }) => office))];
  return {
    id: "office-table",
    caption: officeCaption,
    columns: [
      { key: "office", head: column.office },
      ...(["due", "reported", "missing"] as const).map((key) => ({ key, head: column[key], numeric: true })),
    ],
    groups: [
      {
        rows: offices.map((id) => {
          const own = all.filter(({ office }) => office === id);
          const due = own.reduce((sum, one) => sum + one.due, 0);
          const reported = own.reduce((sum, one) => sum + one.reported.length, 0);
          const row = site.ledger.offices.get(id);
          const name = row === undefined ? noOffice : nameIn(row, lang);
          return { cells: [{ text: name }, ...[due, reported, due - reported].map(count)] };
        }),
      },
    ],
    sortable: true,
  };
}

const count = (number: number): CellView => ({ text: String(number) });

function placeTable(site: Site, all: readonly Reporting[], lang: Lang): TableView {
  const { column, placeCaption, truncated } = timelinessWords[lang];
  const listed = all.toSorted((a, b) => b.missing.length - a.missing.length).slice(0, MOST_LISTED);
  return {
    id: "place-table",
    caption: placeCaption,
    ...(listed.length < all.length ? { subtitle: truncated(listed.length, all.length) } : {}),
    columns: [
      { key: "region", head: column.region },
      { key: "indicator", head: column.indicator },
      { key: "due", head: column.due, numeric: true },
      { key: "reported", head: column.reported, numeric: true },
      { key: "missing", head: column.missing },
      { key: "first", head: column.first, unbroken: true },
      { key: "revised", head: column.revised, numeric: true },
    ],
    groups: [{ rows: listed.map((one) => ({ cells: cellsOf(site, one, lang) })) }],
    narrow: "cards",
    sortable: true,
  };
}

function cellsOf(site: Site, one: Reporting, lang: Lang): CellView[] {
  const months = one.missing.map((month) => timelinessWords[lang].month(month));
  const revised = one.reported.reduce((sum, row) => sum + timesRevised(site.history, "observations", row), 0);
  return [
    regionLink(site, one.region, lang),
    indicatorLink(site, one.indicator, lang),
    count(one.due),
    count(one.reported.length),
    { text: months.join(siteWords[lang].listComma) },
    { text: firstArrival(site, one) },
    site.history.state === "none" ? { text: "" } : count(revised),
  ];
}

/** The day on which the newest due figure first stood in the ledger. */
function firstArrival(site: Site, { reported }: Reporting): string {
  const newest = reported.at(-1);
  if (newest === undefined) return "";
  return originOf(site.history, newest.file, newest.line)?.first.time.slice(0, 10) ?? "";
}
