import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildLookup, type Lookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { requireLedger } from "../../ledger/read.ts";
import { second } from "./golden/second.ts";
import { type SecondCase, secondCases } from "./golden/second-ledger.ts";
import { isSame } from "./golden/second-numbers.ts";
import { judgementOf } from "./judged.ts";
import type { Judgement } from "./judgement.ts";

// Every verdict and every distance that is published of two ledgers, recomputed by the second judge from
// the files themselves.

const root = join(import.meta.dirname, "../../..");

describe.each([
  ["the shipped ledger", join(root, "data"), 120],
  ["the tests' city", join(root, "src/ledger/fixtures/yunjiang"), 310],
])("%s", (_, folder, least) => {
  const ledger = requireLedger(folder);
  const lookup = buildLookup(ledger);
  const asOf = period(ledger.settings.as_of);
  const cases = secondCases(filesOf(folder), ledger.settings.as_of);
  const published = judgements(lookup);

  test("is told of by the second judge target for target", () => {
    expect(cases.length).toBeGreaterThanOrEqual(least);
    const words = ledger.targets.filter((row) => row.form === "words" || row.value === "" || row.of !== "");
    expect(cases.length + words.length).toBe(ledger.targets.length);
  });

  test("has the verdicts and distances of the second judge, and no other", () => {
    const differing = cases.flatMap((one) => differences(one, published.get(`${one.file}:${one.line}`)));
    expect(differing).toEqual([]);
  });

  function judgements({ series }: Lookup): Map<string, Judgement> {
    return new Map(
      ledger.targets.map((row) => [`${row.file}:${row.line}`, judgementOf(lookup, series(row), row, asOf)]),
    );
  }
});

function filesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".csv"),
  );
  return new Map(names.map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]));
}

function differences({ file, line, plain, isStated }: SecondCase, ours: Judgement | undefined): string[] {
  if (ours === undefined) return [`${file}:${line} is not published`];
  // What a report states in place of a figure the second judge does not know.
  if (isStated && ours.rests?.isCompletion === true) return [];
  const theirs = second(plain);
  const numbers = (["distance", "completion", "ahead"] as const).filter(
    (name) => !isSame(ours[name]?.value ?? null, theirs[name]),
  );
  const told = [
    ...(ours.verdict === theirs.verdict ? [] : [`${ours.verdict} (${ours.reason}) for ${theirs.verdict}`]),
    ...((ours.expected?.verdict ?? "") === theirs.expected
      ? []
      : [`expected ${ours.expected?.verdict} for ${theirs.expected}`]),
    ...numbers,
  ];
  return told.map((text) => `${file}:${line} ${ours.kind} ${text}`);
}
