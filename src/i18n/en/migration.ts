import type { Words } from "../shape.ts";
import type { migration as chinese } from "../zh/migration.ts";

export const migration: Words<typeof chinese> = {
  columns: (file, names) => `${file}: added the columns ${names}`,
  average: (place, key) => `${place}: growth over several years is now average growth (${key})`,
  range: (place, other, key, lower, upper) =>
    `${place}: one range with line ${other}, ${lower} to ${upper} (${key})`,
  key: (place, key) => `${place}: the row's key is now ${key}`,
  json: (files) => `tables in JSON have no older form and are left as they are: ${files}`,
  nothing: "The ledger is of the present form: nothing to do",
};
