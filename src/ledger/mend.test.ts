import { describe, expect, test } from "vitest";
import { encode, LINE_ENDS, WRITTEN, withEnds } from "./fixtures/encode.ts";
import { memoryFiles } from "./folder.ts";
import { mendFile, mendFiles } from "./mend.ts";
import { SAMPLE } from "./sample.ts";

const FILE = "observations/2024.csv";
const SOUND = SAMPLE[FILE] ?? "";
const bytes = (text: string) => encode(text, "utf-8");

/** What mending makes of the sample's figures of 2024 with one text replaced. */
function mended(from: string, to: string) {
  expect(SOUND).toContain(from);
  return mendFile("observations", FILE, bytes(SOUND.replace(from, () => to)));
}

describe("mendFile(table, file, bytes)", () => {
  test("leaves a file alone that needs nothing, letter by letter", () => {
    expect(mendFile("observations", FILE, bytes(SOUND))).toBeNull();
    expect(mendFile("units", "units.csv", bytes(SAMPLE["units.csv"] ?? ""))).toBeNull();
  });

  test.each(WRITTEN)("brings %s with any line ends to UTF-8 with LF", (written) => {
    for (const ends of Object.values(LINE_ENDS)) {
      const result = mendFile("observations", FILE, encode(withEnds(SOUND, ends), written));
      expect(result?.text ?? SOUND).toBe(SOUND);
    }
  });

  test.each([
    ["outer spaces", "2024,12.5,", "2024, 12.5 ,"],
    ["full-width digits", "2024,12.5,", "2024,１２.５,"],
    ["a character that nobody sees", "upper,gdp", "up\u200Bper,gdp"],
    ["a space behind full-width digits", "2024,12.5,", "2024,１２.５　,"],
    ["categories out of order", "origin-inside;start-new", "start-new;origin-inside"],
    ["blank rows", "\nlower", "\n,,,,,,,,,,,\n\nlower"],
    [
      "the order of rows",
      "\nlower,gdp,,,2024,9.8,亿元,,A,report-2024,1,\nupper,gdp,,,2024,12.5,亿元,,E,report-2024,1,",
      "\nupper,gdp,,,2024,12.5,亿元,,E,report-2024,1,\nlower,gdp,,,2024,9.8,亿元,,A,report-2024,1,",
    ],
  ])("mends %s", (_, sound, spoilt) => {
    expect(mended(sound, spoilt)?.text).toBe(SOUND);
  });

  test("writes each period the shortest way, and the rows in their order", () => {
    const result = mended(
      "\nlake,gdp,,,2024,22.3,亿元,,A,report-2024,1,\nlake,projects,,,2024-01/2024-06,40",
      "\nlake,gdp,,,2024-01/2024-12,22.3,亿元,,A,report-2024,1,\nlake,projects,,,2024-01-01/2024-06-30,40",
    );
    expect(result?.text).toBe(SOUND);
    expect(result?.lines.map(({ line, after }) => [line, after.split(",")[4]])).toEqual([
      [2, "2024"],
      [3, "2024-01/2024-06"],
    ]);
  });

  test("ends the last line", () => {
    const result = mendFile("observations", FILE, bytes(SOUND.trimEnd()));
    expect([result?.text, result?.form]).toEqual([SOUND, ["line-ends"]]);
  });

  test("takes separators out of a figure, keeps a text's commas in quotes, and tells the line", () => {
    const result = mended(
      "upper,gdp,,,2024,12.5,亿元,,E,report-2024,1,",
      'upper,gdp,,,2024,"1,212.5",亿元,,E,report-2024,1,"甲,乙"',
    );
    expect(result?.lines).toEqual([
      {
        line: 6,
        before: 'upper,gdp,,,2024,"1,212.5",亿元,,E,report-2024,1,"甲,乙"',
        after: 'upper,gdp,,,2024,1212.5,亿元,,E,report-2024,1,"甲,乙"',
      },
    ]);
  });

  test("takes a percent sign only where the unit says so", () => {
    const claims = SAMPLE["claims/2024.csv"] ?? "";
    const read = (to: string) => mendFile("claims", "claims/2024.csv", bytes(claims.replace("56.1,%", to)));
    expect(read("56.1%,%")?.text).toBe(claims);
    expect(read("56.1%,倍")).toBeNull();
  });

  test.each([
    ["a unit in the figure", "2024,12.5,", "2024,12.5亿元,"],
    ["about", "2024,12.5,", "2024,约12.5,"],
    ["an id that is near another", "\nupper,", "\nuper,"],
    ["a cell that may have been merged", "\nupper,", "\n,"],
    ["a look-alike letter", "\nupper,", "\nupp\u0435r,"],
    ["text like a formula", "report-2024,1,\n", "report-2024,=1,\n"],
    ["an unclosed quote", "2024,12.5,", '2024,"12.5,'],
  ])("does not decide what is open: %s", (_, sound, spoilt) => {
    expect(mended(sound, spoilt)).toBeNull();
  });

  test("moves no row of a file in which something is still wrong, nor of a list", () => {
    const [header, ...rows] = SOUND.trimEnd().split("\n");
    const turned = [header, ...rows.reverse()].join("\n");
    expect(mendFile("observations", FILE, bytes(`${turned}\n`))?.form).toEqual(["order"]);
    expect(mendFile("observations", FILE, bytes(`${turned.replace("12.5", "约12.5")}\n`))).toBeNull();
    const regions = (SAMPLE["regions.csv"] ?? "").trimEnd().split("\n");
    const list = [regions[0], ...regions.slice(1).reverse()].join("\n");
    expect(mendFile("regions", "regions.csv", bytes(`${list}\n`))).toBeNull();
  });

  test("leaves a file alone that cannot be read", () => {
    expect(mendFile("observations", FILE, Uint8Array.from([0xe4, 0xb8, 0xff, 0xfe]))).toBeNull();
    expect(mendFile("observations", FILE, bytes("PK\u0003\u0004"))).toBeNull();
  });
});

test("mendFiles(files) looks at the files of every table and at nothing else", () => {
  const spoilt = {
    ...SAMPLE,
    [FILE]: `\uFEFF${SOUND}`,
    "regions copy.csv": "\uFEFFid\n",
    "notes.txt": "\uFEFF",
  };
  expect(mendFiles(memoryFiles(spoilt)).map(({ file, form }) => [file, form])).toEqual([[FILE, ["mark"]]]);
});
