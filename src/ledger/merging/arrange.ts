import { push } from "../memo.ts";

/**
 * The order in which two versions of a list go on as one: that of ours, or of theirs where they alone have
 * moved what was there before. What only the other version has goes behind what it stands behind there.
 */
export function arrange(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const isTheirs = !isMoved(base, ours) && isMoved(base, theirs);
  const [first, second] = isTheirs ? [theirs, ours] : [ours, theirs];
  const known = new Set(first);
  const behind = new Map<string, string[]>();
  let at = START;
  for (const one of second) {
    if (known.has(one)) at = one;
    else push(behind, at, one);
  }
  return [START, ...first].flatMap((one) => [...(one === START ? [] : [one]), ...(behind.get(one) ?? [])]);
}

/** No key and no column is called so. */
const START = "\u0000";

/** True where what both lists have stands in another order. */
function isMoved(before: readonly string[], after: readonly string[]): boolean {
  const [was, is] = [new Set(before), new Set(after)];
  const common = before.filter((one) => is.has(one));
  const now = after.filter((one) => was.has(one));
  return common.some((one, i) => one !== now[i]);
}
