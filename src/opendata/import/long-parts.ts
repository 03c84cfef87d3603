import type { Context } from "./cells.ts";
import { type Facets, facetsOf } from "./facets.ts";
import { isRead, readHead } from "./head-parts.ts";
import type { Refusal } from "./outcome.ts";

/** An indicator by what heads may say: its name with a unit or a category, or an alias of several parts. */
export function partsOf(text: string, { book }: Context): Facets | null {
  const read = readHead(text, book);
  const kinds = ["indicator", "industry", "breakdown", "unit"];
  if (!isRead(read) || !read.every(({ kind }) => kinds.includes(kind))) return null;
  const facets = facetsOf(read);
  return facets.indicator === "" ? null : facets;
}

/** Puts the parts into the cells of a row; what another column says otherwise is refused. */
export function takeParts(
  { indicator, industry, breakdown, unit }: Facets,
  cells: Record<string, string>,
  places: Record<string, string>,
  given: string | undefined,
  place: string,
): Pick<Refusal, "kind" | "near" | "fact"> | null {
  if (unit !== "" && given !== undefined && unit !== given)
    return { kind: "contradiction", near: [given], fact: places["unit"] ?? "--unit" };
  const own = { indicator, industry, breakdown, ...(given === undefined ? { unit } : {}) };
  for (const [name, id] of Object.entries(own)) {
    if (id === "") continue;
    const other = cells[name] ?? "";
    if (other !== "" && other !== id)
      return { kind: "contradiction", near: [other], fact: places[name] ?? "" };
    cells[name] = id;
    places[name] = place;
  }
  return null;
}
