import { isEnd, type Plain, type Row } from "./second-case.ts";
import { cmp, div, mul, neg, type Q, q, root, sub } from "./second-numbers.ts";

/** What can be held against the target. */
export interface Seen {
  readonly from: number;
  readonly to: number;
  readonly value: Q;
  readonly sign: string;
  readonly isMeasured: boolean;
  /** Of a level years ahead: the figure its way starts from. */
  readonly start: { readonly value: Q; readonly to: number; readonly sign: string } | null;
}

export interface Found {
  readonly seen: readonly Seen[];
  readonly isObstructed: boolean;
}

const isMeasured = ({ status }: Row) => status === "A" || status === "P";
const seenOf = (row: Row, value: Q = q(row.value), from = row.from): Seen => ({
  ...{ from, to: row.to, value, sign: row.sign, isMeasured: isMeasured(row), start: null },
});
const isWholeYear = ({ from, to }: Row) => to % 12 === 11 && from === to - 11;
const none: Found = { seen: [], isObstructed: false };

/** One row a period: a measured one first. */
function once(rows: readonly Row[]): Row[] {
  return rows.filter((row, i) => {
    const same = rows.filter((one) => one.from === row.from && one.to === row.to);
    return rows.indexOf(same.find(isMeasured) ?? same[0] ?? row) === i;
  });
}

/** The rows that tell all of the span so far. */
function soFar(p: Plain, rows: readonly Row[]): Row[] {
  const inside = rows.filter(({ from, to }) => from >= p.from && to <= p.to);
  const length = ({ from, to }: Row) => to - from + 1;
  const isOne = (row: Row) =>
    length(row) === 1 ||
    (length(row) === 3 && row.from % 3 === 0) ||
    (length(row) === 12 && row.from % 12 === 0);
  return inside.filter((row) => {
    if (row.from !== p.from) return false;
    if (row.to === p.to) return true;
    if (p.over === "average" && length(row) === 1) return false;
    return (
      !isOne(row) || !inside.some((one) => one.from > row.from && length(one) === length(row) && isOne(one))
    );
  });
}

/** All sums without a gap from a month on: at each end the measured one, then that of the fewest rows. */
function sums(rows: readonly Row[], start: number, end: number): Seen[] {
  const best = new Map<number, { seen: Seen; count: number }>();
  const go = (at: number, sum: Q, count: number, isSure: boolean, signs: ReadonlySet<string>) => {
    for (const row of rows) {
      if (row.from !== at || row.to > end) continue;
      const value = sub(sum, neg(q(row.value)));
      const sure = isSure && isMeasured(row);
      const all = new Set([...signs, row.sign].filter((sign) => sign !== ""));
      const sided = [...all].filter((one) => one !== "~");
      const sign = sided[0] ?? (all.has("~") ? "~" : "");
      const known = best.get(row.to);
      const isBetter =
        known === undefined ||
        (sure && !known.seen.isMeasured) ||
        (sure === known.seen.isMeasured && count + 1 < known.count);
      const seen: Seen = { from: start, to: row.to, value, sign, isMeasured: sure, start: null };
      if (isBetter) best.set(row.to, { seen, count: count + 1 });
      go(row.to + 1, value, count + 1, sure, all);
    }
  };
  go(start, q("0"), 0, true, new Set());
  return [...best.values()].map(({ seen }) => seen);
}

export function readings(p: Plain, years: number, ahead: boolean, up: number): Found {
  const rows = once(p.figures);
  if (p.relative) return apart(p);
  if (p.form === "growth")
    return p.to - p.from >= 12 ? overYears(p, rows, (f) => percent(f)) : yearOnYear(p, rows);
  if (p.form === "average-growth") return overYears(p, rows, (f, n) => percent(root(f, n)));
  if (p.form === "multiple") return overYears({ ...p, from: (p.base ?? 0) + 1 }, rows, (f) => f);
  if (p.form === "change") return changes(p, rows);
  if (p.over === "each") return kept(p, rows, up);
  return { seen: ahead ? onWay(p, rows) : levels(p, rows, p.from, years), isObstructed: false };
}

const percent = (factor: Q) => mul(sub(factor, q("1")), q("100"));

function levels(p: Plain, rows: readonly Row[], start: number, years: number): Seen[] {
  const last = { ...p, from: start };
  if (p.measure === "flow") {
    const all = sums(rows, start, p.to);
    if (p.over !== "average" || years < 2) return all;
    const ends = all.filter(({ to }) => to % 12 === 11);
    return ends.map((one) => ({ ...one, value: div(one.value, q(String((one.to - start + 1) / 12))) }));
  }
  const isEnd = p.over === "end" || (p.over === "" && p.measure !== "rate");
  if (!isEnd) return soFar(last, rows).map((row) => seenOf(row));
  const isIn = ({ from, to }: Row) => to >= start && to <= p.to && (p.measure === "stock" || from >= start);
  return rows.filter(isIn).map((row) => seenOf(row));
}

/** Those at the ends of years; where there are none of what is told of a day, all. */
function endsOrAll(p: Plain, rows: readonly Row[]): readonly Row[] {
  const ends = rows.filter((row) => row.to % 12 === 11 && (p.measure !== "flow" || isWholeYear(row)));
  return ends.length === 0 && p.measure !== "flow" && isEnd(p) ? rows : ends;
}

