import type { Words } from "../shape.ts";
import type { api as chinese } from "../zh/api.ts";

export const api: Words<typeof chinese> = {
  anyValue: "the value",
  title: "Data interface",
  description:
    "Static JSON for programs: every address with an example, the form, versions, order, and what large ledgers leave out.",
  lead: "The interface is a set of static JSON files, without keys and without queries. Every figure of the ledger is here with its file, line and source, and so are completion, schedule, growth, rank and the audit.",
  rules: "Conventions",
  start: "Where to start",
  startText:
    "/api/v1/index.json lists every other address. Addresses within a file are relative to that file, and hold wherever the site is moved.",
  figures: "Figures",
  figuresText:
    "Figures are texts in plain decimal notation; those of the ledger stand letter by letter. Results are exact to the last digit; where no decimal is exact, they are rounded to 12 decimals and fraction gives the exact quotient. A ratio of 0.5 is 50%.",
  absent: "Missing figures",
  absentText:
    "A result that cannot be had is neither empty nor 0: reason gives the code of the cause, explained in measures.json. Empty cells of the ledger are left out.",
  traced: "Provenance",
  tracedText:
    "file and line say where a row stands in the ledger (the header is line 1), and source is an id of the table sources. The inputs of a result list every figure that entered it, with its line.",
  order: "Order",
  orderText:
    "Rows stand in the order of the ledger's files, and within a series by period. The same ledger gives the same bytes each time.",
  versions: "Versions",
  versionsText:
    "The v1 of the addresses is the version of the form: members may be added, but none is renamed, removed or given another meaning; a change of that kind would come as v2. New data do not change it; as_of in every file says how far they go.",
  large: "Large ledgers",
  largeText: (rows, observations, years, targets, findings) =>
    `A file that does not list everything says "complete": false. An indicator or industry of more than ${rows} rows, and a year of more than ${targets} targets, list the upper two levels of regions; with more than ${observations} observations in all, a region lists the newest ${years} years; the audit lists ${findings} findings of each verdict. The CSV files have everything.`,
  checks: "Checks",
  checksText:
    "/data/manifest.json has the size and SHA-256 of every file, and /openapi.json (OpenAPI 3.1) the full definition of the form.",
  addresses: "Addresses",
  caption: "All addresses, below /api/v1/",
  address: "Address",
  content: "Content",
  example: "Example",
  examples: "Examples",
  examplesText:
    "These are this site's own data, set on lines to be read. Of a list of three or more the first member is shown; “… +8” stands for eight more.",
  none: "none in this ledger",
  files: {
    Index: "Where to start: title, licence, row counts, all other addresses, units and lists of names",
    RegionList: "All regions",
    RegionFile: "One region: its series, where each stands, leading industries, projects",
    IndustryList: "All industries",
    IndustryFile: "One industry's series in all regions",
    IndicatorList: "All indicators",
    IndicatorFile: "One indicator's series in all regions",
    TargetFile: "All targets of one year, and what was reached of them",
    ProjectList: "All projects, each with its newest stage",
    ProjectFile: "One project and its progress",
    MeasureFile: "Every measure: definition, formula, rounding and the reasons for which there is none",
    AuditFile: "The claims of the reports, recomputed",
    ChangeFile: "Versions of the data, releases, and every row that was changed",
    ProvenanceFile: "The commits in which each line of the ledger came and was last changed",
    TimelinessFile: "What is reported of what is due, what is missing, and when it arrived",
  },
};
