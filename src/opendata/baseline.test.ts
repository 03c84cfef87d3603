import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { test } from "vitest";
import { LANGS } from "../i18n/lang.ts";
import { baselineIn, digest } from "../ledger/fixtures/baseline.ts";
import { MARSH_HISTORY } from "../ledger/fixtures/marsh-history.ts";
import { folderFiles } from "../ledger/folder.ts";
import { buildLookup } from "../ledger/lookup.ts";
import { must } from "../ledger/must.ts";
import { period } from "../ledger/period.ts";
import { readFiles } from "../ledger/read.ts";
import { TABLE_NAMES } from "../ledger/schema.ts";
import { findingsOf } from "../models/audit/findings.ts";
import { siteOf } from "../models/ground/site.ts";
import { auditJson } from "./api/audit.ts";
import { changesJson, provenanceJson } from "./api/changes.ts";
import { indexJson } from "./api/index.ts";
import { indicatorJson, indicatorsJson, industriesJson, industryJson } from "./api/indicators.ts";
import { measuresJson } from "./api/measures.ts";
import { projectJson, projectsJson } from "./api/projects.ts";
import { regionJson, regionsJson } from "./api/regions.ts";
import { jsonText } from "./api/source.ts";
import { targetsJson } from "./api/targets.ts";
import { timelinessJson } from "./api/timeliness.ts";
import { checklist } from "./checklist/checklist.ts";
import { checklistText } from "./checklist/report.ts";
import { catalogue } from "./describe/catalogue.ts";
import { csvwMetadata } from "./describe/csvw.ts";
import { dataPackage } from "./describe/datapackage.ts";
import { schemaOrgDataset, scriptJson } from "./describe/dataset.ts";
import { governmentDirectory } from "./describe/directory.ts";
import { apiExamples } from "./describe/examples.ts";
import { openApi } from "./describe/openapi.ts";
import { archiveEntries, zipOf } from "./downloads/archive.ts";
import { dictionaryRows } from "./downloads/dictionary.ts";
import { downloadsOf } from "./downloads/download-sizes.ts";
import { excelCsv } from "./downloads/excel.ts";
import { licenceText, readmeText } from "./downloads/readme.ts";
import { releaseFiles, sumOf } from "./downloads/release-files.ts";
import { tableJson } from "./downloads/table-json.ts";
import { ledgerWorkbook } from "./downloads/workbook.ts";
import { explanation } from "./explain/explain.ts";
import { tablePublications, wholePublications } from "./published.ts";
import { indicatorCsv, industryCsv, publishedAlone, regionCsv } from "./region.ts";
import { prepareYear } from "./sheets/new-year.ts";
import { fillInSheet } from "./sheets/sheet.ts";
import { publishedTables, tableCsv, yearCsv } from "./tables.ts";

// All that programs and clerks are told of a small made-up ledger with ties, gaps, closed places,
// estimates and revisions, so that any change of it is noticed and read: UPDATE_BASELINES=1 writes
// the texts anew.

const files = folderFiles(join(import.meta.dirname, "../ledger/fixtures/marsh"));
const { ledger: read, problems } = readFiles(files);
const ledger = must(read, "a sound ledger");
const lookup = buildLookup(ledger);
const site = siteOf(lookup, "/", "1.1.1", MARSH_HISTORY);
const fixture = (name: string) => baselineIn(join(import.meta.dirname, `baselines/${name}.txt`));
const json = (value: unknown): unknown => JSON.parse(jsonText(value));

test("the files of the interface are as they were read", () => {
  const api = fixture("api");
  const add = (path: string, value: unknown) => api.add(path, json(value));
  add("index", indexJson(site));
  add("regions", regionsJson(site));
  for (const id of ["marsh", "heron", "otter", "old"]) add(`regions/${id}`, regionJson(site, id));
  add("industries", industriesJson(site));
  add("industries/food", industryJson(site, "food"));
  add("indicators", indicatorsJson(site));
  for (const id of ["signed", "accidents", "rank"]) add(`indicators/${id}`, indicatorJson(site, id));
  for (const year of site.targetYears) add(`targets/${year}`, targetsJson(site, year));
  add("projects", projectsJson(site));
  for (const id of ["cells", "mill"]) add(`projects/${id}`, projectJson(site, id));
  const { findings, ...audited } = auditJson(site, findingsOf(site));
  add("audit", [audited, ...findings.slice(0, 3)]);
  api.add("every finding", digests(findings));
  const { measures, ...words } = measuresJson(site);
  add("measures", [words, ...measures.slice(0, 3)]);
  api.add("every measure", digests(measures));
  add("timeliness", timelinessJson(site));
  add("changes", changesJson(site));
  add("provenance", provenanceJson(site));
  api.end();
});

/** Of many like parts: that each is the same. */
function digests(parts: object): [string, string][] {
  return Object.entries(parts).map(([name, part]) => [name, digest(jsonText(part))]);
}

