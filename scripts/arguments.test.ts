import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { type Command, readArguments } from "./arguments.ts";

const build: Command = { name: "build", options: { out: "DIR", base: "PATH" } };
const withSwitch: Command = { name: "check", options: { quiet: null }, operands: ["FILE", "[FILE…]"] };

function refusal(command: Command, ...argv: string[]): string {
  const reading = readArguments(command, argv, "en");
  return reading.kind === "wrong" ? reading.text : `not refused: ${reading.kind}`;
}

describe("readArguments(command, argv)", () => {
  test("values and defaults reach the command; the ledger's folder is absolute", () => {
    expect(readArguments(build, ["--out", "site", "--base=/a/"], "en")).toEqual({
      kind: "run",
      given: {
        ...{ data: resolve("data"), hasData: false, lang: "en" },
        ...{ options: { out: "site", base: "/a/" }, operands: [] },
      },
    });
  });

  test("a switch is empty text when set and undefined when not", () => {
    const reading = readArguments(withSwitch, ["--quiet", "a.csv", "b.csv", "c.csv"], "en");
    expect(reading).toMatchObject({
      given: { options: { quiet: "" }, operands: ["a.csv", "b.csv", "c.csv"] },
    });
  });

  test("--lang overrules the system's language", () => {
    expect(readArguments(build, ["--lang", "zh"], "en")).toMatchObject({ given: { lang: "zh" } });
    expect(readArguments(build, [], "zh")).toMatchObject({ given: { lang: "zh" } });
  });

  test("--help names every option, also among wrong values", () => {
    const reading = readArguments(build, ["--help"], "en");
    expect(reading.kind).toBe("help");
    const text = reading.kind === "help" ? reading.text : "";
    for (const part of [
      "npm run build",
      "--out DIR",
      "--base PATH",
      "--data DIR",
      "--lang zh|en",
      "--help",
    ]) {
      expect(text).toContain(part);
    }
  });

  test.each([
    [["--nonsense"], "there is no option --nonsense"],
    [["-x"], "there is no option -x"],
    [["-o", "dir"], "there is no option -o"],
    [["--out"], "option --out needs a value"],
    [["--out="], "option --out needs a value"],
    [["--out", "--base", "/"], "option --out needs a value"],
    [["--help=yes"], "option --help takes no value"],
    [["--lang", "fr"], "--lang cannot be fr, only zh, en"],
    [["stray"], "one argument too many: stray"],
  ])("build refuses %j and points to --help", (argv, reason) => {
    expect(refusal(build, ...argv)).toBe(`build: ${reason}\nsee: npm run build -- --help`);
  });

  test("a missing operand is named", () => {
    expect(refusal(withSwitch)).toContain("missing: FILE");
  });
});
