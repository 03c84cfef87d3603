import { categoriesOf } from "../../ledger/adding-up.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { push } from "../../ledger/memo.ts";
import type { Project } from "../../ledger/schema.ts";
import { type Figure, figureOf, inUnitOf, levelScale } from "../figure.ts";
import type { Role } from "../roles.ts";
import { inUnit } from "./facts.ts";
import {
  type AuditRow,
  auditRow,
  type Check,
  type Finding,
  judged,
  type ProjectColumn,
  unchecked,
} from "./finding.ts";
import { estimateOf, type Interval } from "./interval.ts";
import { judgedPair, pairsOf } from "./like-standing.ts";

/** One statement of a project's money. */
interface Told {
  readonly project: Project;
  readonly column: ProjectColumn;
  readonly figure: Figure;
  readonly source: string;
}

/**
 * The money of one project stated twice. What was planned or completed, for one period in two sources,
 * and its whole investment, in two entries of one name and place: the coarsest statement against the
 * finest, as far as they are of like standing. What was completed against the figures of a firm of the same name, of which it may be one.
 */
export function auditProjectFigures(ledger: Ledger): Finding[] {
  const spent = progress(ledger);
  const groups = new Map<string, Told[]>();
  for (const told of [...totals(ledger), ...spent]) push(groups, thingOf(told), told);
  return [
    ...[...groups.values()].flatMap((all) => restated(all, ledger.sources)),
    ...againstFirms(ledger, spent),
  ];
}

function thingOf({ project, column, figure: { period: at } }: Told): string {
  const thing = column === "total_investment" ? project.region + project.name : project.id;
  return [column, thing, at.from, at.to].join("|");
}

function totals({ projects, units }: Ledger): Told[] {
  return [...projects.values()].flatMap((project) => {
    const { total_investment: value, source } = project;
    if (value === "") return [];
    const figure = figureOf({ ...project, value, period: NO_TIME }, units);
    return [{ project, column: "total_investment" as const, figure, source }];
  });
}

/** A whole investment is of no time; a figure has one. */
const NO_TIME = "2000";

function progress({ progress: rows, projects, units }: Ledger): Told[] {
  return rows.flatMap((row) =>
    (["planned", "completed"] as const).flatMap((column) => {
      if (row[column] === "") return [];
      const figure = figureOf({ ...row, value: row[column], qualifier: "" }, units);
      return [{ project: projects.row(row.project), column, figure, source: row.source }];
    }),
  );
}

function restated(all: readonly Told[], sources: Ledger["sources"]): Finding[] {
  return pairsOf(all, sources).flatMap(({ one, best, mayDiffer }) => {
    if (one.figure.dimension !== best.figure.dimension) return [];
    const check = checkOf(one, [rowOf("reference", best)]);
    return [judgedPair(check, inUnit(estimateOf(best.figure), one.figure), mayDiffer)];
  });
}

function checkOf({ project, column, figure, source }: Told, rows: readonly AuditRow[]): Check {
  const { wide, point } = estimateOf(figure);
  const told = { project, column, figure, source };
  return {
    ...{ kind: "restated", project: { id: project.id, column }, subject: subjectOf(project) },
    ...{ period: timeOf(told), scale: levelScale(figure), unit: figure.unit },
    stated: {
      text: figure.text,
      unit: figure.writtenUnit,
      bound: figure.bound,
      interval: inOwnUnit(wide, figure),
    },
    point: inUnitOf(point, figure),
    rows: [rowOf("stated", told), ...rows],
  };
}

function inOwnUnit({ low, high }: Interval, figure: Figure): Interval {
  return { low: low && inUnitOf(low, figure), high: high && inUnitOf(high, figure) };
}

/** A project has no indicator. */
function subjectOf({ region, industry }: Project) {
  return { region, indicator: "", industry, breakdown: "" };
}

function timeOf({ column, figure }: Told): string {
  return column === "total_investment" ? "" : figure.period.text;
}

function rowOf(role: Role, told: Told): AuditRow {
  const row = auditRow(role, told.figure, { ...subjectOf(told.project), source: told.source });
  return { ...row, period: timeOf(told), project: told.project.id };
}

type FirmFigure = { readonly figure: Figure; readonly row: AuditRow };

/** What was completed by a project that bears a firm's name, against the firm's own figures of that time and place. */
function againstFirms(ledger: Ledger, spent: readonly Told[]): Finding[] {
  const names = new Set([...ledger.breakdowns.values()].map(({ name }) => name));
  const named = spent.filter(({ project, column }) => column === "completed" && names.has(project.name));
  const firms = new Set(named.map(({ project }) => project.name));
  const wanted = new Map(
    named.map((told) => [firmId(told.project.region, told.project.name, told.figure), told]),
  );
  const found = new Map<Told, FirmFigure[]>();
  for (const row of wanted.size === 0 ? [] : ledger.observations) {
    for (const { name } of categoriesOf(ledger, row.breakdown)) {
      if (!firms.has(name)) continue;
      const figure = figureOf(row, ledger.units);
      const told = wanted.get(firmId(row.region, name, figure));
      if (told === undefined || told.figure.dimension !== figure.dimension) continue;
      push(found, told, { figure, row: auditRow("reference", figure, row) });
    }
  }
  return [...found].map(([told, figures]) => ofFirm(told, figures));
}

function firmId(region: string, name: string, { period: { from, to } }: Figure): string {
  return [region, name, from, to].join("|");
}

/** The figure that it is, or none for certain: what a firm spent and what arrived for it are two things. */
function ofFirm(told: Told, figures: readonly FirmFigure[]): Finding {
  const found = figures.map(({ figure, row }) =>
    judged(checkOf(told, [row]), inUnit(estimateOf(figure), told.figure)),
  );
  const fitting = found.find(({ verdict }) => verdict !== "differs");
  const check = checkOf(
    told,
    figures.map(({ row }) => row),
  );
  return fitting ?? unchecked(check, "another-definition");
}
