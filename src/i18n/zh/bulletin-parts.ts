import type { ToldBlock, ToldBreakdown, ToldPart, ToldPlace, ToldWithin, What } from "../bulletin-facts.ts";
import { MOST_SILENT } from "../limits.ts";
import { amounts, clauses, inTurn, is, list, stem } from "./bulletin-figures.ts";

/** What is made up of parts, and places told together, in sentences of a Chinese notice. */

export function breakdown({ scheme, whats, rows }: ToldBreakdown): string {
  const [only] = whats;
  if (whats.length === 1 && only !== undefined) {
    const parts = rows.flatMap(({ name, cells: [cell] }) =>
      cell ? [is(name, cell.amount) + (cell.share === null ? "" : `，占${cell.share}`)] : [],
    );
    return `${stem(only.name)}按${scheme}分，${parts.join("；")}。`;
  }
  const parts = rows.map((row, i) => severalOf(row, whats, rows.length > 2 || i === 0));
  return `按${scheme}分，${parts.join("；")}。`;
}

function severalOf(row: ToldBreakdown["rows"][number], whats: readonly What[], shared: boolean): string {
  const told = row.cells.flatMap((cell, i) => (cell ? is(stem(whats[i]?.name ?? ""), cell.amount) : []));
  const shares = row.cells.flatMap((cell) => cell?.share ?? []);
  const complete = shared && shares.length === told.length && shares.length > 0;
  const tail = complete ? `，${shares.length > 1 ? "分别" : ""}占${list(shares)}` : "";
  return `${row.name}的${told.join("、")}${tail}`;
}

export function within({ name, what, rows }: ToldWithin): string {
  return `${name}的${stem(what.name)}中，${rows.map((row) => is(row.name, row.amount)).join("，")}。`;
}

/** A size stands before the thing (亿元以上签约项目), another part behind it (签约项目（洽谈会）). */
export function part({ name, leads, figures }: ToldPart): string {
  if (leads) return clauses(figures, name);
  const named = (what: What) => ({ ...what, name: `${stem(what.name)}（${name}）` });
  return clauses(figures.map((one) => ({ ...one, what: named(one.what) })));
}

function inBrackets({ name, figures, shared }: ToldPlace): string {
  const joint = shared === null ? "" : `，并列第${shared}位`;
  return `${name}（${amounts(figures)}${joint}）`;
}

const ORDERS = {
  completion: "按完成率从高到低",
  ceiling: "按控制指标使用率从低到高",
  distance: "按与目标的差距从优到劣",
  highest: "从高到低",
  lowest: "从低到高",
  listed: "",
} as const;

export function isSum({ figures }: ToldPlace): boolean {
  return figures.every(({ what }) => what.measure !== "rate" && what.measure !== "rank");
}

export function members(block: ToldBlock): string {
  return ordered(block) + silent(block);
}

function ordered({ by, members: all, last, all: count }: ToldBlock): string {
  const several = all.some(({ figures }) => figures.length > 1);
  if (last.length > 0) {
    return `${count}地${ORDERS[by]}，居前的依次为${all.map(inBrackets).join("、")}，居后的依次为${last.map(inBrackets).join("、")}`;
  }
  if (several) return inTurn(all);
  if (by === "listed") return all.map(({ name, figures }) => `${name}为${amounts(figures)}`).join("，");
  return `${ORDERS[by]}依次为${all.map(inBrackets).join("、")}`;
}

/** 另有石桥县等2地没有数字. */
function silent({ silent: names }: ToldBlock): string {
  const [first] = names;
  if (first === undefined) return "";
  if (names.length > MOST_SILENT) return `；另有${first}等${names.length}地没有数字`;
  return `；${names.join("、")}没有数字`;
}
