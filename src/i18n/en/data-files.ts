import type { Words } from "../shape.ts";
import type { dataFiles as chinese } from "../zh/data-files.ts";

export const dataFiles: Words<typeof chinese> = {
  title: "Data by subject",
  description: "The data of every region, indicator, industry and target year, as CSV and JSON.",
  lead: "All observations, targets and claims of one region, indicator or industry stand in one CSV and one JSON file, and so do the targets of each year. The JSON also has what follows from them: completion, schedule, growth and rank.",
  cells:
    "The first column of a CSV says which table a row is from; values and units are those of the sources.",
  regions: "Regions",
  indicators: "Indicators",
  industries: "Industries",
  targets: "Target years",
  name: "Name",
  year: (year) => String(year),
  caption: (what, count) => `${what}: ${count}`,
  tooMany: (what, count) => `${what}: ${count}, too many to list. Their addresses are:`,
  address: (what) => `/data/${what}/ID.csv  /api/v1/${what}/ID.json`,
  noCsv: "large: see the tables",
};
