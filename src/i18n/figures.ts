import type { Both } from "../ledger/schema.ts";

/** What charts measure, in words that name the thing itself. */
export const chartMeasure = {
  completion: (what: string): Both => ({ zh: `${what}完成率`, en: `${what}: completion` }),
} as const;
