/**
 * The word among `known` that `word` was most likely meant to be, or undefined where none is near:
 * at most a third of its letters may differ, and none that says how large an amount is: 亿元 is no slip
 * for 万元, and a hint that would make a figure wrong is worse than none.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const plain = simplified(word.trim().toLowerCase());
  const scale = scaleOf(plain);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - plain.length) >= least || scaleOf(candidate) !== scale) continue;
    const distance = editDistance(plain, candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** The signs of size in a word, as they follow each other. */
function scaleOf(word: string): string {
  return word.replace(/[^十百千万亿%％‰]/g, "");
}

/** The signs of size and money as sheets from elsewhere write them. */
function simplified(word: string): string {
  return word.replaceAll("億", "亿").replaceAll("萬", "万").replaceAll("圓", "元");
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
