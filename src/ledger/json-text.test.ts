import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "./json-text.ts";
import { DEEPEST_SETTINGS } from "./limits.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

describe("readJson(text)", () => {
  test("takes what JSON.parse takes, and nothing else", () => {
    const sign = fc.constantFrom(...'{}[]:,"\\\n\t /*+-.0123456789eEtrufalsn\u00A0\uFEFF\u0007台');
    const broken = fc
      .tuple(fc.jsonValue({ maxDepth: 3 }), fc.nat(), fc.nat(2), fc.string({ unit: sign, maxLength: 2 }))
      .map(([value, at, length, put]) => {
        const text = JSON.stringify(value, null, 1);
        const from = at % (text.length + 1);
        return text.slice(0, from) + put + text.slice(from + length);
      });
    fc.assert(
      fc.property(broken, (text) => {
        expect("root" in readJson(text)).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ["nothing", "", "ValueExpected", 1, 1],
    ["a comma too many", '{\n  "a": 1,\n}', "PropertyNameExpected", 3, 1],
    ["a comma too few, after CRLF", '{\r\n  "a": 1\r\n  "b": 2\r\n}', "CommaExpected", 3, 3],
    ["a colon too few, after CR", '{\r"a" 1}', "ColonExpected", 2, 5],
    ["a quote that does not close", '{"a": "b\n}', "UnexpectedEndOfString", 1, 7],
    ["a comment", "// ours\n{}", "InvalidCommentToken", 1, 1],
    ["a level too many", nested(DEEPEST_SETTINGS + 1), "TooDeep", 1, DEEPEST_SETTINGS + 1],
  ])("tells where the text stops being JSON: %s", (_, text, reason, line, column) => {
    expect(readJson(text)).toEqual({ reason, line, column });
  });

  test("takes as many levels as there may be, and brackets in quotes for text", () => {
    expect(readJson(nested(DEEPEST_SETTINGS))).toHaveProperty("root");
    expect(readJson(`"${"[".repeat(DEEPEST_SETTINGS + 1)}"`)).toHaveProperty("root");
  });
});
