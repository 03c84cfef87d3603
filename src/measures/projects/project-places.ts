import type { Lookup } from "../../ledger/lookup.ts";
import { memo, push } from "../../ledger/memo.ts";
import type { Project } from "../../ledger/schema.ts";

/** The projects of a ledger by place and by industry, in the order of the table. */
export interface ProjectPlaces {
  /** Those in a region, or in a park, and in every place below it. */
  readonly region: ReadonlyMap<string, readonly Project[]>;
  /** Those of an industry and of every industry under it. */
  readonly industry: ReadonlyMap<string, readonly Project[]>;
}

/** What a project is counted under: its own place and park, its industry, and all above them. Kept with the ledger. */
export const projectPlaces = memo((lookup: Lookup): ProjectPlaces => {
  const region = new Map<string, Project[]>();
  const industry = new Map<string, Project[]>();
  for (const project of lookup.ledger.projects.values()) {
    for (const id of placesOf(lookup, project)) push(region, id, project);
    for (const id of industriesOf(lookup, project.industry)) push(industry, id, project);
  }
  return { region, industry };
}, new WeakMap());

function placesOf(lookup: Lookup, { region, park }: Project): ReadonlySet<string> {
  const own = park === "" ? [region] : [region, park];
  return new Set(own.flatMap((id) => [id, ...lookup.ancestors(id).map((above) => above.id)]));
}

function industriesOf(lookup: Lookup, id: string): string[] {
  const own = lookup.ledger.industries.get(id);
  return own === undefined ? [] : [id, ...industriesOf(lookup, own.parent)];
}
