import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../site-program.ts";

const shownIn = (readme: string) =>
  [...readFileSync(join(ROOT, readme), "utf8").matchAll(/!\[([^\]]+)\]\((public\/[^)]+)\)/g)].map(
    ([, alt = "", file = ""]) => ({ alt, file }),
  );
const english = shownIn("README.md");
const chinese = shownIn("README.zh-CN.md");

describe("the pictures of the READMEs", () => {
  test.each([...english, ...chinese])("$file is there, and told in words", ({ alt, file }) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
    expect(alt.length).toBeGreaterThan(4);
  });

  test("are the same pages in both languages, by phone and by desktop", () => {
    const plain = (files: typeof english, lang: string) =>
      files.map(({ file }) => file.replace(`-${lang}.`, "."));
    expect(plain(english, "en")).toEqual(plain(chinese, "zh"));
    expect(english.some(({ file }) => file.includes("phone"))).toBe(true);
    expect(english.some(({ file }) => file.includes("desktop"))).toBe(true);
  });

  test("are all that the folder holds, and less than 1 MB together", () => {
    const files = globSync("public/pictures/*.*", { cwd: ROOT }).map((file) => file.replaceAll("\\", "/"));
    expect(files.sort()).toEqual([...english, ...chinese].map(({ file }) => file).sort());
    const weights = files.map((file) => statSync(join(ROOT, file)).size);
    expect(weights.reduce((a, b) => a + b, 0)).toBeLessThan(1_000_000);
  });
});
