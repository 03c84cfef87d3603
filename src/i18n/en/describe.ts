import type { Words } from "../shape.ts";
import type { describe as chinese } from "../zh/describe.ts";

export const describe: Words<typeof chinese> = {
  ledger: (subtitle) =>
    `${subtitle === "" ? "" : `${subtitle}. `}Observations, targets, claims of reports, and projects, each figure with its source, in the source's own digits and units.`,
  tableOf: (ledger, table) => `${ledger}: ${table}`,
  service: (ledger) => `${ledger}: static data interface`,
  standard: "GB/T 21063.3—2007 Government information resource catalogue system, part 3: core metadata",
};
