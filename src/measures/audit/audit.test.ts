import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, type Fraction, toFixed } from "../../ledger/fraction.ts";
import { readLedger } from "../../ledger/read.ts";
import { parts, share } from "../golden/audit-cases.ts";
import { type Lines, lake } from "../golden/lake.ts";
import { audit, bySeverity, countVerdicts } from "./audit.ts";

describe("honest reports", () => {
  const runs = { numRuns: process.env["FUZZ"] === "full" ? 10_000 : 200 };
  const amount = fc.integer({ min: 1, max: 10 ** 7 }).map((n) => ({ n: BigInt(n), d: 10_000n }));
  const decimals = fc.integer({ min: 0, max: 3 });
  /** Stated to `places` decimals, but never as nothing. */
  const say = (value: Fraction, places: number) =>
    toFixed(value, /[1-9]/.test(toFixed(value, places)) ? places : 4);
  const percent = ({ n, d }: Fraction, places: number) => toFixed({ n: n * 100n, d }, places);
  const isWithin = (one: Fraction, other: Fraction, times: bigint) =>
    one.n * other.d <= times * other.n * one.d;
  const verdicts = (lines: Lines) => audit(lake(lines)).map((finding) => finding.verdict);

  test("are never said to differ in a share, however they round", () => {
    fc.assert(
      fc.property(amount, amount, decimals, decimals, decimals, (a, b, p, w, places) => {
        const [part, whole] = compare(a, b) <= 0 ? [a, b] : [b, a];
        const observations = parts(`${say(part, p)} 亿元`, `${say(whole, w)} 亿元`);
        const ratio = { n: part.n * whole.d, d: part.d * whole.n };
        expect(verdicts({ observations, claims: share(percent(ratio, places)) })).not.toContain("differs");
      }),
      runs,
    );
  });

  test("are never said to differ in growth, however they round", () => {
    fc.assert(
      fc.property(amount, amount, decimals, decimals, decimals, (now, base, p, w, places) => {
        // Ten thousand times a year's amount is taken for a slip of the unit before any audit.
        fc.pre(isWithin(now, base, 1000n) && isWithin(base, now, 1000n));
        const observations = `lake gdp - - 2024 ${say(now, p)} 亿元\nlake gdp - - 2023 ${say(base, w)} 亿元`;
        const ratio = { n: now.n * base.d - base.n * now.d, d: now.d * base.n };
        const claims = `lake gdp - - 2024 growth - ${percent(ratio, places)} %`;
        expect(verdicts({ observations, claims })).not.toContain("differs");
      }),
      runs,
    );
  });

  test("are never said to differ in the sum of their parts, however they round", () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.array(decimals, { minLength: 4, maxLength: 4 }),
        (a, b, c, places) => {
          const total = { n: a.n + b.n + c.n, d: a.d };
          const at = (value: Fraction, i: number) => say(value, places[i] ?? 0);
          const observations = [
            `lake gdp - - 2024 ${at(total, 0)} 亿元`,
            ...[a, b, c].map(
              (value, i) => `${["lower", "upper", "isle"][i]} gdp - - 2024 ${at(value, i + 1)} 亿元`,
            ),
          ].join("\n");
          expect(verdicts({ observations })).not.toContain("differs");
        },
      ),
      runs,
    );
  });
});

describe("audit(ledger)", () => {
  test("of a ledger without rows finds nothing", () => {
    expect(audit(lake({}))).toEqual([]);
  });

  test("names the row that states first, then those it was recomputed from", () => {
    const [finding] = audit(lake({ observations: parts("37.5 亿元", "69.33 亿元"), claims: share("53") }));
    expect(finding?.rows.map(({ role, file, line }) => `${role} ${file}:${line}`)).toEqual([
      "stated claims/2024.csv:2",
      "part observations/2024.csv:2",
      "whole observations/2024.csv:3",
    ]);
    expect(finding?.stated.text).toBe("53");
    // 53 % − 37.5 ÷ 69.33, in ratio.
    expect(toFixed(finding?.difference ?? { n: 0n, d: 1n }, 4)).toBe("-0.0109");
  });

  test("holds a report of an assumed year to its own figures, and to those of no other", () => {
    const observations =
      "lake gdp - origin-inside 2024 37.5 亿元 - p1 assumed\nlake gdp - - 2024 69.33 亿元 - p1 assumed\nlake gdp - - 2023 60 亿元 - p1 report-2024";
    const ledger = lake({
      sources: "assumed - yes",
      observations,
      claims: "lake gdp - - 2024 growth - 15.6 %",
    });
    // Growth is claimed in the dated report on a figure of the other: 69.33 ÷ 60 = 1.1555.
    expect(audit(ledger).map(({ verdict, reason, recomputed }) => [verdict, reason, recomputed])).toEqual([
      ["not-checkable", "year-assumed", null],
    ]);
    const own = lake({
      sources: "assumed - yes",
      observations: "lake gdp - - 2024 31.1 亿元 - p1 assumed\nlake gdp - - 2024 32.10 亿元 - p2 assumed",
    });
    expect(audit(own).map(({ verdict }) => verdict)).toEqual(["differs"]);
  });

  test("orders what differs first and counts each verdict", () => {
    const claims = `${share("54.1")}\n${share("53", "- p2")}`;
    const all = audit(lake({ observations: parts("37.5 亿元", "69.33 亿元"), claims }));
    expect(bySeverity(all).map(({ verdict }) => verdict)).toEqual(["differs", "agrees"]);
    expect(countVerdicts(all)).toEqual({ agrees: 1, "within-rounding": 0, differs: 1, "not-checkable": 0 });
  });
});