/** The whole years on the way, and the last of them. */
function onWay(p: Plain, rows: readonly Row[]): Seen[] {
  const goal = p.to - 11;
  const early = rows.filter(({ to }) => to < goal).sort((a, b) => a.to - b.to);
  const known = endsOrAll(p, early);
  const alike = known.filter(({ to }) => to % 12 === 11);
  const named = p.base ?? (p.to - p.from >= 12 ? p.from - 1 : null);
  const before = p.setOn === null ? [] : known.filter(({ to }) => to < (p.setOn ?? 0));
  const start = named === null ? (before.at(-1) ?? alike[0]) : alike.find(({ to }) => to === named);
  const since = start?.to ?? named ?? -1;
  const isPlain = p.measure === "rank" || p.upper !== null;
  const way = endsOrAll(
    p,
    early.filter(({ from, to }) => to > since && from > since),
  );
  const last = levels(p, rows, goal, 1);
  if (isPlain) return [...way.map((row) => seenOf(row)), ...last];
  const from = start === undefined ? null : { value: q(start.value), to: start.to, sign: start.sign };
  const isSure = start === undefined || isMeasured(start);
  const on = way.map((row) => ({ ...seenOf(row), isMeasured: isMeasured(row) && isSure, start: from }));
  return [...on, ...last];
}

function at(rows: readonly Row[], from: number, to: number): Row | undefined {
  return rows.find((row) => row.from === from && row.to === to);
}

function yearOnYear(p: Plain, rows: readonly Row[]): Found {
  if (p.stated) return { ...none, seen: soFar(p, once(p.growths)).map((row) => seenOf(row)) };
  let isObstructed = false;
  const seen = soFar(p, rows).flatMap((row) => {
    const base = at(rows, row.from - 12, row.to - 12);
    const isBad = base === undefined || q(base.value).n <= 0n || q(row.value).n < 0n;
    if (isBad) isObstructed = true;
    if (base === undefined || isBad) return [];
    const value = percent(div(q(row.value), q(base.value)));
    return [{ ...seenOf(row, value), isMeasured: isMeasured(row) && isMeasured(base) }];
  });
  return { seen, isObstructed };
}

/** How often it is what it was in the year before the first, year after year. */
function overYears(p: Plain, rows: readonly Row[], read: (factor: Q, years: number) => Q): Found {
  const seen: Seen[] = [];
  const count = (p.to - p.from + 1) / 12;
  const year = (i: number, of: readonly Row[]) => at(of, p.from + 12 * i, p.from + 12 * i + 11);
  if (p.stated) {
    let [factor, isSure] = [q("1"), true];
    for (let i = 0; i < count; i += 1) {
      const row = year(i, once(p.growths));
      if (row === undefined) break;
      factor = mul(factor, div(sub(q(row.value), q("-100")), q("100")));
      isSure = isSure && isMeasured(row);
      if (factor.n > 0n) seen.push({ ...seenOf(row, read(factor, i + 1), p.from), isMeasured: isSure });
    }
    const isGap = Array.from({ length: count }, (_, i) => year(i, p.growths)).some(
      (row) => row !== undefined,
    );
    return { seen, isObstructed: isGap };
  }
  const base = at(rows, p.from - 12, p.from - 1);
  const currents = Array.from({ length: count }, (_, i) => ({ i, row: year(i, rows) }));
  const isBad = base === undefined || q(base.value).n <= 0n;
  for (const { i, row } of currents) {
    if (row === undefined || base === undefined || isBad || q(row.value).n <= 0n) continue;
    const value = read(div(q(row.value), q(base.value)), i + 1);
    seen.push({ ...seenOf(row, value, p.from), isMeasured: isMeasured(row) && isMeasured(base) });
  }
  return { seen, isObstructed: currents.some(({ row }) => row !== undefined) };
}

function changes(p: Plain, rows: readonly Row[]): Found {
  const isPoint = p.over === "end" || p.measure === "rank";
  const named = p.base;
  const currents =
    isPoint || named !== null
      ? rows.filter(
          (row) =>
            row.from >= (named === null ? p.from : named + 1) &&
            row.to <= p.to &&
            (isPoint || isWholeYear(row)),
        )
      : soFar(p, rows);
  const seen = currents.flatMap((row) => {
    const end = named ?? (isPoint ? p.from - 1 : row.to - 12);
    const ending = rows.filter(({ to }) => to === end);
    const alike = ending.find((one) => one.to - one.from === row.to - row.from);
    const base = alike ?? (isPoint ? ending[0] : undefined);
    if (base === undefined) return [];
    return [
      { ...seenOf(row, sub(q(row.value), q(base.value))), isMeasured: isMeasured(row) && isMeasured(base) },
    ];
  });
  return { seen, isObstructed: currents.length > 0 };
}

function kept(p: Plain, rows: readonly Row[], up: number): Found {
  const seen: Seen[] = [];
  const ends: Row[] = [];
  for (let to = p.from + 11; to <= p.to; to += 12) {
    const row = rows.find((one) => one.to === to && one.from === to - 11);
    if (row === undefined) break;
    ends.push(row);
    const worst = [...ends].sort((a, b) => up * cmp(q(a.value), q(b.value)))[0] ?? row;
    seen.push({ ...seenOf(row, q(worst.value), p.from), sign: "", isMeasured: ends.every(isMeasured) });
  }
  return { seen, isObstructed: rows.some((row) => isWholeYear(row) && row.from >= p.from && row.to <= p.to) };
}

/** Ours less theirs, of one and the same months. */
function apart(p: Plain): Found {
  const ours = soFar(p, once(p.growths));
  const theirs = soFar(p, once(p.otherGrowths));
  const seen = ours.flatMap((our) => {
    const their = at(theirs, our.from, our.to);
    if (their === undefined) return [];
    const value = sub(q(our.value), q(their.value));
    return [{ ...seenOf(our, value), isMeasured: isMeasured(our) && isMeasured(their) }];
  });
  return { seen, isObstructed: ours.length > 0 };
}
