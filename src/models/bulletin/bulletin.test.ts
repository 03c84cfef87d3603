import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { formatDecimal, withBoundMark } from "../../i18n/decimal.ts";
import { LANGS, type Lang } from "../../i18n/lang.ts";
import { nameIn } from "../../i18n/names.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { requireLedger } from "../../ledger/read.ts";
import { type CutOff, cutOffs } from "../directory/cutoffs.ts";
import { editionOf } from "../ground/edition.ts";
import { type Site, siteOf } from "../ground/site.ts";
import { type Bulletin, bulletin } from "./bulletin.ts";
import { markdown } from "./markdown.ts";

const SOURCE = "songyuan-2006-04-notice";
const site: Site = siteOf(
  buildLookup(requireLedger(join(import.meta.dirname, "../../../data"))),
  "/",
  "1.0.0",
);
const { ledger } = site;
const cutOff = cutOffs(site).find(({ region }) => region.id === "songyuan") as CutOff;
const made = {} as Record<Lang, Bulletin>;
const text = {} as Record<Lang, string>;

beforeAll(() => {
  for (const lang of LANGS) {
    made[lang] = bulletin(editionOf(site, lang), cutOff);
    text[lang] = made[lang].sections
      .flatMap(({ paragraphs }) => paragraphs.map((one) => one.lead + one.text))
      .join("\n");
  }
});

/** The rows of all tables whose element ids start so, each as its cells. */
function rows(lang: Lang, id: string): string[][] {
  return made[lang].tables
    .filter((table) => table.id.startsWith(`table-${id}`))
    .flatMap((table) => table.groups.flatMap((group) => group.rows))
    .map((row) => row.cells.map((cell) => cell.text));
}

test("cutOffs(site) finds the places with several figures, and the regions whose places report for the same period", () => {
  expect(cutOffs(site).map(({ region, period }) => `${region.id} ${period.text}`)).toEqual([
    "guihuashu-park 2015",
    "laifeng 2015",
    "laifeng-zone 2015",
    "sihe-park 2015",
    "shangqiu 2015-01/2015-07",
    "shangqiu 2015-01/2015-06",
    "laifeng-zone 2014",
    "jiyuan 2013-01/2013-09",
    "hengshui-zone 2012",
    "hengshui-zone 2012-01/2012-11",
    "hengshui-zone 2012-01/2012-09",
    "daye-zone 2010",
    "yutian-park 2010",
    "chaoyang 2009-01-01/2009-11-09",
    "chaoyang 2009-01/2009-09",
    "chaoyang 2009-01/2009-08",
    "anshan-park 2006",
    "chendun-village 2006",
    "laifeng-zone 2006",
    "nanping 2006",
    "songyuan 2006-01/2006-04",
    "laifeng 2005",
  ]);
});

