import { endYear } from "../../ledger/period.ts";
import { type ReportingYear, reportings, reportingYears } from "../../measures/timeliness.ts";
import { frame } from "../frame/frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import { officeTable, placeTable, yearTable } from "./timeliness-tables.ts";

/** So many places and indicators are listed, of all years together. */
const MOST_LISTED = 400;

/** Who has reported what was due, year by year, when it first arrived, and how often it was revised. */
export function timelinessPage(edition: Edition): Document {
  const words = edition.words.timeliness;
  const asOf = edition.period(edition.site.asOf);
  const all = reportingYears(edition.site.lookup, edition.site.asOf);
  const prose = edition.site.history.state === "none" ? [words.rule, words.unknown] : [words.rule];
  return {
    page: frame(edition, {
      path: PATHS.timeliness,
      title: words.title,
      description: words.description(asOf),
      section: "data",
      above: [[edition.words.changes.title, PATHS.changes]],
    }),
    blocks: [
      { kind: "lead", text: leadText(edition, all) },
      { kind: "prose", paragraphs: [...prose, ...silentText(edition, all)] },
      ...(all.length === 0 ? [] : yearBlocks(edition, all)),
    ],
  };
}

function leadText(edition: Edition, all: readonly ReportingYear[]): string {
  const words = edition.words.timeliness;
  const asOf = edition.period(edition.site.asOf);
  if (all.length === 0) return words.none(asOf);
  const sum = (of: "due" | "reported") => all.reduce((total, year) => total + year[of], 0);
  return words.lead(asOf, sum("due"), sum("reported"));
}

/** The years in which something was due and nothing came, in one sentence. */
function silentText(edition: Edition, all: readonly ReportingYear[]): string[] {
  const silent = all.filter(({ reported }) => reported === 0);
  if (silent.length === 0) return [];
  const years = silent.map(({ year }) => String(year)).join(edition.words.site.listComma);
  const due = silent.reduce((total, year) => total + year.due, 0);
  return [edition.words.timeliness.silent(years, due)];
}

/** All years in a table, then each in which something came by itself, as long as there is room. */
function yearBlocks(edition: Edition, all: readonly ReportingYear[]): Block[] {
  const words = edition.words.timeliness;
  const told = all.filter(({ reported }) => reported > 0);
  if (told.length === 0) return [];
  const blocks: Block[] = [];
  let room = MOST_LISTED;
  const listed: ReportingYear[] = [];
  for (const one of told) {
    if (room <= 0) break;
    blocks.push(...yearSection(edition, one, room));
    listed.push(one);
    room -= one.asked;
  }
  const left = told.length - listed.length;
  const intro = left === 0 ? undefined : words.yearsLeftOut(listed.length, left);
  const years: Block = { kind: "table", table: yearTable(edition, told, new Set(listed)) };
  return [...section("years", words.years, [years], intro), ...blocks];
}

function yearSection(edition: Edition, one: ReportingYear, room: number): Block[] {
  const words = edition.words.timeliness;
  const { year, due, reported } = one;
  const all = reportings(edition.site.lookup, edition.site.asOf, year);
  const until = year === endYear(edition.site.asOf) ? edition.period(edition.site.asOf) : "";
  const title = words.year(year);
  return section(
    `y${year}`,
    title,
    [
      { kind: "table", table: officeTable(edition, one) },
      { kind: "table", table: placeTable(edition, one, all, room) },
    ],
    words.yearLead(until, due, reported),
  );
}
