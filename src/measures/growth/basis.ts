/** What a growth is measured by: comparable prices (可比价), the same scope (同口径), or current prices (名义). */
export const BASES = ["comparable", "same-scope", "nominal"] as const;
export type Basis = (typeof BASES)[number];

/** The prices in which an indicator's levels are told: current, of one year, comparable, or an index. */
export const PRICES = ["current", "constant", "comparable", "index"] as const;
export type Prices = (typeof PRICES)[number];

/** The basis of a change that is computed from levels at these prices; "" where nothing is declared. */
export function basisOfPrices(prices: Prices | ""): Basis | "" {
  if (prices === "current") return "nominal";
  return prices === "constant" || prices === "comparable" ? "comparable" : "";
}

/** True where two may be set against each other: one basis, or not both declared. */
export function areComparable<T extends Basis | Prices>(a: T | "", b: T | ""): boolean {
  return a === "" || b === "" || a === b;
}
