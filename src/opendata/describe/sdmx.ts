import type { Column } from "../../ledger/schema.ts";

const SDMX = "http://purl.org/linked-data/sdmx/2009";

/** The SDMX concepts of columns by name: codes of `status` are those of SDMX as they stand. */
const CONCEPTS: Readonly<Record<string, string>> = {
  region: `${SDMX}/dimension#refArea`,
  period: `${SDMX}/dimension#refPeriod`,
  value: `${SDMX}/measure#obsValue`,
  unit: `${SDMX}/attribute#unitMeasure`,
  status: `${SDMX}/attribute#obsStatus`,
};

/** The SDMX concept of a column, where it has one. */
export function conceptOf({ name }: Column): string | undefined {
  return CONCEPTS[name];
}

/** Where SDMX defines the codes of `status`, `{status}` standing for the code. */
export const STATUS_CODES = `${SDMX}/code#obsStatus-{status}`;
