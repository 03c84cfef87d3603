import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import AjvDraft04 from "ajv-draft-04";
import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { PAST_SAMPLE } from "../../ledger/past-sample.ts";
import { readFiles, requireLedger } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { columnsOf, TABLE_NAMES } from "../../ledger/schema.ts";
import { audit } from "../../measures/audit/audit.ts";
import { siteOf } from "../../models/ground/site.ts";
import { auditJson } from "../api/audit.ts";
import { changesJson, provenanceJson } from "../api/changes.ts";
import { indexJson } from "../api/index.ts";
import { indicatorJson, indicatorsJson, industriesJson, industryJson } from "../api/indicators.ts";
import { measuresJson } from "../api/measures.ts";
import { projectJson, projectsJson } from "../api/projects.ts";
import { regionJson, regionsJson } from "../api/regions.ts";
import { jsonText } from "../api/source.ts";
import { targetsJson } from "../api/targets.ts";
import { timelinessJson } from "../api/timeliness.ts";
import { kindsLedger } from "../kinds-sample.ts";
import { tableCsvs, tablePublications, wholePublications } from "../published.ts";
import { tableCsv } from "../tables.ts";
import { catalogue } from "./catalogue.ts";
import { csvwMetadata } from "./csvw.ts";
import { dataPackage } from "./datapackage.ts";
import { schemaOrgDataset, scriptJson } from "./dataset.ts";
import { governmentDirectory } from "./directory.ts";
import { openApi, ROUTES } from "./openapi.ts";

type Json = Record<string, unknown>;

/** A schema as its publisher has it: see `published/README.md`. */
const published = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`published/${name}.json`, import.meta.url), "utf8"));

function sampleLedger(): Ledger {
  const { ledger } = readFiles(memoryFiles(SAMPLE));
  if (ledger === null) throw new Error("the sample has problems");
  return ledger;
}

const LEDGERS: [string, Ledger][] = [
  ["the shipped ledger", requireLedger("data")],
  ["the sample", sampleLedger()],
  ["a ledger of every kind of target", kindsLedger()],
];

const parsed = (value: unknown): Json => JSON.parse(jsonText(value));

describe.each(LEDGERS)("openapi.json of %s", (_, ledger) => {
  const document = parsed(openApi(ledger, "1.2.3"));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, "openapi.json");
  const site = siteOf(buildLookup(ledger), "/", "1.2.3");

  test("is OpenAPI 3.1 by the schema of the OpenAPI Initiative", () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(published("openapi-3.1"));
    expect([validate(document), validate.errors]).toEqual([true, null]);
  });

  const withPast = { ...site, history: PAST_SAMPLE };
  const findings = { all: audit(ledger, site.lookup), newestOnly: false };
  const files: Record<string, unknown[]> = {
    Index: [indexJson(site)],
    RegionList: [regionsJson(site)],
    RegionFile: [...ledger.regions.keys()].map((id) => regionJson(site, id)),
    IndustryList: [industriesJson(site)],
    IndustryFile: [...ledger.industries.keys()].map((id) => industryJson(site, id)),
    IndicatorList: [indicatorsJson(site)],
    IndicatorFile: [...ledger.indicators.keys()].map((id) => indicatorJson(site, id)),
    TargetFile: site.targetYears.map((year) => targetsJson(site, year)),
    ProjectList: [projectsJson(site)],
    ProjectFile: [...ledger.projects.keys()].map((id) => projectJson(site, id)),
    MeasureFile: [measuresJson(site)],
    AuditFile: [auditJson(site, findings)],
    ChangeFile: [changesJson(site), changesJson(withPast)],
    TimelinessFile: [timelinessJson(site), timelinessJson(withPast)],
    ProvenanceFile: [provenanceJson(site), provenanceJson(withPast)],
  };

  test.each(ROUTES)("describes every file at $path to the last member", ({ schema }) => {
    const validate = ajv.compile({ $ref: `openapi.json#/components/schemas/${schema}` });
    for (const file of files[schema] ?? [])
      expect([validate(parsed(file)), validate.errors]).toEqual([true, null]);
  });

  test("describes nothing loosely: a member that is not described is refused", () => {
    const validate = ajv.compile({ $ref: "openapi.json#/components/schemas/RegionFile" });
    const [file] = files["RegionFile"] ?? [];
    expect(validate({ ...parsed(file), extra: 1 })).toBe(false);
  });
});

