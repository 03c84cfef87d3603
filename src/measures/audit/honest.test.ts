import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, divide, type Fraction, multiply, subtract, toFixed } from "../../ledger/fraction.ts";
import { lake } from "../golden/lake.ts";
import { audit } from "./audit.ts";

const runs = { numRuns: process.env["FUZZ"] === "full" ? 10_000 : 150 };
const SECTORS = ["primary", "secondary", "tertiary"] as const;
const HUNDRED: Fraction = { n: 100n, d: 1n };

const amount = fc
  .integer({ min: 10_000, max: 9_999_999 })
  .map((n): Fraction => ({ n: BigInt(n), d: 10_000n }));
/** From a fall by half to a rise by as much again. */
const factor = fc.integer({ min: 500, max: 2000 }).map((n): Fraction => ({ n: BigInt(n), d: 1000n }));
const places = fc.integer({ min: 0, max: 2 });

interface Part {
  readonly before: Fraction;
  readonly now: Fraction;
}

const part = fc.tuple(amount, factor).map(([before, by]): Part => ({ before, now: multiply(before, by) }));

function sum(values: readonly Fraction[]): Fraction {
  return values.reduce((a, b) => add(a, b));
}

const percent = (a: Fraction, b: Fraction) => multiply(divide(a, b), HUNDRED);
const change = ({ before, now }: Part) => subtract(now, before);

/** All that an honest report says of a whole and its three sectors, each number to `p` decimals, money to two. */
function report(parts: readonly Part[], p: number) {
  const whole: Part = { before: sum(parts.map((one) => one.before)), now: sum(parts.map((one) => one.now)) };
  const all = [{ industry: "-", ...whole }, ...parts.map((one, i) => ({ industry: SECTORS[i], ...one }))];
  const row = (industry = "", more: string) => `lake gdp ${industry} - ${more}`;
  const claim = (industry = "", kind: string, value: Fraction, unit = "%") =>
    row(industry, `2024 ${kind} - ${toFixed(value, p)} ${unit}`);
  return {
    observations: all.map(({ industry, now }) => row(industry, `2024 ${toFixed(now, 2)} 亿元`)).join("\n"),
    claims: all
      .flatMap((one) => {
        const { industry } = one;
        const growth = claim(industry, "growth", percent(change(one), one.before));
        if (industry === "-") return [growth];
        return [
          growth,
          claim(industry, "share", percent(one.now, whole.now)),
          ...(change(whole).n === 0n
            ? []
            : [claim(industry, "contribution", percent(change(one), change(whole)))]),
          claim(industry, "pull", percent(change(one), whole.before), "个百分点"),
        ];
      })
      .join("\n"),
  };
}

describe("a report that is worked out right", () => {
  test("differs in nothing that it says of a whole and its parts, however it rounds", () => {
    fc.assert(
      fc.property(fc.tuple(part, part, part), places, (parts, p) => {
        const differs = audit(lake(report(parts, p))).filter(({ verdict }) => verdict === "differs");
        expect(differs.map(({ kind, claim, stated }) => [kind, claim, stated.text])).toEqual([]);
      }),
      runs,
    );
  });

  test("differs in nothing that its completions say of plans, however it rounds", () => {
    fc.assert(
      fc.property(fc.tuple(part, part, part), places, fc.boolean(), (parts, p, isStated) => {
        const at = "2024-01/2024-09";
        const plans = { before: sum(parts.map((one) => one.before)), now: sum(parts.map((one) => one.now)) };
        const all = [
          { industry: "-", ...plans },
          ...parts.map((one, i) => ({ industry: SECTORS[i], ...one })),
        ];
        const row = ({ industry = "" }: (typeof all)[number], more: string) =>
          `lake gdp ${industry} - ${more}`;
        const ledger = lake({
          observations: all.map((one) => row(one, `${at} ${toFixed(one.now, 2)} 亿元`)).join("\n"),
          targets: isStated ? `lake gdp - - 2024 level planned - ${toFixed(plans.before, 2)} 亿元` : "",
          claims: all
            .map((one) => row(one, `${at} completion - ${toFixed(percent(one.now, one.before), p)} %`))
            .join("\n"),
        });
        const found = audit(ledger);
        expect(found.some(({ kind }) => kind === "implied-plans")).toBe(true);
        expect(found.filter(({ verdict }) => verdict === "differs")).toEqual([]);
      }),
      runs,
    );
  });

  test("is found out where one of its shares is two points too great", () => {
    fc.assert(
      fc.property(fc.tuple(part, part, part), (parts) => {
        const honest = report(parts, 1);
        const claims = honest.claims.replace(
          /(lake gdp primary - 2024 share - )(\S+)/,
          (_, head: string, value: string) => `${head}${(Number(value) + 2).toFixed(1)}`,
        );
        const kinds = audit(lake({ ...honest, claims }))
          .filter(({ verdict }) => verdict === "differs")
          .map(({ kind }) => kind);
        expect(kinds).toEqual(["claim", "sum-shares"]);
      }),
      runs,
    );
  });
});
