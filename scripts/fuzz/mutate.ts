import type { Chance } from "../bench/chance.ts";

/** What damaged and hostile files are made of: signs that mean something, and those that should not be there. */
const PIECES = [
  ...['"', '""', ",", "\n", "\r\n", "\r", "，", "；", ";", " ", "　", "\t", "\u0000", "\u001B[31m", "\uFFFD"],
  ...[
    "\u200B",
    "\uFEFF",
    "\u202E",
    "\uD800",
    "=1+1",
    "@",
    "-",
    "#REF!",
    "######",
    "1.23E+05",
    "1,234",
    "１２",
  ],
  ...["½", "㎡", "𠮷", "e\u0301", "\u2F00", "2024-13", "2024-02-30", "9".repeat(40), "0".repeat(400)],
  ...[
    "upper",
    "lake",
    "__proto__",
    "constructor",
    "toString",
    "null",
    "NaN",
    "../",
    "con",
    "<script>",
    "a".repeat(5_000),
  ],
];

/** Changes a file in a few places: bytes flipped, cut, doubled, moved; pieces put in; cells and rows swapped. */
export function mutated(chance: Chance, original: Uint8Array, others: readonly Uint8Array[]): Uint8Array {
  let bytes = Buffer.from(original);
  for (let left = chance.pick([1, 1, 1, 2, 3, 6]); left > 0; left--)
    bytes = mutatedOnce(chance, bytes, others);
  return bytes;
}

function mutatedOnce(chance: Chance, bytes: Buffer, others: readonly Uint8Array[]): Buffer<ArrayBuffer> {
  const at = chance.whole(0, bytes.length);
  // Mostly a few bytes, now and then half the file.
  const to = Math.min(bytes.length, at + chance.whole(0, 1 + (bytes.length >> chance.whole(1, 12))));
  const [before, middle, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
  switch (chance.pick([0, 0, 1, 2, 3, 3, 3, 4, 4, 5, 6, 6, 7, 7, 8])) {
    case 0:
      return flipped(chance, bytes);
    case 1:
      return Buffer.concat([before, after]);
    case 2:
      return Buffer.concat([before, middle, middle, after]);
    case 3:
      return Buffer.concat([before, Buffer.from(chance.pick(PIECES)), bytes.subarray(at)]);
    case 4:
      return Buffer.concat([before, Buffer.from(chance.pick(PIECES)), after]);
    case 5:
      return Buffer.concat([before, chance.pick(others), after]);
    case 6:
      return withParts(chance, bytes, "\n");
    case 7:
      return withParts(chance, bytes, ",");
    default:
      return Buffer.concat([after, middle, before]);
  }
}

function flipped(chance: Chance, bytes: Buffer): Buffer<ArrayBuffer> {
  const copy = Buffer.from(bytes);
  for (let left = chance.whole(1, 4); left > 0 && copy.length > 0; left--) {
    copy[chance.whole(0, copy.length - 1)] = chance.whole(0, 255);
  }
  return copy;
}

/** Two lines, or two cells, change places; or one takes the place of the other. */
function withParts(chance: Chance, bytes: Buffer, mark: string): Buffer<ArrayBuffer> {
  const parts = bytes.toString("latin1").split(mark);
  const [a, b] = [chance.whole(0, parts.length - 1), chance.whole(0, parts.length - 1)];
  const [first, second] = [parts[a] ?? "", parts[b] ?? ""];
  parts[a] = second;
  if (chance.next() < 0.5) parts[b] = first;
  return Buffer.from(parts.join(mark), "latin1");
}
