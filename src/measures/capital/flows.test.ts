import { describe, expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { type Lines, lake } from "../golden/lake.ts";
import type { Amount, Branch } from "./flow-branches.ts";
import { capitalFlows } from "./flows.ts";

const amount = ({ value, bound, estimated }: Amount, decimals = 2) =>
  `${bound}${toFixed(value, decimals)}${estimated ? " E" : ""}`;
const branch = ({ id, rest, amount: money, share }: Branch) =>
  [
    ...[rest ? `rest of ${id || "all"}` : id, amount(money)],
    share.kind === "value" ? share.bound + toFixed(share.value, 3) : share.reason,
  ].join(" ");

const flows = (lines: Lines) => capitalFlows(buildLookup(lake(lines)));

/** Each place of each flow: period, place, total, its origins and industries. */
function told(lines: Lines) {
  return flows(lines).flatMap(({ period, places }) =>
    places.map(({ place, total, origins, industries }) => [
      `${period.text} ${place.id} ${total === null ? "-" : amount(total)}`,
      ...origins.map(branch),
      ...industries.map(branch),
    ]),
  );
}

/** Lines of one place in 2024: what is broken down, and the money. */
const gdp = (...lines: string[]) =>
  lines
    .map((line) => line.split(" "))
    .map(([part = "", ...money]) => {
      const [industry, origin] = part.startsWith("origin") ? ["-", part] : [part === "all" ? "-" : part, "-"];
      return `lake gdp ${industry} ${origin} 2024 ${money.join(" ")}`;
    })
    .join("\n");

describe("capitalFlows(lookup) splits money", () => {
  test.each<[string, string, string[]]>([
    [
      "by origin, the largest first, with what is left over",
      gdp("all 100 亿元", "origin-inside 30 亿元", "origin-outside 60 亿元"),
      [
        "2024 lake 100.00",
        "origin-outside 60.00 0.600",
        "origin-inside 30.00 0.300",
        "rest of all 10.00 0.100",
      ],
    ],
    [
      "into the finest parts that add up, with what each level leaves over",
      gdp(
        "all 100 亿元",
        "origin-outside 60 亿元",
        "origin-abroad 10 亿元",
        "origin-elsewhere 45 亿元",
        "origin-inside 40 亿元",
      ),
      [
        "2024 lake 100.00",
        "origin-elsewhere 45.00 0.450",
        "origin-abroad 10.00 0.100",
        "rest of origin-outside 5.00 0.050",
        "origin-inside 40.00 0.400",
      ],
    ],
    [
      "not into parts that exceed what is above them",
      gdp("all 100 亿元", "origin-outside 60 亿元", "origin-abroad 20 亿元", "origin-elsewhere 45 亿元"),
      ["2024 lake 100.00", "origin-outside 60.00 0.600", "rest of all 40.00 0.400"],
    ],
    [
      "with no rest where parts exceed the whole",
      gdp("all 100 亿元", "origin-outside 70 亿元", "origin-inside 40 亿元"),
      ["2024 lake 100.00", "origin-outside 70.00 0.700", "origin-inside 40.00 0.400"],
    ],
    // Half a unit of the last decimal for each of the three: 0.05 + 0.05 + 0.5 is 0.6.
    [
      "with no rest that rounding explains",
      gdp("all 100 亿元", "origin-outside 69.4 亿元", "origin-inside 30.0 亿元"),
      ["2024 lake 100.00", "origin-outside 69.40 0.694", "origin-inside 30.00 0.300"],
    ],
    [
      "with a rest that rounding does not explain",
      gdp("all 100 亿元", "origin-outside 69.3 亿元", "origin-inside 30.0 亿元"),
      [
        "2024 lake 100.00",
        "origin-outside 69.30 0.693",
        "origin-inside 30.00 0.300",
        "rest of all 0.70 0.007",
      ],
    ],
    [
      "with the rest of a single part, however little",
      gdp("all 100 亿元", "origin-outside 99.9 亿元"),
      ["2024 lake 100.00", "origin-outside 99.90 0.999", "rest of all 0.10 0.001"],
    ],
    [
      "with the rest at least what a part at most leaves",
      gdp("all 100 亿元", "origin-outside 60 亿元 <=", "origin-inside 30 亿元"),
      [
        "2024 lake 100.00",
        "origin-outside <=60.00 <=0.600",
        "origin-inside 30.00 0.300",
        "rest of all >=10.00 >=0.100",
      ],
    ],
    [
      "with the rest about what parts of two kinds leave",
      gdp("all 100 亿元", "origin-outside 60 亿元 <=", "origin-inside 30 亿元 >="),
      [
        "2024 lake 100.00",
        "origin-outside <=60.00 <=0.600",
        "origin-inside >=30.00 >=0.300",
        "rest of all ~10.00 ~0.100",
      ],
    ],
    [
      "without a share where there is no whole",
      gdp("origin-outside 60 亿元", "origin-inside 30 亿元"),
      ["2024 lake -", "origin-outside 60.00 no-base", "origin-inside 30.00 no-base"],
    ],
    [
      "without a share of nothing",
      gdp("all 0 亿元", "origin-outside 0 亿元", "origin-inside 0 亿元"),
      ["2024 lake 0.00", "origin-outside 0.00 base-is-zero", "origin-inside 0.00 base-is-zero"],
    ],
    [
      "by industry too, those under no other of them",
      gdp(
        "all 100 亿元",
        "origin-outside 100 亿元",
        "secondary 80 亿元",
        "industry 70 亿元",
        "primary 20 亿元",
      ),
      ["2024 lake 100.00", "origin-outside 100.00 1.000", "secondary 80.00 0.800", "primary 20.00 0.200"],
    ],
    [
      "by industries whose parent is not stated",
      gdp("all 100 亿元", "origin-outside 100 亿元", "toys 40 亿元", "furniture 30 亿元", "primary 30 亿元"),
      [
        "2024 lake 100.00",
        "origin-outside 100.00 1.000",
        "toys 40.00 0.400",
        "furniture 30.00 0.300",
        "primary 30.00 0.300",
      ],
    ],
    [
      "in the indicator's unit",
      gdp("all 100 亿元", "origin-outside 600000 万元", "origin-inside 400000 万元"),
      ["2024 lake 100.00", "origin-outside 60.00 0.600", "origin-inside 40.00 0.400"],
    ],
  ])("%s", (_, observations, expected) => {
    expect(told({ observations })).toEqual([expected]);
  });

  test("tells an estimate in a part, in the rest and in shares of an estimated whole", () => {
    const observations = [
      "lake gdp - - 2024 100 亿元 - - report-2024 E",
      "lake gdp - origin-inside 2024 30 亿元",
    ].join("\n");
    const [flow] = flows({ observations });
    const [place] = flow?.places ?? [];
    expect(place?.total && amount(place.total)).toBe("100.00 E");
    expect(
      place?.origins.map((one) => [amount(one.amount), "estimated" in one.share && one.share.estimated]),
    ).toEqual([
      ["30.00", true],
      ["70.00 E", true],
    ]);
  });
});

describe("capitalFlows(lookup) knows", () => {
  const origin = (region: string, at: string, value = "9 亿元", indicator = "gdp") =>
    `${region} ${indicator} - origin-inside ${at} ${value}`;
  const heads = (lines: Lines) => told(lines).map(([head]) => head);

  test.each<[string, Lines, string[]]>([
    [
      "each period, the newest first",
      { observations: [origin("lake", "2022"), origin("lake", "2024"), origin("lake", "2023")].join("\n") },
      ["2024 lake -", "2023 lake -", "2022 lake -"],
    ],
    [
      "periods that are told by industry alone",
      {
        observations: [origin("lake", "2023"), "lake gdp primary - 2024 9 亿元"].join("\n"),
      },
      ["2024 lake -", "2023 lake -"],
    ],
    ["nothing where nothing is by origin", { observations: "lake gdp primary - 2024 9 亿元" }, []],
    ["no totals alone", { observations: "lake gdp - - 2024 9 亿元" }, []],
    ["no breakdown of another scheme", { observations: "lake gdp - start-new 2024 9 亿元" }, []],
    [
      "no part that is by origin and industry at once",
      { observations: [origin("lake", "2023"), "lake gdp primary origin-inside 2024 9 亿元"].join("\n") },
      ["2023 lake -"],
    ],
    ["no counts", { observations: origin("lake", "2024", "9 个", "projects") }, []],
    [
      "no stocks",
      { indicators: "debt 亿元 stock none yes", observations: origin("lake", "2024", "9 亿元", "debt") },
      [],
    ],
    ["nothing that does not add up", { observations: origin("lake", "2024", "9 万元", "income") }, []],
  ])("%s", (_, lines, expected) => {
    expect(heads(lines)).toEqual(expected);
  });

  test("sets places apart by the nearest place above them that has its own", () => {
    const observations = [
      ...["lake", "isle", "park-a", "park-b", "upper"].map((region) => origin(region, "2024")),
      "isle gdp - - 2024 20 亿元",
    ].join("\n");
    const groups = flows({ observations }).map(({ within, places }) => [
      within?.id ?? null,
      ...places.map(({ place }) => place.id),
    ]);
    expect(groups).toEqual([
      [null, "lake"],
      ["lake", "isle", "park-a", "park-b", "upper"],
    ]);
  });

  test("the rows behind a place: its total, its origins, its industries", () => {
    const observations = gdp(
      "origin-inside 30 亿元",
      "primary 5 亿元",
      "all 100 亿元",
      "origin-outside 60 亿元",
    );
    const [flow] = flows({ observations });
    expect(flow?.places[0]?.rows.map(({ value }) => value)).toEqual(["100", "30", "60", "5"]);
  });

  test.each<[string, string[], number]>([
    [
      "as many decimals as are stated",
      ["all 100 亿元", "origin-inside 30.25 亿元", "origin-outside 69.8 亿元"],
      2,
    ],
    ["none where none is stated", ["all 100 亿元", "origin-inside 30 亿元"], 0],
    ["those of the indicator where a unit is converted", ["all 100.25 亿元", "origin-inside 300000 万元"], 1],
  ])("%s", (_, lines, expected) => {
    expect(flows({ observations: gdp(...lines) }).map(({ decimals }) => decimals)).toEqual([expected]);
  });
});
