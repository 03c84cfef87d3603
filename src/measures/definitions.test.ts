import { expect, test } from "vitest";
import { definition, MEASURE_IDS } from "./definitions.ts";
import { ROLES } from "./roles.ts";

test("every role is part of a formula, an input that a formula's part is read from, or the audit's alone", () => {
  const used = MEASURE_IDS.map((id) => JSON.stringify(definition(id).formula)).join();
  const unused = ROLES.filter((role) => !used.includes(`"${role}"`));
  expect(unused).toEqual(["cut-off", "target-period", "money", "area"]);
});
