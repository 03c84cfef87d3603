import type { SeriesKey } from "../../ledger/lookup.ts";
import { countVerdicts } from "../../measures/audit/audit.ts";
import { type AuditRow, type Finding, VERDICTS } from "../../measures/audit/finding.ts";
import type { Estimate, Interval } from "../../measures/audit/interval.ts";
import { MOST_FINDINGS } from "../limits.ts";
import { inputJson, numberJson } from "./results.ts";
import { seriesName } from "./rows.ts";
import { type ApiSource, type Findings, head } from "./source.ts";

/** Every statement of the reports that was checked, what differs first. */
export function auditJson(source: ApiSource, { all, newestOnly }: Findings) {
  const counts = countVerdicts(all);
  const listed = VERDICTS.flatMap((verdict) =>
    all.filter((finding) => finding.verdict === verdict).slice(0, MOST_FINDINGS),
  );
  const shown = new Set(listed);
  return {
    ...head(source),
    newest_years_only: newestOnly,
    complete: listed.length === all.length,
    counts,
    findings: all.filter((finding) => shown.has(finding)).map(findingJson),
  };
}

function findingJson(finding: Finding) {
  const {
    kind,
    claim,
    of = "",
    against,
    project,
    subject,
    period,
    stated,
    recomputed,
    difference,
    scale,
    unit,
    verdict,
  } = finding;
  const { reason, sought, cause, rows } = finding;
  return {
    kind,
    ...(claim === undefined ? {} : { claim }),
    ...(of === "" ? {} : { of }),
    ...(against === undefined ? {} : { against }),
    ...(project === undefined ? {} : { project }),
    ...subjectJson(subject),
    period,
    verdict,
    ...(reason === undefined ? {} : { reason }),
    ...(sought === undefined ? {} : { sought: { ...seriesName(sought.key), period: sought.period } }),
    ...(cause === undefined ? {} : { cause }),
    scale,
    ...(unit === undefined ? {} : { unit }),
    stated: {
      value: stated.text,
      ...(stated.to === undefined ? {} : { to: stated.to }),
      ...(stated.unit === "" ? {} : { unit: stated.unit }),
      ...(stated.bound === "" ? {} : { bound: stated.bound }),
      interval: intervalJson(stated.interval),
    },
    ...(recomputed === null ? {} : { recomputed: estimateJson(recomputed) }),
    ...(difference === null ? {} : { difference: numberJson(difference) }),
    rows: rows.map(auditRowJson),
  };
}

/** As written, what the qualifiers allow, and all that rounds to the digits. */
function estimateJson({ point, exact, wide }: Estimate) {
  return { ...numberJson(point), exact: intervalJson(exact), wide: intervalJson(wide) };
}

/** Both ends lie inside; one that is left out is open. */
function intervalJson({ low, high }: Interval) {
  return {
    ...(low === null ? {} : { low: numberJson(low) }),
    ...(high === null ? {} : { high: numberJson(high) }),
  };
}

function auditRowJson(row: AuditRow) {
  const { source, project } = row;
  return { ...subjectJson(row), ...inputJson(row), source, ...(project === undefined ? {} : { project }) };
}

/** What it is of; a project's money has no indicator. */
function subjectJson(key: SeriesKey) {
  const { region, indicator, ...parts } = seriesName(key);
  return { region, ...(indicator === "" ? {} : { indicator }), ...parts };
}
