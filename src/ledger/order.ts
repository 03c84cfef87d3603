/** Ids and texts in the order of their characters' numbers, which no locale moves. */
export function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Lists of texts by the first in which they differ; a shorter one goes before those that begin with it. */
export function ascendingLists(a: readonly string[], b: readonly string[]): number {
  for (const [i, text] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    if (text !== other) return ascending(text, other);
  }
  return a.length - b.length;
}
