import { ENGLISH, inAll, ROOT } from "../../i18n/lang.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { API_VERSION } from "../api/source.ts";
import { aboutLedger } from "./about.ts";
import { API_SCHEMAS } from "./api-schemas.ts";
import { type JsonSchema, ref } from "./json-schema.ts";

/** The kinds of files that the interface has, by their schemas. */
export type ApiFile =
  | "Index"
  | "RegionList"
  | "RegionFile"
  | "IndustryList"
  | "IndustryFile"
  | "IndicatorList"
  | "IndicatorFile"
  | "TargetFile"
  | "ProjectList"
  | "ProjectFile"
  | "MeasureFile"
  | "AuditFile"
  | "ChangeFile"
  | "ProvenanceFile"
  | "TimelinessFile";

/** An address of the interface: its file's schema, and for files by id the name of the id. */
interface Route {
  readonly path: string;
  readonly schema: ApiFile;
  readonly summary: string;
  readonly parameter?: "id" | "year";
}

export const ROUTES: readonly Route[] = [
  { path: "index.json", schema: "Index", summary: "Where everything is" },
  { path: "regions.json", schema: "RegionList", summary: "All regions" },
  { path: "regions/{id}.json", schema: "RegionFile", summary: "One region", parameter: "id" },
  { path: "industries.json", schema: "IndustryList", summary: "All industries" },
  { path: "industries/{id}.json", schema: "IndustryFile", summary: "One industry", parameter: "id" },
  { path: "indicators.json", schema: "IndicatorList", summary: "All indicators" },
  { path: "indicators/{id}.json", schema: "IndicatorFile", summary: "One indicator", parameter: "id" },
  {
    path: "targets/{year}.json",
    schema: "TargetFile",
    summary: "The targets of one year",
    parameter: "year",
  },
  { path: "projects.json", schema: "ProjectList", summary: "All projects" },
  { path: "projects/{id}.json", schema: "ProjectFile", summary: "One project", parameter: "id" },
  { path: "measures.json", schema: "MeasureFile", summary: "The definition of every measure" },
  { path: "audit.json", schema: "AuditFile", summary: "Every statement of the reports that was checked" },
  { path: "changes.json", schema: "ChangeFile", summary: "Versions, releases and every changed row" },
  { path: "provenance.json", schema: "ProvenanceFile", summary: "The commit of every line of the ledger" },
  {
    path: "timeliness.json",
    schema: "TimelinessFile",
    summary: "Which figures are there, and what is reported of what a calendar declares due",
  },
];

/** The interface in OpenAPI 3.1; it stands at the site's root, to which its addresses are relative. */
export function openApi(ledger: Ledger, version: string) {
  const about = aboutLedger(ledger);
  const { licence } = about;
  return {
    openapi: "3.1.0",
    info: {
      title: wordsOf(ENGLISH).describe.service(about.title[ENGLISH]),
      summary: wordsOf(ROOT).describe.service(about.title[ROOT]),
      description: inAll(about.description, "\n\n"),
      version: `${API_VERSION} (${version})`,
      ...(licence.name[ENGLISH] === ""
        ? {}
        : { license: { name: licence.name[ENGLISH], ...(licence.url === "" ? {} : { url: licence.url }) } }),
    },
    servers: [{ url: "./", description: "Where this document lies" }],
    paths: Object.fromEntries(ROUTES.map((route) => [`/api/${API_VERSION}/${route.path}`, pathItem(route)])),
    components: { schemas: API_SCHEMAS },
  };
}

function pathItem({ schema, summary, parameter }: Route): JsonSchema {
  return {
    ...(parameter === undefined ? {} : { parameters: [parameterOf(parameter)] }),
    get: {
      operationId: `get${schema}`,
      summary,
      responses: {
        "200": { description: summary, content: { "application/json": { schema: ref(schema) } } },
        ...(parameter === undefined ? {} : { "404": { description: "There is none of that name" } }),
      },
    },
  };
}

function parameterOf(name: "id" | "year"): JsonSchema {
  const pattern = name === "id" ? "^[a-z0-9-]+$" : "^[0-9]{4}$";
  return { name, in: "path", required: true, schema: { type: "string", pattern } };
}
