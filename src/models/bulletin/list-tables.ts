import { withPart } from "../../i18n/names.ts";
import { formatWithinYear } from "../../i18n/period.ts";
import type { SeriesKey } from "../../ledger/lookup.ts";
import { period as periodOf } from "../../ledger/period.ts";
import type { Observation, Project } from "../../ledger/schema.ts";
import { quoted, stageText, statusMarks } from "../cells/statements.ts";
import { verdictMark } from "../cells/verdicts.ts";
import type { Edition } from "../ground/edition.ts";
import { indicatorPath, projectPath } from "../ground/routes.ts";
import { type Column, optional, type Titles, tableOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";
import { type Aim, aimsOf, isAmountAim } from "./aims.ts";
import { placesOf } from "./checks.ts";
import { valueColumns } from "./figure-table.ts";
import { numberText } from "./growth.ts";
import { mainsOf } from "./main-tables.ts";
import type { Material } from "./material.ts";
import { standingsOf } from "./notes.ts";
import { reportedProjects } from "./project-paragraphs.ts";
import type { SubjectGroup } from "./subjects.ts";
import { wordsIn } from "./words.ts";

/** What the same reports say of these places besides: other periods of these years, things that few places state. */
export function otherTable(material: Material, groups: readonly SubjectGroup[], titles: Titles): TableView {
  const shown = new Set<Observation>(shownRows(material, groups));
  const sources = new Set(standingsOf(material).flatMap(({ observation }) => observation?.source ?? []));
  const { year } = material.period;
  const rows = placesOf(material).flatMap((id) =>
    material.site.lookup.ofRegion(id).flatMap((series) =>
      series.observations.filter((row) => {
        const at = periodOf(row.period);
        return (at.year === year || at.year === year - 1) && sources.has(row.source) && !shown.has(row);
      }),
    ),
  );
  return tableOf(
    titles,
    rows.map((row) => ({ row })),
    [...subjectColumns(material.edition), ...valueColumns(material.edition)],
  );
}

/** The place, what is told of it, and when. */
function subjectColumns(
  edition: Edition,
): Column<{ readonly row: SeriesKey & { readonly period: string } }>[] {
  const words = edition.words.pages.column;
  const what = (row: SeriesKey) => ({
    text: edition.names.series(row),
    href: edition.href(indicatorPath(row.indicator)),
  });
  return [
    { key: "place", head: words.region, cell: ({ row }) => edition.names.region(row.region) },
    { key: "what", head: words.indicator, phone: "under", cell: ({ row }) => what(row) },
    {
      key: "period",
      head: words.period,
      phone: "under",
      cell: ({ row }) => edition.period(periodOf(row.period)),
    },
  ];
}

/** The rows that the tables before have. */
function shownRows(material: Material, groups: readonly SubjectGroup[]): Observation[] {
  const own = material.own.flatMap((one) => [one.observation, ...one.others]);
  const places = placesOf(material).flatMap((id) =>
    groups.flatMap(({ subjects }) =>
      subjects.map((subject) => material.at(id, subject)?.observation ?? null),
    ),
  );
  const mains = mainsOf(material).flatMap(({ standings }) =>
    [...standings.values()].map(({ observation }) => observation),
  );
  return [...own, ...places, ...mains].filter((row) => row !== null);
}

/** A target in force, and the series that it is of. */
interface AimRow {
  readonly row: SeriesKey & { readonly period: string };
  readonly aim: Aim;
}

/** The targets in force over the cut-off, of the region and its places, each with what was reached of it. */
export function targetTable(material: Material, titles: Titles): TableView {
  const { edition } = material;
  const { column } = edition.words.pages;
  const words = wordsIn(edition.lang).table;
  const { judgement } = edition.words;
  const rows = placesOf(material).flatMap((id) =>
    material
      .aimed(id)
      .flatMap((one) =>
        aimsOf(edition, one).map((aim): AimRow => ({ row: { ...one.series, period: aim.row.period }, aim })),
      ),
  );
  const [place, what] = subjectColumns(edition);
  return tableOf(titles, rows, [
    ...(place && what ? [place, what] : []),
    { key: "tier", head: words.when, cell: ({ row, aim }) => whenText(edition, row.period, aim) },
    {
      key: "target",
      head: column.target,
      phone: "under",
      cell: ({ aim }) => judgement.target(aim.judgement, aim.names),
    },
    { key: "figure", head: words.figure, phone: "value", cell: ({ aim }) => figureCell(edition, aim) },
    optional("completion", column.completion, ({ aim }) => completionText(aim)),
    { key: "verdict", head: words.verdict, cell: ({ aim }) => verdictCell(edition, aim) },
  ]);
}

/** 2026年 计划目标. */
function whenText(edition: Edition, period: string, { row }: Aim): string {
  return `${edition.period(periodOf(period))} ${edition.words.vocabulary.tiers[row.tier]}`;
}

/** What a target was held against, with its time: 增长4.7%（可比价，1—9月）. */
function figureCell(edition: Edition, { judgement, names }: Aim): CellView {
  const { rests } = judgement;
  const figure = edition.words.judgement.figure(judgement, names);
  if (rests === null || figure === "") return { text: "" };
  const dated = withPart(figure, formatWithinYear(rests.period, edition.lang), edition.lang);
  return { text: dated, marks: statusMarks(edition, rests.status) };
}

function completionText({ judgement }: Aim): string {
  const { completion } = judgement;
  return completion === null || !isAmountAim(judgement) ? "" : `${numberText(completion)}%`;
}

/** The verdict, and behind it how far it is. */
function verdictCell(edition: Edition, { judgement, names }: Aim): CellView {
  const distance = edition.words.judgement.distance(judgement, names);
  const band = verdictMark(edition, judgement, names);
  return { text: "", band, ...(distance === "" ? {} : { after: distance }) };
}

/** The projects named, with their stage and the report's own wording. */
export function projectTable(material: Material, titles: Titles): TableView {
  const { edition } = material;
  const words = edition.words.pages.column;
  const name = (project: Project) => ({
    text: edition.name(project),
    href: edition.href(projectPath(project.id)),
  });
  const industry = (id: string) => (id === "" ? "" : edition.names.industry(id));
  return tableOf(titles, reportedProjects(material), [
    { key: "project", head: words.project, cell: ({ project }) => name(project) },
    { key: "place", head: words.region, cell: ({ project }) => edition.names.region(project.region) },
    { key: "industry", head: words.industry, cell: ({ project }) => industry(project.industry) },
    { key: "stage", head: words.stage, cell: ({ progress }) => stageText(edition, progress.stage) },
    {
      key: "wording",
      head: wordsIn(edition.lang).table.wording,
      cell: ({ progress }) => quoted(edition, progress.note),
    },
  ]);
}