describe("bulletin of Songyuan, January to April 2006: what the notice itself says", () => {
  test.each([
    ["one, (1)", "引进项目231项", "projects introduced numbered 231"],
    ["one, (1)", "合同引资额119.8亿元", "contracted investment came to CNY 11.98 billion"],
    ["one, (1)", "实际到位资金31.1亿元，同比增长74.1%", "came to CNY 3.11 billion, up 74.1%"],
    ["one, (1)", "完成年度目标的26.4%", "26.4% of the year's target"],
    [
      "one, (1)",
      "新开工的引进项目175个、实际到位资金21.6亿元、合同引资额73亿元",
      "175 projects introduced, CNY 2.16 billion",
    ],
    [
      "one, (1)",
      "续建的引进项目56个、实际到位资金9.5亿元、合同引资额46.8亿元",
      "56, CNY 950 million and CNY 4.68 billion",
    ],
    ["one, (1)", "四县一区实际到位资金23.3亿元", "one district had CNY 2.33 billion"],
    ["one, (1)", "某县3（5.8亿元，36.3%）", "county 3 (CNY 580 million, 36.3%)"],
    ["one, (1)", "某县4（4.7亿元，29.4%）", "county 4 (CNY 470 million, 29.4%)"],
    ["one, (1)", "某区（4.7亿元，29.1%）", "the district (CNY 470 million, 29.1%)"],
    ["one, (1)", "某县2（4.2亿元，26.4%）", "county 2 (CNY 420 million, 26.4%)"],
    ["one, (1)", "某县1（3.9亿元，24.2%）", "county 1 (CNY 390 million, 24.2%)"],
    ["one, (1)", "三个省级开发区实际到位资金5.8亿元", "three provincial zones had CNY 580 million"],
    ["one, (1)", "某开发区1（4.6亿元，28.9%）", "zone 1 (CNY 460 million, 28.9%)"],
    ["one, (1)", "某开发区2（0.8亿元，18.6%）", "zone 2 (CNY 80 million, 18.6%)"],
    ["one, (1)", "某开发区3（0.3亿元，7.6%）", "zone 3 (CNY 30 million, 7.6%)"],
    [
      "one, (1)",
      "市直部门实际到位资金2.0亿元，完成年度目标的15.5%",
      "CNY 200 million of paid-in investment, 15.5%",
    ],
    ["one, (1)", "引进项目172项，占74.5%", "172, 74.5% of the total"],
    ["one, (1)", "实际到位资金25.2亿元，占81.0%", "CNY 2.52 billion, 81.0% of the total"],
    ["one, (1)", "亿元以上签约项目21个，合同引资额52.5亿元", "21 projects signed and CNY 5.25 billion"],
    ["one, (2)", "开工项目184个", "projects started numbered 184"],
    ["one, (2)", "完成固定资产投资49.2亿元，同比增长102%", "CNY 4.92 billion, up 102%"],
    ["one, (2)", "报告列完成率28.2%", "the report states a completion of 28.2%"],
    ["one, (2)", "重点项目同比增长67%，完成年度计划的64%", "up 67% on a year earlier and reached 64%"],
    [
      "one, (2)",
      "500万元以上重点项目109个，完成固定资产投资48.1亿元",
      "109 key projects and CNY 4.81 billion",
    ],
    [
      "one, (2)",
      "四县一区完成固定资产投资13.8亿元、重点项目87个",
      "CNY 1.38 billion of fixed-asset investment and 87",
    ],
    ["one, (2)", "某县2为2.55亿元、11个", "county 2, CNY 255 million and 11"],
    ["one, (2)", "某开发区2或3为3,950万元、3个", "zone 2 or 3, CNY 39.5 million and 3"],
    [
      "one, (2)",
      "中省直及市直企业完成固定资产投资31亿元，重点项目4个",
      "CNY 3.1 billion of fixed-asset investment and 4",
    ],
    ["one, (2)", "70个，占500万元以上重点项目的64.2%", "70 key projects, 64.2% of those of 5 million"],
    ["two, 1", "参与招商创业人数343人", "staff on investment promotion numbered 343"],
    ["two, 2", "包保项目完成固定资产投资38.6亿元", "assigned to a leader: CNY 3.86 billion"],
    ["three", "亿元以上在建项目17个，占工业的38.6%（报告列37%）", "17 projects under construction, 38.6%"],
    [
      "four",
      "固定资产投资年度目标为255亿元",
      "Fixed-asset investment: the year's target is CNY 25.5 billion",
    ],
    ["four", "工业固定资产投资年度目标为175亿元", "the year's target is CNY 17.5 billion"],
    [
      "four",
      "四县一区71.5亿元（某县1、某县2、某县3和某县4各14.5亿元，某区13.5亿元）",
      "CNY 1.45 billion each, the district CNY 1.35 billion",
    ],
    ["four", "两个省级开发区18.5亿元", "the two provincial zones CNY 1.85 billion"],
  ])("%s: %s", (_, zh, en) => {
    expect(text.zh).toContain(zh);
    expect(text.en).toContain(en);
  });
});

describe.each(LANGS)("every row of the notice stands in the appendix (%s)", (lang) => {
  const own = <T extends { source: string }>(all: readonly T[]) => all.filter((row) => row.source === SOURCE);

  test("observations of the city, each with its value and unit", () => {
    const found = [
      ...rows(lang, "figures"),
      ...rows(lang, "others").map((cells) => cells.slice(1).toSpliced(1, 1)),
    ];
    for (const row of own(ledger.observations).filter(({ region }) => region === "songyuan")) {
      const name = editionOf(site, lang).names.series(row);
      const value = withBoundMark(formatDecimal(row.value), row.qualifier);
      const hit = found.find((cells) => cells[0]?.startsWith(name) && cells[1] === value);
      // English counts without a unit.
      const isCounted = ledger.units.row(row.unit).dimension === "count";
      const unit = lang === "en" && isCounted ? "" : editionOf(site, lang).names.unit(row.unit);
      expect(hit?.[2], `${row.file}:${row.line} ${name} ${value}`).toBe(unit);
    }
  });

  test("observations of places, under their names in the indicator's unit", () => {
    const found = rows(lang, "places");
    const others = own(ledger.observations).filter(({ region }) => region !== "songyuan");
    expect(others.length).toBeGreaterThan(25);
    for (const row of others) {
      const full = editionOf(site, lang).names.region(row.region);
      const value = row.unit === "万元" ? "0.395" : formatDecimal(row.value);
      const hit = found.some((cells) => full.endsWith(cells[0] ?? "\0") && cells.includes(value));
      expect(hit, `${row.file}:${row.line} ${full} ${value}`).toBe(true);
    }
  });

  test("targets in force over the cut-off, each with its figure", () => {
    const found = rows(lang, "targets");
    const all = own(ledger.targets);
    expect(found).toHaveLength(all.length);
    for (const row of all) {
      const { names, amount } = editionOf(site, lang);
      const cells = [names.region(row.region), names.series(row)];
      const value = amount(row.value, null, row.unit).replace(/ [a-z]+$/, "");
      const hit = found.some((one) => one[0] === cells[0] && one[1] === cells[1] && one[3]?.includes(value));
      expect(hit, `${row.file}:${row.line} ${value}`).toBe(true);
    }
  });

  test("claims, each as stated beside what its figures give", () => {
    const found = rows(lang, "claims");
    for (const row of own(ledger.claims)) {
      const place = editionOf(site, lang).names.region(row.region);
      const name = editionOf(site, lang).names.series(row);
      const stated = `${formatDecimal(row.value)}%`;
      const hit = found.some(
        ([what = "", said]) => what.startsWith(place) && what.includes(name) && said === stated,
      );
      expect(hit, `${row.file}:${row.line} ${name} ${stated}`).toBe(true);
    }
  });

  test("projects named, each with its stage", () => {
    const names = rows(lang, "projects").map(([name]) => name);
    const projects = [...ledger.projects.values()].filter(({ source }) => source === SOURCE);
    expect(names.toSorted()).toEqual(projects.map((row) => nameIn(row, lang)).toSorted());
  });
});

