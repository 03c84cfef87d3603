import type { ChartTable } from "../charts/chart.ts";
import type { CompareIslandWords } from "../i18n/islands.ts";
import type { Drawn } from "./compare-draw.ts";
import { make } from "./dom.ts";

/** A comparison as the page prints one that is built: figures, then every figure as a table. */
export function comparisonNodes({ charts, table }: Drawn, words: CompareIslandWords): Node[] {
  const figures = make("div", { class: "figures" }, ...charts.map((one) => figureNode(one, words)));
  const whole = make("div", { class: "table-block" }, tableNode("comparison", table));
  return charts.length === 0 ? [whole] : [figures, whole];
}

function figureNode({ chart, svg }: Drawn["charts"][number], words: CompareIslandWords): HTMLElement {
  const { id, title, subtitle, table, notes } = chart;
  const drawing = document.createElement("chart-tip");
  drawing.className = "drawing";
  drawing.innerHTML = svg;
  return make(
    "figure",
    { id, class: "figure", "aria-labelledby": `${id}-title` },
    make(
      "figcaption",
      {},
      make("h2", { id: `${id}-title` }, title),
      make("p", { class: "subtitle" }, subtitle),
    ),
    drawing,
    make(
      "details",
      { class: "numbers" },
      make("summary", {}, words.numbers, make("span", { class: "unseen" }, words.colon + title)),
      tableNode(id, table),
    ),
    ...notes.map((note) => make("p", { class: "fine" }, note)),
  );
}

function tableNode(id: string, { caption, columns, rows, links }: ChartTable): HTMLElement {
  const heads = columns.map(({ label, numeric, unit }) =>
    cell("th", numeric, { scope: "col" }, label, ...(unit ? [make("span", { class: "unit" }, unit)] : [])),
  );
  const lines = rows.map((row, r) =>
    make(
      "tr",
      {},
      ...row.map((text, i) => {
        const link = links?.[r];
        if (i > 0) return cell("td", columns[i]?.numeric === true, {}, text);
        return cell(
          "th",
          false,
          { scope: "row" },
          link === undefined ? text : make("a", { href: link }, text),
        );
      }),
    ),
  );
  return make(
    "div",
    { class: "frame", role: "region", tabindex: "0", "aria-labelledby": `${id}-numbers` },
    make(
      "table",
      {},
      make("caption", { id: `${id}-numbers` }, caption),
      make("thead", {}, make("tr", {}, ...heads)),
      make("tbody", {}, ...lines),
    ),
  );
}

function cell(
  name: "th" | "td",
  numeric: boolean,
  attributes: Record<string, string>,
  ...content: (Node | string)[]
): HTMLElement {
  return make(name, { ...attributes, ...(numeric ? { class: "num" } : {}) }, ...content);
}
