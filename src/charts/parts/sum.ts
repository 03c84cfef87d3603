import { sum } from "../../ledger/fraction.ts";
import { together } from "../../measures/bound.ts";
import type { Shown } from "../chart.ts";

/** The sum, as uncertain as the least certain of its figures; zero for none. */
export function addedUp(figures: readonly Shown[]): Shown {
  return {
    value: sum(figures.map((figure) => figure.value)),
    bound: together(figures.map((figure) => figure.bound)) ?? "~",
    estimated: figures.some((figure) => figure.estimated),
  };
}
