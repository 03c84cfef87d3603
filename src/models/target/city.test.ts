import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { formatDecimal } from "../../i18n/decimal.ts";
import { LANGS, type Lang } from "../../i18n/lang.ts";
import { toFixed } from "../../ledger/fraction.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { must } from "../../ledger/must.ts";
import { period } from "../../ledger/period.ts";
import { requireLedger } from "../../ledger/read.ts";
import { targetsJson } from "../../opendata/api/targets.ts";
import { type Bulletin, bulletin } from "../bulletin/bulletin.ts";
import { cutOffs } from "../directory/cutoffs.ts";
import { type Block, type Document, figuresIn } from "../ground/body.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import type { KeyFigureView, TableView } from "../ground/view.ts";
import { indicatorPage } from "../indicator/indicator-page.ts";
import { regionPage } from "../region/region-page.ts";

// The tests' city: every target with what pages and programs are told of it. The verdicts and distances
// are recomputed elsewhere (measures/targets/ledgers.test.ts); here each place where they are printed
// must print them. UPDATE_GOLDEN=1 writes the table anew: read it before it is kept.

const CITY = join(import.meta.dirname, "../../ledger/fixtures/yunjiang");
const GOLDEN = join(import.meta.dirname, "golden/city.csv");
const site = siteOf(buildLookup(requireLedger(CITY)), "/", "1.0.0");

interface Told {
  readonly place: string;
  readonly indicator: string;
  readonly period: string;
  readonly set: string;
  readonly verdict: string;
  readonly distance: string;
}

function tablesIn(blocks: readonly Block[]): TableView[] {
  return blocks.flatMap((block) => {
    if (block.kind === "section" || block.kind === "folded") return tablesIn(block.blocks);
    return block.kind === "table" ? [block.table] : [];
  });
}

function cardsIn(blocks: readonly Block[]): KeyFigureView[] {
  return blocks.flatMap((block) => {
    if (block.kind === "section") return cardsIn(block.blocks);
    return block.kind === "key-figures" ? block.figures : [];
  });
}

/** The rows of a page's tables of targets: what, period, target, verdict with its distance. */
function printed(page: Document, place: (what: string) => string): Told[] {
  const tables = tablesIn(page.blocks).filter(({ id }) => id.startsWith("targets-table"));
  return tables.flatMap(({ columns, groups }) => {
    const at = (key: string) => columns.findIndex((column) => column.key === key);
    return groups.flatMap(({ rows }) =>
      rows.map(({ cells }) => ({
        place: place(cells[0]?.text ?? ""),
        indicator: cells[0]?.text ?? "",
        period: cells[at("period")]?.text ?? "",
        set: cells[at("value")]?.text ?? "",
        verdict: cells[at("verdict")]?.band?.text ?? "",
        distance: cells[at("verdict")]?.note ?? "",
      })),
    );
  });
}

function onRegionPages(lang: Lang): Told[] {
  const edition = editionOf(site, lang);
  return [...site.ledger.regions.keys()].flatMap((id) =>
    printed(regionPage(edition, id), () => edition.names.region(id)),
  );
}

/** The rows of a bulletin's table of targets. */
function inBulletin({ tables }: Bulletin): Told[] {
  const { columns, groups } = must(
    tables.find(({ id }) => id === "table-targets"),
    "a table of targets",
  );
  const named = columns.map(({ key }) => key);
  expect(named).toEqual(["place", "what", "tier", "target", "figure", "completion", "verdict"]);
  return groups.flatMap(({ rows }) =>
    rows.map(({ cells: [place, what, tier, target, , , verdict] }) => ({
      place: place?.text ?? "",
      indicator: what?.text ?? "",
      period: tier?.text.split(" ")[0] ?? "",
      set: target?.text ?? "",
      verdict: verdict?.band?.text ?? "",
      distance: verdict?.after ?? "",
    })),
  );
}

const subjectOf = ({ place, indicator, period: at, set }: Told) => [place, indicator, at, set].join("|");

const golden = () =>
  Papa.parse<Told>(readFileSync(GOLDEN, "utf8"), { header: true, skipEmptyLines: true }).data;

