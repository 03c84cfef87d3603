import { describe, expect, test } from "vitest";
import type { None, Reason } from "../measures/result.ts";
import { inEach } from "./lang.ts";
import { reasonSentence } from "./measures.ts";
import { wordsOf } from "./words.ts";

function none(reason: Reason, missing?: string): None {
  return { kind: "none", reason, measure: "growth", inputs: [], missing };
}

describe("reasonSentence(none, measure, lang)", () => {
  const growth = inEach((lang) => wordsOf(lang).definitions.growth.name);
  test.each([
    [
      "no-base",
      "2005",
      "没有2005年数据，无法计算同比增速",
      "No figure for 2005, so growth cannot be computed",
    ],
    [
      "no-base",
      "2005-01/2005-04",
      "没有2005年1—4月数据，无法计算同比增速",
      "No figure for Jan–Apr 2005, so growth cannot be computed",
    ],
    [
      "no-base",
      undefined,
      "没有基期数据，无法计算同比增速",
      "No figure for the base period, so growth cannot be computed",
    ],
    ["no-observation", undefined, "没有数据，无法计算同比增速", "No figure, so growth cannot be computed"],
    [
      "base-is-zero",
      undefined,
      "基数为零，无法计算同比增速",
      "The base is zero, so growth cannot be computed",
    ],
  ] as const)("%s with %s missing names what is missing in both languages", (reason, missing, zh, en) => {
    expect(reasonSentence(none(reason, missing), growth.zh, "zh")).toBe(zh);
    expect(reasonSentence(none(reason, missing), growth.en, "en")).toBe(en);
  });

  test.each(Object.keys(wordsOf("zh").measures.reasons) as Reason[])(
    "%s is said without a final stop or a gap",
    (reason) => {
      for (const lang of ["zh", "en"] as const) {
        for (const missing of [undefined, "2005"]) {
          const sentence = reasonSentence(none(reason, missing), growth[lang], lang);
          expect(sentence).not.toMatch(/[。.]$|undefined| {2}/);
        }
      }
    },
  );
});
