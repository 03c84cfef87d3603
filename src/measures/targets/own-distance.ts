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

/** What targets have in common whose distances may be ranked together: the kind, the span, and what it is told in. */
export function rankedKind({ kind, target: { span } }: Judgement, { quantity, better }: OwnDistance): string {
  return `${kind}|${span.from}|${span.to}|${quantity.scale}|${quantity.unit}|${better}`;
}
