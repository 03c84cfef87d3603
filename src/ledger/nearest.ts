/**
 * The word among `known` that `word` was most likely meant to be, or undefined where none is near:
 * at most a third of its letters may differ.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const plain = word.trim().toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - plain.length) >= least) continue;
    const distance = editDistance(plain, candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Letters to insert, delete or replace to turn `a` into `b`; `limit` where there are that many or more. */
function editDistance(a: string, b: string, limit: number): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    let [corner, left] = [i - 1, i];
    const row = [left];
    for (const [j, up] of above.slice(1).entries()) {
      left = Math.min(corner + (a[i - 1] === b[j] ? 0 : 1), up + 1, left + 1);
      corner = up;
      row.push(left);
    }
    if (Math.min(...row) >= limit) return limit;
    above = row;
  }
  return Math.min(limit, ...above.slice(-1));
}
