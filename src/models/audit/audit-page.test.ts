import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildLookup } from "../../ledger/lookup.ts";
import { requireLedger } from "../../ledger/read.ts";
import type { Block } from "../ground/body.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { auditPage } from "./audit-page.ts";

const site = siteOf(buildLookup(requireLedger(join(import.meta.dirname, "../../../data"))), "/", "1.0.0");

/** The rows of a section's table: what, period, stated, recomputed. */
function rows(blocks: readonly Block[], id: string): string[] {
  const found = blocks.find((block) => block.kind === "section" && block.section.id === id);
  const inner = found?.kind === "section" ? found.blocks : [];
  return inner
    .flatMap((block) => (block.kind === "table" ? block.table.groups : []))
    .flatMap((group) => group.rows)
    .map((row) =>
      row.cells
        .slice(0, 4)
        .map((cell) => cell.text)
        .join(" | "),
    );
}

describe("auditPage(site, lang) on the shipped ledger", () => {
  const { blocks } = auditPage(editionOf(site, "en"));
  const partsOf = (id: string) =>
    blocks.flatMap((block) => (block.kind === "section" && block.section.id === id ? block.blocks : []));

  test("shows what differs, and folds what agrees or cannot be checked", () => {
    expect(partsOf("differs").map(({ kind }) => kind)).toEqual(["table"]);
    expect(partsOf("within-rounding").map(({ kind }) => kind)).toEqual(["table"]);
    expect(partsOf("agrees").map(({ kind }) => kind)).toEqual(["folded"]);
    expect(partsOf("not-checkable").map(({ kind }) => kind)).toEqual(["folded"]);
  });

  test("says a share in plain words, figure by figure", () => {
    const tables = partsOf("differs").flatMap((block) => (block.kind === "table" ? [block.table] : []));
    const from = tables.flatMap(({ groups }) =>
      groups.flatMap((group) => group.rows.map(({ cells }) => cells.at(-1)?.text)),
    );
    expect(from).toContain("17 ÷ 44 = 38.64%");
    // Of a whole that is at least so much, a share that is at most so much.
    expect(from).toContain("CNY 3.184 billion ÷ at least CNY 6.933 billion = ≤45.93%");
  });

  const differs = rows(blocks, "differs");
  const rounding = rows(blocks, "within-rounding");

  test.each([
    ["Nanping's 53 % for 37.5 of 69.33", /^Nanping: Paid-in investment .*hare \| 2006 \| 53% \| 54\.09%$/],
    [
      "Nanping's 69.7 % for 47.3 of 69.33",
      /^Nanping: Paid-in investment .*hare \| 2006 \| 69\.7% \| 68\.22%$/,
    ],
    ["Songyuan's 37 % for 17 of 44", /^Songyuan: .*hare \| Jan–Apr 2006 \| 37% \| 38\.64%$/],
    ["Chaoyang's 15 % to 1,700 from 1,500", /Chaoyang.* \| 2010 \| 15% \| 13\.33%$/],
    ["the Laifeng zone's growth of investment", /Laifeng.*rowth \| 2015 \| 59\.1% \| 603\.80%$/],
    ["Daye's 129 projects against its parks' 131", /Daye.* \| 2010 \| 129\b.* \| 131\b/],
    ["343 people against 8.2 % over about 300", /growth over the target \| Apr 2006 \| 8\.2% \| 14\.33%$/],
    [
      "Laifeng's 25.9 times for 60 after 14",
      /Laifeng[^:]*: .*, growth on 2005 \| 2015 \| 25\.9 times \| 3\.29 times$/,
    ],
  ])("finds %s", (_, pattern) => {
    expect(differs.filter((row) => pattern.test(row))).toHaveLength(1);
  });

  test.each([
    ["15.97 + 21.52 against 37.48", /37\.48|3\.748 billion \| CNY 3\.749 billion/],
    ["37.48 + 31.84 against 69.33", /6\.933 billion \| CNY 6\.932 billion/],
    ["4.6 + 0.8 + 0.3 against 5.8", /580 million \| CNY 570 million/],
    ["28.2 % for 49.2 of 175", /28\.2% \| 28\.11%/],
  ])("holds %s to be within rounding", (_, pattern) => {
    expect(rounding.filter((row) => pattern.test(row))).toHaveLength(1);
  });

  test("says the same in Chinese", () => {
    const zh = auditPage(editionOf(site, "zh")).blocks;
    expect(rows(zh, "differs")).toHaveLength(differs.length);
    expect(rows(zh, "differs").join("\n")).toContain("| 53% | 54.09%");
  });
});
