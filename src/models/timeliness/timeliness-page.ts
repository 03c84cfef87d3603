import { endYear } from "../../ledger/period.ts";
import { extentOf } from "../../measures/reporting/coverage.ts";
import { type ReportingYear, reportings, reportingYears } from "../../measures/reporting/timeliness.ts";
import { frame } from "../frame/frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_TIMELINESS_ROWS } from "../ground/limits.ts";
import { PATHS } from "../ground/routes.ts";
import { coverageBlocks } from "./coverage.ts";
import { officeTable, placeTable, yearTable } from "./timeliness-tables.ts";

/**
 * Which figures are there, year by year; and, of what a reporting calendar declares, who has reported
 * what was due, when it first arrived, and how often it was revised.
 */
export function timelinessPage(edition: Edition): Document {
  const words = edition.words.timeliness;
  const { lookup, asOf, history, ledger } = edition.site;
  const all = reportingYears(lookup, asOf);
  const hasCalendar = ledger.calendar.length > 0;
  return {
    page: frame(edition, {
      path: PATHS.timeliness,
      title: words.title,
      description: words.description(edition.period(asOf)),
      section: "data",
      above: [[edition.words.changes.title, PATHS.changes]],
    }),
    blocks: [
      { kind: "lead", text: hasCalendar ? leadText(edition, all) : coverageText(edition) },
      {
        kind: "prose",
        paragraphs: [
          ...(hasCalendar ? [words.rule] : []),
          words.coverageRule(hasCalendar),
          ...(history.state === "none" ? [words.unknown] : []),
          ...silentText(edition, all),
        ],
      },
      ...(all.length === 0 ? [] : yearBlocks(edition, all)),
      ...coverageBlocks(edition, hasCalendar ? coverageText(edition) : undefined),
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

/** How much is there of what no calendar asks for. */
function coverageText(edition: Edition): string {
  const words = edition.words.timeliness;
  const { places, series, periods } = extentOf(edition.site.lookup);
  const asOf = edition.period(edition.site.asOf);
  return periods === 0 ? words.coverageNone : words.coverageLead(asOf, places, series, periods);
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
  let room = MOST_TIMELINESS_ROWS;
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
  return section(
    `y${year}`,
    words.yearDue(year),
    [
      { kind: "table", table: officeTable(edition, one) },
      { kind: "table", table: placeTable(edition, one, all, room) },
    ],
    words.yearLead(until, due, reported),
  );
}
