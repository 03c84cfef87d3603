import type { Example } from "./rules.ts";
import { SAMPLE } from "./sample.ts";

/** The sample ledger as a rule's example needs it, still sound. */
export function soundSample({ beside }: Example): Readonly<Record<string, string>> {
  return beside === undefined ? SAMPLE : { ...SAMPLE, ...beside };
}

/** The sample ledger with one rule's example in it, as files held in memory. */
export function brokenSample(example: Example): Record<string, string | Uint8Array> {
  const { file, passes, fails, bytes } = example;
  const { [file]: text = "", ...rest } = soundSample(example);
  if (bytes !== undefined) return { ...rest, [file]: withBytes(text, passes, bytes) };
  if (fails === undefined) return rest;
  return { ...rest, [file]: passes === "*" ? fails : text.replace(passes, fails) };
}

/** `text` with bytes, given in hexadecimal, in the place of `passes`. */
function withBytes(text: string, passes: string, hex: string): Uint8Array {
  const [before = "", after = ""] = text.split(passes);
  const encoder = new TextEncoder();
  const parts = [encoder.encode(before), bytesOf(hex), encoder.encode(after)];
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
