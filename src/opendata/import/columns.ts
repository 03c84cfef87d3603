import type { HeadRole } from "../../i18n/heads.ts";
import { ROOT } from "../../i18n/lang.ts";
import { NO_FIGURE } from "../../i18n/table-lines.ts";
import type { Context } from "./cells.ts";
import { clashing, type Facets, facetsOf, withIndicator } from "./facets.ts";
import { type Frame, headTexts, isTotal, isWhole, type Label, labelOf } from "./frame.ts";
import { cellName, type Grid, placeAt, shownAt, textOf, widthOf } from "./grid.ts";
import { faultOfHead, isRead, type Part, readHead } from "./head-parts.ts";
import { isIgnored, isSkipped } from "./heads.ts";
import { isEmptyBelow } from "./long-head.ts";
import type { Found, Refusal, Skipped } from "./outcome.ts";
import { readPlace } from "./places.ts";

/** A column of figures and what its heads say of them, or one that says what the figures of a row are. */
export type Column =
  | { readonly column: number; readonly kind: "figures"; readonly facets: Facets; readonly isWhole?: true }
  | { readonly column: number; readonly kind: "label"; readonly label: Label };

export type FigureColumn = Extract<Column, { kind: "figures" }>;

/** The columns of a table that are read; every other is told or refused. `isBlocked`: one of words is refused. */
export function columnsOf(
  grid: Grid,
  frame: Frame,
  context: Context,
  skip: readonly string[],
  hasIndicator: boolean,
  found: Found,
): { readonly columns: readonly Column[]; readonly isBlocked: boolean } {
  const columns: Column[] = [];
  let isBlocked = false;
  const refusals: Refusal[] = [];
  const hasKey = frame.kind === "indicator" || hasIndicator;
  // What a head without an indicator may be about: the column left of it.
  let before: Facets | null = null;
  for (let column = frame.left; column < widthOf(grid); column++) {
    const read = readColumn(grid, frame, column, context, skip);
    if (read === null) continue;
    if ("refusals" in read) {
      refusals.push(...read.refusals);
      isBlocked ||= holdsWords(grid, frame, column);
    }
    if ("skipped" in read) found.skipped.push(...read.skipped);
    const own: Column | null = "kind" in read ? read : null;
    if (own?.kind !== "figures") {
      if (own !== null) columns.push(own);
      before = null;
      continue;
    }
    const isAlone = !hasKey && own.facets.indicator === "" && own.isWhole !== true;
    const whole: Facets = isAlone ? withSubject(own.facets, before) : own.facets;
    if (isAlone && whole !== own.facets) found.skipped.push(assumed(grid, frame, column, whole, context));
    columns.push({ ...own, facets: whole });
    before = whole;
  }
  found.refusals.push(...once(refusals));
  const hasLabel = columns.some((one) => one.kind === "label" && one.label === "indicator");
  return { columns: hasLabel || hasKey ? columns : named(grid, frame, columns, found), isBlocked };
}

/** True for a column of words: not understood, it may change what every figure of its row is. */
function holdsWords(grid: Grid, { body }: Frame, column: number): boolean {
  return grid.rows.slice(body).some((cells) => {
    const cell = cells[column] ?? { kind: "empty" };
    return cell.kind === "text" && !/^[-\d.,%％\s]*$/u.test(textOf(cell)) && !NO_FIGURE.test(textOf(cell));
  });
}

/** Figures of which no head says what they measure are refused, once for each column. */
function named(grid: Grid, frame: Frame, columns: readonly Column[], found: Found): Column[] {
  return columns.filter((one) => {
    if (one.kind !== "figures" || one.facets.indicator !== "") return true;
    const row = frame.body - 1;
    const at = placeAt(grid, row, one.column, textOf(shownAt(grid, row, one.column)));
    found.refusals.push({ kind: "unknown-name", ...at, text: "", column: "indicator", near: [] });
    return false;
  });
}

/** Heads that tell of the figure beside them without naming it: 同比增长, 完成率, 年度目标. */
const BESIDE: ReadonlySet<HeadRole> = new Set<HeadRole>([
  "growth",
  "month-growth",
  "completion",
  "rank",
  "last-year",
  "committed",
  "stretch",
  "planned",
]);

