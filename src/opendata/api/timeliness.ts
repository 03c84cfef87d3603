import { originOf } from "../../ledger/history.ts";
import { reportings } from "../../measures/timeliness.ts";
import { type ApiSource, head } from "./source.ts";

/** What every place has reported of what is due in the year of the as-of period, and when it arrived. */
export function timelinessJson(source: ApiSource) {
  return {
    ...head(source),
    reportings: reportings(source.lookup, source.asOf).map(
      ({ region, indicator, office, due, reported, missing }) => ({
        ...{ region, indicator, office, due, missing },
        reported: reported.map(({ period, file, line }) => {
          const first = originOf(source.history, file, line)?.first.time ?? "";
          return { period, file, line, ...(first === "" ? {} : { first }) };
        }),
      }),
    ),
  };
}
