import type { Finding } from "../../measures/audit/finding.ts";
import { auditColumns } from "../audit/finding-table.ts";
import { findingsOf } from "../audit/findings.ts";
import { type Titles, tableOf } from "../ground/table.ts";
import type { TableView } from "../ground/view.ts";
import type { Material } from "./material.ts";

/** What the audit found of the statements made of the region and its places at the cut-off, worst first. */
export function findingsAt(material: Material): Finding[] {
  const findings = findingsOf(material.site);
  const periods = new Set([material.period.text, ...material.own.map((one) => one.period.text)]);
  return placesOf(material)
    .flatMap((id) => findings.ofRegion(id))
    .filter(({ period }) => periods.has(period));
}

/** The region, its groups and its places. */
export function placesOf({ region, blocks, places }: Material): string[] {
  const groups = blocks.flatMap(({ group }) => (group === null ? [] : [group.id]));
  return [...new Set([region.id, ...groups, ...places.map(({ id }) => id)])];
}

/** Columns that a printed page has no room for: which rows a statement was recomputed from. */
const LEFT_OUT: ReadonlySet<string> = new Set(["period", "difference", "from"]);

/** The statements of the reports, recomputed. */
export function checkTable({ edition }: Material, found: readonly Finding[], titles: Titles): TableView {
  const columns = auditColumns(edition).filter(({ key }) => !LEFT_OUT.has(key));
  return tableOf(titles, found, columns);
}
