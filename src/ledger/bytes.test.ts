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
    ["GB18030 with four bytes", "9532823631", "𠀀1".slice(0, 2).concat("1"), "gb18030", false],
    ["nothing at all", "", "", "utf-8", false],
  ])("reads %s", (_, bytes, text, encoding, mark) => {
    expect(decode(hex(bytes))).toEqual({ text, encoding, mark });
  });

  test.each([
    ["UTF-8 cut inside its last character, which GB18030 would read as nonsense", "e4b8ade59bbde4b8", 6],
    ["bytes that are neither", "616263ff", 3],
    ["UTF-16 cut inside a character", "fffedf", 2],
    ["GBK cut inside a character", "cdb3bc", 0],
  ])("refuses %s, with the position", (_, bytes, position) => {
    expect(decode(hex(bytes))).toEqual({ position });
  });
});
