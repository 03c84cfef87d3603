/**
 * What a claim is relative to: `column=id` pairs joined by `;`. A value that is itself several
 * categories keeps their semicolons, so a piece without `=` belongs to the pair before it.
 */
export type Of = ReadonlyMap<string, string>;

/** The columns that the `of` of a claim may replace. */
export const OF_COLUMNS = ["region", "indicator", "industry", "breakdown", "period", "form", "tier"] as const;
/** Those of a relative target: what names a series. */
export const OF_SERIES = ["region", "indicator", "industry", "breakdown"] as const;
export type OfColumn = (typeof OF_COLUMNS)[number];

const FORM = /^[a-z_]+=[^;=]*(?:;(?:[a-z_]+=)?[^;=]*)*$/;

/** The pairs of an `of` cell; none for an empty one; null where the text is of another form. */
export function parseOf(text: string): Of | null {
  if (text === "") return new Map();
  if (!FORM.test(text)) return null;
  const pairs = new Map<string, string>();
  let column = "";
  for (const piece of text.split(";")) {
    const at = piece.indexOf("=");
    if (at < 0) pairs.set(column, `${pairs.get(column)};${piece}`);
    else {
      column = piece.slice(0, at);
      pairs.set(column, piece.slice(at + 1));
    }
  }
  return pairs;
}