/** What the published reports contradict themselves in, as their readers noted it by hand. */
const CONTRADICTIONS = [
  ["claim", "nanping", "capital-in-place", "origin-within-province", "53", "differs"],
  ["claim", "nanping", "capital-in-place", "origin-outside-province", "47", "differs"],
  ["claim", "nanping", "capital-in-place", "", "69.7", "differs"],
  ["sum-breakdown", "nanping", "capital-in-place", "origin-within-province", "37.48", "within-rounding"],
  ["sum-breakdown", "nanping", "capital-in-place", "", "69.33", "within-rounding"],
  ["sum-children", "songyuan-provincial-zones", "capital-in-place", "", "5.8", "within-rounding"],
  ["claim", "songyuan", "projects-under-construction", "size-100m-up", "37", "differs"],
  ["claim", "songyuan", "promotion-staff", "", "8.2", "differs"],
  ["claim", "songyuan", "fixed-asset-investment", "", "28.2", "within-rounding"],
  ["sum-children", "songyuan", "fixed-asset-investment", "", "175", "not-checkable"],
  ["level-vs-growth", "chaoyang", "retail-sales", "", "15", "differs"],
  ["count", "chaoyang", "regional-headquarters-new", "", "9", "differs"],
  ["nested", "anshan-park", "projects-in-area", "size-100m-up", "8", "differs"],
  ["sum-children", "daye-zone", "projects-in-area", "", "129", "differs"],
  ["claim", "laifeng", "gdp", "", "25.9", "differs"],
  ["claim", "laifeng-zone", "fixed-asset-investment", "", "59.1", "differs"],
  ["claim", "laifeng-zone", "fixed-asset-investment", "use-infrastructure", "58.5", "differs"],
  ["sum-breakdown", "jiyuan", "project-investment", "level-city-key", "170.6", "within-rounding"],
  ["implied-plans", "jiyuan", "project-investment", "level-city-key", "228.5", "differs"],
  ["claim", "jiyuan", "project-investment", "campaign-start", "76", "within-rounding"],
  ["claim", "hengshui-zone", "gdp", "", "97.3", "differs"],
  ["claim", "hengshui-zone", "gdp", "", "6.5", "differs"],
  ["sum-contributions", "hengshui-zone", "gdp", "", "100", "differs"],
  ["claim", "hengshui-zone", "gdp", "", "12.8", "differs"],
  ["claim", "hengshui-zone", "gdp", "", "0.9", "differs"],
  ["sum-pulls", "hengshui-zone", "gdp", "", "13.1", "differs"],
  ["claim", "hengshui-zone", "projects-signed-started", "origin-beijing", "90", "differs"],
  ["growth-of-parts", "hengshui-zone", "fixed-asset-investment", "", "30.3", "within-rounding"],
  ["sum-breakdown", "hengshui-zone", "fixed-asset-investment", "", "22.8", "agrees"],
  ["sum-shares", "corps-regiment-1", "project-total-investment", "stage-planned", "100", "within-rounding"],
] as const;

const idOf = (...parts: readonly string[]) => parts.join(" ");

describe("the ledger's own reports", () => {
  const { ledger } = readLedger(new URL("../../../data/", import.meta.url).pathname);
  const all = ledger === null ? [] : audit(ledger);

  test.each(CONTRADICTIONS)(
    "%s of %s, %s %s stated as %s: %s",
    (kind, region, indicator, breakdown, text, verdict) => {
      const found = all.filter(
        ({ kind: k, subject, stated }) =>
          k === kind &&
          subject.region === region &&
          subject.indicator === indicator &&
          subject.breakdown === breakdown &&
          stated.text === text,
      );
      expect([...new Set(found.map((finding) => finding.verdict))]).toEqual([verdict]);
    },
  );

  test("differ in nothing that nobody has noted", () => {
    const noted = new Set(
      CONTRADICTIONS.map(([kind, region, indicator, breakdown, text]) =>
        idOf(kind, region, indicator, breakdown, text),
      ),
    );
    const differs = all.filter(({ verdict }) => verdict === "differs");
    const told = differs.map(({ kind, subject: { region, indicator, breakdown }, stated: { text } }) =>
      idOf(kind, region, indicator, breakdown, text),
    );
    expect(told.filter((id) => !noted.has(id))).toEqual([]);
  });

  test("agree with the nearest stated whole in shares of a total that they do not state", () => {
    const shares = all.filter(
      ({ subject, claim }) => subject.region === "corps-regiment-1" && claim === "share",
    );
    expect(shares.map(({ verdict }) => verdict)).toEqual(["agrees", "agrees", "agrees"]);
  });

  test("agree in most of what they say of themselves", () => {
    const { agrees, differs } = countVerdicts(all);
    expect(agrees).toBeGreaterThan(2 * differs);
  });
});

describe("a city whose office states its growth", () => {
  const { ledger } = readLedger(new URL("../../ledger/fixtures/yunjiang/", import.meta.url).pathname);
  const all = ledger === null ? [] : audit(ledger);

  test("differs in nothing: growth on another basis cannot be checked", () => {
    expect(all.length).toBeGreaterThan(200);
    expect(countVerdicts(all).differs).toBe(0);
    const growth = all.filter(({ claim }) => claim === "growth");
    expect(growth.map(({ verdict, reason }) => `${verdict} ${reason}`)).toEqual([
      "not-checkable another-basis",
      "not-checkable another-basis",
    ]);
  });
});