describe.each(LEDGERS)("datapackage.json of %s", (_, ledger) => {
  const document = parsed(dataPackage(ledger, "1.2.3"));
  const resources = document["resources"] as Json[];
  const ajv = new AjvDraft04({ strict: false, validateFormats: false });

  test("is a Data Package of data resources with Table Schemas by the schemas of Frictionless Data", () => {
    const check = (name: string, value: unknown) => {
      const validate = ajv.compile(published(name));
      expect([validate(value), validate.errors]).toEqual([true, null]);
    };
    check("data-package-1", document);
    for (const resource of resources) {
      check("data-resource-1", resource);
      check("table-schema-1", resource["schema"]);
    }
  });

  test("names the columns of every table in the order of its file", () => {
    const fields = resources.map(({ schema }) =>
      ((schema as Json)["fields"] as Json[]).map(({ name }) => name),
    );
    expect(fields).toEqual(TABLE_NAMES.map((table) => columnsOf(table).map(({ name }) => name)));
  });

  test("holds for every cell: patterns, vocabularies, what is required, keys and references", () => {
    expect(breaches(ledger, resources)).toEqual([]);
  });
});

/** What the cells of the published tables have against their Table Schemas. */
function breaches(ledger: Ledger, resources: readonly Json[]): string[] {
  const ids = new Map<unknown, Set<string>>();
  const rows = TABLE_NAMES.map((table) => plainRows(tableCsv(ledger, table)));
  for (const [i, { name }] of resources.entries()) {
    ids.set(name, new Set(rows[i]?.map((row) => row["id"] ?? "")));
  }
  return resources.flatMap((resource, i) => {
    const schema = resource["schema"] as Json;
    const keys = (schema["primaryKey"] ?? (schema["uniqueKeys"] as string[][])[0]) as string[];
    const found = rows[i]?.flatMap((row) => cellBreaches(schema, row, ids)) ?? [];
    const known = rows[i]?.map((row) => keys.map((key) => row[key]).join("|")) ?? [];
    return [
      ...found,
      ...(new Set(known).size === known.length ? [] : [`${resource["name"]}: a key repeats`]),
    ];
  });
}

function plainRows(csv: string): Record<string, string>[] {
  const [header = "", ...lines] = csv.trimEnd().split("\n");
  const names = header.split(",");
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
    );
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  });
}

function cellBreaches(schema: Json, row: Record<string, string>, ids: Map<unknown, Set<string>>): string[] {
  const own = (schema["fields"] as Json[]).flatMap((field) => {
    const cell = row[String(field["name"])] ?? "";
    const {
      required,
      pattern,
      enum: values,
    } = field["constraints"] as { required?: boolean; pattern?: string; enum?: string[] };
    if (cell === "") return required ? [`${field["name"]} is empty`] : [];
    const fits = pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell);
    return fits && (values?.includes(cell) ?? true) ? [] : [`${field["name"]}: ${cell}`];
  });
  const foreign = ((schema["foreignKeys"] ?? []) as Json[]).flatMap(({ fields, reference }) => {
    const cell = row[(fields as string[])[0] ?? ""] ?? "";
    return cell === "" || ids.get((reference as Json)["resource"])?.has(cell) ? [] : [`no ${cell}`];
  });
  return [...own, ...foreign];
}

