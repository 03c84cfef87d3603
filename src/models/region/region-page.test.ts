import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatDecimal, withBoundMark } from "../../i18n/decimal.ts";
import { LANGS, type Lang } from "../../i18n/lang.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { requireLedger } from "../../ledger/read.ts";
import type { Block, Document } from "../ground/body.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import type { CellView, FigureView, KeyFigureView, TableView } from "../ground/view.ts";
import { regionPage } from "./region-page.ts";

const ledger = requireLedger(join(import.meta.dirname, "../../../data"));
const site = siteOf(buildLookup(ledger), "/", "1.0.0");

/** All blocks of a page, those of sections and what is folded included. */
function flat(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [
    block,
    ...(block.kind === "section" || block.kind === "folded" ? flat(block.blocks) : []),
  ]);
}

const lead = ({ blocks }: Document) => flat(blocks).find((block) => block.kind === "lead")?.text;
const tables = ({ blocks }: Document): TableView[] =>
  flat(blocks).flatMap((block) => (block.kind === "table" ? [block.table] : []));
const charts = ({ blocks }: Document): FigureView[] =>
  flat(blocks).flatMap((block) => (block.kind === "figures" ? block.figures : []));
const keyFigures = ({ blocks }: Document): KeyFigureView[] =>
  flat(blocks).flatMap((block) => (block.kind === "key-figures" ? block.figures : []));
const rowsOf = (page: Document, id: string): string[][] =>
  tables(page)
    .filter((table) => table.id === id || table.id.startsWith(`${id}-2`))
    .flatMap((table) => table.groups.flatMap((group) => group.rows))
    .map((row) => row.cells.map((cell) => cell.text));

describe("the page of Songyuan, January to April 2006", () => {
  test("opens with the sentence of the notice, the distance from schedule computed", () => {
    expect(lead(regionPage(editionOf(site, "zh"), "songyuan"))).toBe(
      "2006年1—4月\uff0c松原市实际到位资金31.1亿元\uff0c同比增长74.1%\uff0c完成年度目标的26.4%\uff0c低于序时进度6.9个百分点。",
    );
    expect(lead(regionPage(editionOf(site, "en"), "songyuan"))).toBe(
      "Jan–Apr 2006: paid-in investment in Songyuan came to CNY 3.11 billion, up 74.1% on a year earlier, 26.4% of the year's target, 6.9 points behind schedule.",
    );
  });

  test("quotes notes, which are kept in Chinese alone, on English pages too, marked as Chinese", () => {
    const cells = (lang: "zh" | "en") =>
      tables(regionPage(editionOf(site, lang), "laifeng")).flatMap(({ groups }) =>
        groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
      );
    const quoted = cells("en").filter(({ noteLang }) => noteLang === "zh-CN");
    const notes = cells("zh").map(({ note }) => note);
    expect(quoted.length).toBeGreaterThan(0);
    for (const { note } of quoted) expect(notes).toContain(note?.replace("Source wording: ", "原文："));
  });

  test("opens, where nothing is judged, with a figure of the place's newest year", () => {
    // Of Laifeng county there are figures of 2005 and of 2015.
    expect(lead(regionPage(editionOf(site, "en"), "laifeng"))).toMatch(/^In 2015|^2015/);
  });

  test("tells a growth that does not follow from the ledger's figures as stated, with ours and the way to the audit", () => {
    // The report says 59.1 %; its figures, 22.24 of 亿元 after 31,600 of 万元, give 603.8 %.
    const found = keyFigures(regionPage(editionOf(site, "zh"), "laifeng-zone")).find(
      ({ growth }) => growth?.differs,
    );
    expect(found?.growth).toEqual({
      text: "同比增长59.1%",
      origin: "报告所列",
      differs: { text: "本站计算为+603.8%，与报告不符", href: "/audit/#differs" },
    });
  });

  test("says which figures the report states and which are computed", () => {
    const [first] = keyFigures(regionPage(editionOf(site, "zh"), "songyuan"));
    expect(first?.growth).toEqual({ text: "同比增长74.1%", origin: "报告所列" });
    expect(first?.judged?.join()).toContain("完成率为报告所列");
    // 4 of 12 months, and 26.4 % less that: a reader can redo it.
    expect(first?.how?.map(({ name, result }) => [name, result])).toEqual([
      ["序时进度", "33.3%"],
      ["与序时进度之差", "−6.9个百分点"],
    ]);
  });

  test("ranks its county-level units by completion, zones apart", () => {
    const all = charts(regionPage(editionOf(site, "zh"), "songyuan"));
    const shares = (id: string) =>
      all
        .find((figure) => figure.id === id)
        ?.chart.table.rows.map((row) => row.find((cell) => /%$/.test(cell)));
    expect(shares("ranking-songyuan-counties")).toEqual(["36.3%", "29.4%", "29.1%", "26.4%", "24.2%"]);
    expect(shares("ranking-songyuan-zones")).toEqual(["28.9%", "18.6%", "7.6%"]);
  });
});

