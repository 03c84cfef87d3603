import { LEAST_TEN_THOUSAND, MOST_TEN_THOUSAND } from "../limits.ts";

/** True for a factor that one wrong Chinese unit explains. */
export function isTenThousand(factor: number): boolean {
  const times = factor < 1 ? 1 / factor : factor;
  return times >= LEAST_TEN_THOUSAND && times <= MOST_TEN_THOUSAND;
}

const STEPS = ["", "万", "亿", "万亿"] as const;

/** The unit that was likely meant where a figure is ten thousand times too much or too little; "" for none. */
export function likelyUnit(unit: string, factor: number): string {
  const own = STEPS.findLastIndex((step) => unit.startsWith(step));
  const meant = STEPS[own + (factor < 1 ? 1 : -1)];
  return meant === undefined ? "" : meant + unit.slice(STEPS[own]?.length);
}
