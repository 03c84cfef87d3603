import { describe, expect, test } from "vitest";
import type { Lang } from "../../i18n/lang.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import type { Settings } from "../../ledger/settings.ts";
import { type Lines, lake } from "../../measures/golden/lake.ts";
import type { Block } from "../ground/body.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import type { TableView } from "../ground/view.ts";
import { lampBlocks } from "./lamps.ts";
import { scoreBlocks } from "./scores.ts";

const GROUP = "lake-districts";
const indicators = `real 亿元 flow higher yes stated comparable
fires 个 flow lower yes
idle % rate lower no`;

type Part = Settings["score"]["indicators"][number];
const part = (indicator: string, weight: string, more: Partial<Part> = {}): Part => {
  const empty = {
    by: "",
    method: "",
    step: "",
    satisfactory: "",
    unacceptable: "",
    cap: "",
    floor: "",
  } as const;
  return { indicator, weight, ...empty, ...more };
};
const rules = (more: Partial<Settings["score"]>): Settings["score"] => {
  return { indicators: [], bonus: [], deductions: [], vetoes: [], rules: [], ...more };
};
type When = Settings["lamps"][number]["green"];
const growth = (is: When[number]["is"], than: When[number]["than"], value = ""): When[number] => {
  return { of: "growth", is, than, value };
};

function edition(settings: Partial<Settings>, lines: Lines, lang: Lang) {
  const ledger = lake({ indicators, ...lines });
  const own = { ...ledger, settings: { ...ledger.settings, ...settings } };
  return editionOf(siteOf(buildLookup(own), "/", "1.0.0"), lang);
}

const LINES: Lines = {
  observations: [
    ...["isle gdp - - 2024 125 亿元", "lower gdp - - 2024 90 亿元", "upper gdp - - 2024 100 亿元"],
    ...["isle fires - - 2024 60 个", "lower fires - - 2024 101 个", "upper fires - - 2024 100 个"],
    ...["isle idle - - 2024 4.0 %", "lower idle - - 2024 5.2 %", "upper idle - - 2024 3.7 %"],
  ].join("\n"),
  claims: [
    "isle real - - 2024 growth - 6.3 %",
    "lower real - - 2024 growth - 4.6 %",
    "upper real - - 2024 growth - -0.1 %",
    "lake real - - 2024 growth - 6.0 %",
  ].join("\n"),
  targets: ["isle", "lower", "upper"]
    .flatMap((id) => [
      `${id} gdp - - 2024 level committed - 100 亿元`,
      `${id} fires - - 2024 level committed - 100 个`,
      `${id} real - - 2024 growth committed - 5 %`,
    ])
    .join("\n"),
};

const tableOf = (blocks: readonly Block[]): TableView | undefined =>
  blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []))[0];
const rulesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === "run-in" ? block.paragraphs.map(({ lead, text }) => `${lead}${text}`) : [],
  );
const cells = (blocks: readonly Block[]) =>
  (tableOf(blocks)?.groups ?? []).flatMap(({ rows }) =>
    rows.map((row) =>
      row.cells.map(({ text, note, after, band, reason }) =>
        [band?.text, text, after, note, reason].filter(Boolean).join(" / "),
      ),
    ),
  );

function scoresIn(score: Settings["score"], lang: Lang = "zh", lines: Lines = LINES, year = 2024) {
  return scoreBlocks(edition({ score }, lines, lang), year, [GROUP]);
}

