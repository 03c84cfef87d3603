import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { LANGS, type Lang } from "../i18n/lang.ts";
import type { Chart } from "./chart.ts";
import { CHART_KINDS } from "./kinds.ts";
import { type Box, bounds, overlap } from "./parts/placing.ts";
import { renderChart } from "./svg/render.ts";

const PICTURES = fileURLToPath(new URL("./pictures/", import.meta.url));
const UPDATE = process.env["UPDATE_PICTURES"] === "1";

const EXAMPLES = Object.entries(CHART_KINDS).flatMap(([kind, examples]) =>
  examples.map(({ state, chart }) => ({
    name: `${kind} ${state}`,
    chart: (lang: Lang) => chart(`${kind}-${state}`, lang),
  })),
);
const ALL = EXAMPLES.flatMap(({ name, chart }) => LANGS.map((lang) => [name, lang, chart(lang)] as const));
const DRAWN = ALL.filter(([, , chart]) => chart.draw !== null);

interface DrawnText {
  readonly text: string;
  readonly box: Box;
}

/** The texts of a picture with the box that each takes, styles inherited from their groups. */
function textsOf(svg: string): DrawnText[] {
  const styles: Record<string, string>[] = [{ "font-size": "12", "text-anchor": "middle" }];
  const texts: DrawnText[] = [];
  for (const [, closing, name, written = "", text = ""] of svg.matchAll(/<(\/?)(g|text)\b([^>]*)>([^<]*)/g)) {
    if (closing === "/") {
      if (name === "g") styles.pop();
      continue;
    }
    const own = Object.fromEntries(
      [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    );
    const style: Record<string, string | undefined> = { ...styles.at(-1), ...own };
    if (name === "g") styles.push(style as Record<string, string>);
    else texts.push({ text, box: boundsOfText(style, text) });
  }
  return texts;
}

function boundsOfText(style: Readonly<Record<string, string | undefined>>, text: string): Box {
  return bounds({
    x: Number(style["x"]),
    y: Number(style["y"]),
    text: text.replaceAll("&lt;", "<").replaceAll("&amp;", "&"),
    anchor: style["text-anchor"] as "start" | "middle" | "end",
    size: Number(style["font-size"]),
    bold: style["font-weight"] !== undefined,
  });
}

describe("every chart", () => {
  test.each(ALL)("%s (%s) has one cell for each column and one spot for each row", (_, _lang, chart) => {
    const { columns, rows, links } = chart.table;
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
    expect(chart.spots).toHaveLength(rows.length);
    if (links !== undefined) expect(links).toHaveLength(rows.length);
    expect(new Set(columns.map((column) => column.key)).size).toBe(columns.length);
  });

  test.each(ALL)("%s (%s) says what it finds in one language, without a gap", (_, lang, chart) => {
    const said = JSON.stringify([
      chart.title,
      chart.subtitle,
      chart.summary,
      chart.notes,
      { ...chart.table, links: [] },
    ]);
    expect(said).not.toMatch(/undefined|null|NaN|Infinity|\u22120(?:\.0+)?%/);
    expect(chart.title).not.toMatch(/[。.]$/);
    expect(chart.summary).toMatch(/[。.]$/);
    // Chinese text takes Chinese punctuation.
    if (lang === "zh") expect(said).not.toMatch(/[\u3400-\u9fff]"?[,:;()](?!")|[,:;()][\u3400-\u9fff]/);
    if (lang === "en") expect(said + renderChart(chart)).not.toMatch(/[\u3400-\u9fff]/);
  });

  test.each(ALL)("%s (%s) has a picture, or at least a sentence and a table", (_, _lang, chart) => {
    expect(renderChart(chart) === "").toBe(chart.draw === null);
    expect(chart.summary.length).toBeGreaterThan(4);
    expect(chart.table.rows.length).toBeGreaterThan(0);
  });
});

describe("every picture", () => {
  test.each(DRAWN)("%s (%s) is plain markup that a page can hold", (_, _lang, chart) => {
    const svg = renderChart(chart);
    expect(svg).toMatch(/^<svg class="chart chart-[a-z-]+" role="img" aria-labelledby="(\S+)-t \1-d"/);
    expect(svg).not.toMatch(/<style|<script| style=|NaN|Infinity|undefined|plot-|aria-label="/);
    expect(svg).not.toMatch(/(?:fill|stroke)="(?!none|currentColor|var\(--|url\(#)/);
  });

  test.each(DRAWN)("%s (%s) uses ids of its own alone", (_, _lang, chart) => {
    const svg = renderChart(chart);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(ids.every((id) => id?.startsWith(`${chart.id}-`))).toBe(true);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(DRAWN)("%s (%s) keeps every text inside and apart from every other", (_, _lang, chart) => {
    const texts = textsOf(renderChart(chart));
    const outside = texts.filter(
      ({ box }) =>
        box.left < -0.5 || box.right > chart.width + 0.5 || box.top < -0.5 || box.bottom > chart.height + 0.5,
    );
    expect(outside).toEqual([]);
    const touching = texts.flatMap((one, i) =>
      texts
        .slice(i + 1)
        .flatMap((other) => (overlap(one.box, other.box) ? [`${one.text} | ${other.text}`] : [])),
    );
    expect(touching).toEqual([]);
  });

  test.each(DRAWN)("%s (%s) points into itself from every row of its table", (_, _lang, chart) => {
    const outside = chart.spots.filter(
      (spot) =>
        spot !== null && !(spot[0] >= 0 && spot[0] <= chart.width && spot[1] >= 0 && spot[1] <= chart.height),
    );
    expect(outside).toEqual([]);
  });

  test.each(DRAWN)("%s (%s) is drawn as it was", (_, lang, chart) => {
    const file = `${PICTURES}${chart.id}-${lang}.svg`;
    const svg = `${renderChart(chart)}\n`;
    if (UPDATE) writeFileSync(file, svg);
    expect(existsSync(file), `no stored picture: run with UPDATE_PICTURES=1 and look at ${chart.id}`).toBe(
      true,
    );
    expect(svg).toBe(readFileSync(file, "utf8"));
  });

  test("the stored pictures are those of the examples", () => {
    const expected = DRAWN.map(([, lang, chart]) => `${chart.id}-${lang}.svg`).sort();
    expect(readdirSync(PICTURES).sort()).toEqual(expected);
  });

  test("a picture's bytes do not depend on what was drawn before", () => {
    const draw = (charts: readonly Chart[]) => new Map(charts.map((chart) => [chart, renderChart(chart)]));
    const charts = DRAWN.map(([, , chart]) => chart);
    const forwards = draw(charts);
    const backwards = draw(charts.toReversed());
    expect(charts.filter((chart) => forwards.get(chart) !== backwards.get(chart))).toEqual([]);
  });
});

describe("both languages", () => {
  test.each(EXAMPLES.map((example) => [example.name, example] as const))(
    "%s shows as many rows in both",
    (_, example) => {
      const [zh, en] = LANGS.map((lang: Lang) => example.chart(lang));
      expect(zh?.table.rows.length).toBe(en?.table.rows.length);
      expect(zh?.draw === null).toBe(en?.draw === null);
    },
  );
});
