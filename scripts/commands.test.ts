import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../src/i18n/words.ts";
import { called } from "./arguments.ts";
import { nameOf, PROOFS } from "./prove/proofs.ts";
import { ROOT } from "./site-program.ts";

const scripts: Record<string, string> = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts;

/** Runs a command, or a proof, as npm would, without the set-up. */
function run(name: string, ...given: string[]) {
  const [command = "", ...proof] = name.split(" ");
  const script = scripts[command]?.split(" ")[2] ?? "";
  const node = join(ROOT, "node_modules/.bin/node");
  return spawnSync(node, [script, ...proof, ...given], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

test("every command has its words, and every word its command or proof", () => {
  expect(Object.keys(wordsOf("zh").commands.commands).sort()).toEqual(
    [...Object.keys(scripts), ...PROOFS].sort(),
  );
});

test("every proof has its file", () => {
  const files = globSync("*.ts", { cwd: join(ROOT, "scripts/prove") });
  expect(PROOFS.length).toBeGreaterThan(0);
  expect(files).toEqual(expect.arrayContaining(PROOFS.map((proof) => `${nameOf(proof)}.ts`)));
});

test.each(Object.keys(scripts))("npm run %s enters by the set-up", (name) => {
  expect(scripts[name]).toBe(`node scripts/with-setup.mjs scripts/${name}.ts`);
});

test.each([
  ["help", Object.keys(scripts)],
  ["prove", PROOFS],
])("npm run %s lists each with a line", (name, names) => {
  const { stdout, status } = run(name, "--lang", "en");
  expect(status).toBe(0);
  const lines = stdout.split("\n");
  for (const one of names) {
    const { about } = wordsOf("en").commands.commands[one as "build"];
    expect(lines.filter((line) => line.startsWith(`${called(one)} `) && line.endsWith(about))).toHaveLength(
      1,
    );
  }
});

test("npm run prove of what is no proof ends with 2 and names those that are", () => {
  const { stderr, status } = run("prove", "nonsense", "--lang", "en");
  expect(status).toBe(2);
  expect(stderr).toContain(PROOFS.map(nameOf).join(", "));
});

describe.each([...Object.keys(scripts), ...PROOFS])("npm run %s", (name) => {
  const readers = (PROOFS as readonly string[]).includes(name)
    ? ["CONTRIBUTING.md"]
    : ["README.md", "README.zh-CN.md"];

  test.each(readers)("is told of in %s", (file) => {
    expect(readFileSync(join(ROOT, file), "utf8")).toContain(`| \`${called(name)}\` |`);
  });

  test.each(["zh", "en"] as const)("--help --lang %s says what it does and ends with 0", (lang) => {
    const { stdout, stderr, status } = run(name, "--help", "--lang", lang);
    const words: Record<string, string> = wordsOf(lang).commands.commands[name as "build"];
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    const [about, , usage, , , ...options] = stdout.trimEnd().split("\n");
    expect(about).toBe(words["about"]);
    expect(usage).toContain(`npm run ${name} --`);
    // Every option is explained.
    for (const line of options) expect(line).toMatch(/^ {2}--[a-z-]+.* \S+/);
    expect(options.length).toBe(Object.keys(words).length - 1 + 3);
  });

  test("an unknown flag ends with 2 and points to --help", () => {
    const { stdout, stderr, status } = run(name, "--nonsense", "--lang", "en");
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toBe(`${name}: there is no option --nonsense\nsee: npm run ${name} -- --help\n`);
  });
});
