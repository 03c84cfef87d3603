import type { Problem } from "./problem.ts";
import { atCell } from "./references.ts";
import type { Claim, Indicator, Observation, Unit } from "./schema.ts";

/** What is wrong with what indicators say of their growth and of their prices. */
export function growthFaults(
  indicators: ReadonlyMap<string, Indicator>,
  units: ReadonlyMap<string, Unit>,
): Problem[] {
  const rows = [...indicators.values()];
  return [...rows.flatMap(withoutYear), ...rows.flatMap((row) => noGrowth(row, indicators, units))];
}

const YEAR = /^\d{4}$/;

/** Constant prices are those of one year. */
function withoutYear(row: Indicator): Problem[] {
  if (row.prices !== "constant" || YEAR.test(row.prices_year)) return [];
  const year = row.prices_year.slice(0, 4);
  return [
    atCell("indicators", row, "prices_year", { code: "L228", fix: YEAR.test(year) ? year : undefined }),
  ];
}

/** A growth in another indicator, which is no rate in percent, or the indicator itself. */
function noGrowth(
  row: Indicator,
  indicators: ReadonlyMap<string, Indicator>,
  units: ReadonlyMap<string, Unit>,
): Problem[] {
  const isGrowth = (id: string) => {
    const other = indicators.get(id);
    return other?.measure === "rate" && units.get(other.unit)?.dimension === "percent";
  };
  const { id, growth_in } = row;
  // An id that nothing has is told by itself.
  if (growth_in === "" || !indicators.has(growth_in)) return [];
  if (growth_in !== id && isGrowth(growth_in)) return [];
  const like = `${id}-growth`;
  return [atCell("indicators", row, "growth_in", { code: "L230", fix: isGrowth(like) ? like : undefined })];
}

/** Indicators whose growth is the stated one, of which none is stated: neither as a claim nor as a figure of its growth. */
export function unstatedGrowth(
  indicators: Iterable<Indicator>,
  claims: readonly Claim[],
  figures: Iterable<Pick<Observation, "indicator">>,
): Problem[] {
  const stated = [...indicators].filter(({ growth }) => growth === "stated");
  if (stated.length === 0) return [];
  const told = new Set(claims.filter(({ claim }) => isOfGrowth(claim)).map(({ indicator }) => indicator));
  const silent = stated.filter(({ id }) => !told.has(id));
  const there = thoseIn(figures, new Set(silent.map(({ growth_in }) => growth_in).filter((id) => id !== "")));
  return silent
    .filter(({ growth_in }) => !there.has(growth_in))
    .map((row) => atCell("indicators", row, "growth", { code: "L229", fix: "computed" }));
}

/** Of some indicators those that have a figure; two million rows are read no further than it takes. */
function thoseIn(
  figures: Iterable<Pick<Observation, "indicator">>,
  wanted: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (wanted.size === 0) return found;
  for (const { indicator } of figures) {
    if (wanted.has(indicator)) found.add(indicator);
    if (found.size === wanted.size) break;
  }
  return found;
}

function isOfGrowth(claim: Claim["claim"]): boolean {
  return claim === "growth" || claim === "annual-growth";
}
