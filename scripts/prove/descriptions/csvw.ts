import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { fileOfValidator, validator } from "./validators.ts";

interface Quad {
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}
interface N3 {
  readonly Parser: new () => { parse(text: string): Quad[] };
  readonly Store: new (quads: readonly Quad[]) => object;
}
interface JsonLd {
  readonly default: { toRDF(document: unknown, options: object): Promise<string> };
}
interface Reader {
  readonly default: new (options: {
    metadata: object;
    baseIRI: string;
  }) => { import(input: NodeJS.ReadableStream): AsyncIterable<Quad> };
}

/** A table of CSVW metadata, as far as it is looked at here. */
interface Table {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly { name: string; propertyUrl?: string; valueUrl?: string }[];
  };
}

const CSVW = "http://www.w3.org/ns/csvw#";
const BASE = "https://site.example/data/";

/**
 * What an outside reader finds wrong with CSVW metadata: it reads each table as the metadata says, and
 * must find every cell of the file under the property that the metadata gives it. Answers the faults
 * and how many cells were found.
 */
export async function csvwCells(
  site: string,
  document: { readonly tables: readonly Table[] },
): Promise<{ readonly faults: readonly string[]; readonly cells: number }> {
  const faults: string[] = [];
  let cells = 0;
  for (const table of document.tables) {
    const wanted = cellsOf(join(site, "data", table.url), table);
    const said = await statementsOf(site, document, table).catch((error: Error) => error);
    if (said instanceof Error) {
      faults.push(`${table.url}: ${said.message}`);
      continue;
    }
    const found = counted(said);
    for (const [cell, times] of wanted) {
      if (found.get(cell) === times) cells += times;
      else
        faults.push(
          `${table.url}: ${cell} stands ${times} times and was found ${found.get(cell) ?? 0} times`,
        );
    }
  }
  return { faults, cells };
}

/** The cells of a file with their properties, read without the reader: how often each stands there. */
function cellsOf(path: string, { url, tableSchema }: Table): Map<string, number> {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  return counted(
    data.flatMap((row) =>
      tableSchema.columns.flatMap(({ name, propertyUrl, valueUrl }) => {
        const cell = row[name] ?? "";
        if (cell === "") return [];
        const property = propertyUrl ?? `${BASE}${url}#${name}`;
        return [`${property} ${valueUrl === undefined ? cell : valueUrl.replace(`{${name}}`, cell)}`];
      }),
    ),
  );
}

function counted(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** What the reader says of a table's rows: properties with their values. */
async function statementsOf(site: string, document: object, table: Table): Promise<string[]> {
  const [n3, jsonld] = [await validator<N3>("n3"), await validator<JsonLd>("jsonld")];
  const reader = await validator<Reader>("rdf-parser-csvw");
  const alone = { ...document, "@context": contextOf(), tables: [table] };
  const text = await jsonld.default.toRDF(alone, { base: BASE, format: "application/n-quads" });
  const metadata = new n3.Store(new n3.Parser().parse(text));
  const parser = new reader.default({ metadata, baseIRI: BASE + table.url });
  const said: string[] = [];
  const input = createReadStream(join(site, "data", table.url), "utf8");
  for await (const { predicate, object } of parser.import(input)) {
    if (!predicate.value.startsWith(CSVW)) said.push(`${predicate.value} ${object.value}`);
  }
  return said;
}

/** The names of the vocabulary for JSON-LD: the standard names lists in the plural, and titles by language. */
function contextOf(): object {
  const nquads = fileOfValidator("@vocabulary/csvw", "csvw.nq");
  const terms = [...nquads.matchAll(/^<http:\/\/www\.w3\.org\/ns\/csvw#(\w+)>/gm)].map(
    ([, term = ""]) => term,
  );
  const type = { "@id": `${CSVW}datatype`, "@type": "@vocab" };
  const xsd = (name: string) => [name, `http://www.w3.org/2001/XMLSchema#${name}`];
  return {
    "@language": "zh",
    dc: "http://purl.org/dc/terms/",
    ...Object.fromEntries(terms.map((term) => [term, { "@id": CSVW + term, "@language": null }])),
    ...Object.fromEntries(
      ["Table", "TableGroup", "Schema", "Column", "Dialect"].map((one) => [one, CSVW + one]),
    ),
    ...Object.fromEntries(["string", "decimal", "integer", "boolean", "date", "anyURI"].map(xsd)),
    datatype: type,
    tables: `${CSVW}table`,
    tableSchema: `${CSVW}tableSchema`,
    columns: { "@id": `${CSVW}column`, "@container": "@list" },
    titles: { "@id": `${CSVW}title`, "@container": "@language" },
    foreignKeys: `${CSVW}foreignKey`,
  };
}
