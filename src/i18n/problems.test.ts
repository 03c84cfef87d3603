import { describe, expect, test } from "vitest";
import { brokenSample, soundSample } from "../ledger/broken-sample.ts";
import { memoryFiles } from "../ledger/folder.ts";
import { readFiles } from "../ledger/read.ts";
import { CODES, type Example, RULES, severityOf } from "../ledger/rules.ts";
import { SAMPLE } from "../ledger/sample.ts";
import { problemText } from "./problems.ts";

test("the sample ledger has no problem", () => {
  expect(readFiles(memoryFiles(SAMPLE)).problems).toEqual([]);
});

describe.each(CODES)("rule %s", (code) => {
  const example: Example = RULES[code].example;

  test("its example holds the text that passes", () => {
    const text = example.beside?.[example.file] ?? SAMPLE[example.file] ?? "";
    if (example.passes !== "*") expect(text).toContain(example.passes);
  });

  test("does not speak on the text that passes", () => {
    const { problems } = readFiles(memoryFiles(soundSample(example)));
    expect(problems.map((problem) => problem.code)).not.toContain(code);
    expect(problems.filter((problem) => severityOf(problem.code) === "error")).toEqual([]);
  });

  test("speaks on the example that fails, in both languages", () => {
    const { problems, ledger } = readFiles(memoryFiles(brokenSample(example)));
    const found = problems.find((problem) => problem.code === code);
    expect(found?.file.startsWith(example.file.split(".")[0] ?? "")).toBe(true);
    expect(ledger === null).toBe(RULES[code].severity === "error");
    for (const lang of ["zh", "en"] as const) {
      const { message, hint } = problemText(found as NonNullable<typeof found>, lang);
      expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|“”/);
    }
  });
});
