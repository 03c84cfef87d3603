import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { classOf, SCORE_CLASSES, VERDICTS } from "../../measures/targets/verdict.ts";
import { BANDS } from "../../measures/year/schedule.ts";
import {
  CLASS_SIGNS,
  colourOf,
  countsOf,
  type JudgedMark,
  occurring,
  SIGNS,
  signOf,
  standingName,
  tally,
  total,
  totalOf,
} from "./verdict.ts";

/** Every verdict in every class that the judge can give it. */
const ALL: JudgedMark[] = VERDICTS.flatMap((verdict) =>
  ([1, 0, -1] as const).flatMap((direction) =>
    [true, false].map((isExpected) => {
      return { verdict, class: classOf(verdict, direction, isExpected), word: verdict };
    }),
  ),
);

describe("the sign of a judgement", () => {
  test("each class has a shape of its own", () => {
    const shapes = SCORE_CLASSES.map((one) => CLASS_SIGNS[one].symbol);
    expect(new Set(shapes).size).toBe(SCORE_CLASSES.length);
  });

  test.each(LANGS)(
    "every verdict has a shape with one word, and that word has no other shape (%s)",
    (lang) => {
      const pairs = ALL.map((judged) => `${signOf({ judged })?.symbol}${standingName({ judged }, lang)}`);
      const unique = [...new Set(pairs)];
      expect(new Set(unique.map((pair) => pair.charAt(0))).size).toBe(unique.length);
      expect(new Set(unique.map((pair) => pair.slice(1))).size).toBe(unique.length);
      expect(unique.filter((pair) => !SIGNS.includes(pair.charAt(0)) || pair.length < 3)).toEqual([]);
    },
  );

  test("what is met or on course never has the colour of what is behind or missed", () => {
    const colours = (...classes: string[]) =>
      new Set(ALL.filter((judged) => classes.includes(judged.class)).map((judged) => colourOf({ judged })));
    const bad = colours("behind", "missed");
    expect([...colours("met", "on-course")].filter((colour) => bad.has(colour))).toEqual([]);
  });

  test("what rests on an estimate alone is hollow, however far behind", () => {
    const judged: JudgedMark = { verdict: "far-behind", class: "expected", word: "" };
    expect(signOf({ judged })?.symbol).toBe("○");
  });

  test("a judgement goes before a band, and without both there is no sign", () => {
    const judged: JudgedMark = { verdict: "missed", class: "missed", word: "" };
    expect(signOf({ judged, band: "ahead" })).toEqual(CLASS_SIGNS.missed);
    for (const band of BANDS) expect(signOf({ judged: null, band })).not.toBeNull();
    expect(signOf({})).toBeNull();
    expect(colourOf({})).toBe("accent");
  });
});

describe("counts", () => {
  test("add up to all that was counted, each class once, and so does the sentence", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SCORE_CLASSES), { maxLength: 60 }), (classes) => {
        const counts = countsOf(classes);
        expect(totalOf(counts)).toBe(classes.length);
        expect(occurring(counts)).toEqual(SCORE_CLASSES.filter((one) => classes.includes(one)));
        const [all = 0, ...parts] = [...tally("某市", counts, "zh").matchAll(/(\d+)项/g)].map(([, n]) =>
          Number(n),
        );
        expect(all).toBe(classes.length);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(all);
      }),
    );
  });

  test("of several places together are the sums", () => {
    const both = total([countsOf(["met", "met", "behind"]), countsOf(["behind", "missed"])]);
    expect([both.met, both.behind, both.missed, totalOf(both)]).toEqual([2, 2, 1, 5]);
  });
});
