/**
 * What must be there, where the check of the ledger or our own code has seen to it. Throws where it is
 * not: a fault of ours, which a value in its place would only hide.
 */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`missing: ${what}`);
  return value;
}
