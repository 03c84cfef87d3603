import { describe, expect, test } from "vitest";
import { isPerfect, middle, type Report, told } from "./report.ts";

const report = (performance: number | null, speed: number | null, figure?: string): Report => ({
  categories: {
    performance: {
      title: "Performance",
      score: performance,
      auditRefs: [
        { id: "speed-index", weight: 10 },
        { id: "dom-size", weight: 0 },
        { id: "absent", weight: 1 },
      ],
    },
    seo: { title: "SEO", score: 1, auditRefs: [] },
  },
  audits: {
    "speed-index": {
      title: "Speed Index",
      score: speed,
      ...(figure === undefined ? {} : { displayValue: figure }),
    },
    "dom-size": { title: "Size of the page", score: 0 },
  },
});

describe("told(page, report)", () => {
  test("a page with full marks is told in one line", () => {
    expect(told("/", report(1, 1))).toEqual(["100    /: 100 Performance, 100 SEO"]);
  });

  test("what costs points is told with its figure; what has no weight or does not apply is not", () => {
    expect(told("/", report(0.98, 0.83, "3.8 s"))).toEqual([
      "FAILED /: 98 Performance, 100 SEO",
      "  Performance: Speed Index 3.8 s (83 of 100, weight 10)",
    ]);
    expect(told("/", report(0.5, null))).toEqual(["FAILED /: 50 Performance, 100 SEO"]);
  });

  test("a page that could not be judged has failed", () => {
    const broken = { ...report(1, 1), runtimeError: { message: "no paint" } };
    expect(told("/", broken)).toEqual(["FAILED /: no paint"]);
    expect(isPerfect(broken)).toBe(false);
  });
});

describe("isPerfect(report)", () => {
  test.each([
    [1, true],
    [0.995, true],
    [0.99, false],
    [null, false],
  ])("a performance of %s beside full marks: %s", (score, expected) => {
    expect(isPerfect(report(score, 1))).toBe(expected);
  });
});

test("the middle report is that of middle performance, the lower of two", () => {
  expect(middle([report(1, 1), report(0.9, 1), report(0.95, 1)]).categories["performance"]?.score).toBe(0.95);
  expect(middle([report(1, 1), report(0.9, 1)]).categories["performance"]?.score).toBe(0.9);
});
