import type { Words } from "../shape.ts";
import type { proofs as chinese } from "../zh/proofs.ts";

export const proofs: Words<typeof chinese> = {
  "prove descriptions": {
    about:
      "Has the descriptions of the data judged by the programs and vocabularies of others: Data Package, OpenAPI, DCAT, CSVW, schema.org, Atom.",
    site: "a site that is built already (default: builds one)",
  },
  "prove hostile": {
    about:
      "Puts two hundred hostile texts in every column of text, opens the site in a browser and the downloads in LibreOffice, and proves that none takes effect.",
    list: "list every text that the check refuses",
  },
  "prove json": {
    about:
      "Makes the sites of the ledger and of a made-up city of CSV and of JSON: the same, byte for byte but for the places of rows.",
  },
  "prove ledgers": {
    about:
      "Makes up ledgers that the check calls sound, with every lawful value of every column, the utmost included, and proves that every page, chart, API file and bulletin can be made.",
    ledgers: "how many ledgers (default 5000)",
    first: "number of the first ledger (default 1)",
  },
  "prove matrix": {
    about:
      "Looks at the site in a browser page by page: every page, both widths, both languages (npm test looks at a part of them).",
  },
  "prove merge": {
    about: "Merges 10,000 made-up tables that two people edited, and compares each with a reference.",
    triples: "number of tables (default: 10000)",
    seed: "number of the first one (default: 1)",
  },
  "prove sentences": {
    about:
      "Holds every sentence of finished sites on targets and changes against the CSV rows, read anew: kind, direction, span of the target, status of the figure.",
    site: "a site that is built already, held against the ledger of --data (default: builds four)",
  },
  "prove sheets": {
    about:
      "Makes up two thousand sheets of known content (layouts, ways of writing, encodings, some with a fault, some saved again by LibreOffice or openpyxl): what is read must be exactly that, else it must be refused.",
    sheets: "how many (default 2000)",
    first: "number of the first (default 1)",
  },
  "prove tables": {
    about:
      "Damages ten thousand CSV tables of known content (widths, separators, quotes, heads), imports them, and checks them as files of the ledger: read as what they say, else refused or told.",
    tables: "how many (default 10000)",
    first: "number of the first (default 1)",
  },
};
