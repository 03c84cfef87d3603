import { expect, test } from "vitest";
import { BoundedCache } from "./bounded-cache.ts";

test("BoundedCache.get(key, make) keeps what was asked for last, an answer of null too, and makes the others again", () => {
  const cache = new BoundedCache<string, string | null>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    cache.get(key, () => {
      made.push(key);
      return key === "nothing" ? null : key.toUpperCase();
    });
  expect(["a", "nothing", "a", "nothing"].map(ask)).toEqual(["A", null, "A", null]);
  expect(made).toEqual(["a", "nothing"]);
  ask("a");
  ask("c");
  expect(made).toEqual(["a", "nothing", "c"]);
  ask("a");
  expect(made).toEqual(["a", "nothing", "c"]);
  ask("nothing");
  expect(made).toEqual(["a", "nothing", "c", "nothing"]);
});
