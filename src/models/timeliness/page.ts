import { changeWords } from "../../i18n/changes.ts";
import type { Lang } from "../../i18n/lang.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { siteWords } from "../../i18n/site.ts";
import { timelinessWords } from "../../i18n/timeliness.ts";
import { endYear } from "../../ledger/period.ts";
import { type ReportingYear, reportings, reportingYears } from "../../measures/timeliness.ts";
import { type Block, type Document, section } from "../body.ts";
import { frame } from "../frame.ts";
import { PATHS } from "../routes.ts";
import type { Site } from "../site.ts";
import { officeTable, placeTable, yearTable } from "./tables.ts";

/** So many places and indicators are listed, of all years together. */
const MOST_LISTED = 400;

/** Who has reported what was due, year by year, when it first arrived, and how often it was revised. */
export function timelinessPage(site: Site, lang: Lang): Document {
  const words = timelinessWords[lang];
  const asOf = formatPeriod(site.asOf, lang);
  const all = reportingYears(site.lookup, site.asOf);
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
      { kind: "lead", text: leadText(site, all, lang) },
      { kind: "prose", paragraphs: [...prose, ...silentText(all, lang)] },
      ...(all.length === 0 ? [] : yearBlocks(site, all, lang)),
    ],
  };
}

function leadText(site: Site, all: readonly ReportingYear[], lang: Lang): string {
  const words = timelinessWords[lang];
  const asOf = formatPeriod(site.asOf, lang);
  if (all.length === 0) return words.none(asOf);
  const sum = (of: "due" | "reported") => all.reduce((total, year) => total + year[of], 0);
  return words.lead(asOf, sum("due"), sum("reported"));
}

/** The years in which something was due and nothing came, in one sentence. */
function silentText(all: readonly ReportingYear[], lang: Lang): string[] {
  const silent = all.filter(({ reported }) => reported === 0);
  if (silent.length === 0) return [];
  const years = silent.map(({ year }) => String(year)).join(siteWords[lang].listComma);
  const due = silent.reduce((total, year) => total + year.due, 0);
  return [timelinessWords[lang].silent(years, due)];
}

/** All years in a table, then each in which something came by itself, as long as there is room. */
function yearBlocks(site: Site, all: readonly ReportingYear[], lang: Lang): Block[] {
  const words = timelinessWords[lang];
  const told = all.filter(({ reported }) => reported > 0);
  if (told.length === 0) return [];
  const blocks: Block[] = [];
  let room = MOST_LISTED;
  const listed: ReportingYear[] = [];
  for (const one of told) {
    if (room <= 0) break;
    blocks.push(...yearSection(site, one, room, lang));
    listed.push(one);
    room -= one.asked;
  }
  const left = told.length - listed.length;
  const intro = left === 0 ? undefined : words.yearsLeftOut(listed.length, left);
  const years: Block = { kind: "table", table: yearTable(told, new Set(listed), lang) };
  return [...section("years", words.years, [years], intro), ...blocks];
}

function yearSection(site: Site, one: ReportingYear, room: number, lang: Lang): Block[] {
  const words = timelinessWords[lang];
  const { year, due, reported } = one;
  const all = reportings(site.lookup, site.asOf, year);
  const until = year === endYear(site.asOf) ? formatPeriod(site.asOf, lang) : "";
  const title = words.year(year);
  return section(
    `y${year}`,
    title,
    [
      { kind: "table", table: officeTable(site, one, lang) },
      { kind: "table", table: placeTable(site, one, all, room, lang) },
    ],
    words.yearLead(until, due, reported),
  );
}
