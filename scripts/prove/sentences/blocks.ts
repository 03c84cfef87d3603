/**
 * The text of a page or file, block by block: a paragraph, a line, a cell with the heads of its column. A
 * block knows what it stands in, for a cell names neither its place nor its indicator.
 */
export interface Block {
  readonly text: string;
  readonly inside: Part;
}

/** What blocks stand in, up to the whole page, with all texts in it. */
export interface Part {
  readonly texts: readonly string[];
  readonly inside: Part | null;
}

interface Element {
  readonly tag: string;
  readonly texts: string[];
  readonly inside: Element | null;
  /** Inline text that is no block yet. */
  run: string;
  /** Of a table: the heads of its columns, and for how many rows a head above goes on. */
  readonly heads: string[];
  readonly taken: number[];
  /** Of a row: the column of its next cell; of a cell: its own. */
  column: number;
  readonly width: number;
}

const TOKEN =
  /<!--[\s\S]*?-->|<(?<end>\/?)(?<tag>[a-zA-Z][\w:-]*)(?<more>(?:[^>"']|"[^"]*"|'[^']*')*?)(?<empty>\/?)>|(?<text>[^<]+)/g;
const SILENT = /<(script|style|template)\b[\s\S]*?<\/\1>/g;
const VOID = new Set(["br", "img", "hr", "input", "meta", "link", "col", "wbr", "source"]);
/** Inline ones, and groups of a drawing, which are put together by colour and not by what they tell. */
const INLINE = new Set(
  "a abbr b bdi button cite code data em g i mark q small span strong sub sup time tspan u".split(" "),
);

/** The blocks of HTML, SVG or XML. */
export function markedBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let at = element("", "", null);
  for (const { groups = {} } of text.replace(SILENT, "").matchAll(TOKEN)) {
    const { end, tag = "", more = "", empty, text: run } = groups;
    if (run !== undefined) at.run += run;
    else if (tag === "br") at.run += " ";
    else if (tag === "" || INLINE.has(tag) || VOID.has(tag) || empty === "/") continue;
    else {
      finish(at, blocks);
      at = end === "" ? element(tag, more, at) : left(at);
    }
  }
  finish(at, blocks);
  return blocks;
}

function element(tag: string, more: string, inside: Element | null): Element {
  const isCell = tag === "td" || tag === "th";
  const width = Number(/\bcolspan="?(\d+)/.exec(more)?.[1] ?? 1);
  const made = { tag, inside, texts: [], run: "", heads: [], taken: [], column: 0, width };
  return isCell && inside !== null ? { ...made, column: entered(inside, more, width) } : made;
}

/** The column in which the next cell of a row stands: past what heads above still take. */
function entered(row: Element, more: string, width: number): number {
  const { taken } = tableOf(row);
  while ((taken[row.column] ?? 0) > 0) {
    taken[row.column] = (taken[row.column] ?? 0) - 1;
    row.column += 1;
  }
  const column = row.column;
  const below = Number(/\browspan="?(\d+)/.exec(more)?.[1] ?? 1) - 1;
  for (let i = 0; i < width; i += 1) taken[column + i] = below;
  row.column += width;
  return column;
}

function left(part: Element): Element {
  if (part.inside === null) return part;
  part.inside.texts.push(...part.texts);
  return part.inside;
}

/** Makes a block of the inline text so far. */
function finish(part: Element, blocks: Block[]): void {
  const text = plain(part.run);
  part.run = "";
  if (text === "") return;
  const { heads } = tableOf(part);
  const cell = cellOf(part);
  if (cell !== null && isIn(part, "thead")) {
    for (let i = cell.column; i < cell.column + cell.width; i += 1) heads[i] = told(heads[i] ?? "", text);
  }
  const head = cell?.tag === "td" && !isIn(part, "thead") ? (heads[cell.column] ?? "") : "";
  part.texts.push(head, text);
  blocks.push({ text: told(head, text), inside: part });
}

function told(head: string, text: string): string {
  return head === "" ? text : `${head}：${text}`;
}

function tableOf(part: Element): Element {
  return part.tag === "table" || part.inside === null ? part : tableOf(part.inside);
}

function cellOf(part: Element): Element | null {
  return part.tag === "td" || part.tag === "th" ? part : part.inside === null ? null : cellOf(part.inside);
}

function isIn(part: Element, tag: string): boolean {
  return part.tag === tag || (part.inside !== null && isIn(part.inside, tag));
}

const SIGNS: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  apos: "'",
};

function plain(run: string): string {
  const text = run.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return SIGNS[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
  return text.replace(/[\s\u200b\u00a0]+/g, " ").trim();
}
