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

describe("decode(bytes) finds where it breaks", () => {
  const UTF8 = "e7bb9fe8aea1e5b180";

  test.each([
    ...["41", "7f", "c280", "dfbf", "e0a080", "ecbfbf", "ed9fbf", "ee8080", "efbfbd"],
    ...["f0908080", "f3bfbfbf", "f4808080", "f48fbfbf"],
  ])("after UTF-8 %s", (character) => {
    const bytes = hex(`${UTF8}${character}ff${UTF8}`);
    expect(decode(bytes)).toEqual({ position: 9 + character.length / 2 });
  });

  test.each([
    ...["80", "bf", "c080", "c1bf", "c27f", "c2c0", "dfff", "e08080", "e09fbf", "e0a07f", "eda080", "edbfbf"],
    ...["efbf7f", "f0808080", "f08fbfbf", "f0908041", "f4908080", "f5808080", "ff"],
  ])("before %s, which is no UTF-8", (character) => {
    expect(decode(hex(UTF8 + UTF8 + character + UTF8))).toEqual({ position: 18 });
  });

  const GBK = "cdb3bcc6bed6";

  test.each(["41", "7f", "8140", "817e", "8180", "a1a1", "b0a1", "f7fe", "81308130", "81318336", "9532c436"])(
    "after GB18030 %s",
    (character) => {
      expect(decode(hex(`${GBK}${character}ff`))).toEqual({ position: 6 + character.length / 2 });
    },
  );

  test.each([
    "80",
    "ff",
    "813f",
    "817f",
    "81ff",
    "81308041",
    "8130ff30",
    "813081",
    "8130812f",
    "8130813a",
    "812f8130",
  ])("before %s, which is no GB18030", (character) => {
    expect(decode(hex(`${GBK}${GBK}${character}`))).toEqual({ position: 12 });
  });

  test.each([
    ["a low half first", "00dc", 0],
    ["a high half before what is no low one", "40d84100", 0],
    ["a high half before another", "40d840d800dc", 0],
    ["a high half at the end", "410040d8", 2],
    ["a whole pair before half of one", "40d800dc00dc", 4],
    ["the first and the last of pairs", "00d800dcffdbffdf00dc", 8],
    ["what lies just outside of halves", "ffd700e0ffdf", 4],
    ["half a unit", "410041", 2],
  ])("of UTF-16, with %s", (_, units, position) => {
    expect(decode(hex(`fffe${units}`))).toEqual({ position: position + 2 });
    const turned = units.replace(/(..)(..)/g, "$2$1");
    expect(decode(hex(`feff${turned}`))).toEqual({ position: position + 2 });
  });

  test.each([
    ["a line of UTF-8", "", 0],
    ["a line of UTF-8 behind plain letters", "612c", 2],
  ])("at %s among lines of GB18030", (_, before, first) => {
    const line = `${before}e4b88ae6b5b7`;
    const people = "c8cbc3f1".repeat(3);
    expect(decode(hex(`${people}0a${line}0a${people}`))).toEqual({ position: 13 + first });
    expect(decode(hex(`${line}0a${people}${people}`))).toEqual({ position: first });
  });

  test("of UTF-8 with a mark, counting that", () => {
    expect(decode(hex("efbbbf41e7bb"))).toEqual({ position: 4 });
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
