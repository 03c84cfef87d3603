/** The lines of two texts that have no equal in the other, with their numbers from 1. */
export interface LineChanges {
  readonly lost: readonly Line[];
  readonly added: readonly Line[];
}

export interface Line {
  readonly line: number;
  readonly text: string;
}

/**
 * What two files differ in, line by line, wherever equal lines stand: a row that moved is no change.
 * The head is left out. Linear in the lines; those at the same place in both are not looked at twice.
 */
export function compareLines(before: string, after: string): LineChanges {
  const [a, b] = [linesOf(before), linesOf(after)];
  let start = 1;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const aligned = endA === endB;
  const rest = (lines: readonly string[], other: readonly string[], end: number): Line[] => {
    const found = lines.slice(start, end).map((text, i) => ({ line: start + i + 1, text }));
    return aligned ? found.filter(({ line, text }) => text !== other[line - 1]) : found;
  };
  return unlike(rest(a, b, endA), rest(b, a, endB));
}

/** Takes out of both lists what the other has as well, as often as it has it. */
function unlike(lost: readonly Line[], added: readonly Line[]): LineChanges {
  const counts = new Map<string, number>();
  for (const { text } of added) counts.set(text, (counts.get(text) ?? 0) + 1);
  const take = ({ text }: Line): boolean => {
    const left = counts.get(text) ?? 0;
    if (left > 0) counts.set(text, left - 1);
    return left === 0;
  };
  const gone = lost.filter(take);
  const found: Line[] = [];
  // What is left of each count was added: its last lines, so that a doubled row tells the newer one.
  for (const one of added.toReversed()) {
    const left = counts.get(one.text) ?? 0;
    if (left === 0) continue;
    counts.set(one.text, left - 1);
    found.push(one);
  }
  return { lost: gone, added: found.reverse() };
}

/** The lines of a text without their ends, of whatever kind. */
export function linesOf(text: string): string[] {
  const plain = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const lines = plain.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
