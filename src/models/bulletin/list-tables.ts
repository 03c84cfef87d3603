import { covers, period as periodOf } from "../../ledger/period.ts";
import type { Observation, Target } from "../../ledger/schema.ts";
import { aimedAt } from "../cells/statements.ts";
import { indicatorPath, projectPath } from "../ground/routes.ts";
import type { RowView, TableView } from "../ground/view.ts";
import { placesOf } from "./checks.ts";
import { type Titles, valueCells, valueColumns } from "./figure-table.ts";
import type { Material } from "./material.ts";
import { standingsOf } from "./notes.ts";
import { projectsAt } from "./project-paragraphs.ts";
import type { SubjectGroup } from "./subjects.ts";
import { wordsIn } from "./words.ts";

/** What the same reports say of these places besides: other periods of these years, things that few places state. */
export function otherTable(material: Material, groups: readonly SubjectGroup[], titles: Titles): TableView {
  const words = material.edition.words.pages.column;
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
  return {
    ...titles,
    columns: [
      { key: "place", head: words.region },
      { key: "what", head: words.indicator },
      { key: "period", head: words.period },
      ...valueColumns(material.edition),
    ],
    groups: [{ rows: rows.map((row) => otherRow(material, row)) }],
  };
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

function otherRow(material: Material, row: Observation): RowView {
  return {
    cells: [
      { text: material.edition.names.region(row.region) },
      {
        text: material.edition.names.series(row),
        href: material.edition.href(indicatorPath(row.indicator)),
      },
      { text: material.edition.period(periodOf(row.period)) },
      ...valueCells(material, row),
    ],
  };
}

/** The targets whose period holds the cut-off, of the region and its places. */
export function targetTable(material: Material, titles: Titles): TableView {
  const words = material.edition.words.pages.column;
  const rows = placesOf(material).flatMap((id) =>
    material.site.lookup
      .ofRegion(id)
      .flatMap((series) => series.targets.filter((row) => covers(periodOf(row.period), material.period))),
  );
  return {
    ...titles,
    columns: [
      { key: "place", head: words.region },
      { key: "what", head: words.indicator },
      { key: "period", head: words.period },
      { key: "tier", head: words.tier },
      ...valueColumns(material.edition),
    ],
    groups: [{ rows: rows.map((row) => targetRow(material, row)) }],
  };
}

function targetRow(material: Material, row: Target): RowView {
  return {
    cells: [
      { text: material.edition.names.region(row.region) },
      {
        text: material.edition.names.series(row),
        href: material.edition.href(indicatorPath(row.indicator)),
      },
      { text: material.edition.period(periodOf(row.period)) },
      { text: material.edition.words.vocabulary.tiers[row.tier] },
      { text: aimedAt(material.edition, row) },
      { text: material.edition.names.unit(row.unit) },
    ],
  };
}

/** The projects named, with their stage and the report's own wording. */
export function projectTable(material: Material, titles: Titles): TableView {
  const words = material.edition.words.pages.column;
  const quoted = material.edition.lang === "zh" ? {} : { lang: "zh-CN" };
  const rows = projectsAt(material).map(({ project, progress }) => ({
    cells: [
      {
        text: material.edition.name(project),
        href: material.edition.href(projectPath(project.id)),
      },
      { text: material.edition.names.region(project.region) },
      { text: project.industry === "" ? "" : material.edition.names.industry(project.industry) },
      { text: progress.stage === "" ? "" : material.edition.words.vocabulary.stages[progress.stage] },
      progress.note === "" ? { text: "" } : { text: progress.note, ...quoted },
    ],
  }));
  return {
    ...titles,
    columns: [
      { key: "project", head: words.project },
      { key: "place", head: words.region },
      { key: "industry", head: words.industry },
      { key: "stage", head: words.stage },
      { key: "wording", head: wordsIn(material.edition.lang).table.wording },
    ],
    groups: [{ rows }],
  };
}
