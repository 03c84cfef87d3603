import { type History, originOf } from "../../ledger/history.ts";
import { endYear } from "../../ledger/period.ts";
import type { Observation } from "../../ledger/schema.ts";
import { type ReportingYear, reportings, reportingYears } from "../../measures/timeliness.ts";
import { type ApiSource, head } from "./source.ts";

/** The newest years are told place by place while they have no more indicators of places than this. */
const MOST_TOLD = 100_000;

/**
 * What was due in each year, and what every place has reported of it and when that arrived: all
 * years in sum, the newest place by place.
 */
export function timelinessJson(source: ApiSource) {
  const years = reportingYears(source.lookup, source.asOf);
  const told = newest(years);
  return {
    ...head(source),
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
  };
}

function newest(years: readonly ReportingYear[]): ReportingYear[] {
  let sum = 0;
  return years.filter(({ asked }, i) => {
    sum += asked;
    return i === 0 || sum <= MOST_TOLD;
  });
}

function reportedJson(history: History, { period, file, line }: Observation) {
  const first = originOf(history, file, line)?.first.time ?? "";
  return { period, file, line, ...(first === "" ? {} : { first }) };
}
