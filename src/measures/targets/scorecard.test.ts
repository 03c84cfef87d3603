import { describe, expect, test } from "vitest";
import { period } from "../../ledger/period.ts";
import { evidence, quantity, settings, target } from "./golden/given.ts";
import { judge } from "./judge.ts";
import type { Judgement } from "./judgement.ts";
import { ownDistance, rankedKind } from "./own-distance.ts";
import { scorecard, together } from "./scorecard.ts";
import { SCORE_CLASSES } from "./verdict.ts";

function judged(text: string, figures: string, subject = "flow higher", asOf = "2025-12"): Judgement {
  return judge(target(text), evidence({ subject, figures }), period(asOf), settings);
}

const met = judged("level 100 亿元 2025", "101 亿元 2025");
const missed = judged("level 100 亿元 2025", "99 亿元 2025");
const planned = judged("level 100 亿元 2025 tier=planned", "99 亿元 2025");
const stretch = judged("level 120 亿元 2025 tier=stretch", "101 亿元 2025");
const onCourse = judged("level 100 亿元 2025", "80 亿元 2025-01/2025-09", "flow higher", "2025-09");
const behind = judged("level 100 亿元 2025", "60 亿元 2025-01/2025-09", "flow higher", "2025-09");
const expected = judged("level 100 亿元 2025", "99 亿元 2025 F", "flow higher", "2025-11");
const noFigure = judged("level 100 亿元 2025", "");
const notDue = judged("level 100 亿元 2026", "");
const untold = judged("level 100 亿元 2025", "99 亿元 2025", "flow none");
const words = judged("words - 亿元 2025", "");
const undecided = judged("level - 亿元 2025", "");

describe("scorecard(entries)", () => {
  const counts = (entries: readonly (readonly [string, Judgement])[]) => {
    const card = scorecard(entries.map(([series, judgement]) => ({ series, judgement })));
    return {
      n: card.n,
      counts: SCORE_CLASSES.map((one) => card.counts[one]).join(" "),
      beside: card.beside.length,
    };
  };

  test("counts each class of its own, in this order", () => {
    const all = [met, onCourse, behind, missed, expected, noFigure, notDue, untold, words, undecided];
    expect(counts(all.map((one, i) => [String(i), one] as const))).toEqual({
      n: 10,
      counts: "1 1 1 1 1 1 1 1 1 1",
      beside: 0,
    });
  });

  test("counts a series by its committed target, else by its planned one; stretch stands beside", () => {
    expect(
      counts([
        ["a", met],
        ["a", planned],
        ["a", stretch],
      ]),
    ).toEqual({ n: 1, counts: "1 0 0 0 0 0 0 0 0 0", beside: 1 });
    expect(
      counts([
        ["a", planned],
        ["a", stretch],
      ]),
    ).toEqual({ n: 1, counts: "0 0 0 1 0 0 0 0 0 0", beside: 1 });
    expect(counts([["a", stretch]])).toEqual({ n: 0, counts: "0 0 0 0 0 0 0 0 0 0", beside: 1 });
  });

  test("counts a series once that has several committed targets: as met only where all are", () => {
    expect(
      counts([
        ["a", met],
        ["a", missed],
      ]),
    ).toEqual({ n: 1, counts: "0 0 0 1 0 0 0 0 0 0", beside: 0 });
    expect(
      counts([
        ["a", met],
        ["a", met],
      ]),
    ).toEqual({ n: 1, counts: "1 0 0 0 0 0 0 0 0 0", beside: 0 });
  });
});

describe("together(judgements)", () => {
  test.each([
    [[met, missed, noFigure], "missed"],
    [[met, behind, onCourse], "behind"],
    [[met, noFigure, onCourse], "no-figure"],
    [[met, untold], "cannot-be-told"],
    [[met, onCourse], "on-course"],
    [[met, expected], "expected"],
    [[met, words], "met"],
    [[met, met], "met"],
  ] as const)("case %#", (all, one) => {
    expect(together(all)).toBe(one);
  });
});

describe("ownDistance(judgement)", () => {
  const ceiling = judged("level 100 起 2025", "60 起 2025-01/2025-10", "flow lower", "2025-10");
  const rate = judged("level >=8 % 2025", "7.5 % 2025", "rate higher");
  const rank = judged("level 3 位 2025", "4 位 2025", "rank lower");

  test("is completion of an amount, the share used of a ceiling, else how far it lies on the good side", () => {
    const told = [met, ceiling, rate, rank].map((one) => {
      const own = ownDistance(one);
      return own && `${quantity(own.quantity)} ${own.better}`;
    });
    expect(told).toEqual(["101.0% higher", "60.0% lower", "-0.5 pt higher", "-1 places higher"]);
    expect([noFigure, untold, words].map(ownDistance)).toEqual([null, null, null]);
  });

  test.each([
    ["an amount of several years", judged("level 100 亿元 2024/2025", "60 亿元 2024"), "60.0% higher"],
    ["an amount without a share", judged("level -5 亿元 2025", "-4 亿元 2025"), "1.0 亿元 higher"],
    ["a ceiling without a share", judged("level 0 起 2025", "2 起 2025", "flow lower"), "-2 起 higher"],
    [
      "a level years ahead, in its last year",
      judged("level 100 亿元 2025 base=2020", "80 亿元 2025-01/2025-09"),
      "-20.0 亿元 higher",
    ],
    ["a range without a direction", judged("level 5..6 % 2025", "7 % 2025", "rate none"), "-1.0 pt higher"],
  ])("of %s", (_, one, expected) => {
    const own = ownDistance(one);
    expect(own && `${quantity(own.quantity)} ${own.better}`).toBe(expected);
  });

  test("ranks only targets of one kind and one span together", () => {
    const half = judged("level 50 亿元 2025-01/2025-06", "48 亿元 2025-01/2025-06", "flow higher", "2025-06");
    const kinds = [met, missed, ceiling, rate, rank, half].map((one) => {
      const own = ownDistance(one);
      return own && rankedKind(one, own);
    });
    expect(kinds[0]).toBe(kinds[1]);
    expect(new Set(kinds).size).toBe(5);
  });
});
