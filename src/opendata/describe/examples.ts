import { MOST_ROWS_ALONE } from "../../ledger/limits.ts";
import { auditJson } from "../api/audit.ts";
import { changesJson, provenanceJson } from "../api/changes.ts";
import { indexJson } from "../api/index.ts";
import { indicatorJson, indicatorsJson, industriesJson, industryJson } from "../api/indicators.ts";
import { measuresJson } from "../api/measures.ts";
import { projectJson, projectsJson } from "../api/projects.ts";
import { regionJson, regionsJson } from "../api/regions.ts";
import type { ApiSource, Findings } from "../api/source.ts";
import { targetsJson } from "../api/targets.ts";
import { timelinessJson } from "../api/timeliness.ts";
import { MOST_FINDINGS, MOST_OBSERVATIONS, MOST_TARGETS, NEWEST_YEARS } from "../limits.ts";
import { type ApiFile, ROUTES } from "./openapi.ts";

/** An address of the interface, and what the ledger's own file there begins with. */
export interface ApiExample {
  readonly schema: ApiFile;
  /** Below `/api/v1/`, with the parameter in braces. */
  readonly path: string;
  /** The same of a file that there is; absent where the ledger has none, and then there is no text. */
  readonly at?: string;
  /** The file as JSON set on lines, of every list the first member. */
  readonly text?: string;
}

/** From which sizes on a file does not list everything. */
export const API_LIMITS = {
  rows: MOST_ROWS_ALONE,
  observations: MOST_OBSERVATIONS,
  years: NEWEST_YEARS,
  targets: MOST_TARGETS,
  findings: MOST_FINDINGS,
} as const;

/** Every address with an example from the ledger, in the order of the description. */
export function apiExamples(source: ApiSource, findings: () => Findings): ApiExample[] {
  return ROUTES.map(({ schema, path }) => {
    const found = exampleOf(source, schema, findings);
    if (found === null) return { schema, path };
    const at = path.replace(/\{\w+\}/, found.id ?? "");
    return { schema, path, at, text: excerpt(found.value) };
  });
}

interface Found {
  readonly id?: string;
  readonly value: unknown;
}

function exampleOf(source: ApiSource, schema: ApiFile, findings: () => Findings): Found | null {
  switch (schema) {
    case "Index":
      return { value: indexJson(source) };
    case "RegionList":
      return { value: regionsJson(source) };
    case "IndustryList":
      return { value: industriesJson(source) };
    case "IndicatorList":
      return { value: indicatorsJson(source) };
    case "ProjectList":
      return { value: projectsJson(source) };
    case "MeasureFile":
      return { value: measuresJson(source) };
    case "AuditFile":
      return { value: auditJson(source, findings()) };
    case "ChangeFile":
      return { value: changesJson(source) };
    case "ProvenanceFile":
      return { value: provenanceJson(source) };
    case "TimelinessFile":
      return { value: timelinessJson(source) };
    default:
      return exampleOfOne(source, schema);
  }
}

type One = "RegionFile" | "IndustryFile" | "IndicatorFile" | "TargetFile" | "ProjectFile";

/** The file of the place and the indicator that the office puts first, and of the newest year. */
function exampleOfOne(source: ApiSource, schema: One): Found | null {
  const { ledger, lookup } = source;
  const { default_region, featured_indicators } = ledger.settings;
  const first = (rows: ReadonlyMap<string, unknown>) => [...rows.keys()][0];
  const industries = [...ledger.industries.keys()];
  const told = industries.find((id) => lookup.ofIndustry(id).length > 0) ?? industries[0];
  const found = (id: string | undefined, make: (id: string) => unknown) =>
    id === undefined ? null : { id, value: make(id) };
  switch (schema) {
    case "RegionFile":
      return found(default_region || first(ledger.regions), (id) => regionJson(source, id));
    case "IndustryFile":
      return found(told, (id) => industryJson(source, id));
    case "IndicatorFile":
      return found(featured_indicators[0] ?? first(ledger.indicators), (id) => indicatorJson(source, id));
    case "TargetFile":
      return found(source.targetYears.at(-1)?.toString(), (year) => targetsJson(source, Number(year)));
    case "ProjectFile":
      return found(first(ledger.projects), (id) => projectJson(source, id));
  }
}

/** A value as JSON on lines; of a list of several its first member, and how many follow. */
export function excerpt(value: unknown): string {
  const shorten = (_: string, member: unknown) =>
    Array.isArray(member) && member.length > 2 ? [member[0], `… +${member.length - 1}`] : member;
  return JSON.stringify(value, shorten, 1);
}
