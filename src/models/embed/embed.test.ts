import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGS, tagOf } from "../../i18n/lang.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles, requireLedger } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { isLarge, isOffered } from "../frame/sharing.ts";
import { editionOf } from "../ground/edition.ts";
import { type Site, siteOf } from "../ground/site.ts";
import type { ShareView } from "../ground/view.ts";
import { regionPage } from "../region/region-page.ts";
import { creditOf, embeddedCharts, embedPaths, tableRows } from "./embedded-charts.ts";
import type { Work } from "./work.ts";

const ledger = requireLedger(join(import.meta.dirname, "../../../data"));
const shipped = siteOf(buildLookup(ledger), "/sub/", "1.0.0");

/** The sample with so many villages more. */
function sampleWith(villages: number, site = SAMPLE["site.json"] ?? ""): Site {
  const rows = Array.from({ length: villages }, (_, i) => `v${i},村${i},Village ${i},township,upper,,,,,\n`);
  const files = { ...SAMPLE, "site.json": site, "regions.csv": `${SAMPLE["regions.csv"]}${rows.join("")}` };
  const { ledger: read, problems } = readFiles(memoryFiles(files));
  if (read === null) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return siteOf(buildLookup(read), "/", "1.0.0");
}

/** What `work` answers, without what it takes: as if another process had done it. */
function without<T>(taken: string[], work: () => T): T {
  const before = taken.length;
  const answer = work();
  taken.length = before;
  return answer;
}

function sharesOf(site: Site, id: string): ShareView[] {
  const all = regionPage(editionOf(site, "zh"), id).blocks.flatMap((block) =>
    block.kind === "section" ? block.blocks : [block],
  );
  return all
    .flatMap((block) => (block.kind === "figures" ? block.figures : []))
    .flatMap(({ share }) => share ?? []);
}

describe("the charts that can be taken away", () => {
  test("are the same in both languages, each once", () => {
    const ids = LANGS.map((lang) =>
      embeddedCharts(shipped)
        .filter((one) => one.lang === lang)
        .map(({ id }) => id),
    );
    expect(ids[0]?.length).toBeGreaterThan(30);
    expect(ids[1]).toEqual(ids[0]);
    expect(new Set(ids[0]).size).toBe(ids[0]?.length);
  });

  test("are the same where another process has made some of them", () => {
    const taken: string[] = [];
    const whole = embeddedCharts(shipped);
    const half: Work = {
      share: (_, count, doPiece) =>
        Array.from({ length: count }, (_piece, i) =>
          i % 2 === 0 ? doPiece(i) : without(taken, () => doPiece(i)),
        ),
      take: (hrefs) => void taken.push(...hrefs),
    };
    const again = embeddedCharts(siteOf(shipped.lookup, shipped.base, "1.0.0"), half);
    expect(again.map(({ lang, id }) => [lang, id])).toEqual(whole.map(({ lang, id }) => [lang, id]));
    expect(again.map(tableRows)).toEqual(whole.map(tableRows));
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.length).toBeLessThan(whole.length);
    for (const one of taken) expect(one).toMatch(/^\/sub\/(?:en\/)?embed\/[a-z0-9_-]+\/$/);
  });

  test("have addresses of letters that need no escaping", () => {
    for (const { params } of embedPaths(shipped)) expect(params.id).toMatch(/^[a-z0-9_-]+$/);
  });

  test("lead back to their page, which is the canonical one, and to the other language", () => {
    const [zh] = embeddedCharts(shipped).filter(({ id }) => id.startsWith("regions_songyuan_"));
    const path = "/sub/regions/songyuan/";
    expect(zh?.view.page.href.split("#")[0]).toBe(path);
    expect(zh?.view.canonical).toBe(`https://taizhang.example${path}`);
    expect(zh?.view.alternates).toEqual([
      { lang: tagOf("zh"), href: `https://taizhang.example/sub/embed/${zh?.id}/` },
      { lang: tagOf("en"), href: `https://taizhang.example/sub/en/embed/${zh?.id}/` },
    ]);
  });

  test("have tables with a cell for each head, and name publisher, period and address", () => {
    for (const embedded of embeddedCharts(shipped)) {
      const [heads, ...rows] = tableRows(embedded);
      expect(rows.length, embedded.id).toBeGreaterThan(0);
      expect(rows.every((row) => row.length === heads?.length)).toBe(true);
      expect(creditOf(embedded)[0]).toMatch(
        /(?:台账编者.*数据截至|The Taizhang editors.*data up to ).*\d{4}.*https:\/\//,
      );
    }
    // Not the newest of the ledger, which is of 2021, but of the place: its leaders in charge are told for 2006.
    const own = embeddedCharts(shipped).filter(({ id }) => id.startsWith("regions_songyuan_"));
    for (const one of own) expect(creditOf(one)[0]).toMatch(/数据截至2006年，|data up to 2006,/);
  });

  test("of a page stand on the page with a line for embedding: https, a size, a title", () => {
    const shares = sharesOf(shipped, "songyuan");
    // The ranking of five counties, two make-ups and the targets; three zones are told in words.
    expect(shares.map(({ page }) => page.href.split("_").at(-1))).toContain("ranking-songyuan-counties/");
    expect(shares.map(({ page }) => page.href.split("_").at(-1))).not.toContain("ranking-songyuan-zones/");
    for (const { code, svg, page } of shares) {
      expect(code).toContain(`src="https://taizhang.example${page.href}"`);
      expect(code).toMatch(/ width="(?:480|640)" height="\d{3}" title="[^"<]+"/);
      expect(svg.href).toBe(`${page.href.slice(0, -1)}.svg`);
    }
  });
});

describe("a ledger without an address of its own", () => {
  test("says with each line that the host is to be put before it", () => {
    const site = (SAMPLE["site.json"] ?? "").replace(/"base_url": "[^"]*"/, '"base_url": ""');
    const [share] = sharesOf(sampleWith(0, site), "lake");
    expect(share?.code).toContain('src="/embed/');
    expect(share?.note).toContain("域名");
  });
});

describe("a large ledger", () => {
  const large = sampleWith(1_000);

  test("lets the charts of its main pages alone be taken away", () => {
    expect(isLarge(sampleWith(0))).toBe(false);
    expect(isLarge(large)).toBe(true);
    expect(isOffered(editionOf(large, "zh"), "/regions/lake/")).toBe(true);
    expect(isOffered(editionOf(large, "zh"), "/regions/upper/")).toBe(false);
    expect(sharesOf(large, "lake").length).toBeGreaterThan(0);
    const pages = embeddedCharts(large).map(({ id }) => id.replace(/_[^_]+$/, ""));
    expect(new Set(pages).size).toBeGreaterThan(1);
    expect(pages).not.toContain("regions_upper");
  });
});
