import { expect, test } from "vitest";
import { buildLawful } from "./fuzz/lawful/building.ts";

/** `npm run prove ledgers` makes more, from the first one on. */
const LEDGERS = 10;

test("whatever the check calls sound builds: every page, chart, file and bulletin of random ledgers", async () => {
  const { pages, files, broken } = await buildLawful(1, LEDGERS);
  expect(broken).toEqual([]);
  expect(pages).toBeGreaterThan(LEDGERS * 30);
  expect(files).toBeGreaterThan(LEDGERS * 60);
});
