import { describe, expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { listedPages } from "../directory/page-kinds.ts";
import { editionOf } from "../ground/edition.ts";
import { type Site, siteOf } from "../ground/site.ts";
import { robotsText, sitemapIndex, sitemapPart, sitemapParts } from "./sitemap-files.ts";
import { sitemapPage } from "./sitemap-page.ts";

function siteFrom(files: Readonly<Record<string, string>>, base = "/"): Site {
  const { ledger, problems } = readFiles(memoryFiles(files));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return siteOf(buildLookup(ledger), base, "1.0.0");
}

const withAddress = (address: string) => {
  const settings = { ...JSON.parse(SAMPLE["site.json"] ?? "{}"), base_url: address };
  return { ...SAMPLE, "site.json": JSON.stringify(settings) };
};
const site = siteFrom(withAddress("https://lake.example"), "/sub/");

describe("listedPages(site)", () => {
  test("names every region, industry, indicator and project once, in both languages", () => {
    const paths = listedPages(site).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const { regions, indicators, projects, industries } = site.ledger;
    const count = (start: string) => paths.filter((path) => path.startsWith(start) && path !== start).length;
    expect(count("/regions/")).toBe(regions.size);
    expect(count("/indicators/")).toBe(indicators.size);
    expect(count("/projects/")).toBe(projects.size);
    expect(count("/industries/")).toBe(industries.size);
    for (const { name } of listedPages(site)) expect(name.name).not.toBe("");
  });
});

describe("the site map for readers", () => {
  test.each(LANGS)("links to every page, in %s", (lang) => {
    const [block] = sitemapPage(editionOf(site, lang)).blocks.filter(({ kind }) => kind === "index");
    const links = block?.kind === "index" ? block.index.groups.flatMap((group) => group.links) : [];
    expect(links).toHaveLength(listedPages(site).length);
    expect(links.every(({ href }) => href.startsWith(lang === "en" ? "/sub/en/" : "/sub/"))).toBe(true);
  });

  test("names the first of very many of one kind, and says where the rest is", () => {
    const rows = Array.from({ length: 700 }, (_, i) => `x${i},某地${i},Place ${i},township,lake,,,,,\n`);
    const large = siteFrom({ ...SAMPLE, "regions.csv": SAMPLE["regions.csv"] + rows.join("") });
    const { blocks } = sitemapPage(editionOf(large, "zh"));
    expect(JSON.stringify(blocks.filter(({ kind }) => kind === "notice"))).toContain("/regions/");
    expect(JSON.stringify(blocks)).not.toContain("/regions/x690/");
  });
});

describe("the site map for search engines", () => {
  test("names every page in both languages, each with the other", () => {
    expect(sitemapParts(site)).toEqual(["sitemap-1"]);
    expect(sitemapIndex(site)).toContain("<loc>https://lake.example/sub/sitemap-1.xml</loc>");
    const part = sitemapPart(site, "sitemap-1");
    expect(part.match(/<url>/g)).toHaveLength(2 * listedPages(site).length);
    expect(part).toContain(
      '<loc>https://lake.example/sub/en/regions/lake/</loc><xhtml:link rel="alternate" hreflang="zh-CN" href="https://lake.example/sub/regions/lake/"/>',
    );
  });

  test("is told to robots, and does not exist where the site's address is not known", () => {
    expect(robotsText(site)).toContain("Sitemap: https://lake.example/sub/sitemap-index.xml");
    const unknown = siteFrom(withAddress(""));
    expect(sitemapParts(unknown)).toEqual([]);
    expect(robotsText(unknown)).toBe("User-agent: *\nAllow: /\n");
  });
});
