import type { ToldRevision } from "../../i18n/bulletin-facts.ts";
import type { Revision, RowEvent } from "../../ledger/history.ts";
import { KEY_JOINT, keyText } from "../../ledger/rows.ts";
import type { Observation } from "../../ledger/schema.ts";
import { shortKey } from "../../ledger/waivers.ts";
import { statedAmount } from "../cells/statements.ts";
import type { Site } from "../ground/site.ts";
import { placesOf } from "./checks.ts";
import type { Material } from "./material.ts";

/** Why a published row was changed, and what is known of it before. */
interface Change {
  readonly revision: Revision;
  readonly event: RowEvent | null;
}

const known = new WeakMap<Site, ReadonlyMap<string, Change>>();

/** What is said of the figures of a bulletin that were changed after publication: in `revisions.csv`, or with the commit. */
export function revisionsOf(material: Material): ToldRevision[] {
  const { edition, site } = material;
  const changes = changesOf(site);
  if (changes.size === 0) return [];
  const rows = placesOf(material).flatMap((id) =>
    material.standings(id).flatMap(({ observation, others }) => [observation, ...others]),
  );
  return rows.flatMap((row) => {
    const found = row === null ? undefined : changes.get(idOf(row.file, keyText("observations", row)));
    if (row === null || found === undefined) return [];
    const { kind, reason } = found.revision;
    return [
      {
        subject: edition.names.placeAndSeries(row),
        before: beforeText(material, row, found.event),
        kind: edition.words.vocabulary.revisionKinds[kind],
        reason,
      },
    ];
  });
}

/** The figure as it was; empty where no repository tells it. */
function beforeText({ edition }: Material, row: Observation, event: RowEvent | null): string {
  const was = (column: string) => event?.cells.find((cell) => cell.column === column)?.before;
  const value = was("value");
  return value === undefined ? "" : statedAmount(edition, { ...row, value, unit: was("unit") ?? row.unit });
}

/** Every explained change of a row, by file and key; what stands in the ledger counts before what a commit says. */
function changesOf(site: Site): ReadonlyMap<string, Change> {
  const found = known.get(site);
  if (found !== undefined) return found;
  const made = new Map<string, Change>();
  const events = new Map<string, RowEvent>();
  for (const event of site.history.events) {
    if (event.kind !== "changed") continue;
    const id = idOf(event.file, event.key.filter((cell) => cell !== "").join(KEY_JOINT));
    events.set(id, event);
    if (event.revision !== undefined) made.set(id, { revision: event.revision, event });
  }
  for (const row of site.ledger.revisions) {
    const id = idOf(row.in_file, row.key);
    made.set(id, { revision: row, event: events.get(id) ?? null });
  }
  known.set(site, made);
  return made;
}

function idOf(file: string, key: string): string {
  return `${file}|${shortKey(key)}`;
}
