import { CONTINUED, type HeadRole, NOTE_STARTS, TOTAL_WORDS } from "../../i18n/heads.ts";
import { endYear, parsePeriod } from "../../ledger/period.ts";
import { plainName } from "../../ledger/plain-name.ts";
import type { TableName } from "../../ledger/schema.ts";
import type { NameBook } from "../naming.ts";
import { type Caption, captionAbove, isOtherScale, isUnitCaption } from "./captions.ts";
import { type Context, type Read, readFigure } from "./cells.ts";
import { cellAt, cellName, faultOf, type Grid, isBlank, mergeAt, placeAt, shownAt, textOf } from "./grid.ts";
import type { Defaults, Draft, Outcome, Refusal, Skipped } from "./outcome.ts";
import { isPlaceName, readPlace } from "./places.ts";
import { contradictionsOf, titlePeriods, titlesOf } from "./titles.ts";
import { type Frame, findFrame, isPlaceHead, readSubjects, type Subject } from "./wide-head.ts";
import { unevenRows } from "./widths.ts";

/** The table that a role's figures belong to, and the cells that the role stands for. */
const ROLES: Readonly<
  Record<HeadRole, { readonly table: TableName; readonly cells: Record<string, string> }>
> = {
  value: { table: "observations", cells: {} },
  committed: { table: "targets", cells: { form: "level", tier: "committed" } },
  stretch: { table: "targets", cells: { form: "level", tier: "stretch" } },
  planned: { table: "targets", cells: { form: "level", tier: "planned" } },
  growth: { table: "claims", cells: { claim: "growth" } },
  completion: { table: "claims", cells: { claim: "completion" } },
  share: { table: "claims", cells: { claim: "share" } },
  rank: { table: "claims", cells: { claim: "rank" } },
  contribution: { table: "claims", cells: { claim: "contribution" } },
  pull: { table: "claims", cells: { claim: "pull" } },
};

interface Sheet {
  readonly grid: Grid;
  readonly frame: Frame;
  readonly context: Context;
  readonly given: Defaults;
  readonly caption: Caption;
}

/**
 * Reads a wide table: one row for each place, one column for each indicator, under one or more rows
 * of heads. Rows that add up others and notes under the table are left alone and told. Null where no
 * column names places.
 */
export function readWide(grid: Grid, context: Context, given: Defaults): Outcome | null {
  const frame = findFrame(grid, context.book);
  if (frame === null) return null;
  const apart = partsOf(grid, frame, context.book);
  const both = apart?.map((part) => readWide(part, context, given)) ?? [];
  const [first, rest] = both;
  if (first && rest) {
    return {
      drafts: [...first.drafts, ...rest.drafts],
      refusals: [...first.refusals, ...rest.refusals],
      skipped: [...first.skipped, ...rest.skipped],
    };
  }
  const { subjects, refusals } = readSubjects(grid, frame, context.book);
  const drafts: Draft[] = [];
  const skipped: Skipped[] = [];
  const caption = captionAbove(grid, frame.top + 1, context.book);
  const sheet = { grid, frame, context, given, caption };
  const whole = subjects.map((subject) => completed(sheet, subject));
  if (subjects.some((subject) => subject.unit === "")) refusals.push(...caption.refusals);
  for (const subject of whole) refusals.push(...lacking(sheet, subject));
  subjects.forEach((subject, i) => {
    refusals.push(...contradictions(sheet, subject, whole[i] ?? subject));
  });
  refusals.push(...unevenRows(grid, frame.body - 1));
  if (refusals.length > 0) return { drafts, refusals, skipped };
  const found: Found = { drafts, refusals, skipped, city: undefined };
  for (let row = frame.body; row < grid.rows.length; row++) readRow(sheet, whole, row, found);
  const titles = titlesOf(grid, frame.top);
  const isWhole = refusals.length === 0;
  const against = contradictionsOf({ titles, drafts, given, naming: context, isWhole });
  return { drafts: against.length > 0 ? [] : drafts, refusals: [...refusals, ...against], skipped };
}

