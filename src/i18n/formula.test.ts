import { describe, expect, test } from "vitest";
import { definition, MEASURE_IDS } from "../measures/definitions.ts";
import { number, over, part, plus, times } from "../measures/formula.ts";
import { formulaMath, formulaText, roleName } from "./formula.ts";
import { LANGS } from "./lang.ts";
import { wordsOf } from "./words.ts";

describe("formulaText", () => {
  const cases = [
    ["a quotient", over(part("actual"), part("target")), "actual figure ÷ target in force"],
    ["a sum under a line", over(number("1"), plus(part("years"), number("2"))), "1 ÷ (years between + 2)"],
    [
      "a quotient over a quotient",
      over(over(number("1"), number("2")), over(number("3"), number("4"))),
      "(1 ÷ 2) ÷ (3 ÷ 4)",
    ],
    ["a product of a sum", times(plus(number("1"), number("2")), number("3")), "(1 + 2) × 3"],
    ["a power of a quotient", { power: [over(number("1"), number("2")), number("3")] as const }, "(1 ÷ 2)^3"],
  ] as const;
  test.each(cases)("%s keeps its brackets", (_, formula, text) => {
    expect(formulaText(formula, "en")).toBe(text);
  });
});

describe("formulaMath", () => {
  test("a quotient becomes a fraction with its plain text beside it", () => {
    expect(formulaMath(over(part("actual"), part("target")), "zh")).toBe(
      '<math xmlns="http://www.w3.org/1998/Math/MathML" display="block" alttext="实际数 ÷ 目标数"><mfrac><mrow><mtext>实际数</mtext></mrow><mrow><mtext>目标数</mtext></mrow></mfrac></math>',
    );
  });

  test.each(MEASURE_IDS)("the MathML of %s opens and closes every element, in every language", (id) => {
    for (const lang of LANGS) {
      const open: string[] = [];
      for (const [, slash, name = ""] of formulaMath(definition(id).formula, lang).matchAll(
        /<(\/?)([a-z]+)/g,
      )) {
        if (slash === "") open.push(name);
        else expect(open.pop()).toBe(name);
      }
      expect(open).toEqual([]);
    }
  });
});

describe("the words of the measures", () => {
  test.each(MEASURE_IDS)("give %s a name, a formula and an explanation in every language", (id) => {
    for (const lang of LANGS) {
      const { name, about } = wordsOf(lang).definitions[id];
      expect([name, formulaText(definition(id).formula, lang), about]).not.toContain("");
    }
    const { name, about } = wordsOf("en").definitions[id];
    expect(name + about + formulaText(definition(id).formula, "en")).not.toMatch(/[一-鿿]/);
  });

  test.each(LANGS)("give no two measures one name in %s", (lang) => {
    const names = Object.values(wordsOf(lang).definitions).map(({ name }) => name);
    expect(new Set(names).size).toBe(MEASURE_IDS.length);
  });
});

test("an unknown role is a fault", () => {
  expect(() => roleName("nothing", "en")).toThrow("not a role");
});
