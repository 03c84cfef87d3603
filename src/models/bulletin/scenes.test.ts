import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { cutOffs } from "../directory/cutoffs.ts";
import { editionOf } from "../ground/edition.ts";
import { type Site, siteOf } from "../ground/site.ts";
import { type Bulletin, bulletin } from "./bulletin.ts";
import { bulletinListPage } from "./bulletin-page.ts";

const HEADS = {
  observations: "region,indicator,industry,breakdown,period,value,unit,qualifier,status,source,locator,note",
  targets:
    "region,indicator,industry,breakdown,period,form,of,tier,set_on,value,to,unit,qualifier,nature,over,base,basis,group,wording,source,locator,note",
  claims:
    "region,indicator,industry,breakdown,period,claim,of,value,unit,qualifier,basis,wording,source,locator",
  revisions: "in_file,key,on,kind,reason",
} as const;

const INDICATORS = `${SAMPLE["indicators.csv"]}accidents,事故起数,Accidents,safety,个,flow,lower,yes,0,month,statistics,,
jobless,失业率,Unemployment,economy,%,rate,lower,no,1,month,statistics,,
`;
const THEMES = `"themes": [{ "id": "economy", "name": "经济总量", "name_en": "Economy" }, { "id": "safety", "name": "安全生产", "name_en": "Safety" }]`;

type Row = readonly [place: string, indicator: string, period: string, value: string, status?: string];

interface Scene {
  readonly figures: readonly Row[];
  /** Rows of `targets/2024.csv` as `place,indicator,period,form,tier,value,to,unit,qualifier,wording`. */
  readonly targets?: readonly string[];
  readonly revisions?: readonly string[];
  readonly settings?: string;
  readonly regions?: string;
}

function siteWith({ figures, targets = [], revisions = [], settings = "", regions }: Scene): Site {
  const units: Readonly<Record<string, string>> = { gdp: "亿元", jobless: "%" };
  const rows = figures.map(
    ([place, indicator, at, value, status = "A"]) =>
      `${place},${indicator},,,${at},${value},${units[indicator] ?? "个"},,${status},report-2024,1,`,
  );
  const set = targets.map((text) => {
    const [place, indicator, at, form, tier, value, to, unit, qualifier, wording = ""] = text.split(",");
    return `${place},${indicator},,,${at},${form},,${tier},,${value},${to},${unit},${qualifier},,,,,,${wording},report-2024,1,`;
  });
  const site = (SAMPLE["site.json"] ?? "").replace(/"themes": .*\]/, THEMES);
  const files = {
    ...SAMPLE,
    "site.json": settings === "" ? site : site.replace(/"bulletin": \{.*?\}/, `"bulletin": ${settings}`),
    "indicators.csv": INDICATORS,
    ...(regions === undefined ? {} : { "regions.csv": regions }),
    "observations/2023.csv": HEADS.observations,
    "observations/2024.csv": [HEADS.observations, ...rows, ""].join("\n"),
    "targets/2024.csv": [HEADS.targets, ...set, ""].join("\n"),
    "claims/2024.csv": HEADS.claims,
    ...(revisions.length === 0 ? {} : { "revisions.csv": [HEADS.revisions, ...revisions, ""].join("\n") }),
  };
  const { ledger, problems } = readFiles(memoryFiles(files));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return siteOf(buildLookup(ledger), "/", "1.0.0");
}

const HALF = "2024-01/2024-06";

function half(site: Site, region = "lake"): Bulletin {
  const cutOff = cutOffs(site).find((one) => one.region.id === region && one.period.text === HALF);
  if (cutOff === undefined) throw new Error("no bulletin of the half year");
  return bulletin(editionOf(site, "zh"), cutOff);
}

function textOf({ sections }: Bulletin): string {
  return sections.flatMap(({ paragraphs }) => paragraphs.map(({ lead, text }) => lead + text)).join("\n");
}

/** Three figures of the city's own, enough for a bulletin. */
const OWN: readonly Row[] = [
  ["lake", "gdp", HALF, "52.6"],
  ["lake", "projects", HALF, "40"],
  ["lake", "accidents", HALF, "60"],
];

