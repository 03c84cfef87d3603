import { plainName } from "./plain-name.ts";
import type { Problem } from "./problem.ts";
import { atCell } from "./references.ts";
import type { Alias } from "./schema.ts";

/** The columns of which an alias fills at least one. */
export const ALIAS_PARTS = ["region", "indicator", "industry", "breakdown", "unit", "source"] as const;

/** A row that has a name or a title of its own. */
interface NamedRow {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly name_en?: string;
  readonly title_en?: string;
}

/** What aliases could be mistaken for: rows by their tables. */
export type NamedRows = Readonly<Record<(typeof ALIAS_PARTS)[number], readonly NamedRow[]>>;

/** Aliases that stand for nothing, and those that are the name of something else of the same kind. */
export function aliasFaults(aliases: readonly Alias[], named: NamedRows): Problem[] {
  if (aliases.length === 0) return [];
  const names = namesOf(named);
  const earlier = new Set<string>();
  return aliases.flatMap((row): Problem[] => {
    const filled = ALIAS_PARTS.filter((part) => row[part] !== "");
    if (filled.length === 0) return [atCell("aliases", row, "name", { code: "L240" })];
    const plain = plainName(row.name);
    const taken = filled.flatMap((part) =>
      (names.get(`${part} ${plain}`) ?? []).filter((id) => id !== row[part]),
    );
    const id = taken[0] ?? (earlier.has(plain) ? row.name : undefined);
    earlier.add(plain);
    return id === undefined ? [] : [atCell("aliases", row, "name", { code: "L241", facts: { id } })];
  });
}

function namesOf(named: NamedRows): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const part of ALIAS_PARTS) {
    for (const { id, ...row } of named[part]) {
      for (const name of [id, row.name, row.title, row.name_en, row.title_en]) {
        if (name === undefined || name === "") continue;
        const key = `${part} ${plainName(name)}`;
        names.set(key, [...(names.get(key) ?? []), id]);
      }
    }
  }
  return names;
}
