import { describe, expect, test } from "vitest";
import { faultOf } from "../../../src/ledger/cell-check.ts";
import { columnsOf, TABLE_NAMES } from "../../../src/ledger/schema.ts";
import { hostileLedger, isFree } from "./ledger.ts";
import { PAYLOADS } from "./payloads.ts";

test("there are two hundred hostile texts, each once", () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
  expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
});

/** Words that are also good ids: harmless, as an id may be any word that is no name of a device. */
const PLAIN_WORDS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

test("no column of ids, figures, periods, lists or codes lets a hostile text in", () => {
  const columns = TABLE_NAMES.flatMap((table) => columnsOf(table)).filter(
    // What a reference names is looked up among the ids that are there.
    (column) => !isFree(column) && column.type !== "ref" && column.type !== "refs",
  );
  const letIn = columns.flatMap((column) =>
    PAYLOADS.filter((text) => !PLAIN_WORDS.test(text) && faultOf(text, column) === null).map(
      (text) => `${column.name}: ${text}`,
    ),
  );
  expect(letIn).toEqual([]);
});

describe("the check of the ledger", () => {
  const { refused, cells } = hostileLedger(PAYLOADS.filter((_, i) => i % 5 === 0));
  const refusedIn = (column: string) =>
    new Set(refused.filter((one) => one.column === column).map(({ code }) => code));

  test("lets hostile text into what people write, where it must be printed with care", () => {
    expect(cells).toBeGreaterThan(1_000);
  });

  test("refuses formulas, controls and overrides, and addresses that are not https or mailto", () => {
    expect([...refusedIn("note")].sort()).toEqual(expect.arrayContaining(["L114", "L128"]));
    expect(refusedIn("url")).toContain("L107");
  });
});