describe.each(LEDGERS)("csvw-metadata.json of %s", (_, ledger) => {
  const { tables } = csvwMetadata(ledger);

  test("describes every table once, with columns titled as in the header of its file", () => {
    expect(tables.map(({ url }) => url)).toEqual(
      tableCsvs(ledger).map(({ path }) => path.replace("data/", "")),
    );
    const titles = tables.map(({ tableSchema }) => tableSchema.columns.map((column) => column.titles.und));
    expect(titles).toEqual(TABLE_NAMES.map((table) => columnsOf(table).map(({ name }) => name)));
  });

  test("refers only to tables and columns that it describes", () => {
    const urls = new Map(
      tables.map(({ url, tableSchema }) => [url, tableSchema.columns.map(({ name }) => name)]),
    );
    for (const { tableSchema } of tables) {
      const names = tableSchema.columns.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(tableSchema.primaryKey));
      for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
        expect(names).toEqual(expect.arrayContaining(columnReference));
        expect(urls.get(reference.resource)).toEqual(expect.arrayContaining(reference.columnReference));
      }
    }
  });
});

describe.each(LEDGERS)("the catalogue of %s", (_, ledger) => {
  const text = jsonText(catalogue(ledger, "1.2.3"));

  test("offers every published file of tables and of the whole ledger", () => {
    const offered = [...text.matchAll(/"dcat:downloadURL":\{"@id":"([^"]+)"\}/g)].map((match) => match[1]);
    const all = [...wholePublications(ledger), ...tablePublications(ledger)].map(({ path }) => path);
    expect(offered.sort()).toEqual(all.sort());
  });

  test("uses only names of vocabularies that its context gives", () => {
    const document = JSON.parse(text) as Json;
    const prefixes = new Set(Object.keys(document["@context"] as Json));
    const used = new Set<string>();
    JSON.stringify(document, (key, value) => {
      if (/^[a-z]+:/.test(key) && !key.includes("//")) used.add(key.split(":")[0] ?? "");
      return value;
    });
    for (const prefix of used) expect(prefixes).toContain(prefix);
  });
});

test("the schema.org dataset names every indicator and the time that the observations cover", () => {
  const dataset = schemaOrgDataset(sampleLedger(), "1.2.3");
  expect(dataset.variableMeasured.map(({ propertyID }) => propertyID)).toEqual(["gdp", "projects"]);
  expect(dataset).toMatchObject({
    "@type": "Dataset",
    temporalCoverage: "2023-01-01/2024-12-31",
    license: "https://creativecommons.org/licenses/by/4.0/",
  });
});

test("the schema.org dataset within a page finds every file from there", () => {
  const { url, distribution } = schemaOrgDataset(sampleLedger(), "1.2.3", "/sub/data/");
  expect(url).toBe("/sub/data/");
  expect(distribution.map(({ contentUrl }) => contentUrl)).toContain("/sub/data/observations.csv");
});

test.each(["</script><script>alert(1)</script>", "<!--", "a\u2028b", "&lt;", "]]>"])(
  "scriptJson(value) keeps %j, and nothing that ends a script or a comment",
  (text) => {
    const made = scriptJson({ text });
    expect(made).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(made)).toEqual({ text });
  },
);

test("the government directory gives the items of the standard for the ledger and each table", () => {
  const { 信息资源: entries } = governmentDirectory(sampleLedger());
  expect(entries.map((one) => one["信息资源标识符"])).toEqual(["ledger", ...TABLE_NAMES]);
  expect(entries[0]).toMatchObject({
    信息资源名称: "大湖市台账",
    信息资源提供方: { 名称: "大湖市统计局", 联系方式: "mailto:data@lake.example" },
    在线资源链接地址: ["data/ledger.zip", "data/ledger.xlsx"],
  });
});

test("a ledger without licence and contact is described without them", () => {
  const ledger = sampleLedger();
  const settings = { ...ledger.settings, contact: "", licence: { name: "", name_en: "", url: "" } };
  const bare = { ...ledger, settings };
  const all = [dataPackage(bare, "1"), csvwMetadata(bare), catalogue(bare, "1"), schemaOrgDataset(bare, "1")];
  const members = new Set<string>();
  JSON.stringify([...all, openApi(bare, "1").info], (key, value) => {
    members.add(key);
    return value;
  });
  const absent = ["licenses", "dc:license", "dct:license", "license", "dcat:contactPoint", "email"];
  for (const name of absent) expect(members.has(name), name).toBe(false);
});
