import { describe, expect, test } from "vitest";
import {
  addsUp,
  categoriesJudge,
  categoriesOf,
  contradicts,
  countsPieces,
  differsOrOverlaps,
  dividedBy,
  divideTheLand,
  isPartOfWhole,
  type Judge,
  nearestAbove,
  officialUnder,
  type Placed,
  placeSets,
  siblingCounts,
  withoutCategory,
} from "./adding-up.ts";
import { memoryFiles } from "./folder.ts";
import type { Ledger } from "./ledger.ts";
import { must } from "./must.ts";
import { readFiles } from "./read.ts";
import { SAMPLE } from "./sample.ts";
import type { Region } from "./schema.ts";

/** Industries: farming over crops and cattle, industry, and a cluster; categories by origin, of which one is parted. */
const ledger: Ledger = must(
  readFiles(
    memoryFiles({
      ...SAMPLE,
      "industries.csv": `${SAMPLE["industries.csv"]}farming,农业,,sector,,,
crops,种植业,,division,farming,01,
cattle,畜牧业,,division,farming,03,
steel-cluster,钢铁集群,,cluster,industry,,
`,
      "breakdowns.csv": `${SAMPLE["breakdowns.csv"]}origin-far,origin,远方,,origin-outside,yes,
`,
    }),
  ).ledger,
  "a sound ledger",
);

describe("addsUp(indicator)", () => {
  test.each([
    ["yes", "flow", true],
    ["yes", "stock", true],
    ["no", "flow", false],
    ["yes", "rate", false],
    ["yes", "rank", false],
  ] as const)("additive %s, a %s: %s", (additive, measure, told) => {
    expect(addsUp({ additive, measure })).toBe(told);
  });
});

test.each([
  ["count", 1n, true],
  ["person", 1n, true],
  ["person-time", 1n, true],
  ["count", 10_000n, false],
  ["money-cny", 1n, false],
])("countsPieces: a unit of %s of the size %s: %s", (dimension, n, told) => {
  expect(countsPieces({ dimension, factor: { n, d: 1n } })).toBe(told);
});

describe("divideTheLand(places)", () => {
  test.each<[string, readonly Region["kind"][], boolean]>([
    ["counties, districts and townships do", ["county", "district", "township"], true],
    ["a county and a zone may overlap", ["county", "zone"], false],
    ["zones alone may lie anywhere", ["zone", "zone"], false],
    ["so may groups", ["group"], false],
  ])("%s", (_, kinds, told) => {
    expect(divideTheLand(kinds.map((kind) => ({ kind, sums: "" })))).toBe(told);
  });

  test("a county and a zone do not overlap where each is said to be contained, and may where one is", () => {
    const [county, zone] = [{ kind: "county", sums: "contained" } as const, { kind: "zone" } as const];
    expect(divideTheLand([county, { ...zone, sums: "contained" }])).toBe(true);
    expect(divideTheLand([county, { ...zone, sums: "" }])).toBe(false);
  });
});

describe("placeSets(places, kindOf, parent)", () => {
  /** Places as `kind`, `kind+` contained, `kind-` beside, `kind@id` also in another; each has its own text as its id. */
  const placed = (text: string): Placed => {
    const [, kind = "", sums = "", also_in = ""] = /^([a-z]+)([+-]?)(?:@(.+))?$/.exec(text) ?? [];
    const said = sums === "+" ? "contained" : sums === "-" ? "beside" : "";
    return { id: text, kind: kind as Region["kind"], sums: said, also_in };
  };
  const sets = (places: readonly string[], parent: Region["kind"]) =>
    placeSets(places, placed, parent).map(({ parts, judge }) => `${judge} ${parts.join(" ")}`);

  test.each<[string, string[], Region["kind"], string[]]>([
    ["one class", ["county", "district"], "prefecture", ["nearly county district"]],
    [
      "several classes: together they may overlap",
      ["county", "park", "district"],
      "prefecture",
      ["nearly county district", "nearly park", "overlap county park district"],
    ],
    [
      "with groups among them together only for a fit",
      ["county", "group"],
      "prefecture",
      ["nearly county", "never group", "never county group"],
    ],
    ["all of them contained", ["county+", "zone+"], "prefecture", ["declared county+ zone+"]],
    [
      "some contained, some not said",
      ["county+", "zone"],
      "prefecture",
      ["nearly county+", "nearly zone", "overlap county+ zone"],
    ],
    ["those contained, without those beside", ["county+", "zone-"], "prefecture", ["declared county+"]],
    [
      "those contained, without those that another of them contains",
      ["county+", "zone+@county+", "park@far"],
      "prefecture",
      ["nearly county+", "nearly park@far", "overlap county+ park@far"],
    ],
    ["none where all stand beside", ["zone-", "park-"], "prefecture", []],
    ["the contained members of a group", ["county+", "zone-"], "group", ["declared county+"]],
    ["groups may overlap", ["group", "group"], "prefecture", ["never group group"]],
    ["the members of a group are all of it", ["county"], "group", ["exact county", "nearly county"]],
  ])("%s", (_, kinds, parent, told) => expect(sets(kinds, parent)).toEqual(told));
});

