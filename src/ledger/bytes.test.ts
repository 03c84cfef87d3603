import { isUtf8 } from "node:buffer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "./bytes.ts";

const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(" ", ""), "hex"));

describe("decode(bytes)", () => {
  test.each([
    ["UTF-8", "e7bb9f2c31", "统,1", "utf-8", false],
    ["UTF-8 with a mark", "efbbbf e7bb9f", "统", "utf-8", true],
    ["UTF-16 little-endian with a mark", "fffe df7e 2c00", "统,", "utf-16le", true],
    ["UTF-16 big-endian with a mark", "feff 7edf 002c", "统,", "utf-16be", true],
    ["GBK", "cdb3bcc6bed6", "统计局", "gb18030", false],
    ["GBK of which a part looks like UTF-8", "c1aacda82ccdb3bcc6bed6", "联通,统计局", "gb18030", false],
    ["GB18030 with four bytes", "9532823631", "𠀀1".slice(0, 2).concat("1"), "gb18030", false],
    ["nothing at all", "", "", "utf-8", false],
  ])("reads %s", (_, bytes, text, encoding, mark) => {
    expect(decode(hex(bytes))).toEqual({ text, encoding, mark });
  });

  test.each([
    ["UTF-8 cut inside its last character, which GB18030 would read as nonsense", "e4b8ade59bbde4b8", 6],
    ["bytes that are neither", "616263ff", 3],
    ["UTF-8 with one byte lost among Chinese characters", "e7bb9fe8aee5b180 2c e5b180", 3],
    ["UTF-16 cut inside a character", "fffedf", 2],
    ["UTF-16 cut inside a pair", "fffe df7e 40d8", 4],
    ["UTF-16 with the wrong half of a pair first", "feff dc00 d800", 2],
    ["GBK cut inside a character", "cdb3bc", 2],
    ["GB18030 cut inside a character of four bytes", "cdb3 9532", 2],
  ])("refuses %s, with the position", (_, bytes, position) => {
    expect(decode(hex(bytes))).toEqual({ position });
  });
});

test("decode(bytes) refuses no UTF-8, and gives the first byte at which UTF-8 breaks", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.nat(), (text, at) => {
      const bytes = Buffer.from(`统计局统计局统计局${text}`, "utf8");
      expect("text" in decode(bytes)).toBe(true);
      const broken = Buffer.from(bytes);
      broken[27 + (at % (bytes.length - 27))] = 0xff;
      const result = decode(broken);
      const position = "position" in result ? result.position : -1;
      expect(isUtf8(broken.subarray(0, position))).toBe(true);
      expect(isUtf8(broken.subarray(0, position + 1)) && position + 1 < broken.length).toBe(false);
    }),
    { seed: 1, numRuns: 300 },
  );
});
