import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import {
  asOf,
  distance,
  evidence,
  expected,
  type Given,
  more,
  rests,
  settings,
  share,
  target,
  verdict,
} from "./golden/given.ts";
import { judge } from "./judge.ts";

/** Every kind of target before, at and after its end, with what is measured, estimated, bounded, missing. */
const table = readFileSync(new URL("golden/judge.csv", import.meta.url), "utf8");
const { data } = Papa.parse<Given>(table, { header: true, skipEmptyLines: true });

test("the table has every combination that can occur", () => {
  expect(data.length).toBeGreaterThan(200);
});

test.each(
  data.map((given, i) => [`${i + 2} ${given["kind"]}: ${given["target"]}; ${given["why"]}`, given] as const),
)("line %s", (_, given) => {
  const one = judge(target(given["target"] ?? ""), evidence(given), asOf(given), settings);
  const columns = ["verdict", "rests", "distance", "share", "more", "expected", "class", "kind"];
  expect({
    verdict: verdict(one),
    rests: rests(one),
    distance: distance(one),
    share: share(one),
    more: more(one),
    expected: expected(one),
    class: one.class,
    kind: one.kind,
  }).toEqual(Object.fromEntries(columns.map((name) => [name, given[name]])));
});
