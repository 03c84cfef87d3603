/** What a row is sorted by: a number, a text, or null where its cell holds none. */
export type Key = number | string | null;

export type Direction = "up" | "down";

/** The number that a cell prints: `1,234.5`, `≥31.1`, `−6.9`, `+74.1%`; null where it prints none. */
export function numberIn(text: string): number | null {
  const [plain] = /-?\d+(?:\.\d+)?/.exec(text.replace(/,(?=\d{3})/g, "").replace("\u2212", "-")) ?? [];
  return plain === undefined ? null : Number(plain);
}

/**
 * The items in the order of their keys; those without one stand last in either direction, equal
 * ones as they stood. `texts` orders texts: by pinyin or alphabet.
 */
export function ordered<T>(
  items: readonly T[],
  keyOf: (item: T) => Key,
  direction: Direction,
  texts: (a: string, b: string) => number,
): T[] {
  const sign = direction === "up" ? 1 : -1;
  const between = (a: Key, b: Key): number => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === "number" && typeof b === "number") return sign * (a - b);
    return sign * texts(String(a), String(b));
  };
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => between(a.key, b.key))
    .map(({ item }) => item);
}

/** The list with its movable items in another order, all others where they stood. */
export function inPlace<T>(
  all: readonly T[],
  movable: (item: T) => boolean,
  order: (some: readonly T[]) => T[],
): T[] {
  const moved = order(all.filter(movable)).values();
  return all.map((item) => (movable(item) ? (moved.next().value as T) : item));
}
