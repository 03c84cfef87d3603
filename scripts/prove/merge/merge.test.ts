import { expect, test } from "vitest";
import { faultsOf } from "./faults.ts";

const TRIPLES = 600;

test("made-up tables merge as the reference has them, whichever side is whose", () => {
  const faults = Array.from({ length: TRIPLES }, (_, seed) => faultsOf(seed)).flat();
  expect(faults).toEqual([]);
});
