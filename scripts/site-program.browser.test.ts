import { appendFileSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { siteProgram } from "./site-program.ts";

test("siteProgram(base) keeps one program for each base path, and makes a damaged one again", async () => {
  const [one, other] = await Promise.all([siteProgram("/"), siteProgram("/sub/")]);
  expect(one.entry).not.toBe(other.entry);
  const made = statSync(one.entry).ino;
  expect(await siteProgram("/")).toEqual(one);
  expect(statSync(one.entry).ino).toBe(made);
  appendFileSync(one.entry, "// cut off");
  expect(await siteProgram("/")).toEqual(one);
  expect(readFileSync(one.entry, "utf8")).not.toContain("cut off");
});
