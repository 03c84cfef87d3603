import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { folderOnDemand, requirePackages } from "../on-demand.ts";

/** The outside programs and vocabularies that judge the descriptions, installed on demand. */
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
  "rdf-parser-csvw": "1.1.0",
  "rdf-validate-shacl": "0.6.5",
  "schema-dts": "2.1.0",
} as const;
type Validator = keyof typeof VALIDATORS;

const NAME = "validators";

/** The folder that holds them, below which their modules are found. */
export const FOLDER = folderOnDemand(NAME);

/** Installs what is missing. Throws what npm says if it cannot. */
export function requireValidators(): void {
  requirePackages(NAME, VALIDATORS);
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
