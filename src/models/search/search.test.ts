import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { LANGS, type Lang } from "../../i18n/lang.ts";
import { SearchIndex } from "../../islands/search-index.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles, requireLedger } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { editionOf } from "../ground/edition.ts";
import { type Site, siteOf } from "../ground/site.ts";
import { searchFileNames, searchFiles, searchFileText } from "./index-files.ts";

let site: Site;
const indexes = new Map<Lang, SearchIndex>();

beforeAll(() => {
  expect(existsSync("data/site.json")).toBe(true);
  site = siteOf(buildLookup(requireLedger("data")), "/", "1.0.0");
  for (const lang of LANGS) {
    const index = new SearchIndex();
    for (const file of searchFiles(editionOf(site, lang))) index.add(file);
    indexes.set(lang, index);
  }
});

/** The addresses of the first three that are found. */
function firstThree(question: string, lang: Lang): string[] {
  const { found } = (indexes.get(lang) as SearchIndex).ask(question);
  return found.slice(0, 3).map(({ path }) => decodeURIComponent(path));
}

function figure(region: string, find: string): string {
  return `/regions/${region}/?figures-table.find=${find}#figures`;
}

// Sixty questions as readers type them, each with the page it means.
describe("a question finds its page among the first three", () => {
  test.each([
    ["到位资金", "/indicators/capital-in-place/"],
    ["来凤", "/regions/laifeng/"],
    ["开发区 来凤", "/regions/laifeng-zone/"],
    ["三驱", "/regions/sanqu/"],
    ["经济开发", "/regions/daye-zone/"],
    ["物流园", "/regions/longfeng-logistics-park/"],
    ["朝阳", "/regions/chaoyang/"],
    ["大足", "/regions/dazu/"],
    ["藤茶", "/industries/vine-tea/"],
    ["建筑材料 新型", "/industries/new-building-materials/"],
    ["化工", "/industries/chemicals/"],
    ["特种标准件", "/projects/anshan-kaichi-fasteners/"],
    ["碳酸锶", "/projects/dazu-strontium-carbonate/"],
    ["购物中心", "/projects/chaoyang-sunhe-mall/"],
    ["配送中心", "/projects/anshan-angang-distribution/"],
    ["商户", "/indicators/card-merchants-new/"],
    ["煤炭", "/indicators/coal-output/"],
    ["利用外资", "/indicators/foreign-capital-used/"],
    ["序时", "/docs/methods/#schedule"],
    ["换行符", "/docs/problems/#L007"],
  ])("by Chinese within a longer name: %s", (question, path) => {
    expect(firstThree(question, "zh").some((found) => found.startsWith(path))).toBe(true);
  });

  test.each<[Lang, string, string]>([
    ["zh", "laifeng", "/regions/laifeng/"],
    ["zh", "lai feng xian", "/regions/laifeng/"],
    ["zh", "lfx", "/regions/laifeng/"],
    ["zh", "sjdwzj", "/indicators/capital-in-place/"],
    ["zh", "daoweizijin", "/indicators/capital-in-place/"],
    ["zh", "tengcha", "/industries/vine-tea/"],
    ["zh", "dyjjkfq", "/regions/daye-zone/"],
    ["zh", "jianou", "/regions/jianou/"],
    ["zh", "wscl", "/projects/anshan-sewage-works-2/"],
    ["zh", "Paid-in investment", "/indicators/capital-in-place/"],
    ["zh", "Bishan", "/regions/bishan/"],
    ["en", "daye zone", "/regions/daye-zone/"],
    ["en", "coal output", "/indicators/coal-output/"],
    ["en", "vine tea", "/industries/vine-tea/"],
    ["en", "location quotient", "/docs/methods/#location-quotient"],
    ["en", "shopping centre", "/projects/chaoyang-sunhe-mall/"],
    ["en", "songyuan", "/regions/songyuan/"],
    ["en", "jian'ou", "/regions/jianou/"],
    ["en", "来凤县", "/regions/laifeng/"],
    ["en", "validation rules", "/docs/problems/"],
  ])("by pinyin, initials or the other language: %s %s", (lang, question, path) => {
    expect(firstThree(question, lang)).toContain(path);
  });

  test.each<[Lang, string, string]>([
    ["zh", "来凤 2014 到位资金", figure("laifeng-zone", "实际到位资金 2014")],
    ["zh", "松原2006年实际到位资金", figure("songyuan", "实际到位资金 2006")],
    ["zh", "璧山 2006 到位资金", figure("bishan", "实际到位资金 2006")],
    ["zh", "南平 到位资金 2006", figure("nanping", "实际到位资金 2006")],
    ["zh", "songyuan 2006 hetong", figure("songyuan", "合同引资额 2006")],
    ["zh", "松原 引进项目 2006", figure("songyuan", "引进项目数 2006")],
    [
      "zh",
      "来凤开发区 2014 到位资金 目标",
      "/regions/laifeng-zone/?targets-table.find=实际到位资金 2014#targets",
    ],
    ["en", "Bishan 2006 paid-in investment", figure("bishan", "Paid-in investment 2006")],
    ["en", "Songyuan 2006 contracted investment", figure("songyuan", "Contracted investment 2006")],
    ["en", "2006 targets", "/targets/2006/"],
  ])("by place, indicator and year: %s %s", (lang, question, path) => {
    expect(firstThree(question, lang)).toContain(path);
  });

  test.each<[Lang, string, string]>([
    ["zh", "来风县", "/regions/laifeng/"],
    ["zh", "实际到为资金", "/indicators/capital-in-place/"],
    ["zh", "松塬市", "/regions/songyuan/"],
    ["zh", "壁山", "/regions/bishan/"],
    ["zh", "songyaun", "/regions/songyuan/"],
    ["zh", "序时进渡", "/docs/methods/#schedule"],
    ["en", "Laifang County", "/regions/laifeng/"],
    ["en", "piad-in investment", "/indicators/capital-in-place/"],
    ["en", "Nanpnig", "/regions/nanping/"],
    ["en", "contracted investmnt", "/indicators/contracted-investment/"],
  ])("misspelt: %s %s", (lang, question, path) => {
    expect(firstThree(question, lang)).toContain(path);
  });
});

