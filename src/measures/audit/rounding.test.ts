import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkContent } from "../../ledger/content/content.ts";
import { type Fraction, toFixed } from "../../ledger/fraction.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { lake } from "../golden/lake.ts";
import { handedDown, handingOf } from "../places/handed-down.ts";
import { audit } from "./audit.ts";

const SUMS: ReadonlySet<string> = new Set(["L302", "L303", "L304", "L305"]);

/** True where the check of the ledger tells of a sum that goes wrong. */
function isTold(ledger: Ledger): boolean {
  return [...checkContent(ledger, true)].flat().some(({ code }) => SUMS.has(code));
}

/** True where the audit says that a sum differs. */
function differs(ledger: Ledger): boolean {
  return audit(ledger).some(({ kind, verdict }) => kind.startsWith("sum-") && verdict === "differs");
}

const runs = { numRuns: process.env["FUZZ"] === "full" ? 10_000 : 300 };
const amount = fc.integer({ min: 10_000, max: 99_999 }).map((n): Fraction => ({ n: BigInt(n), d: 1000n }));
/** What the whole is more than its parts, in thousandths: near enough for rounding to matter. */
const left = fc.integer({ min: -150, max: 150 });
const places = fc.integer({ min: 0, max: 3 });

/** The whole and two parts of it, each to so many decimals. */
const figures = fc.tuple(amount, amount, left, places, places, places).map(([a, b, more, p, q, w]) => ({
  a: toFixed(a, p),
  b: toFixed(b, q),
  whole: toFixed({ n: a.n + b.n + BigInt(more), d: 1000n }, w),
  again: toFixed(a, 3 - p),
}));

describe("what is rounding", () => {
  test("is one thing to the check and to the audit, of categories", () => {
    fc.assert(
      fc.property(figures, ({ a, b, whole }) => {
        const ledger = lake({
          observations: `lake gdp - - 2024 ${whole} 亿元\nlake gdp - start-new 2024 ${a} 亿元\nlake gdp - start-continued 2024 ${b} 亿元`,
        });
        expect(isTold(ledger)).toBe(differs(ledger));
      }),
      runs,
    );
  });

  test("is one thing to both where a part is stated twice", () => {
    fc.assert(
      fc.property(figures, ({ a, b, whole, again }) => {
        const ledger = lake({
          observations: `lake gdp - - 2024 ${whole} 亿元\nlake gdp - start-new 2024 ${a} 亿元 - p1\nlake gdp - start-new 2024 ${again} 亿元 - p2\nlake gdp - start-continued 2024 ${b} 亿元`,
        });
        expect(isTold(ledger)).toBe(differs(ledger));
      }),
      runs,
    );
  });

  test("is one thing to the audit and to what was handed down", () => {
    fc.assert(
      fc.property(figures, ({ a, b, whole }) => {
        const row = (place: string, value: string) => `${place} gdp - - 2024 level planned - ${value} 亿元`;
        const ledger = lake({
          targets: [row("parks", whole), row("park-a", a), row("park-b", b)].join("\n"),
        });
        const lookup = buildLookup(ledger);
        const series = { region: "parks", indicator: "gdp", industry: "", breakdown: "" };
        const one = handedDown(lookup, lookup.series(series), period("2024"));
        const found = audit(ledger, lookup).find(({ kind }) => kind === "sum-children");
        const fits = found?.verdict === "agrees" || found?.verdict === "within-rounding";
        const handing = one && handingOf(one);
        expect(handing === "same" || handing === "rounding").toBe(fits);
      }),
      runs,
    );
  });
});