test("what describes the data to machines is as it was read", () => {
  const descriptions = fixture("descriptions");
  const { components, ...api } = openApi(ledger, site.version);
  descriptions.add("openapi", json(api));
  descriptions.add("openapi schemas", digests(components.schemas));
  const { resources, ...data } = dataPackage(ledger, site.version);
  descriptions.add("datapackage", json(data));
  descriptions.add("datapackage resources", digests(resources));
  descriptions.add("datapackage observations", json(resources.find(({ name }) => name === "observations")));
  const { tables, ...csvw } = csvwMetadata(ledger);
  descriptions.add("csvw", json(csvw));
  descriptions.add("csvw tables", digests(tables));
  descriptions.add("csvw regions", json(tables[0]));
  descriptions.add("catalogue", json(catalogue(ledger, site.version)));
  descriptions.add("dataset", json(JSON.parse(scriptJson(schemaOrgDataset(ledger, site.version)))));
  descriptions.add("directory", json(governmentDirectory(ledger)));
  descriptions.add(
    "examples",
    apiExamples(site, () => findingsOf(site)).map(({ path, ...one }) => [path, digest(jsonText(one))]),
  );
  descriptions.end();
});

/** The parts of a packed file, those that no one reads by their digest. */
function partsOf(bytes: Uint8Array, isRead: (name: string) => boolean): [string, unknown][] {
  return Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    isRead(name)
      ? strFromU8(part).split(/(?<=<\/(?:row|xf|cellXfs|dataValidation|definedName|si|sheet)>)/)
      : digest(part),
  ]);
}

test("the downloads are as they were read", async () => {
  const downloads = fixture("downloads");
  downloads.add("published", [publishedTables(ledger), tablePublications(ledger), wholePublications(ledger)]);
  downloads.add("alone", [publishedAlone(lookup, "indicators"), publishedAlone(lookup, "industries")]);
  downloads.add("readme", readmeText(ledger).split("\n"));
  downloads.add("licence", licenceText(ledger).split("\n"));
  downloads.add(
    "dictionary",
    dictionaryRows().map((row) => digest(row.join("|"))),
  );
  for (const table of TABLE_NAMES)
    downloads.add(
      table,
      [tableCsv(ledger, table), excelCsv(ledger, table), jsonText(tableJson(ledger, table))].map(digest),
    );
  downloads.add("regions", [excelCsv(ledger, "regions").split("\n"), tableJson(ledger, "regions")]);
  downloads.add("observations/2023", yearCsv(ledger, "observations", 2023).split("\n"));
  downloads.add("regions/heron", regionCsv(lookup, "heron").split("\n"));
  downloads.add("indicators/rank", indicatorCsv(lookup, "rank").split("\n"));
  downloads.add("industries/batteries", industryCsv(lookup, "batteries").split("\n"));
  const entries = archiveEntries(ledger);
  downloads.add("archive", [
    digest(zipOf(entries)),
    ...entries.map(({ path, content }) => [path, digest(content())]),
  ]);
  downloads.add("sizes", await downloadsOf(ledger));
  downloads.add("release", releaseFiles(files, [{ path: "bulletins/a.md", text: "a" }]).map(sumOf));
  for (const [name, part] of partsOf(await ledgerWorkbook(ledger), (one) =>
    /sheet(?:1|3|4)\.xml|styles|workbook\.xml$/.test(one),
  ))
    downloads.add(name, part);
  downloads.end();
});

test("what clerks get is as it was read", async () => {
  const clerks = fixture("clerks");
  const ask = { region: "marsh", indicators: [], source: "" };
  for (const [table, at] of [
    ["observations", "2025-01/2025-11"],
    ["observations", "2025"],
    ["targets", "2026"],
  ] as const) {
    const { page, bytes } = await fillInSheet(
      ledger,
      { ...ask, table, period: period(at) },
      at === "2025" ? "en" : "zh",
    );
    clerks.add(`sheet ${table} ${at}`, page);
    for (const [name, part] of partsOf(
      bytes,
      (one) => table === "targets" && /sheet\d\.xml|workbook\.xml$/.test(one),
    ))
      clerks.add(`${at} ${name}`, part);
  }
  clerks.add(
    "year 2026",
    await prepareYear(
      files,
      ledger,
      { year: 2026, region: "marsh", close: ["willow"], open: ["port"] },
      "zh",
    ),
  );
  const items = checklist({ ledger, problems, history: MARSH_HISTORY, audits: null });
  for (const format of ["text", "json", "html"] as const)
    clerks.add(
      `checklist ${format}`,
      checklistText(items, format, format === "json" ? "en" : "zh", 5).split("\n"),
    );
  clerks.end();
});

const ASKED = [
  [
    "marsh gdp 2025-01/2025-09",
    "marsh gdp 2024",
    "heron gdp 2024",
    "willow gdp 2025-01/2025-09",
    "marsh capital 2025-01/2025-10",
  ],
  [
    "heron capital 2025-01/2025-10",
    "hitech capital 2025-01/2025-10",
    "marsh retail 2025-01/2025-10",
    "marsh accidents 2025-01/2025-10",
  ],
  [
    "marsh unemployment 2025-01/2025-10",
    "marsh rank 2024",
    "marsh green 2024",
    "marsh income 2024",
    "otter gdp 2025",
    "marsh usd 2025-01/2025-09",
  ],
  ["marsh growth 2025-01/2025-10", "marsh land 2025-06-30"],
].flat();

test("explanations are as they were read", () => {
  const explained = fixture("explained");
  for (const asked of ASKED) {
    const [region = "", indicator = "", at = ""] = asked.split(" ");
    const key = { region, indicator, industry: "", breakdown: "" };
    for (const lang of LANGS.slice(0, region === "marsh" && indicator !== "gdp" ? 1 : 2))
      explained.add(`${asked} ${lang}`, explanation({ lookup, key, at: period(at), folder: "data", lang }));
  }
  explained.end();
});
