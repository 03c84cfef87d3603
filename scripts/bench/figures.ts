import type { Chance } from "./chance.ts";
import type { MadeUp } from "./indicators.ts";
import type { MadeUpRegion } from "./regions.ts";

/** One indicator's figures in every region, in units of its last decimal, and how each county's grow. */
export interface Figures {
  readonly values: Float64Array;
  readonly growth: Float64Array;
}

/** The figures of the year before the first: `next` makes the first. */
export function firstFigures(chance: Chance, indicator: MadeUp, regions: readonly MadeUpRegion[]): Figures {
  const scale = 10 ** indicator.decimals;
  const weight = (region: MadeUpRegion) => (indicator.measure === "rate" ? 1 : region.weight);
  const values = regions.map(
    (region) => indicator.size * scale * weight(region) * (0.7 + 0.6 * chance.next()),
  );
  const growth = regions.map(() => indicator.growth * (0.5 + chance.next()));
  return { values: Float64Array.from(values), growth: Float64Array.from(growth) };
}

/**
 * The figures of the next year. Counties grow, each in its own way; what is above them is the sum of
 * its parts, or for a rate their plain mean.
 */
export function nextFigures(
  chance: Chance,
  indicator: MadeUp,
  regions: readonly MadeUpRegion[],
  parents: Int32Array,
  { values, growth }: Figures,
): Figures {
  const rate = indicator.measure === "rate";
  const scale = 10 ** indicator.decimals;
  const next = new Float64Array(values.length);
  const parts = new Float64Array(values.length);
  // Children stand behind their parents: from the end, every place is whole before it is passed on.
  for (let i = values.length - 1; i >= 0; i -= 1) {
    const last = values[i] ?? 0;
    const noise = chance.next() - 0.5;
    if (regions[i]?.weight !== 0)
      next[i] = rate ? step(last, growth[i] ?? 0, noise, scale) : grow(last, growth[i] ?? 0, noise);
    else if (rate) next[i] = Math.round((next[i] ?? 0) / (parts[i] || 1));
    const parent = parents[i] ?? -1;
    if (parent < 0) continue;
    next[parent] = (next[parent] ?? 0) + (next[i] ?? 0);
    parts[parent] = (parts[parent] ?? 0) + 1;
  }
  return { values: next, growth };
}

function grow(last: number, percent: number, noise: number): number {
  return Math.max(1, Math.round(last * (1 + percent / 100 + noise * 0.06)));
}

function step(last: number, width: number, noise: number, scale: number): number {
  const moved = Math.round(last + width * scale * (0.3 + noise));
  // Only percentages have decimals here, and they end at 100.
  return Math.max(1, scale > 1 ? Math.min(moved, 99 * scale) : moved);
}

/** A figure as the ledger writes it: 12345 with two decimals is 123.45. */
export function written(value: number, decimals: number): string {
  if (decimals === 0) return String(value);
  const digits = String(value).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