// Questions of first readers that once found a part before its whole, or nothing.
describe("a place and a common word find the whole's figure first", () => {
  test.each([
    ["Laifeng GDP", "en", figure("laifeng", "Gross domestic product")],
    ["GDP", "en", "/indicators/gdp/"],
    ["来凤GDP", "zh", figure("laifeng", "地区生产总值")],
    ["investment songyuan", "en", figure("songyuan", "Contracted investment")],
    ["朝阳零售", "zh", figure("chaoyang", "社会消费品零售额")],
  ] as const)("%s (%s)", (question, lang, path) => {
    expect(firstThree(question, lang).some((found) => found.startsWith(path.split("#")[0] ?? path))).toBe(
      true,
    );
  });
});

describe("an answer", () => {
  test("says whether it is what was asked for or only near it", () => {
    const index = indexes.get("zh") as SearchIndex;
    expect(index.ask("来凤县").near).toBe(false);
    expect(index.ask("来风县").near).toBe(true);
    expect(index.ask("ΩΩΩ")).toEqual({ found: [], near: false });
  });

  test("leads to what is there: regions, and the tables of their pages", () => {
    const { found } = (indexes.get("zh") as SearchIndex).ask("2006 到位资金 松原");
    for (const { kind, path } of found.filter((one) => one.kind === "figure")) {
      expect(path, kind).toMatch(
        /^\/regions\/[a-z0-9-]+\/\?(figures-table|figures-by-year|targets-table)\.find=[^#]+#/,
      );
    }
  });
});

describe("searchFiles(site, lang)", () => {
  test.each(LANGS)("are one file for the shipped ledger, under 60 KB compressed, in %s", (lang) => {
    const files = searchFiles(editionOf(site, lang));
    expect(files).toHaveLength(1);
    expect(gzipSync(JSON.stringify(files[0])).length).toBeLessThan(60 * 1024);
  });

  test("hold every region, industry, indicator and project once", () => {
    const { regions, industries, indicators, projects } = site.ledger;
    const rows = (kind: string) =>
      searchFiles(editionOf(site, "zh")).flatMap((file) =>
        file.groups.filter((group) => group.kind === kind).flatMap((group) => group.rows),
      );
    expect(rows("region")).toHaveLength(regions.size);
    expect(rows("industry")).toHaveLength(industries.size);
    expect(rows("indicator")).toHaveLength(indicators.size);
    expect(rows("project")).toHaveLength(projects.size);
  });

  test("are files by name", () => {
    expect(searchFileNames(site)).toEqual(["index.zh.0", "index.en.0"]);
    expect(JSON.parse(searchFileText(site, "index.en.0"))).toEqual(searchFiles(editionOf(site, "en"))[0]);
  });
});

describe("a large ledger's index", () => {
  const many = 9_000;
  const regions = Array.from(
    { length: many },
    (_, i) => `r${i},第${i}号乡镇,Township ${i},township,lake,,,,,`,
  );
  const rows = Array.from(
    { length: 2 * many },
    (_, i) => `r${i % many},projects,,,${2020 + Math.floor(i / many)},1,个,,A,report-2024,1,`,
  );
  let large: Site;

  beforeAll(() => {
    const byYear = (year: string) => rows.filter((row) => row.includes(`,${year},`)).map((row) => `${row}\n`);
    const head = (SAMPLE["observations/2024.csv"] ?? "").split("\n")[0];
    const { ledger, problems } = readFiles(
      memoryFiles({
        ...SAMPLE,
        "regions.csv": `${SAMPLE["regions.csv"]}${regions.join("\n")}\n`,
        "observations/2020.csv": `${head}\n${byYear("2020").join("")}`,
        "observations/2021.csv": `${head}\n${byYear("2021").join("")}`,
      }),
    );
    if (ledger === null) throw new Error(JSON.stringify(problems.slice(0, 3)));
    large = siteOf(buildLookup(ledger), "/", "1.0.0");
  });

  test("is parted so that no file exceeds 200 KB compressed", () => {
    const files = searchFiles(editionOf(large, "zh"));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect(gzipSync(JSON.stringify(file)).length).toBeLessThan(200 * 1024);
  });

  test("still finds the figures of a place by year", () => {
    const index = new SearchIndex();
    for (const file of searchFiles(editionOf(large, "zh"))) index.add(file);
    const [first] = index.ask("第8888号 2021 项目").found;
    expect(first?.name).toContain("第8888号乡镇");
    expect(decodeURIComponent(first?.path ?? "")).toMatch(
      /^\/regions\/r8888\/\?figures-table\.find=.* 2021#figures$/,
    );
  });
});

describe("a target in the index", () => {
  const rowsOf = () =>
    searchFiles(editionOf(site, "zh")).flatMap(({ figures, places = [] }) =>
      figures.flat().flatMap(([, , place, text]) => (place === places.length - 1 ? [text] : [])),
    );

  test("is told as it is set, with the word of its verdict", () => {
    const rows = rowsOf();
    expect(rows.length).toBeGreaterThan(100);
    for (const text of rows) expect(text).toMatch(/^.+目标.+；.+$/u);
    // 49.2 of 175 by April is 5.2 points behind the calendar.
    expect(rows).toContain("2006年目标175亿元；慢于序时进度");
  });

  test("never has a share of a rate's target, nor of a growth", () => {
    for (const text of rowsOf()) expect(text).not.toMatch(/完成.*%|序时进度.*%/u);
  });
});