/** A sheet on which a second head of places stands under the first table (续表), apart; null for one table. */
function partsOf(grid: Grid, { body, places }: Frame, book: NameBook): [Grid, Grid] | null {
  const isHead = (text: string) => isPlaceHead(text) && !isPlaceName(text, book);
  let start = grid.rows.findIndex((_, row) => row > body && isHead(textOf(cellAt(grid, row, places))));
  if (start < 0) return null;
  const isTitle = (row: number) =>
    (grid.rows[row] ?? []).some((cell) => CONTINUED.test(textOf(cell)) || isUnitCaption(textOf(cell)));
  while (start - 1 > body && isTitle(start - 1)) start--;
  const [above, below] = [
    grid.merges.filter((one) => one.top < start),
    grid.merges.filter((one) => one.top >= start),
  ];
  return [
    { ...grid, rows: grid.rows.slice(0, start), merges: above },
    { ...grid, rows: grid.rows.map((row, i) => (i < start ? [] : row)), merges: below },
  ];
}

/**
 * The subject with what stands above the table or on the command line. A unit above the table is that
 * of its amounts: growth, shares and ranks among them need their own in the head.
 */
function completed({ given, caption }: Sheet, subject: Subject): Subject {
  const amount = ROLES[subject.role].table !== "claims";
  const plain = subject.unit || (amount ? caption.unit || given.unit : "") || "";
  return { ...subject, unit: plain, period: periodOf(subject, given.period ?? "") };
}

/** A target of the year is that of the year in which the table's period ends; no other takes a part of a year. */
function periodOf({ role, isYearly, period: own }: Subject, given: string): string {
  const stated = own || given;
  const parsed = parsePeriod(stated);
  if (ROLES[role].table !== "targets" || parsed === null) return stated;
  if (isYearly) return String(endYear(parsed));
  return own === "" && /-/.test(given) ? "" : stated;
}

/** A unit in a head beside one of another size above the table, and an option beside what the table says. */
function contradictions({ grid, frame, given, caption }: Sheet, own: Subject, whole: Subject): Refusal[] {
  const row = frame.body - 1;
  const at = placeAt(grid, row, own.column, whole.unit);
  if (caption.unit !== "" && own.unit !== "" && isOtherScale(own.unit, caption.unit))
    return [{ kind: "contradiction", ...at, near: [caption.unit], fact: caption.cell }];
  const isAmount = ROLES[own.role].table !== "claims";
  if (!isAmount && whole.unit !== "" && !unitsOf(own.role).test(whole.unit))
    return [{ kind: "role-unit", ...at }];
  if (isAmount && given.unit !== undefined && isOption(own.unit, given.unit, whole.unit))
    return [{ kind: "contradiction", ...at, near: [given.unit], fact: "--unit" }];
  return [];
}

/** True where `--unit` says otherwise: of another size, or at all where it stands for the table's own. */
function isOption(own: string, given: string, unit: string): boolean {
  return own === "" ? given !== unit : isOtherScale(given, unit);
}

/** In what growth, shares, completion and ranks are stated: 增长（亿元） is the amount more, no rate. */
function unitsOf(role: HeadRole): RegExp {
  return role === "rank" ? /^[名位个]$/ : /[%‰]|百分点|倍/;
}

function lacking({ grid, frame, given }: Sheet, subject: Subject): Refusal[] {
  const row = frame.body - 1;
  const at = placeAt(grid, row, subject.column, textOf(shownAt(grid, row, subject.column)));
  const refusals: Refusal[] = [];
  if (subject.indicator === "") refusals.push({ kind: "unknown-name", ...at, column: "indicator" });
  if (subject.period === "" && given.period !== undefined)
    refusals.push({ kind: "target-period", ...at, near: [given.period] });
  else if (subject.period === "")
    refusals.push({ kind: "no-period", ...at, near: periodsAbove(grid, frame) });
  if (subject.unit === "") refusals.push({ kind: "no-unit", ...at });
  if (given.source === undefined) refusals.push({ kind: "no-source", ...at });
  return refusals;
}

