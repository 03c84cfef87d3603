import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Observation } from "../../ledger/schema.ts";
import { newestOfEach } from "./newest.ts";

const row = {} as Observation;
const series = (lengths: readonly number[]) =>
  lengths.map((length) => ({ observations: Array.from({ length }, () => row) }));

describe("newestOfEach(series, room)", () => {
  test.each<[string, number[], number | null]>([
    ["all that fit", [10, 20, 30], null],
    ["nothing of nothing", [], null],
    ["equal parts of equal series", [50, 50, 50], 33],
    ["what short series leave to long ones", [10, 20, 100, 100], 35],
    ["one of each of very many", Array.from({ length: 200 }, () => 2), 1],
  ])("gives %s", (_, lengths, most) => {
    expect(newestOfEach(series(lengths), 100)).toBe(most);
  });

  test("never lists more than there is room for, but one of each", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(60), { maxLength: 40 }),
        fc.integer({ min: 1, max: 200 }),
        (lengths, room) => {
          const most = newestOfEach(series(lengths), room);
          const listed = lengths.reduce((sum, length) => sum + Math.min(length, most ?? length), 0);
          return listed <= Math.max(room, lengths.filter((length) => length > 0).length);
        },
      ),
    );
  });
});
