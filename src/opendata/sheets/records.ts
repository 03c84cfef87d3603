import { formatPeriod } from "../../i18n/period.ts";
import { columnTitle } from "../../i18n/table-words.ts";
import { wordsOf } from "../../i18n/words.ts";
import { endYear, type Period, period } from "../../ledger/period.ts";
import { cellOf } from "../../ledger/rows.ts";
import { type Column, columnsOf, type Progress, type Project } from "../../ledger/schema.ts";
import { placesAt } from "./asked.ts";
import { type Ask, type Page, type PageCell, shown } from "./page.ts";
import { FRESH } from "./source-page.ts";

/** Stages after which a project reports no more. */
const ENDED: readonly string[] = ["operating", "completed", "withdrawn"];

const LOOKED_AT: PageCell = { text: "", kind: "text", locked: true };

/** The projects of a region and all below it, each with its id locked, and empty rows for new ones. */
export function projectsPage(ask: Ask): Page {
  const columns = columnsOf("projects");
  const projects = projectsOf(ask);
  const rows = projects.map((project) => columns.map((one) => cellIn(ask, one, project)));
  const empty = columns.map((one): PageCell => ({ text: "", kind: kindOf(one), locked: false }));
  const place = ask.book.label("regions", ask.region, ask.lang);
  return {
    table: "projects",
    title: wordsOf(ask.lang).sheets.titleProjects(place),
    columns: columns.map(({ name }) => ({ name, head: columnTitle("projects", name, ask.lang) })),
    rows: [...rows, ...Array.from({ length: FRESH }, () => empty)],
    dimensions: projects.map(({ unit }) => dimensionOf(ask, unit)),
    filled: rows.length,
  };
}

/**
 * Where the projects of a region and all below it stand in a period: those under way, and those that have
 * reported in its year. Beside each stands the last that the ledger has of it.
 */
export function progressPage(ask: Ask): Page {
  const { period: at, lang } = ask;
  const words = wordsOf(lang).sheets;
  const reported = Map.groupBy(ask.lookup.ledger.progress, ({ project }) => project);
  const due = projectsOf(ask).flatMap((one) => dueProgress(at, one, reported.get(one.id) ?? []));
  const columns = columnsOf("progress");
  const names = [
    "project",
    "period",
    "",
    "",
    "stage",
    "planned",
    "completed",
    "unit",
    "source",
    "locator",
    "note",
  ];
  const heads = [words.lastStage, words.lastCompleted];
  return {
    table: "progress",
    title: words.titleProgress(ask.book.label("regions", ask.region, lang), formatPeriod(at, lang)),
    columns: names.map((name, i) => ({
      name,
      head: name === "" ? (heads[i - 2] ?? "") : columnTitle("progress", name, lang),
    })),
    rows: due.map((one) =>
      names.map((name, i) => {
        const column = columns.find((other) => other.name === name);
        if (column !== undefined) return cellOfProgress(ask, column, one);
        return i === 2 ? stageBefore(ask, one) : completedBefore(ask, one);
      }),
    ),
    dimensions: due.map(({ unit }) => dimensionOf(ask, unit)),
    filled: due.filter(({ row }) => row !== null).length,
  };
}

/** A row of progress that is due: the ledger's own where it is there, and the last one before. */
interface DueProgress {
  readonly project: string;
  readonly row: Progress | null;
  readonly before: Progress | null;
  readonly unit: string;
}

function dueProgress(at: Period, { id, unit }: Project, all: readonly Progress[]): DueProgress[] {
  const present = all.filter((row) => row.period === at.text);
  const earlier = all.filter((row) => period(row.period).to < at.to);
  const before = earlier.reduce<Progress | null>(
    (last, row) => (last === null || period(row.period).to >= period(last.period).to ? row : last),
    null,
  );
  const isOver =
    before !== null && ENDED.includes(before.stage) && endYear(period(before.period)) < endYear(at);
  const rows = present.length > 0 ? present : isOver || before?.stage === "withdrawn" ? [] : [null];
  return rows.map((row) => ({ project: id, row, before, unit: row?.unit || before?.unit || unit }));
}

function projectsOf({ lookup, region, period: at }: Ask): Project[] {
  const places = new Set(placesAt(lookup, region, at).map(({ id }) => id));
  return [...lookup.ledger.projects.values()].filter((one) => places.has(one.region));
}

function dimensionOf({ lookup }: Ask, unit: string): string {
  return lookup.ledger.units.get(unit)?.dimension ?? "";
}

function kindOf({ type }: Column): PageCell["kind"] {
  return type === "decimal" ? "figure" : "text";
}

/** A cell of a row of the ledger. What it is found again by is locked. */
function cellIn(ask: Ask, column: Column, row: Project | Progress): PageCell {
  const text = shown(ask, column, cellOf(row, column.name));
  return { text, kind: kindOf(column), locked: column.key === true };
}

function cellOfProgress(ask: Ask, column: Column, { project, row, unit }: DueProgress): PageCell {
  if (row !== null) return cellIn(ask, column, row);
  const { source, period: at } = ask;
  const known: Readonly<Record<string, string>> = { project, period: at.text, source, unit };
  const text = shown(ask, column, known[column.name] ?? "");
  return { text, kind: kindOf(column), locked: column.name === "project" || column.name === "period" };
}

function stageBefore(ask: Ask, { before }: DueProgress): PageCell {
  const column = columnsOf("progress").find(({ name }) => name === "stage");
  if (before === null || before.stage === "" || column === undefined) return LOOKED_AT;
  const told = shown(ask, column, before.stage);
  return { ...LOOKED_AT, text: besideText(ask, told, before) };
}

function completedBefore(ask: Ask, { before }: DueProgress): PageCell {
  if (before === null || before.completed === "") return LOOKED_AT;
  const figure = `${before.completed}${wordsOf(ask.lang).site.gap}${before.unit}`;
  return { ...LOOKED_AT, text: besideText(ask, figure, before) };
}

function besideText({ lang }: Ask, told: string, before: Progress): string {
  return wordsOf(lang).sheets.beside(told, formatPeriod(period(before.period), lang));
}
