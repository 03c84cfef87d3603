import { type History, originOf } from "../../ledger/history.ts";
import { endYear } from "../../ledger/period.ts";
import type { Observation } from "../../ledger/schema.ts";
import { coverageOf, coverageYears } from "../../measures/reporting/coverage.ts";
import { reportings, reportingYears } from "../../measures/reporting/timeliness.ts";
import { MOST_REPORTINGS } from "../limits.ts";
import { type ApiSource, head } from "./source.ts";

/**
 * What the reporting calendar declares to be due in each year, and what every place has reported of it
 * and when that arrived; of everything else what is there: all years in sum, the newest place by place.
 */
export function timelinessJson(source: ApiSource) {
  const years = reportingYears(source.lookup, source.asOf);
  const told = newest(years, ({ asked }) => asked);
  return {
    ...head(source),
    calendar: source.ledger.calendar.length,
    years: years.map(({ year, due, reported, asked, offices }) => ({
      ...{ year, due, reported, asked },
      offices: offices.map((one) => ({ ...one })),
    })),
    from: told.at(-1)?.year ?? endYear(source.asOf),
    reportings: told
      .flatMap(({ year }) => reportings(source.lookup, source.asOf, year))
      .map(({ year, region, indicator, office, due, reported, missing }) => ({
        ...{ year, region, indicator, office, due, missing },
        reported: reported.map((row) => reportedJson(source.history, row)),
      })),
    coverage: coverageJson(source),
  };
}

/** What is there of what no calendar asks for: none of it is missing. */
function coverageJson({ lookup, asOf, history }: ApiSource) {
  const years = coverageYears(lookup);
  const told = newest(years, ({ series }) => series);
  return {
    years: years.map((one) => ({ ...one })),
    from: told.at(-1)?.year ?? endYear(asOf),
    series: told
      .flatMap(({ year }) => coverageOf(lookup, year))
      .map(({ rows, ...of }) => ({ ...of, rows: rows.map((row) => reportedJson(history, row)) })),
  };
}

/** The newest years, as many as stay within what is told place by place, one at least. */
function newest<Y>(years: readonly Y[], sizeOf: (year: Y) => number): Y[] {
  let sum = 0;
  return years.filter((year, i) => {
    sum += sizeOf(year);
    return i === 0 || sum <= MOST_REPORTINGS;
  });
}

function reportedJson(history: History, { period, file, line }: Observation) {
  const first = originOf(history, file, line)?.first.time ?? "";
  return { period, file, line, ...(first === "" ? {} : { first }) };
}