/** Periods that the titles name: not taken, since a title may say anything, but offered. */
function periodsAbove(grid: Grid, frame: Frame): string[] {
  return [...new Set(titlePeriods(titlesOf(grid, frame.top)).map((one) => one.period))];
}

interface Found {
  readonly drafts: Draft[];
  readonly refusals: Refusal[];
  readonly skipped: Skipped[];
  /** The place in which those of the rows above lie, as far as they lie in one. */
  city: string | undefined;
}

/** Cells of a line that names who made a table, and when. */
const SIGNED = /[:：]|^\d{4}年\d{1,2}月/;

function readRow(sheet: Sheet, subjects: readonly Subject[], row: number, found: Found): void {
  const { grid, frame, context } = sheet;
  const filled = (grid.rows[row] ?? []).flatMap((cell, c) => (isBlank(cell) ? [] : [c]));
  const [first] = filled;
  if (first === undefined) return;
  const name = textOf(shownAt(grid, row, frame.places));
  const start = textOf(cellAt(grid, row, first));
  const at = placeAt(grid, row, first, start);
  const figures = subjects.filter((subject) => !isBlank(cellAt(grid, row, subject.column)));
  const isSigned = figures.every(({ column }) => SIGNED.test(textOf(cellAt(grid, row, column))));
  if (NOTE_STARTS.test(start) && !isPlaceName(start, context.book) && (isSigned || filled.length === 1)) {
    found.skipped.push({ kind: "note", ...at });
  } else if (TOTAL_WORDS.some((word) => plainName(word) === plainName(name))) {
    found.skipped.push({ kind: "total", ...at, text: name });
  } else {
    const told = placeAt(grid, row, frame.places, name);
    const place = placeIn(sheet, row, found);
    if (!("cell" in place)) found.refusals.push({ ...place, ...told, column: "region" });
    else for (const subject of figures) readSubject(sheet, subject, row, place.cell, found);
  }
}

/** The place of a row; what had to be worked out is told. */
function placeIn({ grid, frame, context }: Sheet, row: number, found: Found): Read {
  const shown = shownAt(grid, row, frame.places);
  const fault = faultOf(shown);
  if (fault !== null) return { kind: fault };
  if (isBlank(shown)) return { kind: "missing-cell" };
  const { read, isAssumed } = readPlace(textOf(shown), context, found.city);
  if (!("cell" in read)) return read;
  const text = `${textOf(shown)} → ${context.book.label("regions", read.cell, "zh")}`;
  if (isAssumed) found.skipped.push({ kind: "assumed", ...placeAt(grid, row, frame.places, text) });
  if (found.city === undefined || context.holds?.(found.city, read.cell) !== true) found.city = read.cell;
  return read;
}

function readSubject(sheet: Sheet, subject: Subject, row: number, region: string, found: Found): void {
  const { grid, given } = sheet;
  const cell = cellAt(grid, row, subject.column);
  const at = placeAt(grid, row, subject.column, textOf(cell));
  const { table, cells } = ROLES[subject.role];
  const shared = mergeAt(grid, row, subject.column) !== undefined;
  const read = shared ? ({ kind: "merged-figure" } as const) : readFigure(cell, subject.unit);
  if (!("cell" in read)) {
    found.refusals.push({ ...read, ...at, table, column: "value" });
    return;
  }
  const { indicator, industry, breakdown, period, unit } = subject;
  const figure = { region, indicator, industry, breakdown, period, value: read.cell, unit };
  const source = {
    source: given.source ?? "",
    ...(given.locator === undefined ? {} : { locator: given.locator }),
  };
  const { file, sheet: name, cell: place } = at;
  const places = { value: place, region: cellName(row, sheet.frame.places) };
  found.drafts.push({ table, cells: { ...figure, ...cells, ...source }, places, place, file, sheet: name });
}