describe("contradicts(judge, found)", () => {
  const found = { complete: false, negative: false, isAbove: false, isNear: false };

  test.each<[Judge, Partial<typeof found>, boolean]>([
    ["exact", { complete: true }, true],
    ["exact", { complete: true, negative: true }, true],
    ["exact", { isNear: true }, false],
    ["exact", { isAbove: true }, true],
    ["nearly", { complete: true, isNear: true }, true],
    ["nearly", { complete: true }, false],
    ["nearly", { isNear: true }, false],
    ["nearly", { isAbove: true }, true],
    ["nearly", { isAbove: true, negative: true }, false],
    ["nearly", { complete: true, isNear: true, negative: true }, false],
    ["exceeds", { isAbove: true }, true],
    ["exceeds", { complete: true, isNear: true }, false],
    ["never", { complete: true, isAbove: true, isNear: true }, false],
    ["declared", { complete: true }, true],
    ["declared", { complete: true, negative: true }, true],
    ["declared", { isNear: true }, false],
    ["declared", { isAbove: true }, true],
    ["overlap", { complete: true, isAbove: true, isNear: true }, false],
  ])("%s, %o: %s", (judge, some, told) => {
    expect(contradicts(judge, { ...found, ...some })).toBe(told);
  });
});

test.each<[Judge, Parameters<typeof differsOrOverlaps>[1], boolean]>([
  ["overlap", { complete: false, negative: false, isAbove: true, isNear: true }, true],
  ["overlap", { complete: true, negative: false, isAbove: false, isNear: true }, true],
  ["overlap", { complete: true, negative: false, isAbove: false, isNear: false }, false],
  ["overlap", { complete: true, negative: true, isAbove: true, isNear: true }, false],
  ["nearly", { complete: true, negative: false, isAbove: true, isNear: true }, false],
])("differsOrOverlaps(%s, %o): %s", (judge, found, told) => {
  expect(differsOrOverlaps(judge, found)).toBe(told);
});

describe("industries", () => {
  test("officialUnder gives those of the official classification under each, clusters left out", () => {
    expect([...officialUnder(ledger)]).toEqual([
      ["", ["industry", "farming"]],
      ["farming", ["crops", "cattle"]],
    ]);
  });

  test.each([
    ["crops", ["farming"], "farming"],
    ["crops", ["industry"], ""],
    ["farming", ["farming"], ""],
  ])("nearestAbove of %s where %s is known: %s", (id, known, above) => {
    expect(nearestAbove(ledger.industries, id, (one) => known.includes(one))).toBe(above);
  });
});

describe("categories", () => {
  test("siblingCounts counts the exhaustive ones that stand together", () => {
    expect([...siblingCounts(ledger)]).toEqual([
      ["origin|", 2],
      ["origin|origin-outside", 1],
    ]);
  });

  test.each([
    ["origin-inside;start-new", "origin-inside", "start-new"],
    ["origin-far;start-new", "origin-far", "origin-outside;start-new"],
    ["start-new", "start-new", ""],
  ])("withoutCategory: %s without %s is %s", (breakdown, id, rest) => {
    expect(withoutCategory(breakdown, ledger.breakdowns.row(id))).toBe(rest);
  });

  test("categoriesOf a total has none, and of a category that there is not throws", () => {
    expect(categoriesOf(ledger, "")).toEqual([]);
    expect(() => categoriesOf(ledger, "origin-inside;none")).toThrow("none");
  });

  test.each([
    ["origin-inside", true],
    ["origin-far", true],
    ["start-new", false],
  ])("isPartOfWhole: %s %s", (id, told) => {
    expect(isPartOfWhole(ledger.breakdowns.row(id))).toBe(told);
  });

  test.each([
    ["origin-inside", true, "exact"],
    ["origin-inside", false, "exceeds"],
    ["origin-far", false, "never"],
  ])("categoriesJudge: %s, complete %s: %s", (id, complete, judge) => {
    expect(categoriesJudge(ledger.breakdowns.row(id), complete)).toBe(judge);
  });
});

describe("dividedBy(ledger, part, whole)", () => {
  const key = (text: string) => {
    const [industry = "", breakdown = ""] = text.split(" ");
    return { industry, breakdown };
  };
  const by = (part: string, whole: string) => {
    const found = dividedBy(ledger, key(part), key(whole));
    return found === null || found === "industry" ? found : found.id;
  };

  test.each([
    ["an industry of the economy", "farming", "", "industry"],
    ["an industry under another", "crops", "farming", "industry"],
    ["an industry further below", "crops", "", null],
    ["an industry within a category", "farming start-new", " start-new", "industry"],
    ["a category", " origin-inside", "", "origin-inside"],
    ["a category of an industry", "farming start-new", "farming", "start-new"],
    ["a category of another industry", "farming start-new", "industry", null],
    ["a category under another", " origin-far", "", null],
    ["a category of a category", " origin-inside", " start-new", null],
    ["several categories at once", " origin-inside;start-new", "", null],
    ["the whole itself", "", "", null],
  ])("%s", (_, part, whole, told) => expect(by(part, whole)).toBe(told));
});
