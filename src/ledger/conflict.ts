import type { Problem } from "./problem.ts";

/**
 * A place where git could not merge two versions of a file: from the line of its first marker to that
 * of its last. A marker that somebody has left behind alone is a conflict without versions.
 */
export interface Conflict {
  readonly line: number;
  readonly last: number;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** Seven signs or more (a merge inside a merge has more), and what git writes behind them. */
const MARKER = /^(?:(<{7,})|(\|{7,})|(={7,})|(>{7,}))(?: .*)?$/;

/** The texts without which no line can be a marker: quicker to look for than to read every line. */
const SIGNS = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];

/** The side to which a line belongs: the version before both is told of by git only where asked. */
type Side = "none" | "ours" | "base" | "theirs";

interface Open {
  side: Side;
  line: number;
  ours: string[];
  theirs: string[];
}

const closed = (): Open => ({ side: "none", line: 0, ours: [], theirs: [] });

/** Every conflict that a text with LF line ends holds. */
export function conflictsIn(text: string): Conflict[] {
  if (!SIGNS.some((sign) => text.includes(sign))) return [];
  const found: Conflict[] = [];
  const lines = text.split("\n");
  let open = closed();
  lines.forEach((one, i) => {
    const next = sideAfter(MARKER.exec(one), open.side);
    if (next === null) {
      if (open.side === "ours" || open.side === "theirs") open[open.side].push(one);
      return;
    }
    if (open.side !== "none" && next === "ours") found.push(unfinished(open));
    if (next === "ours") open = { ...closed(), side: "ours", line: i + 1 };
    else if (next === "stray") found.push({ line: i + 1, last: i + 1, ours: [], theirs: [] });
    else if (next === "none") {
      found.push({ line: open.line, last: i + 1, ours: open.ours, theirs: open.theirs });
      open = closed();
    } else open.side = next;
  });
  return open.side === "none" ? found : [...found, unfinished(open)];
}

/** The side that a marker begins, `stray` where it stands out of its order; null for any other line. */
function sideAfter(marker: RegExpExecArray | null, side: Side): Side | "stray" | null {
  if (marker === null) return null;
  const [, ours, base, theirs, end] = marker;
  if (ours !== undefined) return "ours";
  if (base !== undefined) return side === "ours" ? "base" : "stray";
  if (theirs !== undefined) return side === "ours" || side === "base" ? "theirs" : "stray";
  return end !== undefined && side === "theirs" ? "none" : "stray";
}

/** Only its first marker is left: what follows is nobody's. */
function unfinished({ line }: Open): Conflict {
  return { line, last: line, ours: [], theirs: [] };
}

/** What stands between the lines of one version, on the one line of a message. */
const LINE_JOINT = " ¶ ";

/** The conflicts of a file as problems: both versions, and where they are one row each, their differing cells. */
export function conflictProblems(
  file: string,
  text: string,
  cellsOf: (line: string) => readonly string[],
): Problem[] {
  const labels = cellsOf(text.slice(0, text.indexOf("\n")));
  return conflictsIn(text).map(({ line, last, ours, theirs }) => {
    const kind = last === line ? "marker" : ours.length + theirs.length === 0 ? "empty" : "versions";
    const differs = differences(labels, ours.map(cellsOf), theirs.map(cellsOf));
    const versions = { ours: ours.join(LINE_JOINT), theirs: theirs.join(LINE_JOINT) };
    return {
      code: "L040",
      file,
      line,
      column: 0,
      facts: { kind, last: String(last), ...versions, differs },
    };
  });
}

/** `value 12.5 | 12.9`, of one row against one; empty where the rows cannot be set side by side. */
function differences(
  labels: readonly string[],
  ours: readonly (readonly string[])[],
  theirs: readonly (readonly string[])[],
): string {
  const [[a, ...more] = [], [b, ...others] = []] = [ours, theirs];
  if (a === undefined || b === undefined || more.length + others.length > 0) return "";
  if (a.length !== labels.length || b.length !== labels.length) return "";
  const told = labels.flatMap((label, i) => (a[i] === b[i] ? [] : [`${label} ${a[i]} | ${b[i]}`]));
  return told.join("; ");
}
