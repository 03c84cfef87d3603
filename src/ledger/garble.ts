import type { Fault } from "./fault.ts";
import { commonSigns } from "./frequent-signs.ts";

/** What is left where signs were lost for good, or a mark was read as text. */
const LOST = /锟斤拷|锟斤|烫烫烫|屯屯屯|锘[縝縫]|ï»¿|\?{3,}/;

/** UTF-8 as Windows-1252 shows it: a letter that begins a sign, and one that goes on with it. */
const WESTERN =
  /[\u00C2-\u00EF][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/;

/** Text that was read in a wrong encoding once and saved so; with the text that it was, where that can be known. */
export function garbled(cell: string): Fault | null {
  if (/^\p{ASCII}*$/u.test(cell)) return cell.includes("???") ? { code: "L135" } : null;
  const was = WESTERN.test(cell) ? reread(cell, western()) : chinese(cell);
  // A sign of which a part is lost cannot be told.
  if (was !== undefined) return { code: "L135", fix: was.endsWith("\uFFFD") ? undefined : was };
  return LOST.test(cell) ? { code: "L135" } : null;
}

/** UTF-8 as GBK shows it (涓嬪煄): rare signs, whose bytes are common ones in UTF-8. */
function chinese(cell: string): string | undefined {
  const seen = commonSigns(cell);
  if (seen.all < 2 || seen.common * 2 >= seen.all) return undefined;
  return reread(cell.replace(/[?\uFFFD]+$/, ""), gbk());
}

/** The text whose bytes in UTF-8 are those of these signs in another encoding; undefined where they are none. */
function reread(cell: string, bytes: ReadonlyMap<string, readonly number[]>): string | undefined {
  const all = [...cell].flatMap((sign) =>
    sign <= "\u007F" ? [sign.charCodeAt(0)] : (bytes.get(sign) ?? [0xff]),
  );
  const text = new TextDecoder("utf-8").decode(Uint8Array.from(all));
  const read = commonSigns(text);
  return !/\uFFFD./.test(text) && read.all > 0 && read.common * 2 >= read.all ? text : undefined;
}

let gbkBytes: ReadonlyMap<string, readonly number[]> | undefined;
let westernBytes: ReadonlyMap<string, readonly number[]> | undefined;

function gbk(): ReadonlyMap<string, readonly number[]> {
  gbkBytes ??= tableOf("gbk", pairs());
  return gbkBytes;
}

function western(): ReadonlyMap<string, readonly number[]> {
  westernBytes ??= tableOf(
    "windows-1252",
    Array.from({ length: 0x80 }, (_, i) => [0x80 + i]),
  );
  return westernBytes;
}

function pairs(): number[][] {
  const leads = Array.from({ length: 0x7e }, (_, i) => 0x81 + i);
  return leads.flatMap((lead) => Array.from({ length: 0xbf }, (_, i) => [lead, 0x40 + i]));
}

/** Each sign that some bytes stand for in an encoding, with those bytes. */
function tableOf(
  encoding: string,
  all: readonly (readonly number[])[],
): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  return new Map(all.map((bytes) => [decoder.decode(Uint8Array.from(bytes)), bytes] as const));
}