describe("scoreBlocks(edition, year, groups)", () => {
  test("scores by the distance of each target's kind, with the rule in numbers under the table", () => {
    const score = rules({
      indicators: [
        part("gdp", "50", { cap: "120", floor: "0" }),
        part("real", "30", { step: "5" }),
        part("fires", "20", { step: "2", cap: "100", floor: "0" }),
      ],
    });
    const blocks = scoresIn(score);
    // 湖心区: 125 % held at 120; 1.3 points above, 100 + 6.5; 60 % used, held at 100: 11195 ÷ 100.
    // 上城区: 100; 5.1 points below, 100 − 25.5; a ceiling used up, 100: 9235 ÷ 100.
    // 下城区: 90; 0.4 points below, 98; one in a hundred too many, 98: 9400 ÷ 100.
    expect(cells(blocks)).toEqual([
      [
        ...["湖心区", "1", "112.0", "120.0 / 已按上下限 / 完成率125.0%", "106.5 / 与目标之差+1.3个百分点"],
        "100.0 / 已按上下限 / 控制指标已用比例60.0%",
      ],
      [
        "下城区",
        "2",
        "94.0",
        "90.0 / 完成率90.0%",
        "98.0 / 与目标之差\u22120.4个百分点",
        "98.0 / 控制指标已用比例101.0%",
      ],
      [
        ...["上城区", "3", "92.4", "100.0 / 完成率100.0%", "74.5 / 与目标之差\u22125.1个百分点"],
        "100.0 / 已按上下限 / 控制指标已用比例100.0%",
      ],
    ]);
    expect(rulesOf(blocks)).toEqual([
      "地区生产总值（权重50）：按完成率计，正好达到目标得100分，每高1%加1分，每低1%减1分，最高120分，最低0分。",
      "指标real（权重30）：按与目标之差计，正好达到目标得100分，每好1个百分点（位、单位）加5分，每差1个百分点（位、单位）减5分。",
      "指标fires（权重20）：按控制指标已用比例计，正好达到目标得100分，每少用1%加2分，每多用1%减2分，最高100分，最低0分。",
    ]);
    expect(tableOf(blocks)?.how?.[0]?.notes).toEqual(["(120.0 × 50 + 106.5 × 30 + 100.0 × 20) ÷ 100"]);
  });

  test("scores by efficacy, between the ends of the rule or the best and the worst of the group", () => {
    const score = rules({
      indicators: [
        part("real", "60", { by: "growth" }),
        part("idle", "40", { by: "level", satisfactory: "3", unacceptable: "6", cap: "100" }),
      ],
    });
    const blocks = scoresIn(score, "en");
    // 6.3 best, −0.1 worst: 60 + 40 · 4.7/6.4 = 89.4. Of idleness 60 + 40 · (x − 6)/(3 − 6): 86.7, 70.7, 90.7.
    expect(cells(blocks).map(([place, , total, grown, idle]) => [place, total, grown, idle])).toEqual([
      ["Isle District", "94.7", "100.0 / growth +6.3%", "86.7 / the figure 4.0%"],
      ["Lower District", "81.9", "89.4 / growth +4.6%", "70.7 / the figure 5.2%"],
      ["Upper District", "72.3", "60.0 / growth \u22120.1%", "90.7 / the figure 3.7%"],
    ]);
    expect(rulesOf(blocks)).toEqual([
      "Indicator real (weight 60): by the efficacy of growth: 60 + 40 × (figure − \u22120.1%) ÷ (6.3% − \u22120.1%), the best of the group is Isle District, 6.3%, the worst Upper District, \u22120.1%.",
      "Indicator idle (weight 40): by the efficacy of the figure: 60 + 40 × (figure − 6.0%) ÷ (3.0% − 6.0%), satisfactory 3.0%, unacceptable 6.0%, at most 100 points.",
    ]);
  });

  test("adds, takes off and vetoes, and says of whom", () => {
    const score = rules({
      indicators: [part("gdp", "100", { cap: "120" })],
      bonus: [{ indicator: "real", points: "3", when: [growth("", "target")] }],
      deductions: [{ indicator: "real", points: "1.5", when: [growth("worse", "value", "5")] }],
      vetoes: [{ indicator: "fires", when: [{ of: "level", is: "worse", than: "target", value: "" }] }],
    });
    const blocks = scoresIn(score);
    expect(cells(blocks).map(([place, , total, , added]) => [place, total, added])).toEqual([
      ["湖心区", "123.0", "+3.0"],
      ["上城区", "98.5", "\u22121.5"],
      ["下城区", "0.0 / 一票否决：指标fires", "\u22121.5"],
    ]);
    expect(rulesOf(blocks).slice(1)).toEqual([
      "指标real：增速达到目标，加3分；符合的有湖心区。",
      "指标real：增速低于5%，减1.5分；符合的有下城区、上城区。",
      "指标fires：未达到目标，得分为零；符合的有下城区。",
    ]);
  });

  test("goes by the first rule that is for the group and the year", () => {
    const all = { bonus: [], deductions: [], vetoes: [] };
    const of = (indicator: string) => ({ ...all, indicators: [part(indicator, "100")] });
    const score = rules({
      ...of("fires"),
      rules: [
        { ...of("idle"), peer_group: "others", years: "" },
        { ...of("idle"), peer_group: GROUP, years: "2021/2023" },
        { ...of("gdp"), peer_group: GROUP, years: "2024/2026" },
        { ...of("real"), peer_group: "", years: "" },
      ],
    });
    expect(rulesOf(scoresIn(score))[0]).toContain("地区生产总值（权重100）");
    const elsewhere = { ...score, rules: score.rules.slice(0, 2) };
    expect(rulesOf(scoresIn(elsewhere))[0]).toContain("指标fires（权重100）");
  });

  test("says what no place has, and of one place why it has no part", () => {
    const score = rules({ indicators: [part("gdp", "60"), part("income", "40")] });
    const lines = { ...LINES, observations: LINES.observations?.replace("upper gdp - - 2024 100 亿元", "") };
    const blocks = scoresIn(score, "zh", lines);
    expect(tableOf(blocks)?.subtitle).toBe("人均收入没有可计分的数，未计入，缺权重40%。");
    expect(cells(blocks).at(-1)?.[3]).toContain("没有");
  });

  test("has nothing where nothing is scored", () => {
    expect(scoresIn(rules({}))).toEqual([]);
    expect(scoresIn(rules({ indicators: [part("income", "100")] }))).toEqual([]);
  });
});

