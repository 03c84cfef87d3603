import { describe, expect, test } from "vitest";
import { fuzz } from "./fuzz/reading.ts";

/** With `FUZZ=full`, as many as `npm run prove fuzz`. */
const FILES = process.env["FUZZ"] === "full" ? 100_000 : 2_000;

describe("the reader, given damaged files", () => {
  // No clock: other tests run beside this one. `npm run prove fuzz` holds the time.
  const run = fuzz(FILES, 1, () => 0);

  test("never crashes, and always gives the same table or a located refusal", () => {
    expect(run.broken).toEqual([]);
  });

  test("was given both: files that can still be read, and files that cannot", () => {
    expect(run.read).toBeGreaterThan(FILES / 20);
    expect(run.refused).toBeGreaterThan(FILES / 20);
  });
});
