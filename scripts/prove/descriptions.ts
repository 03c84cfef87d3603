import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runCommand } from "../arguments.ts";
import { exitOnSignal } from "../signals.ts";
import { ROOT } from "../site-program.ts";
import { csvwCells } from "./descriptions/csvw.ts";
import { datasetFaults, openApiFaults, packageFaults } from "./descriptions/documents.ts";
import { feedFaults, requireXmllint } from "./descriptions/feed.ts";
import { catalogueFaults, csvwFaults } from "./descriptions/rdf.ts";
import { requireValidators } from "./descriptions/validators.ts";

/** The smallest feed that the grammar allows. */
const FEED = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><id>urn:x:1</id>
<updated>2006-05-01T00:00:00Z</updated><entry><title>x</title><id>urn:x:2</id>
<updated>2006-05-01T00:00:00Z</updated></entry></feed>`;

/** Builds the site of a ledger into a folder of its own. Throws what the build says where it fails. */
function built(data: string, work: string): string {
  const site = join(work, "site");
  const given = ["scripts/build.ts", "--data", data, "--out", site];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(stdout + stderr);
  return site;
}

/** Every description with what its judge finds wrong. */
async function judged(site: string): Promise<[string, readonly string[]][]> {
  const json = (path: string) => JSON.parse(readFileSync(join(site, path), "utf8"));
  const { faults, rows } = await packageFaults(site);
  const csvw = await csvwCells(site, json("data/csvw-metadata.json"));
  const feeds = globSync("**/feed*.xml", { cwd: site }).sort();
  return [
    ...feeds.map((path): [string, string[]] => [
      `${path}, by the grammar of RFC 4287`,
      feedFaults(readFileSync(join(site, path), "utf8")),
    ]),
    [`datapackage.json and ${rows} rows, by Frictionless Data`, faults],
    ["openapi.json, by openapi-schema-validator", await openApiFaults(join(site, "openapi.json"))],
    ["catalogue.jsonld, by JSON-LD, SHACL and DCAT", await catalogueFaults(json("catalogue.jsonld"))],
    ["data/csvw-metadata.json, by the vocabulary of CSVW", csvwFaults(json("data/csvw-metadata.json"))],
    [`data/csvw-metadata.json and ${csvw.cells} cells, by rdf-parser-csvw`, csvw.faults],
    [
      "data/dataset.jsonld, by the types of schema.org",
      datasetFaults(readFileSync(join(site, "data/dataset.jsonld"), "utf8")),
    ],
  ];
}

/** Descriptions with one fault each: a judge that lets one pass proves nothing. */
async function controls(site: string, work: string): Promise<string[]> {
  const json = (path: string) => JSON.parse(readFileSync(join(site, path), "utf8"));
  const dataset = json("data/dataset.jsonld");
  const catalogue = json("catalogue.jsonld");
  const csvw = json("data/csvw-metadata.json");
  const semicolons = await csvwCells(site, { ...csvw, dialect: { ...csvw.dialect, delimiter: ";" } });
  const openapi = join(work, "openapi.json");
  writeFileSync(openapi, JSON.stringify({ ...json("openapi.json"), paths: 1 }));
  const wrong: [string, readonly string[]][] = [
    ["Atom", feedFaults(FEED.replace("<id>urn:x:2</id>", ""))],
    ["OpenAPI", await openApiFaults(openapi)],
    ["an undefined name", await catalogueFaults({ ...catalogue, "dct:titel": "x" })],
    ["a wrong class", await catalogueFaults({ ...catalogue, "dcat:service": catalogue["dcat:dataset"][0] })],
    ["CSVW", csvwFaults({ ...csvw, tabels: [] })],
    ["a wrong dialect", semicolons.faults],
    ["schema.org", datasetFaults(JSON.stringify({ ...dataset, licens: "x" }))],
  ];
  const passed = wrong.filter(([, faults]) => faults.length === 0).map(([what]) => `${what}: a fault passed`);
  return [...passed, ...feedFaults(FEED)];
}

exitOnSignal();
await runCommand({ name: "prove descriptions", options: { site: "DIR" } }, async (given) => {
  const work = mkdtempSync(join(tmpdir(), "taizhang-descriptions-"));
  process.once("exit", () => rmSync(work, { recursive: true, force: true }));
  requireValidators();
  requireXmllint();
  const own = given.options["site"];
  const site = own === undefined ? built(given.data, work) : resolve(own);
  let failed = 0;
  const told = [...(await judged(site)), ["faults put in on purpose", await controls(site, work)] as const];
  for (const [what, faults] of told) {
    console.log(`${faults.length === 0 ? "valid " : "FAILED"} ${what}`);
    for (const fault of faults.slice(0, 20)) console.error(`  ${fault}`);
    failed += faults.length;
  }
  return failed === 0 ? 0 : 1;
});
