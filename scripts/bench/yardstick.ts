/** Rows that are made, grouped, sorted and written: about a tenth of a second on a common machine. */
const ROWS = 300_000;
/** Runs, of which the quickest counts: whatever else the machine does can only slow one down. */
const TIMES = 5;

/**
 * Seconds that a fixed piece of work takes just now: texts, maps, sorting and exact numbers, as in a
 * build. Machines are noisy, but a step measured in yardsticks compares with another run's.
 */
export function yardstick(): number {
  return Math.min(...Array.from({ length: TIMES }, once));
}

function once(): number {
  const start = performance.now();
  const groups = new Map<string, bigint[]>();
  for (let i = 0; i < ROWS; i += 1) {
    const key = `place-${(i * 7919) % 3001}`;
    const list = groups.get(key);
    const value = BigInt(i) * 104_729n;
    if (list === undefined) groups.set(key, [value]);
    else list.push(value);
  }
  const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(rows.map(([key, list]) => [key, list.map(String)]));
  if (JSON.parse(text).length !== groups.size) throw new Error("the yardstick lost rows");
  return (performance.now() - start) / 1000;
}
