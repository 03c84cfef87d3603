import { describe, expect, test } from "vitest";
import { fuzz } from "./fuzz/reading.ts";

/** `FUZZ=full` goes through as many as `npm run prove fuzz`. */
const FILES = process.env["FUZZ"] === "full" ? 100_000 : 2_000;

describe("the reader, given damaged files", () => {
  // How long each takes is for `npm run prove fuzz` to say: here other tests run beside it.
  const run = fuzz(FILES, 1, () => 0);

  test("never crashes, and always gives the same table or a located refusal", () => {
    expect(run.broken).toEqual([]);
  });

  test("was given both: files that can still be read, and files that cannot", () => {
    expect(run.read).toBeGreaterThan(FILES / 20);
    expect(run.refused).toBeGreaterThan(FILES / 20);
  });
});
