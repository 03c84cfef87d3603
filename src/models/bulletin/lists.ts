import type { Lang } from "../../i18n/lang.ts";
import { nameIn } from "../../i18n/names.ts";
import { pageWords } from "../../i18n/pages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { stages, tiers } from "../../i18n/vocabulary.ts";
import { covers, period as periodOf } from "../../ledger/period.ts";
import type { Observation, Target } from "../../ledger/schema.ts";
import { aimedAt, industryName, regionName, seriesName, unitName } from "../labels.ts";
import { href, indicatorPath, projectPath } from "../routes.ts";
import type { RowView, TableView } from "../view.ts";
import { placesOf } from "./checks.ts";
import { type Titles, valueCells, valueColumns } from "./figure-table.ts";
import type { Material } from "./material.ts";
import { standingsOf } from "./notes.ts";
import { projectsAt } from "./projects.ts";
import type { SubjectGroup } from "./subjects.ts";
import { wordsIn } from "./words.ts";

/** What the same reports say of these places besides: other periods of these years, things that few places state. */
export function otherTable(
  material: Material,
  groups: readonly SubjectGroup[],
  titles: Titles,
  lang: Lang,
): TableView {
  const words = pageWords[lang].column;
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
      ...valueColumns(lang),
    ],
    groups: [{ rows: rows.map((row) => otherRow(material, row, lang)) }],
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

function otherRow(material: Material, row: Observation, lang: Lang): RowView {
  const { ledger, base } = material.site;
  return {
    cells: [
      { text: regionName(ledger, row.region, lang) },
      { text: seriesName(ledger, row, lang), href: href(base, lang, indicatorPath(row.indicator)) },
      { text: formatPeriod(periodOf(row.period), lang) },
      ...valueCells(material, row, lang),
    ],
  };
}

/** The targets whose period holds the cut-off, of the region and its places. */
export function targetTable(material: Material, titles: Titles, lang: Lang): TableView {
  const words = pageWords[lang].column;
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
      ...valueColumns(lang),
    ],
    groups: [{ rows: rows.map((row) => targetRow(material, row, lang)) }],
  };
}

function targetRow(material: Material, row: Target, lang: Lang): RowView {
  const { ledger, base } = material.site;
  return {
    cells: [
      { text: regionName(ledger, row.region, lang) },
      { text: seriesName(ledger, row, lang), href: href(base, lang, indicatorPath(row.indicator)) },
      { text: formatPeriod(periodOf(row.period), lang) },
      { text: tiers[row.tier][lang] },
      { text: aimedAt(row, lang) },
      { text: unitName(ledger, row.unit, lang) },
    ],
  };
}

/** The projects named, with their stage and the report's own wording. */
export function projectTable(material: Material, titles: Titles, lang: Lang): TableView {
  const words = pageWords[lang].column;
  const { ledger, base } = material.site;
  const quoted = lang === "zh" ? {} : { lang: "zh-CN" };
  const rows = projectsAt(material).map(({ project, progress }) => ({
    cells: [
      { text: nameIn(project, lang), href: href(base, lang, projectPath(project.id)) },
      { text: regionName(ledger, project.region, lang) },
      { text: project.industry === "" ? "" : industryName(ledger, project.industry, lang) },
      { text: progress.stage === "" ? "" : stages[progress.stage][lang] },
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
      { key: "wording", head: wordsIn(lang).table.wording },
    ],
    groups: [{ rows }],
  };
}
