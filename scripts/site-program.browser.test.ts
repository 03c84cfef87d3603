import { appendFileSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { siteProgram } from "./site-program.ts";

test("siteProgram(base) keeps one program for each base path, and makes a damaged one again", async () => {
  const [one, other] = await Promise.all([siteProgram("/"), siteProgram("/sub/")]);
  expect(one.entry).not.toBe(other.entry);
  const bundle = join(one.entry, "..");
  const whole = readdirSync(bundle).map((name) => readFileSync(join(bundle, name), "utf8"));
  expect(await siteProgram("/")).toEqual(one);
  const made = statSync(one.entry).ino;
  expect((await siteProgram("/")) && statSync(one.entry).ino).toBe(made);
  appendFileSync(one.entry, "// cut off");
  expect(await siteProgram("/")).toEqual(one);
  expect(readdirSync(bundle).map((name) => readFileSync(join(bundle, name), "utf8"))).toEqual(whole);
});
