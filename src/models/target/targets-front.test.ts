import { join } from "node:path";
import { expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { endYear, period } from "../../ledger/period.ts";
import { readFiles, requireLedger } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { PAGE_KINDS } from "../directory/page-kinds.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { ledgerGrid } from "./ledger-grid.ts";
import { targetsFrontPage } from "./targets-front.ts";
import { targetsPage } from "./targets-page.ts";

const shipped = siteOf(buildLookup(requireLedger(join(import.meta.dirname, "../../../data"))), "/", "1.0.0");
const zh = editionOf(shipped, "zh");

function tileOf(of: "all" | "targets", place: string, year: string) {
  const grid = ledgerGrid(zh, { id: "grid", caption: "…" }, of);
  const at = grid?.columns.findIndex(({ head }) => head === year) ?? -1;
  const row = grid?.groups[0]?.rows.find(({ cells: [head] }) => head?.text === place);
  return row?.cells[at];
}

test("the grid of targets tells how many there are and how many of those judged were met, and leads to the year", () => {
  // Of Chaoyang's three things with a target for 2009 two were met; of the third no whole year's figure is out.
  expect(tileOf("targets", "北京市朝阳区", "2009")).toMatchObject({
    text: "3",
    href: "/targets/2009/#targets-table",
    band: { tone: "ahead", text: "2/2" },
  });
  expect(tileOf("targets", "北京市朝阳区", "2014")?.text).toBe("");
});

test("the grid of figures counts the rows of a place and a year, and leads to the place", () => {
  const rows = shipped.ledger.observations.filter(
    (row) => row.region === "laifeng" && endYear(period(row.period)) === 2015,
  );
  const tile = tileOf("all", "来凤县", "2015");
  expect([tile?.text, tile?.href]).toEqual([String(rows.length), "/regions/laifeng/"]);
});

test("the front page of targets leads to every year, which all lead back", () => {
  const text = JSON.stringify(targetsFrontPage(zh).blocks);
  for (const year of shipped.targetYears) {
    expect(text).toContain(`"/targets/${year}/"`);
    expect(JSON.stringify(targetsPage(zh, year).blocks)).toContain('"/targets/"');
  }
});

test("a ledger without targets has a page that says so, and no way to it", () => {
  const files = Object.entries(SAMPLE).map(([file, text]) =>
    file.startsWith("targets/") ? [file, `${text.split("\n")[0]}\n`] : [file, text],
  );
  const { ledger } = readFiles(memoryFiles(Object.fromEntries(files)));
  if (ledger === null) throw new Error("The sample without targets is not sound");
  const site = siteOf(buildLookup(ledger), "/", "1.0.0");
  expect(PAGE_KINDS.targetsFront.pages(site)).toEqual([]);
  const { page, blocks } = targetsFrontPage(editionOf(site, "zh"));
  expect([page.hidden, blocks.map(({ kind }) => kind)]).toEqual([true, ["notice"]]);
});