describe("the targets of the tests' city", () => {
  const own = onRegionPages("zh");
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(GOLDEN, `${Papa.unparse(own, { newline: "\n" })}\n`);

  test("are told on the pages of its places as the table has them", () => {
    expect(own.length).toBe(site.ledger.targets.length);
    expect(own).toEqual(golden());
  });

  test("are told alike on the pages of its indicators", () => {
    const edition = editionOf(site, "zh");
    const there = [...site.ledger.indicators.keys()].flatMap((id) =>
      printed(indicatorPage(edition, id), (what) => what),
    );
    const key = ({ place, period, set, verdict, distance }: Told) =>
      [place, period, set, verdict, distance].join("|");
    expect(there.map(key).sort()).toEqual(own.map(key).sort());
  });

  test("are told alike in the newest bulletins of their places", () => {
    const edition = editionOf(site, "zh");
    const newest = cutOffs(site).filter((one, _, [first]) => one.period === first?.period);
    expect(newest.length).toBe(10);
    const told = newest.flatMap((cutOff) => inBulletin(bulletin(edition, cutOff)));
    const known = Map.groupBy(golden(), subjectOf);
    const wrong = told.filter((one) => {
      const [row, ...others] = known.get(subjectOf(one)) ?? [];
      return others.length > 0 || row?.verdict !== one.verdict || !row.distance.includes(one.distance);
    });
    expect(wrong).toEqual([]);
    // Each of the year's targets stands in the bulletin of its own place.
    const ofYear = golden().filter(({ period: at }) => at === "2026年");
    const there = new Set(told.map(subjectOf));
    expect(ofYear.length).toBeGreaterThan(90);
    expect(ofYear.map(subjectOf).filter((one) => !there.has(one))).toEqual([]);
  });

  test.each(LANGS)(
    "have a verdict in words each, and none a completion of what is no amount (%s)",
    (lang) => {
      const all = onRegionPages(lang);
      for (const one of all) expect(one.verdict, JSON.stringify(one)).not.toBe("");
      const edition = editionOf(site, lang);
      for (const id of site.ledger.regions.keys()) {
        for (const { columns, groups } of tablesIn(regionPage(edition, id).blocks)) {
          const completion = columns.findIndex(({ key }) => key === "completion");
          const set = columns.findIndex(({ key }) => key === "value");
          if (completion < 0) continue;
          for (const { cells } of groups.flatMap(({ rows }) => rows)) {
            if (/%|位$|\d(st|nd|rd|th)/.test(cells[set]?.text ?? ""))
              expect(cells[completion]?.text).toBe("");
          }
        }
      }
    },
  );

  test("leave no percent to the change of a rate, and no growth without its basis where the office states it", () => {
    const edition = editionOf(site, "zh");
    const rates = [...site.ledger.indicators.values()].filter(({ measure }) => measure === "rate");
    const names = new Set(rates.map(({ id }) => edition.names.indicator(id)));
    const cards = [...site.ledger.regions.keys()].flatMap((id) => cardsIn(regionPage(edition, id).blocks));
    const told = cards.filter(({ label, growth }) => names.has(label) && growth !== undefined);
    expect(told.length).toBeGreaterThan(10);
    for (const { label, growth } of told)
      expect(growth?.text, label).toMatch(/^同比(上升|回落).*个百分点$|^同比持平$/);
    const gdp = cards.filter(({ label, growth }) => label === "地区生产总值" && growth !== undefined);
    expect(gdp.length).toBeGreaterThan(5);
    for (const { growth } of gdp)
      expect(growth).toMatchObject({ text: expect.stringContaining("（可比价）") });
  });

  test("have a line of their months on the page of every place", () => {
    const edition = editionOf(site, "zh");
    const places = [...site.ledger.regions.keys()].filter((id) =>
      site.lookup.ofRegion(id).some(({ observations }) => observations.length > 12),
    );
    expect(places.length).toBe(10);
    for (const id of places) {
      const kinds = figuresIn(regionPage(edition, id).blocks).map(({ chart }) => chart.kind);
      expect(kinds, id).toContain("year-curve");
    }
  });

  test("reach programs with the distance that the pages print", () => {
    const told = site.targetYears.flatMap((year) => targetsJson(site, year).targets);
    expect(told.length).toBe(site.ledger.targets.length);
    const edition = editionOf(site, "zh");
    const missing = told.filter(({ region, indicator, target, distance, verdict }) => {
      const same = own.filter(
        (one) =>
          one.place === edition.names.region(region) &&
          one.indicator === edition.names.indicator(indicator) &&
          one.period === edition.period(period(String(target["period"]))) &&
          one.set.includes(formatDecimal(String(target["value"]))),
      );
      const size = distance === undefined ? "" : printedSize(distance);
      return same.length !== 1 || !same[0]?.distance.includes(size) || same[0].verdict === verdict;
    });
    expect(missing).toEqual([]);
  });
});

/** The number of a distance as a page prints it, without its sign; nothing where it lies on the target. */
function printedSize({ value, decimals }: { readonly value: string; readonly decimals: number }): string {
  const [whole = "", rest = ""] = value.replace("-", "").split(".");
  const exact = { n: BigInt(whole + rest), d: 10n ** BigInt(rest.length) };
  return exact.n === 0n ? "" : formatDecimal(toFixed(exact, decimals));
}
