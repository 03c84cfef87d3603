import type { Basis, Prices } from "../../ledger/schema.ts";

/** The basis of a change that is computed from levels at these prices; "" where nothing is declared. */
export function basisOfPrices(prices: Prices | ""): Basis | "" {
  if (prices === "current") return "nominal";
  return prices === "constant" || prices === "comparable" ? "comparable" : "";
}

/** True where two may be set against each other: one basis, or not both declared. */
export function areComparable<T extends Basis | Prices>(a: T | "", b: T | ""): boolean {
  return a === "" || b === "" || a === b;
}
