import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "./site-program.ts";

/** Each room with limits, and the one file that they stand in. */
const ROOMS = {
  "src/ledger": "src/ledger/limits.ts",
  "src/measures": "src/measures/limits.ts",
  "src/i18n": "src/i18n/limits.ts",
  "src/charts": "src/charts/parts/limits.ts",
  "src/models": "src/models/ground/limits.ts",
  "src/opendata": "src/opendata/limits.ts",
  "src/components": "src/components/limits.ts",
  "src/islands": "src/islands/limits.ts",
  scripts: "scripts/limits.ts",
};

/** Tests and the worked examples of a room say how much is tried; so do proofs and the damage that they do. */
const NOT_OF_THE_PROGRAM = /\.test\.ts$|\/golden\/|^scripts\/(?:prove|fuzz)\//;
const LIMIT = /^(?:export )?const ((?:MOST|LEAST|FEWEST|LARGEST|LONGEST|DEEPEST|MANY)(?:_\w+)?)\b.* =/gm;

function limitsIn(file: string): string[] {
  return [...readFileSync(join(ROOT, file), "utf8").matchAll(LIMIT)].map(([, name = ""]) => name);
}

describe.each(Object.entries(ROOMS))("limits of %s", (room, own) => {
  const files = globSync(`${room}/**/*.{ts,astro}`, { cwd: ROOT }).map((file) => file.replaceAll("\\", "/"));

  test("stand in one file and nowhere else", () => {
    expect(limitsIn(own)).not.toEqual([]);
    const elsewhere = files.filter((file) => file !== own && !NOT_OF_THE_PROGRAM.test(file));
    expect(elsewhere.flatMap((file) => limitsIn(file).map((name) => `${file}: ${name}`))).toEqual([]);
  });
});