describe("what a bulletin says of targets", () => {
  test("tells the year's target first, and an interim plan under its own name: 52.6 of 110, 52.6 of 50", () => {
    const targets = [
      "lake,gdp,2024,level,committed,110,,亿元,,",
      `lake,gdp,${HALF},level,planned,50,,亿元,,`,
    ];
    expect(textOf(half(siteWith({ figures: OWN, targets })))).toContain(
      "完成年度目标的47.8%，低于序时进度2.2个百分点；完成上半年计划的105.2%",
    );
  });

  test("never sets a ceiling against the calendar: 60 of at most 100, 120 of at most 100", () => {
    const targets = ["lake,accidents,2024,level,committed,100,,个,<=,"];
    const within = textOf(half(siteWith({ figures: OWN, targets })));
    expect(within).toContain("已用控制指标的60.0%");
    expect(within).not.toMatch(/慢于|低于序时|不足30%/);
    const figures = OWN.map(
      (row): Row => (row[1] === "accidents" ? ["lake", "accidents", HALF, "120"] : row),
    );
    const exceeded = textOf(half(siteWith({ figures, targets })));
    expect(exceeded).toContain("突破年度控制目标");
    expect(exceeded).toContain("超控制指标20个");
  });

  test("tells a target in words in words, and one that is not decided as such", () => {
    const targets = [
      "lake,gdp,2024,words,committed,,,,,取得突破性进展",
      "lake,projects,2024,level,committed,,,,,待下达",
    ];
    const text = textOf(half(siteWith({ figures: OWN, targets })));
    expect(text).toContain("地区生产总值年度目标为取得突破性进展");
    expect(text).toContain("项目年度目标为待下达");
  });

  test("meets no target by an estimate", () => {
    const figures = OWN.map((row): Row => (row[1] === "gdp" ? ["lake", "gdp", HALF, "120", "E"] : row));
    const targets = ["lake,gdp,2024,level,committed,110,,亿元,,"];
    const made = half(siteWith({ figures: [...figures, ["lake", "jobless", HALF, "4.0"]], targets }));
    expect(textOf(made)).toContain("预计地区生产总值120亿元");
    expect(textOf(made)).not.toMatch(/[，；]完成年度目标/);
    expect(made.notes).toContain("有1个数字为预计数，不据以判定完成与否。");
  });
});

describe("what a bulletin says of its figures", () => {
  test("names the places that have none, of a thing that they tell otherwise", () => {
    const regions = `${SAMPLE["regions.csv"]}middle,中城区,Middle District,district,lake,,,,lake-districts,
`;
    const figures: Row[] = [
      ...OWN,
      ["lower", "gdp", HALF, "20"],
      ["upper", "gdp", HALF, "32.6"],
      ["middle", "gdp", "2024-01/2024-03", "5"],
    ];
    expect(textOf(half(siteWith({ figures, regions })))).toContain(
      "从高到低依次为上城区（32.6亿元）、下城区（20亿元）；中城区没有数字。",
    );
  });

  test("says what was corrected, in its title and with the reason", () => {
    const key = `lake / gdp / ${HALF} / report-2024 / 1`;
    const revisions = [`observations/2024.csv,${key},,correction,原报误将万元记作亿元`];
    const made = half(siteWith({ figures: OWN, revisions }));
    expect(made.title).toMatch(/（含更正）$/);
    expect(made.notes).toContain(
      "有1个数字公布后有改动：大湖市：地区生产总值，差错更正：原报误将万元记作亿元。",
    );
    expect(half(siteWith({ figures: OWN })).title).not.toContain("更正");
  });

  test("tells the change of a rate on the year before in points, and no part or share of it", () => {
    const figures: Row[] = [
      ...OWN,
      ["lake", "jobless", HALF, "4.0"],
      ["lower", "jobless", HALF, "3.9"],
      ["upper", "jobless", HALF, "4.1"],
    ];
    const text = textOf(half(siteWith({ figures })));
    expect(text).toContain("失业率4.0%");
    expect(text).toContain("从低到高依次为下城区（3.9%）、上城区（4.1%）");
    expect(text).not.toMatch(/其中[^。]*失业率|失业率[^。]*占/);
  });
});

describe("what site.json says of bulletins", () => {
  test("their title, and which themes and indicators come first", () => {
    const settings =
      '{ "title": "关于{place}{period}经济运行情况的通报", "title_en": "", "first_themes": ["safety"], "first_indicators": ["projects"] }';
    const made = half(siteWith({ figures: OWN, settings }));
    expect(made.titleLines).toEqual(["关于大湖市2024年1—6月", "经济运行情况的通报"]);
    expect(made.opening).toBe("现将大湖市2024年1—6月经济运行情况通报如下：");
    const figures = made.tables.find(({ id }) => id === "table-figures");
    const order = figures?.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.text));
    expect(order).toEqual(["事故起数", "项目数", "地区生产总值"]);
  });
});

describe("which bulletins there are", () => {
  const PAIR = `id,name,name_en,kind,parent,code,valid_from,valid_to,peer_group,note
lake,大湖市,Great Lake City,prefecture,,,,,,
lower,下城区,Lower District,district,lake,,,,,
`;

  test("a ledger of two places has that of each with figures of its own", () => {
    const figures: Row[] = [...OWN, ...OWN.map(([, ...rest]): Row => ["lower", ...rest])];
    const site = siteWith({ figures, regions: PAIR });
    expect(cutOffs(site).map(({ region }) => region.id)).toEqual(["lake", "lower"]);
    expect(textOf(half(site, "lower"))).toContain("下城区");
  });

  test("a ledger that has too little for one says so", () => {
    const site = siteWith({ figures: OWN.slice(0, 2), regions: PAIR });
    expect(cutOffs(site)).toEqual([]);
    const text = JSON.stringify(bulletinListPage(editionOf(site, "zh")).blocks);
    expect(text).toContain("凡一个地区在同一时期有3项以上指标的数字");
    expect(text).toContain("台账中还没有一个地区的数字够得上一份通报。");
  });

  test("forecasts alone make none", () => {
    const figures = OWN.map(([place, indicator, at, value]): Row => [place, indicator, at, value, "F"]);
    expect(cutOffs(siteWith({ figures }))).toEqual([]);
  });
});
