import { cellName } from "./grid.ts";

/** Where quotes part no cells: in the middle of one, or never closed. `at` counts characters. */
export interface UnsoundQuote {
  readonly kind: "stray-quote" | "unclosed-quote";
  readonly cell: string;
  readonly at: number;
}

/**
 * The first quote of a text that neither opens a whole cell nor closes one: what stands behind it may belong
 * to any cell, and a parser would guess. Null where all are sound.
 */
export function unsoundQuote(text: string, delimiter: string): UnsoundQuote | null {
  const isEnd = (at: number) => at === text.length || text[at] === "\n" || text.startsWith(delimiter, at);
  for (let open = text.indexOf('"'); open >= 0; ) {
    const isStart = open === 0 || text[open - 1] === "\n" || text.endsWith(delimiter, open);
    const close = isStart ? closing(text, open) : -1;
    if (close < 0 || !isEnd(close + 1)) {
      const kind = isStart && close < 0 ? "unclosed-quote" : "stray-quote";
      return { kind, cell: cellBefore(text.slice(0, open), delimiter), at: open };
    }
    open = text.indexOf('"', close + 1);
  }
  return null;
}

/** The quote that closes a cell: two of them are one within it. */
function closing(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
}

/** The cell in which a text with sound quotes ends. */
function cellBefore(text: string, delimiter: string): string {
  const lines = text.replace(/"(?:[^"]|"")*"/g, "").split("\n");
  return cellName(lines.length - 1, (lines.at(-1) ?? "").split(delimiter).length - 1);
}
