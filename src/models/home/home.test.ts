import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles, requireLedger } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import type { Block } from "../ground/body.ts";
import { editionOf } from "../ground/edition.ts";
import { type Site, siteOf } from "../ground/site.ts";
import type { IndexGroup } from "../ground/view.ts";
import { homePage } from "./home-page.ts";

const shipped = siteOf(buildLookup(requireLedger(join(import.meta.dirname, "../../../data"))), "/", "1.0.0");

function siteFrom(files: Readonly<Record<string, string>>): Site {
  const { ledger, problems } = readFiles(memoryFiles(files));
  if (ledger === null) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return siteOf(buildLookup(ledger), "/", "1.0.0");
}

function flat(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === "section") return [block, ...flat(block.blocks)];
    return block.kind === "beside" ? [block, ...flat(block.main), ...flat(block.side)] : [block];
  });
}

const groups = (site: Site): readonly IndexGroup[] =>
  flat(homePage(editionOf(site, "zh")).blocks).flatMap((block) =>
    block.kind === "index" ? block.index.groups : [],
  );
const titles = (site: Site) =>
  flat(homePage(editionOf(site, "zh")).blocks).flatMap((block) =>
    block.kind === "section" ? [block.section.title] : [],
  );

describe("the home page of the shipped ledger", () => {
  const { page, blocks } = homePage(editionOf(shipped, "zh"));

  test("opens with the sentence of the notice, which its description repeats", () => {
    const [lead] = blocks;
    // As the notice of January to April 2006 states it: 31.1, 74.1 %, 26.4 %; a third of the year is 33.3 %.
    expect(lead).toEqual({
      kind: "lead",
      text: "2006年1—4月，松原市实际到位资金31.1亿元，同比增长74.1%，完成年度目标的26.4%，低于序时进度6.9个百分点。",
    });
    expect(page.description).toContain("31.1亿元");
  });

  test("names those that lead and those that lag, the best first, with the completion that the notice states", () => {
    const [counties, zones] = groups(shipped);
    expect(counties?.links.map(({ note }) => note)).toEqual(["36.3%", "29.4%", "29.1%", "26.4%", "24.2%"]);
    expect(counties?.links.map(({ band }) => band?.tone)).toEqual([
      "ahead",
      "near",
      "near",
      "behind",
      "behind",
    ]);
    expect(zones?.links.map(({ note }) => note)).toEqual(["28.9%", "18.6%", "7.6%"]);
  });

  test("shows the newest bulletin and the newest reports", () => {
    const facts = flat(blocks).flatMap((block) => (block.kind === "facts" ? block.facts : []));
    expect(facts.map(({ term }) => term)).toEqual(["通报", "报告"]);
    expect(JSON.stringify(facts[0]?.text)).toContain("/bulletins/2015/laifeng-zone/");
    expect(JSON.stringify(facts[1]?.text)).toContain("2019");
    expect(JSON.stringify(facts[1]?.text)).toContain('"/changes/"');
  });

  test("puts figures with a bar first and leaves their formulas to the region's page", () => {
    const keyFigures = flat(blocks).flatMap((block) => (block.kind === "key-figures" ? block.figures : []));
    const bars = keyFigures.map(({ bar }) => bar !== undefined);
    expect(bars).toEqual([...bars].sort((a, b) => Number(b) - Number(a)));
    expect(keyFigures.every(({ how }) => how === undefined)).toBe(true);
  });
});

test("of a group of more than six places both ends are named, three each", () => {
  const places = Array.from({ length: 8 }, (_, i) => `d${i}`);
  const regions = places.map((id, i) => `${id},区${i},District ${i},district,lake,,,,lake-districts,\n`);
  const rows = places.map((id, i) => `${id},gdp,,,2024,${i + 20},亿元,,A,report-2024,1,\n`);
  const site = siteFrom({
    ...SAMPLE,
    "regions.csv": `${SAMPLE["regions.csv"]}${regions.join("")}`,
    "observations/2024.csv": `${SAMPLE["observations/2024.csv"]}${rows.join("")}`,
  });
  const [first, last] = groups(site);
  // The sample's own two districts have 9.8 and 12.5: the last of ten.
  expect(first?.links.map(({ text }) => text)).toEqual(["区7", "区6", "区5"]);
  expect(last?.links.map(({ text }) => text)).toEqual(["区0", "上城区", "下城区"]);
});

test("without figures of the default region only what is newest, and the ways in, are shown", () => {
  const header = (file: string) => `${(SAMPLE[file] ?? "").split("\n")[0]}\n`;
  const empty = Object.keys(SAMPLE).filter((file) => /^(?:observations|targets|claims)\//.test(file));
  const site = siteFrom({ ...SAMPLE, ...Object.fromEntries(empty.map((file) => [file, header(file)])) });
  expect(titles(site)).toEqual(["最新", "本站数据"]);
});
