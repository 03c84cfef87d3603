/** 万 for 亿, or a unit left out: so many times too much or too little, give or take a factor of three. */
const LEAST = 10_000 / 3;
const MOST = 30_000;

/** True for a factor that one wrong Chinese unit explains. */
export function isTenThousand(factor: number): boolean {
  const times = factor < 1 ? 1 / factor : factor;
  return times >= LEAST && times <= MOST;
}

const STEPS = ["", "万", "亿", "万亿"] as const;

/** The unit that was likely meant where a figure is ten thousand times too much or too little; "" for none. */
export function likelyUnit(unit: string, factor: number): string {
  const own = STEPS.findLastIndex((step) => unit.startsWith(step));
  const meant = STEPS[own + (factor < 1 ? 1 : -1)];
  return meant === undefined ? "" : meant + unit.slice(STEPS[own]?.length);
}
