import type { Edition } from "../ground/edition.ts";
import { MOST_APPENDIX_ROWS, MOST_PLACE_TABLES } from "../ground/limits.ts";
import { marksOf } from "../ground/table.ts";
import type { TableView } from "../ground/view.ts";
import { checkTable, findingsAt } from "./checks.ts";
import { figureTable } from "./figure-table.ts";
import { otherTable, projectTable, targetTable } from "./list-tables.ts";
import { mainsOf, mainTables } from "./main-tables.ts";
import type { Material } from "./material.ts";
import { placeTable } from "./place-table.ts";
import { subjectTitle } from "./places.ts";
import { type SubjectGroup, subjectGroups } from "./subjects.ts";
import { wordsIn } from "./words.ts";

/** The tables of the appendix, numbered. */
export function tables(material: Material): TableView[] {
  const words = wordsIn(material.edition.lang).table;
  const place = material.edition.name(material.region);
  const groups = subjectGroups(material)
    .filter((group) => !isInMain(material, group))
    .slice(0, MOST_PLACE_TABLES);
  const findings = findingsAt(material);
  const made = [
    ...mainTables(material),
    ...groups.map((group, i) =>
      placeTable(material, group, titled(`places-${i + 1}`, words.places(subjectTitle(material, group)))),
    ),
    figureTable(material, titled("figures", words.figures(place))),
    otherTable(material, groups, titled("others", words.others)),
    targetTable(material, titled("targets", words.targets)),
    checkTable(material, findings.slice(0, MOST_APPENDIX_ROWS), titled("claims", words.claims)),
    projectTable(material, titled("projects", words.projects)),
  ].filter((table) => table.groups.some(({ rows }) => rows.length > 0));
  return made.map((table, i) => ({
    ...bounded(material.edition, table),
    caption: words.caption(i + 1, table.caption),
  }));
}

/** True of a thing of which the main tables tell all: a total that places are not judged by. */
function isInMain(material: Material, { subjects: [subject], judged }: SubjectGroup): boolean {
  const isTotal = subject?.industry === "" && subject.breakdown === "";
  return isTotal && !judged && mainsOf(material).some((main) => main.subject.indicator === subject.indicator);
}

const titled = (id: string, caption: string) => ({ id: `table-${id}`, caption });

function bounded(edition: Edition, table: TableView): TableView {
  const rows = table.groups.flatMap((group) => group.rows);
  if (rows.length <= MOST_APPENDIX_ROWS) return table;
  const cut = { ...table, groups: [{ rows: rows.slice(0, MOST_APPENDIX_ROWS) }] };
  return { ...cut, subtitle: wordsIn(edition.lang).table.listed(MOST_APPENDIX_ROWS), marks: marksOf(cut) };
}