describe("bulletin(site, cutOff, lang)", () => {
  test("titles itself as notices do, in lines that break before its topics", () => {
    expect(made.zh.title).toBe("关于松原市2006年1—4月招商引资和项目建设完成情况的通报");
    expect(made.zh.titleLines).toEqual(["关于松原市2006年1—4月", "招商引资和项目建设完成情况的通报"]);
    expect(made.en.title).toBe(
      "Songyuan: bulletin on attracting investment and projects, January to April 2006",
    );
  });

  test("says that it is no official document", () => {
    expect(made.zh.issuer).toContain("不是正式公文");
    expect(made.en.issuer).toContain("not an official document");
  });

  test("lists by name all that are under 30 % of their target, and no other", () => {
    const low = text.zh.split("\n").find((line) => line.startsWith("完成年度目标不足30%"));
    expect(low).toContain("共10个");
    for (const name of [
      "某县4",
      "某区",
      "某开发区1",
      "某县2",
      "某县1",
      "某开发区2",
      "市直部门",
      "某开发区3",
    ]) {
      expect(low).toContain(name);
    }
    expect(low).not.toContain("某县3");
  });

  test("tells of the audit what differs and what rounding explains", () => {
    expect(made.zh.notes.join("\n")).toContain("报告列37%，按所列数字为38.64%");
    expect(made.zh.notes.join("\n")).toContain("报告列5.8亿元，按所列数字为5.7亿元");
  });

  test("dates what rests on an older figure than the one that is told, and tells no month of an estimate", () => {
    const at = { region: ledger.regions.row("chaoyang"), period: period("2009") };
    const told = JSON.stringify(bulletin(editionOf(site, "zh"), at).sections);
    // 21 of 20 is expected, 20.2 of 20 was measured.
    expect(told).toContain(
      "预计实际利用外资21亿美元，1—9月完成年度目标的101.0%，提前完成（全年数未出）；预计完成105.0%。",
    );
    expect(told).not.toContain("四季度");
    // In a table too: 101.0% is no share of the 21 that stand beside it.
    const tables = JSON.stringify(bulletin(editionOf(site, "zh"), at).tables);
    expect(tables).toContain("101.0%（2009年1—9月）");
  });

  test("says in title, opening and comparison where a report names no year", () => {
    const at = cutOffs(site).find(({ region }) => region.id === "jiyuan") as CutOff;
    const assumed = bulletin(editionOf(site, "zh"), at);
    expect(assumed.title).toMatch(/^关于济源市2013年1—9月.*的通报（年份为推定）$/);
    expect(assumed.opening).toContain("《济源市重点项目建设情况(1—9月)》未写年份，文中年份为推定。");
    expect(assumed.sections.at(-1)?.paragraphs[0]?.text).toBe("年份为推定，不作前后比较。");
    expect(made.zh.title).not.toContain("推定");
  });

  test("numbers its sections and tables in order", () => {
    expect(made.zh.sections.map(({ heading }) => heading[0]).join("")).toBe("一二三四五六七");
    expect(made.zh.tables.map(({ caption }) => caption.slice(0, 3))).toEqual(
      made.zh.tables.map((_, i) => `附表${i + 1}`),
    );
  });

  test("says the same in both languages: as many sections, paragraphs, notes, tables and rows", () => {
    const shape = ({ sections, notes, tables }: Bulletin) => ({
      sections: sections.map(({ id, paragraphs }) => [id, paragraphs.length]),
      notes: notes.length,
      tables: tables.map(({ id, groups }) => [id, groups.map((group) => group.rows.length)]),
    });
    expect(shape(made.en)).toEqual(shape(made.zh));
  });

  test.each(LANGS)("leaves nothing unfinished in any bulletin of the shipped ledger (%s)", (lang) => {
    for (const one of cutOffs(site)) {
      const whole = markdown(bulletin(editionOf(site, lang), one));
      // Reports name projects 西安交大()科技园 and the like.
      const named = [...ledger.projects.values()]
        .map(({ name }) => name)
        .filter((name) => name.includes("()"));
      const own = named.reduce((text, name) => text.replaceAll(name, ""), whole);
      expect(own, one.region.id).not.toMatch(/undefined|NaN|Infinity|\bnull\b|（）|，，|。。|，。| ,|\(\)/);
    }
  });
});
