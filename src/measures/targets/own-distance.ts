import type { Judgement, Quantity } from "./judgement.ts";

/** What a target is ranked and scored by, and which way. */
export interface OwnDistance {
  readonly quantity: Quantity;
  readonly better: "higher" | "lower";
}

/**
 * The distance of a target's kind: completion of an amount, share of a ceiling that is used (the less
 * the better), else how far the figure lies on the good side. Null where there is none.
 */
export function ownDistance({ kind, completion, distance, direction }: Judgement): OwnDistance | null {
  const isFilled = kind === "amount" || kind === "span-amount" || kind === "ceiling";
  const quantity = isFilled && completion !== null ? completion : distance;
  if (quantity === null || (direction === 0 && kind !== "range")) return null;
  return { quantity, better: kind === "ceiling" && quantity === completion ? "lower" : "higher" };
}

/** True for targets whose distances are of one kind: others are not ranked together. */
export function isRankedWith(a: Judgement, b: Judgement): boolean {
  const [one, other] = [ownDistance(a), ownDistance(b)];
  if (one === null || other === null || a.kind !== b.kind) return false;
  const { scale, unit } = one.quantity;
  return scale === other.quantity.scale && unit === other.quantity.unit && one.better === other.better;
}
