import { expect, test } from "vitest";
import { memoryFiles } from "./folder.ts";
import { handOver, takeOver } from "./handover.ts";
import { readFiles } from "./read.ts";
import { SAMPLE } from "./sample.ts";

test("takeOver(folder) gives the ledger that was left for that folder, once", () => {
  const { ledger } = readFiles(memoryFiles(SAMPLE));
  if (ledger === null) throw new Error("the sample is sound");
  expect(takeOver("/a")).toBeNull();
  handOver("/a", ledger);
  expect(takeOver("/b")).toBeNull();
  expect(takeOver("/a")).toBe(ledger);
  expect(takeOver("/a")).toBeNull();
});
