import { describe, expect, test } from "vitest";
import { DEFINITIONS, definition, MEASURE_IDS } from "./definitions.ts";
import { formulaMath, formulaText, number, over, part, plus, times } from "./formula.ts";
import { ROLES, roleName } from "./roles.ts";

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

  test.each(MEASURE_IDS)("the MathML of %s opens and closes every element, in both languages", (id) => {
    for (const lang of ["zh", "en"] as const) {
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

describe("definitions", () => {
  test.each(MEASURE_IDS)("%s has a name, a formula and an explanation in both languages", (id) => {
    const { name, formula, about } = definition(id);
    for (const lang of ["zh", "en"] as const) {
      expect([name[lang], formulaText(formula, lang), about[lang]].every((text) => text.length > 0)).toBe(
        true,
      );
    }
    expect(/[一-鿿]/.test(name.en + about.en + formulaText(formula, "en"))).toBe(false);
  });

  test("no two measures share a name", () => {
    for (const lang of ["zh", "en"] as const) {
      const names = Object.values(DEFINITIONS).map((one) => one.name[lang]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("every role is part of a formula, an input that a formula's part is read from, or the audit's alone", () => {
    const used = MEASURE_IDS.map((id) => JSON.stringify(definition(id).formula)).join();
    const unused = Object.keys(ROLES).filter((role) => !used.includes(`"${role}"`));
    expect(unused).toEqual(["cut-off", "target-period", "money", "area"]);
  });

  test("an unknown role is a fault", () => {
    expect(() => roleName("nothing")).toThrow("not a role");
  });
});
