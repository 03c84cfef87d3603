import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandWords } from "../src/i18n/commands.ts";
import { ROOT } from "./build-site.ts";

const scripts: Record<string, string> = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts;

/** Runs a command as npm would, without the set-up. */
function run(name: string, ...given: string[]) {
  const script = scripts[name]?.split(" ")[2] ?? "";
  const node = join(ROOT, "node_modules/.bin/node");
  return spawnSync(node, [script, ...given], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

test("every command has its words, and every word its command", () => {
  expect(Object.keys(commandWords.zh.commands).sort()).toEqual(Object.keys(scripts).sort());
});

describe.each(Object.keys(scripts))("npm run %s", (name) => {
  test.each(["README.md", "README.zh-CN.md"])("is told of in %s", (file) => {
    const command = ["start", "test"].includes(name) ? `npm ${name}` : `npm run ${name}`;
    expect(readFileSync(join(ROOT, file), "utf8")).toContain(`| \`${command}\` |`);
  });

  test("enters by the set-up", () => {
    expect(scripts[name]).toBe(`node scripts/with-setup.mjs scripts/${name.replace(":", "-")}.ts`);
  });

  test.each(["zh", "en"] as const)("--help --lang %s says what it does and ends with 0", (lang) => {
    const { stdout, stderr, status } = run(name, "--help", "--lang", lang);
    const words: Record<string, string> = commandWords[lang].commands[name as "build"];
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
