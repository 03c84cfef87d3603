import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { NO_HISTORY } from "../../ledger/history.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { PAGE_KINDS, type Section } from "../directory/page-kinds.ts";
import { editionOf } from "../ground/edition.ts";
import { type Site, siteOf } from "../ground/site.ts";
import { indicatorPage } from "../indicator/indicator-page.ts";
import { frame } from "./frame.ts";

/** As of a ledger whose newest state is released. */
const RELEASED = { ...NO_HISTORY, version: { text: "1.2.3", state: "released" } } as const;

const SECTIONS = new Set<Section>([...Object.values(PAGE_KINDS).map(({ section }) => section), "search"]);

function siteAt(address: string): Site {
  const own = (SAMPLE["site.json"] ?? "").replace(/"base_url": "[^"]*"/, `"base_url": "${address}"`);
  const { ledger, problems } = readFiles(memoryFiles({ ...SAMPLE, "site.json": own }));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return siteOf(buildLookup(ledger), "/sub/", "1.2.3", RELEASED);
}

const framed = (site: Site, section: Section, lang: "zh" | "en" = "zh") =>
  frame(editionOf(site, lang), { path: "/regions/lake/", title: "大湖市", description: "…", section });

describe("the frame of a page", () => {
  test.each([...SECTIONS])("of the section %s has a picture of 1200 × 630 for link previews", (section) => {
    const { image } = framed(siteAt("https://lake.example"), section);
    expect(image).toBe(`https://lake.example/sub/og/${section}.png`);
    const file = join(import.meta.dirname, `../../../public/og/${section}.png`);
    expect(existsSync(file)).toBe(true);
    const bytes = readFileSync(file);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(40_000);
  });

  test("has neither canonical address nor picture where the site's own address is not known", () => {
    const page = framed(siteAt(""), "regions");
    expect("canonical" in page || "image" in page).toBe(false);
    expect(page.alternates.map(({ href }) => href)).toEqual([
      "/sub/regions/lake/",
      "/sub/en/regions/lake/",
      "/sub/regions/lake/",
    ]);
  });

  test("is cited with publisher, title, site, as-of period, version and address", () => {
    const site = siteAt("https://lake.example");
    const { publisher, title } = site.ledger.settings;
    expect(framed(site, "regions").citation).toBe(
      `${publisher}：《大湖市》，“${title}”网站，数据截至2024年12月，版本1.2.3，https://lake.example/sub/regions/lake/`,
    );
    expect(framed(site, "regions", "en").citation).toContain("https://lake.example/sub/en/regions/lake/");
  });
});

test("the description of an indicator's page says what its first chart shows", () => {
  const { page } = indicatorPage(editionOf(siteAt(""), "zh"), "gdp");
  // The sample: upper 12.5, lower 9.8 亿元.
  expect(page.description).toMatch(/上城区.*12\.5/);
});
