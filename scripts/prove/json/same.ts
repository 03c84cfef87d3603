import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TABLE_NAMES } from "../../../src/ledger/schema.ts";

/** How two sites of one ledger compare: files that differ in the places of rows alone, and what else differs. */
export interface Compared {
  readonly files: number;
  readonly moved: number;
  readonly different: readonly string[];
}

/** The folder of a site that is made of CSV, and of one that is made of the same ledger in JSON. */
export function compareSites(csv: string, json: string): Compared {
  const [own, other] = [filesOf(csv), filesOf(json)];
  const lone = [...own.filter((one) => !other.includes(one)), ...other.filter((one) => !own.includes(one))];
  const both = own.filter((one) => other.includes(one));
  const bytes = (site: string, file: string) => readFileSync(join(site, file));
  const unlike = both.filter((file) => !bytes(csv, file).equals(bytes(json, file)));
  const different = unlike.flatMap((file) => {
    const [one, two] = [csv, json].map((site) => sameOf(file, bytes(site, file).toString("utf8"), unlike));
    return one === two ? [] : [`${file}: ${firstDifference(one ?? "", two ?? "")}`];
  });
  return { files: own.length, moved: unlike.length - different.length, different: [...lone, ...different] };
}

function filesOf(site: string): string[] {
  return globSync("**/*", { cwd: site, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(site.length + 1))
    .sort();
}

/**
 * Where a row stands, in the ways in which pages, links and data say it: `targets/2006.csv#L12`, `:12`,
 * `"file": "targets/2006.csv", "line": 12`. A name without a line is none of these and must be the same.
 */
const TABLE = `(?:${TABLE_NAMES.join("|")})(?:/\\d{4})?`;
const QUOTE = `(?:"|&quot;|\\\\")`;
const PLACE = new RegExp(
  `(${TABLE})\\.(?:csv|json)(#L|:|${QUOTE},\\s*${QUOTE}line${QUOTE}:\\s*| 第 | line )\\d+`,
  "g",
);
/** On /data/ stands how large the JSON of a table is, which holds places; the manifest has sizes and sums of all. */
const SIZE = /(\.json<\/a> <span class="soft">)[\d.]+\s[kM]?B/g;
const MANIFEST = "data/manifest.json";

function sameOf(file: string, text: string, unlike: readonly string[]): string {
  if (file === MANIFEST) return manifestOf(text, unlike);
  const placed = text.replace(PLACE, "$1$2");
  return /^(?:\w+\/)?data\/index\.html$/.test(file) ? placed.replace(SIZE, "$1") : placed;
}

/** The manifest, but for the sizes and sums of the files that differ. */
function manifestOf(text: string, unlike: readonly string[]): string {
  const { files, ...rest } = JSON.parse(text) as { files: { path: string }[] };
  return JSON.stringify({ ...rest, files: files.map((one) => (unlike.includes(one.path) ? one.path : one)) });
}

const AROUND = 100;

function firstDifference(one: string, two: string): string {
  let at = 0;
  while (one[at] === two[at]) at++;
  const shown = (text: string) => JSON.stringify(text.slice(Math.max(0, at - AROUND), at + AROUND));
  return `${shown(one)} | ${shown(two)}`;
}
