import type { Chance } from "../../bench/chance.ts";
import type { Layout } from "./layouts.ts";

/** What is done to a table that changes nothing of what it states. */
export const DRESSINGS: readonly ((layout: Layout, chance: Chance) => Layout)[] = [
  (layout) => layout,
  (layout) => above(layout, "青溪市各县区2025年1—6月主要指标"),
  (layout) => above(layout, "表1"),
  (layout) => ({ ...layout, rows: [...layout.rows, [], ["注：本表为快报数。"], ["资料来源：青溪市统计局"]] }),
  (layout) => ({ ...layout, rows: [...layout.rows, ["填表人：甲", "审核人：乙"]] }),
  (layout) => column(layout, "备注", "含开发区"),
  (layout) => column(layout, "责任单位", "市商务局"),
];

/** What makes a table say of itself something else than its figures or the options: it may not be read. */
export const FAULTS: readonly ((layout: Layout, chance: Chance) => Layout)[] = [
  (layout) => above(layout, "白石市2025年1—6月主要指标"),
  (layout) => above(layout, "苏州市2025年1—6月主要指标"),
  (layout) => above(layout, "各县区2024年1—6月主要指标"),
  (layout) =>
    swapped(layout, (text) =>
      text === "实际到位资金" || /^实际到位资金（/.test(text) ? "实际到帐资金" : text,
    ),
  (layout) => figures(layout, (text) => `约${text}`),
  (layout) => figures(layout, (text) => `${text}①`),
  (layout) => figures(layout, (text) => `▲${text}`),
];

function above(layout: Layout, title: string): Layout {
  const merges = layout.merges.map((one) => ({ ...one, startRow: one.startRow + 1, endRow: one.endRow + 1 }));
  return { ...layout, rows: [[title], ...layout.rows], merges };
}

/** A column at the right of the heads; tables below each other have two heads. */
function column(layout: Layout, head: string, text: string): Layout {
  if (layout.name === "below" || layout.name === "side") return layout;
  const width = Math.max(...layout.rows.map((row) => row.length));
  const first = layout.rows.findIndex((row) => row.length > 1);
  const isTwoRows = layout.rows[first + 1]?.[0] === null;
  const rows = layout.rows.map((row, r) => {
    if (r < first || row.length === 0) return row;
    const padded = [...row, ...Array.from({ length: width - row.length }, () => null)];
    const own = r === first ? (isTwoRows ? null : head) : r === first + 1 && isTwoRows ? head : text;
    return [...padded, own];
  });
  return { ...layout, rows };
}

function swapped(layout: Layout, change: (text: string) => string): Layout {
  return {
    ...layout,
    rows: layout.rows.map((row) => row.map((one) => (typeof one === "string" ? change(one) : one))),
  };
}

function figures(layout: Layout, change: (text: string) => string): Layout {
  let left = 1;
  return {
    ...layout,
    rows: layout.rows.map((row) =>
      row.map((one) => (one !== null && typeof one !== "string" && left-- > 0 ? change(one.figure) : one)),
    ),
  };
}
