import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { brokenSample } from "./broken-sample.ts";
import { memoryFiles } from "./folder.ts";
import type { Problem } from "./problem.ts";
import { readFiles } from "./read.ts";
import { CODES, RULES } from "./rules.ts";

type Told = Readonly<Record<"code" | "place" | "cell" | "fix" | "facts", string>>;

/** What each rule tells of its own example, with its place and all that its sentence is made of. */
const table = readFileSync(join(import.meta.dirname, "golden/told.csv"), "utf8");
const { data } = Papa.parse<Told>(table, { header: true, skipEmptyLines: true });

function told({
  code,
  file,
  line,
  column,
  name = "",
  key = "",
  cell = "",
  fix = "",
  facts = {},
}: Problem): Told {
  const cells = [name, key, cell];
  return {
    code,
    place: `${file} ${line}:${column}`,
    cell: cells.every((one) => one === "") ? "" : cells.join(" | "),
    fix,
    facts: Object.entries(facts)
      .map((pair) => pair.join("="))
      .join("; "),
  };
}

test("every rule is in the table", () => {
  expect([...new Set(data.map(({ code }) => code))]).toEqual(CODES);
});

// Four million lines take a second to read, and are in the rules' own test.
test.each(CODES.filter((code) => code !== "L023"))("%s is told where it stands, with its facts", (code) => {
  const { problems } = readFiles(memoryFiles(brokenSample(RULES[code].example)));
  expect(problems.filter((one) => one.code === code).map(told)).toEqual(
    data.filter((one) => one.code === code),
  );
});
