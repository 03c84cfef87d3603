import { expect, test } from "vitest";
import { damagedImports } from "../sheets/fixtures/damaged.ts";

test("damaged sheets and tables are read or refused, never a crash, never half", async () => {
  const seen = { refused: 0, read: 0 };
  for (const run of await damagedImports()) {
    const result = await run();
    if (result.refusals.length > 0) expect(result.texts).toEqual({});
    for (const refusal of result.refusals) expect(refusal.file).toBe("a");
    seen[result.refusals.length > 0 ? "refused" : "read"]++;
  }
  // Both ways must have been taken for the test to say anything.
  expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(20);
});
