import { expect, test } from "vitest";
import { definition, MEASURE_IDS } from "./definitions.ts";
import { ROLES } from "./roles.ts";

test("every role is part of a formula, an input that a formula's part is read from, or the audit's alone", () => {
  const used = MEASURE_IDS.map((id) => JSON.stringify(definition(id).formula)).join();
  const unused = ROLES.filter((role) => !used.includes(`"${role}"`));
  expect(unused).toEqual(["cut-off", "target-period", "money", "area"]);
});

test("shares and points have one decimal, multiples and quotients two, indexes of dispersion three", () => {
  const like = Map.groupBy(MEASURE_IDS, (id) => `${definition(id).scale} ${definition(id).decimals}`);
  const plain = new Set(["ratio 1", "points 1", "number indicator"]);
  expect(Object.fromEntries([...like].filter(([kind]) => !plain.has(kind)))).toEqual({
    "multiple 2": ["multiple", "highest-to-lowest"],
    "index 1": ["score"],
    "index 2": ["target-pace", "location-quotient"],
    "index 3": ["variation", "gini", "theil", "theil-between", "theil-within", "hhi"],
    "rank 0": ["rank"],
  });
});
