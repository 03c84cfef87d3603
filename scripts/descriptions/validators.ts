import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../build-site.ts";

/**
 * Programs and vocabularies of others by which the descriptions are judged, each of one exact version.
 * The site does not need them, so they are no dependencies of the program: they are installed into
 * `.cache/` when they are asked for, without running any script of theirs.
 */
const VALIDATORS = {
  "@seriousme/openapi-schema-validator": "2.11.0",
  "@vocabulary/csvw": "1.0.6",
  "@vocabulary/dcat": "1.0.5",
  "@vocabulary/dcterms": "1.0.6",
  "@vocabulary/foaf": "1.0.6",
  "@vocabulary/vcard": "1.1.0",
  datapackage: "1.1.10",
  jsonld: "9.0.0",
  n3: "2.13.12",
  "rdf-validate-shacl": "0.6.5",
  "schema-dts": "2.1.0",
} as const;
type Validator = keyof typeof VALIDATORS;

/** The folder that holds them, below which their modules are found. */
export const FOLDER = join(ROOT, ".cache", "validators");

/** Installs what is not there yet. Throws what npm says where it cannot. */
export function requireValidators(): void {
  const wanted = `${JSON.stringify({ private: true, dependencies: VALIDATORS }, null, 2)}\n`;
  const list = join(FOLDER, "package.json");
  const done = join(FOLDER, "installed.json");
  if (existsSync(done) && readFileSync(done, "utf8") === wanted) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(list, wanted);
  console.log("Installing validators (npm) …");
  const given = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--silent"];
  const windows = process.platform === "win32";
  const { status, stderr } = spawnSync(windows ? "npm.cmd" : "npm", given, {
    cwd: FOLDER,
    encoding: "utf8",
    shell: windows,
  });
  if (status !== 0) throw new Error(`npm install failed: ${stderr}`);
  writeFileSync(done, wanted);
}

/** A module of one of them; its shape is stated by the caller, who alone uses it. */
export async function validator<T>(name: Validator): Promise<T> {
  const found = createRequire(join(FOLDER, "package.json")).resolve(name);
  return (await import(pathToFileURL(found).href)) as T;
}

/** A file of one of them. */
export function fileOfValidator(name: Validator, path: string): string {
  return readFileSync(join(FOLDER, "node_modules", name, path), "utf8");
}
