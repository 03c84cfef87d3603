import { writeXlsx } from "hucre/xlsx";
import { workbook } from "../../../src/opendata/import/fixtures/bombs.ts";
import type { Chance } from "../../bench/chance.ts";
import type { Cell, Layout } from "./layouts.ts";

/** A program of others that opens a file and saves it as its own workbook. */
export type Program = "LibreOffice" | "openpyxl";

/** A table as bytes, in which way it was written, and by which program it is to be saved again. */
export interface Written {
  readonly way: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly program?: Program;
}

/** A cell as it is written where all are texts. */
export const textOf = (cell: Cell) => (cell === null ? "" : typeof cell === "string" ? cell : cell.figure);

/** Writes a table in one of the ways in which offices do, or for one of the programs in which they work. */
export async function write(layout: Layout, chance: Chance, programs: readonly Program[]): Promise<Written> {
  const way = chance.pick([...WAYS, ...programs.flatMap((program) => waysThrough(program))]);
  const bytes = await way.write(layout, chance);
  return { ...way, way: way.name, file: way.name.startsWith("csv") ? "a.csv" : "a.xlsx", bytes };
}

interface Way {
  readonly name: string;
  readonly program?: Program;
  readonly write: (layout: Layout, chance: Chance) => Uint8Array | Promise<Uint8Array>;
}

function csv({ rows }: Layout, delimiter: string): string {
  const width = Math.max(...rows.map((row) => row.length));
  const quoted = (text: string) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (row: readonly Cell[]) =>
    Array.from({ length: width }, (_, i) => quoted(textOf(row[i] ?? null))).join(delimiter);
  return `${rows.map(line).join("\r\n")}\r\n`;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, "utf16le");
}

let gbk: Map<string, number> | undefined;

/** GB18030, as a spreadsheet on a Chinese system saves CSV: by the decoder turned round. */
function gb18030(text: string): Uint8Array {
  gbk ??= new Map(twoBytes());
  const bytes = [...text].flatMap((one) => {
    const code = gbk?.get(one);
    return code === undefined ? [one.charCodeAt(0)] : [code >> 8, code & 255];
  });
  return Uint8Array.from(bytes);
}

function* twoBytes(): Generator<[string, number]> {
  const decoder = new TextDecoder("gb18030");
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const one = decoder.decode(Uint8Array.of(high, low));
      if (low !== 0x7f && [...one].length === 1 && one !== "\uFFFD") yield [one, (high << 8) | low];
    }
  }
}

/** A workbook with numbers as numbers, as texts, or with formats that say nothing else. */
function book(kind: "number" | "text" | "format" | "dust"): Way["write"] {
  return ({ rows, merges }) => {
    const cells = new Map<string, object>();
    const values = rows.map((row, r) =>
      row.map((one, c) => {
        if (one === null || typeof one === "string") return one;
        if (kind === "text") return one.figure;
        const decimals = one.figure.split(".")[1]?.length ?? 0;
        const numFmt =
          kind === "format" ? `#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}` : "General";
        const number = Number(one.figure);
        const value = kind === "dust" && number < 1e3 ? number + Number.EPSILON * number : number;
        cells.set(`${r},${c}`, { value, type: "number", style: { numFmt } });
        return value;
      }),
    );
    return writeXlsx({ sheets: [{ name: "月报", rows: values, merges, cells }] });
  };
}

/** A workbook whose parts are written by hand, with texts in their cells, as libraries write them. */
const inline: Way["write"] = ({ rows }) => {
  const xml = rows.map((row, r) => {
    const cells = row.map((one, c) => {
      const name = `${String.fromCharCode(65 + c)}${r + 1}`;
      if (one === null) return "";
      if (typeof one === "string")
        return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${one}</t></is></c>`;
      return `<c r="${name}"><f>${one.figure}*1</f><v>${one.figure}</v></c>`;
    });
    return `<row r="${r + 1}">${cells.join("")}</row>`;
  });
  return workbook(xml.join(""));
};

const WAYS: readonly Way[] = [
  { name: "csv utf-8", write: (layout) => utf8(csv(layout, ",")) },
  { name: "csv utf-8 with mark", write: (layout) => utf8(`\uFEFF${csv(layout, ",")}`) },
  { name: "csv semicolons", write: (layout) => utf8(csv(layout, ";")) },
  { name: "csv gb18030", write: (layout) => gb18030(csv(layout, ",")) },
  { name: "csv utf-16 with tabs", write: (layout) => utf16(csv(layout, "\t")) },
  { name: "xlsx numbers", write: book("number") },
  { name: "xlsx texts", write: book("text") },
  { name: "xlsx formats", write: book("format") },
  { name: "xlsx dust", write: book("dust") },
  { name: "xlsx inline, formulas with results", write: inline },
];

/** What a program opens: workbooks of numbers, formats and formulas, and, where it reads them, CSV. */
function waysThrough(program: Program): Way[] {
  const opened = WAYS.filter(({ name }) => name.startsWith("xlsx") || name === "csv utf-8 with mark");
  return opened
    .filter(({ name }) => program === "LibreOffice" || name.startsWith("xlsx"))
    .map((way) => ({ ...way, name: `${way.name}, saved by ${program}`, program }));
}