describe("the page of the Laifeng zone", () => {
  test("sets the paid-in investment of 2014 against its task", () => {
    const [row] = rowsOf(regionPage(editionOf(site, "zh"), "laifeng-zone"), "targets-table").filter(
      ([what, when]) => what === "实际到位资金" && when === "2014年",
    );
    expect(row?.slice(0, 7)).toEqual([
      "实际到位资金",
      "2014年",
      "确保目标",
      "35,000万元",
      "49,100万元",
      "140.3%",
      "",
    ]);
  });

  test("tells what the report calls a target, and when it was set, in the table itself", () => {
    const all = (lang: Lang) =>
      ["anshan-park", "laifeng-zone", "songyuan"]
        .flatMap((id) => tables(regionPage(editionOf(site, lang), id)))
        .filter((table) => table.id.startsWith("targets-table"))
        .flatMap((table) => table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)));
    const notes = (lang: Lang) => all(lang).flatMap(({ note }) => note ?? []);
    expect(notes("zh")).toContain("原文：入区项目准入建筑系数");
    expect(notes("zh")).toContain("2016年9月10日下达");
    // Songyuan's industrial investment of four months: 49.2 of 175 is 28.1 %, a third of the year 33.3 %.
    expect(notes("zh")).toContain("比序时\u22125.2个百分点");
    expect(notes("en")).toContain("set 10 Sep 2016");
    expect(notes("en")).toContain("\u22125.2 percentage points against schedule");
  });

  test("lists the targets of 2020 by industry cluster", () => {
    const clusters = ledger.targets.filter(
      (row) => row.region === "laifeng-zone" && row.indicator === "cluster-output" && row.period === "2020",
    );
    expect(clusters.map((row) => row.value).sort()).toEqual(["10", "15", "15", "2", "20", "6"]);
    const rows = rowsOf(regionPage(editionOf(site, "en"), "laifeng-zone"), "targets-table");
    for (const { value } of clusters) {
      expect(
        rows.some(
          (row) =>
            row[0]?.startsWith("Output of industrial clusters") &&
            row[3] === editionOf(site, "en").amount(value, null, "亿元") &&
            row[1] === "2020",
        ),
      ).toBe(true);
    }
  });
});

describe("regionPage(site, lang, id)", () => {
  /** Every figure of a page's tables as `value|unit|period`. */
  const printed = (page: Document, lang: Lang): Set<string> => {
    const all = new Set<string>();
    for (const table of tables(page)) {
      const at = (cells: readonly CellView[], key: string) =>
        cells[table.columns.findIndex((c) => c.key === key)]?.text;
      for (const { cells } of table.groups.flatMap((group) => group.rows)) {
        // The table of one series says its unit once, over the rows.
        const unit = at(cells, "unit") ?? table.subtitle?.split(/[，,]/)[0];
        all.add([at(cells, "value"), unit, at(cells, "period")].join("|"));
        for (const column of table.columns.filter((c) => /^y\d{4}$/.test(c.key))) {
          const year = formatPeriod(period(column.key.slice(1)), lang);
          all.add([at(cells, column.key), at(cells, "unit"), year].join("|"));
        }
      }
    }
    return all;
  };

  test.each(LANGS)("shows every observation and target of the ledger on its region's page (%s)", (lang) => {
    for (const id of ledger.regions.keys()) {
      const shown = printed(regionPage(editionOf(site, lang), id), lang);
      for (const row of ledger.targets.filter((one) => one.region === id)) {
        const when = formatPeriod(period(row.period), lang);
        // Things counted may stand without the name of their unit.
        const amount = editionOf(site, lang).amount(row.value, null, row.unit);
        // A fall is told by its word.
        const figures = [formatDecimal(row.value.replace("-", "")), amount.replace(/ [a-z][a-z ]*$/, "")];
        const isTold = (cell: string) =>
          figures.some((figure) => cell.includes(figure)) && cell.endsWith(`|${when}`);
        expect([...shown].some(isTold), `${row.file}:${row.line}`).toBe(true);
      }
      for (const row of ledger.observations.filter((one) => one.region === id)) {
        const figure = withBoundMark(formatDecimal(row.value), row.qualifier);
        const text = [
          figure,
          editionOf(site, lang).names.rowUnit(row),
          formatPeriod(period(row.period), lang),
        ].join("|");
        expect(
          [...shown].some((one) => one.endsWith(text) || one === text),
          `${row.file}:${row.line} ${text}`,
        ).toBe(true);
      }
    }
  });

  test.each(LANGS)("gives every chart a finding, a description and a table (%s)", (lang) => {
    for (const id of ledger.regions.keys()) {
      for (const { chart } of charts(regionPage(editionOf(site, lang), id))) {
        expect(chart.title.length, id).toBeGreaterThan(5);
        expect(chart.summary.length, id).toBeGreaterThan(5);
        expect(chart.table.rows.length, id).toBeGreaterThan(0);
      }
    }
  });

  test("never prints NaN, Infinity, undefined or a negative zero", () => {
    for (const lang of LANGS) {
      for (const id of ledger.regions.keys()) {
        const text = JSON.stringify(regionPage(editionOf(site, lang), id).blocks, (key, value) =>
          key === "draw" ? null : value,
        );
        expect(text.match(/NaN|Infinity|undefined|\u22120(?:\.0+)?%/g), id).toBeNull();
      }
    }
  });
});