describe("lampBlocks(edition, year, groups)", () => {
  const lamps: Settings["lamps"] = [
    {
      ...{ peer_group: GROUP, years: "", indicators: ["real"] },
      green: [growth("at-least", "target"), growth("at-least", "parent")],
      yellow: [growth("at-least", "value", "0")],
    },
  ];

  test("lights a lamp for each place, with what was set against what, and the rule under the table", () => {
    const blocks = lampBlocks(edition({ lamps }, LINES, "zh"), 2024, [GROUP]);
    expect(cells(blocks)).toEqual([
      ["湖心区", "绿灯 / +6.3%；高于年度目标1.3个百分点；上级+6.0%"],
      ["下城区", "黄灯 / +4.6%；低于年度目标0.4个百分点；上级+6.0%"],
      ["上城区", "红灯 / \u22120.1%；低于年度目标5.1个百分点；上级+6.0%"],
    ]);
    expect(rulesOf(blocks)).toEqual([
      "指标real：增速达到目标，且增速不低于上级的亮绿灯；其余增速不低于0%的亮黄灯；再其余的亮红灯。",
    ]);
    const tones = tableOf(blocks)?.groups[0]?.rows.map((row) => row.cells[1]?.band?.tone);
    expect(tones).toEqual(["ahead", "near", "far"]);
  });

  test("says in English too, and lights none where nothing can be told", () => {
    const lines = { ...LINES, claims: LINES.claims?.replace(/^lake.*$/m, "") };
    const blocks = lampBlocks(edition({ lamps }, lines, "en"), 2024, [GROUP]);
    expect(cells(blocks).map(([, lamp]) => lamp?.split(" / ")[0])).toEqual(["no lamp", "yellow", "red"]);
    expect(rulesOf(blocks)).toEqual([
      "Indicator real: green where growth meets the target and growth is at least that of the place above; yellow elsewhere where growth is at least 0%; red elsewhere.",
    ]);
  });

  test("has nothing without rules, for another group or another year", () => {
    expect(lampBlocks(edition({ lamps: [] }, LINES, "zh"), 2024, [GROUP])).toEqual([]);
    const others = lamps.map((rule) => ({ ...rule, peer_group: "others" }));
    expect(lampBlocks(edition({ lamps: others }, LINES, "zh"), 2024, [GROUP])).toEqual([]);
    const years = lamps.map((rule) => ({ ...rule, years: "2025" }));
    expect(lampBlocks(edition({ lamps: years }, LINES, "zh"), 2024, [GROUP])).toEqual([]);
  });
});
