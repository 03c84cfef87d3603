/**
 * A second merge by keys, written from what it must do and not from how the program does it: slow, plain,
 * and sharing no code with it. It says nothing of order and bytes.
 */

type Row = Readonly<Record<string, string>>;

/** What a merge gives for one key. */
type Outcome = { readonly row: Row } | { readonly ours: Row | null; readonly theirs: Row | null };

/** The keys of a table, and which of its columns are one statement. */
export interface Shape {
  readonly keys: readonly string[];
  readonly together: readonly string[];
}

/** Rows and questions by key, each a text that can be compared. */
export function expected(shape: Shape, base: string, ours: string, theirs: string): Map<string, string> {
  const [b, o, t] = [base, ours, theirs].map((text) => {
    const rows = new Map<string, Row>();
    for (const item of itemsIn(text)) if ("row" in item) rows.set(keyOf(shape, item.row), item.row);
    return rows;
  }) as [Map<string, Row>, Map<string, Row>, Map<string, Row>];
  // A column that both took away is no edit of either.
  const names = new Set([ours, theirs].flatMap((text) => cellsIn(linesIn(text)[0] ?? "")));
  const said = [...names].filter((name) => !shape.keys.includes(name));
  const result = new Map<string, string>();
  for (const key of new Set([...b.keys(), ...o.keys(), ...t.keys()])) {
    const outcome = decide(shape, said, b.get(key), o.get(key), t.get(key));
    if (outcome !== null) result.set(key, told(outcome));
  }
  return result;
}

/** The same of a merged text; a key that stands there twice is told as such. */
export function found(shape: Shape, text: string): Map<string, string> {
  const result = new Map<string, string>();
  for (const item of itemsIn(text)) {
    const row = "row" in item ? item.row : (item.ours ?? item.theirs);
    const key = row === null ? "nothing" : keyOf(shape, row);
    result.set(key, result.has(key) ? "twice" : told(item));
  }
  return result;
}

function decide(
  { keys, together }: Shape,
  said: readonly string[],
  b?: Row,
  o?: Row,
  t?: Row,
): Outcome | null {
  const same = (x: Row | undefined, y: Row | undefined, which: readonly string[]) =>
    which.every((name) => (x?.[name] ?? "") === (y?.[name] ?? ""));
  if (o === undefined && t === undefined) return null;
  if (b !== undefined && (o === undefined || t === undefined)) {
    return same(b, o ?? t, said) ? null : { ours: o ?? null, theirs: t ?? null };
  }
  if (o === undefined || t === undefined) return { row: (o ?? t) as Row };
  const facts = [said.filter((name) => together.includes(name))];
  for (const name of said) if (!together.includes(name)) facts.push([name]);
  const mine: Record<string, string> = {};
  const other: Record<string, string> = {};
  for (const name of keys) mine[name] = other[name] = o[name] ?? "";
  let asks = false;
  for (const fact of facts) {
    const isOursOld = same(b, o, fact);
    const isTheirsOld = same(b, t, fact);
    const differs = !same(o, t, fact);
    if (differs && !isOursOld && !isTheirsOld) asks = true;
    for (const name of fact) {
      const [x, y] = [o[name] ?? "", t[name] ?? ""];
      mine[name] = differs && isOursOld ? y : x;
      other[name] = differs && isTheirsOld ? x : y;
    }
  }
  return asks ? { ours: mine, theirs: other } : { row: mine };
}

function told(outcome: Outcome): string {
  if ("row" in outcome) return plain(outcome.row);
  return `${plain(outcome.ours)} or ${plain(outcome.theirs)}`;
}

/** Without its empty cells, since a column that is not there is empty in every row. */
function plain(row: Row | null): string {
  if (row === null) return "nothing";
  const cells = Object.entries(row).filter(([, cell]) => cell !== "");
  return JSON.stringify(cells.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function keyOf({ keys }: Shape, row: Row): string {
  return keys.map((name) => row[name] ?? "").join("|");
}

/** A year written as its months is that year: how it is written is no matter of the reference. */
const meant = (cell: string) => cell.replace(/^(\d{4})-01\/\1-12$/, "$1");

/** Rows and questions of a text, character by character. */
function itemsIn(text: string): Outcome[] {
  const [head = "", ...body] = linesIn(text);
  const names = cellsIn(head);
  const rowOf = (line: string) =>
    Object.fromEntries(cellsIn(line).map((cell, i) => [names[i] ?? "?", meant(cell)]));
  const items: Outcome[] = [];
  let open: { ours: Row | null; theirs: Row | null; side: "ours" | "theirs" } | null = null;
  for (const line of body) {
    if (line.startsWith("<<<<<<<")) open = { ours: null, theirs: null, side: "ours" };
    else if (line === "=======" && open !== null) open.side = "theirs";
    else if (line.startsWith(">>>>>>>") && open !== null) {
      items.push({ ours: open.ours, theirs: open.theirs });
      open = null;
    } else if (open !== null) open[open.side] = rowOf(line);
    else items.push({ row: rowOf(line) });
  }
  return items;
}

function linesIn(text: string): string[] {
  const lines = text.replace("\uFEFF", "").split(/\r\n|\n/);
  return lines.filter((line) => line !== "");
}

function cellsIn(line: string): string[] {
  const cells = [""];
  let inside = false;
  for (let i = 0; i < line.length; i++) {
    const sign = line[i] ?? "";
    if (inside && sign === '"' && line[i + 1] === '"') {
      cells.push(`${cells.pop()}"`);
      i++;
    } else if (sign === '"') inside = !inside;
    else if (sign === "," && !inside) cells.push("");
    else cells.push(`${cells.pop()}${sign}`);
  }
  return cells;
}