function withSubject(own: Facets, before: Facets | null): Facets {
  const isBeside = own.roles.some((role) => BESIDE.has(role)) || own.span !== "";
  if (before === null || before.indicator === "" || !isBeside) return own;
  const isTimed = own.period !== "" || own.months !== "" || own.span !== "";
  const time = isTimed ? {} : { period: before.period, months: before.months, span: before.span };
  return { ...withIndicator(own, before), ...time, place: own.place || before.place };
}

function assumed(
  grid: Grid,
  frame: Frame,
  column: number,
  { indicator }: Facets,
  { book }: Context,
): Skipped {
  const row = frame.body - 1;
  const name = textOf(shownAt(grid, row, column));
  return {
    kind: "assumed-head",
    ...placeAt(grid, row, column, `${name} → ${book.label("indicators", indicator, ROOT)}`),
  };
}

type ReadColumn =
  | Column
  | { readonly refusals: readonly Refusal[] }
  | { readonly skipped: readonly Skipped[] };

function readColumn(
  grid: Grid,
  frame: Frame,
  column: number,
  context: Context,
  skip: readonly string[],
): ReadColumn | null {
  const texts = headTexts(grid, frame, column);
  const last = texts.at(-1);
  const at = placeAt(grid, last?.row ?? frame.body - 1, column, last?.text ?? "");
  const whole = texts.map(({ text }) => text);
  if ([...whole, whole.join("")].some((text) => isSkipped(text, skip))) {
    const told = whole.find((text) => isSkipped(text, skip)) ?? whole.join("");
    return { skipped: [{ kind: "skipped", ...at, text: told }] };
  }
  const label = labelOf(grid, frame, column, context.book);
  if (label === "apart") return isIgnored(at.text) ? null : { skipped: [{ kind: "remark", ...at }] };
  if (label !== null) return { column, kind: "label", label };
  if (isEmptyBelow(grid, frame.body - 1, column)) return null;
  if (last === undefined) return { refusals: [{ kind: "unknown-column", ...at }] };
  if (isTotal(last.text) && !isRead(readHead(last.text, context.book)))
    return { skipped: [{ kind: "total", ...at }] };
  return readHeads(grid, column, texts, context);
}

function readHeads(
  grid: Grid,
  column: number,
  texts: readonly { text: string; row: number }[],
  context: Context,
): ReadColumn {
  const parts: Part[] = [];
  const refusals: Refusal[] = [];
  let hasWhole = false;
  for (const { text, row } of texts) {
    if (isWhole(text)) {
      hasWhole = true;
      continue;
    }
    const read = faultOfHead(shownAt(grid, row, column)) ?? readHead(text, context.book);
    const place =
      isRead(read) || read.kind !== "unknown-head" ? null : readPlace(text, context, undefined).read;
    if (place !== null && "cell" in place) parts.push({ kind: "place", id: place.cell });
    else if (place?.kind === "ambiguous-name")
      refusals.push({ ...place, ...placeAt(grid, row, column, text) });
    else if (isRead(read)) parts.push(...read);
    else refusals.push({ ...read, ...placeAt(grid, row, column, text) });
  }
  const [top] = texts;
  const bottom = texts.at(-1);
  if (
    refusals.length === 0 &&
    top !== undefined &&
    bottom !== undefined &&
    (clashing(parts) || isApart(parts, context))
  ) {
    const at = placeAt(grid, bottom.row, column, bottom.text);
    refusals.push({ kind: "contradiction", ...at, near: [top.text], fact: cellName(top.row, column) });
  }
  if (refusals.length > 0) return { refusals };
  const own = { column, kind: "figures", facets: facetsOf(parts) } as const;
  return hasWhole ? { ...own, isWhole: true } : own;
}

/** True where heads name places that do not lie in each other: 白石市 above or before 和平区 of another city. */
function isApart(parts: readonly Part[], { holds }: Context): boolean {
  const ids = parts.filter(({ kind }) => kind === "place").map(({ id }) => id);
  return ids.some((id, i) => i > 0 && id !== ids[i - 1] && holds?.(ids[i - 1] ?? "", id) !== true);
}

/** A merged head is told once, not under each of its columns. */
function once(refusals: readonly Refusal[]): Refusal[] {
  const seen = new Set<string>();
  return refusals.filter(({ text, cell }) => {
    const key = `${text} ${cell.replace(/^[A-Z]+/, "")}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
