import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./build-site.ts";

const files = globSync("scripts/**/*.ts", { cwd: ROOT }).map((file) => file.replaceAll("\\", "/"));

test("limits of the commands stand in limits.ts and nowhere else", () => {
  const elsewhere = files.filter((file) => {
    // Those of a proof, and of the damage that it does, say how much is proved.
    if (file === "scripts/limits.ts" || /^scripts\/(?:prove|fuzz)\//.test(file)) return false;
    return /^(?:export )?const (?:MOST|LARGEST|LONGEST)_?\w* =/m.test(readFileSync(join(ROOT, file), "utf8"));
  });
  expect(files).toContain("scripts/limits.ts");
  expect(elsewhere).toEqual([]);
});
