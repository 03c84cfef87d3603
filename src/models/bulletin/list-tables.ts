import type { SeriesKey } from "../../ledger/lookup.ts";
import { covers, period as periodOf } from "../../ledger/period.ts";
import type { Observation, Project } from "../../ledger/schema.ts";
import { aimedAt, quoted, stageText } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { indicatorPath, projectPath } from "../ground/routes.ts";
import { type Column, numeric, type Titles, tableOf } from "../ground/table.ts";
import type { TableView } from "../ground/view.ts";
import { placesOf } from "./checks.ts";
import { valueColumns } from "./figure-table.ts";
import type { Material } from "./material.ts";
import { standingsOf } from "./notes.ts";
import { projectsAt } from "./project-paragraphs.ts";
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
    { key: "what", head: words.indicator, cell: ({ row }) => what(row) },
    { key: "period", head: words.period, cell: ({ row }) => edition.period(periodOf(row.period)) },
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
  return [...own, ...places].filter((row) => row !== null);
}

/** The targets whose period holds the cut-off, of the region and its places. */
export function targetTable(material: Material, titles: Titles): TableView {
  const { edition } = material;
  const words = edition.words.pages.column;
  const rows = placesOf(material).flatMap((id) =>
    material.site.lookup
      .ofRegion(id)
      .flatMap((series) => series.targets.filter((row) => covers(periodOf(row.period), material.period))),
  );
  return tableOf(
    titles,
    rows.map((row) => ({ row })),
    [
      ...subjectColumns(edition),
      { key: "tier", head: words.tier, cell: ({ row }) => edition.words.vocabulary.tiers[row.tier] },
      numeric("value", words.value, ({ row }) => aimedAt(edition, row)),
      { key: "unit", head: words.unit, cell: ({ row }) => edition.names.unit(row.unit) },
    ],
  );
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
  return tableOf(titles, projectsAt(material), [
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
