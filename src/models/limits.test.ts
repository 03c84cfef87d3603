import { join } from "node:path";
import { test } from "vitest";
import { documentsOf } from "../../scripts/fuzz/lawful/pages.ts";
import { baselineIn, digest } from "../ledger/fixtures/baseline.ts";
import { wideLedger } from "../ledger/fixtures/wide.ts";
import { buildLookup } from "../ledger/lookup.ts";
import type { Block } from "./ground/body.ts";
import { editionOf } from "./ground/edition.ts";
import { siteOf } from "./ground/site.ts";
import type { TableView } from "./ground/view.ts";

// What pages list, draw and tell of a ledger that has more of everything than they do: how many rows,
// the first and the last, and what is said of the rest. UPDATE_BASELINES=1 writes the texts anew.

const PAGES =
  /^\/(?:regions\/(?:c01\/|c02\/|wide\/|city\/)?|indicators\/(?:i01|i02|i05)\/|targets\/202[34]\/|projects\/(?:p1\/)?|flows\/|audit\/|docs\/sources\/|timeliness\/|sitemap\/|search\/|compare\/|bulletins\/(?:2024\/(?:(?:wide|c01)\/)?|2024-01_2024-06\/c01\/)?|industries\/industry\/)?$/;

function outline(blocks: readonly Block[]): unknown[] {
  return blocks.flatMap((block): unknown[] => {
    if (block.kind === "section") return [[block.section.id, block.section.intro, ...outline(block.blocks)]];
    if (block.kind === "folded") return [[block.summary, ...outline(block.blocks)]];
    if (block.kind === "table") return [tableIn(block.table)];
    if (block.kind === "figures")
      return block.figures.map((one) => [
        one.id,
        one.chart.title,
        rowsIn(one.chart.table.rows),
        one.sources?.length,
        one.sources?.filter(({ folded }) => folded).length,
      ]);
    if (block.kind === "key-figures")
      return [block.figures.map(({ label, judged }) => [label, judged?.length])];
    if (block.kind === "index") return [block.index.groups.map(({ head, links }) => [head, links.length])];
    return [[block.kind, shortened(block)]];
  });
}

function tableIn({ id, subtitle, columns, groups }: TableView) {
  const rows = groups.flatMap((group) => group.rows.map(({ cells }) => cells.map(({ text }) => text)));
  return [id, subtitle, `${columns.length} columns`, rowsIn(rows)];
}

function rowsIn(rows: readonly (readonly string[])[]) {
  return [
    `${rows.length} rows`,
    rows[0]?.slice(0, 3),
    rows.at(-1)?.slice(0, 3),
    digest(JSON.stringify(rows)),
  ];
}

function shortened(block: Block): string {
  const text = JSON.stringify(block);
  return text.length < 400 ? text : `${text.slice(0, 400)}… ${text.length} ${digest(text)}`;
}

test("what pages leave out is as it was read", () => {
  const pages = baselineIn(join(import.meta.dirname, "baselines/limits.txt"));
  const edition = editionOf(siteOf(buildLookup(wideLedger()), "/", "1.0.0"), "zh");
  for (const { page, blocks } of documentsOf(edition, (path) => PAGES.test(path)))
    pages.add(page.path, outline(blocks));
  pages.end();
});
