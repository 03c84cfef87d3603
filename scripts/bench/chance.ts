/** A stream of numbers that looks like chance and is the same for the same seed. */
export interface Chance {
  /** From 0 up to but not 1. */
  next(): number;
  /** A whole number from `low` to `high`, both inside. */
  whole(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32: 32 bits of state, quick, and good enough to make up figures. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return { next, whole, pick: (list) => list[whole(0, list.length - 1)] as (typeof list)[number] };
}
