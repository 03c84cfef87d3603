import type { Series } from "../../ledger/lookup.ts";
import type { TargetRow } from "../../ledger/schema.ts";
import { judgedResult } from "../../measures/targets/as-result.ts";
import { judgementOf, notInForce } from "../../measures/targets/judged.ts";
import { FILLED } from "../filling.ts";
import { MOST_TARGETS } from "../limits.ts";
import { resultJson } from "./results.ts";
import { seriesName, sourcedJson } from "./rows.ts";
import { isUpper } from "./series.ts";
import { type ApiSource, head } from "./source.ts";
import { verdictJson } from "./verdicts.ts";

/** The targets whose period ends in a year, in the order of the ledger, each with what was reached of it. */
export function targetsJson(source: ApiSource, year: number) {
  const all = source.targetsOf(year);
  const complete = all.length <= MOST_TARGETS;
  const listed = complete ? all : all.filter(({ series }) => isUpper(source, series.region));
  return {
    ...head(source),
    year,
    complete,
    targets: listed.map(({ series, target }) => targetJson(source, series, target)),
  };
}

function targetJson({ ledger, lookup, asOf }: ApiSource, series: Series, target: TargetRow) {
  const judgement = judgementOf(lookup, series, target, asOf);
  const { rests, kind } = judgement;
  const isOut = notInForce(lookup, series, target, asOf);
  const parts = FILLED.has(kind) ? (["completion", "schedule", "ahead"] as const) : [];
  return {
    ...seriesName(series),
    target: sourcedJson(ledger, "targets", target, ["region", "indicator", "industry", "breakdown"]),
    ...(rests === null ? {} : { at: rests.period.text }),
    ...verdictJson(judgement, target),
    ...(isOut === null ? {} : { not_in_force: isOut }),
    results: parts.map((part) => resultJson(judgedResult(judgement, part))),
  };
}
