import { describe, expect, test } from "vitest";
import { memoryFiles } from "../ledger/folder.ts";
import { readFiles } from "../ledger/read.ts";
import { CODES, type Example, RULES } from "../ledger/rules.ts";
import { SAMPLE } from "../ledger/sample.ts";
import { problemText } from "./problems.ts";

/** The sample ledger with one example's fault in it. */
function broken({ file, passes, fails, bytes }: Example): Record<string, string | Uint8Array> {
  const { [file]: text = "", ...rest } = SAMPLE;
  if (bytes !== undefined) return { ...rest, [file]: withBytes(text, passes, bytes) };
  if (fails === undefined) return rest;
  return { ...rest, [file]: passes === "*" ? fails : text.replace(passes, fails) };
}

function withBytes(text: string, passes: string, hex: string): Uint8Array {
  const [before = "", after = ""] = text.split(passes);
  return Buffer.concat([Buffer.from(before), Buffer.from(hex, "hex"), Buffer.from(after)]);
}

test("the sample ledger has no problem", () => {
  expect(readFiles(memoryFiles(SAMPLE)).problems).toEqual([]);
});

describe.each(CODES)("rule %s", (code) => {
  const example: Example = RULES[code].example;

  test("its example holds the text that passes", () => {
    if (example.passes !== "*") expect(SAMPLE[example.file] ?? "").toContain(example.passes);
  });

  test("speaks on the example that fails, in both languages", () => {
    const { problems, ledger } = readFiles(memoryFiles(broken(example)));
    const found = problems.find((problem) => problem.code === code);
    expect(found?.file.startsWith(example.file.split(".")[0] ?? "")).toBe(true);
    expect(ledger === null).toBe(RULES[code].severity === "error");
    for (const lang of ["zh", "en"] as const) {
      const { message, hint } = problemText(found as NonNullable<typeof found>, lang);
      expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|“”/);
    }
  });
});
