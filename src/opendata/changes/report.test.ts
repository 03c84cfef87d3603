import { describe, expect, test } from "vitest";
import type { Finding } from "../../measures/audit/finding.ts";
import type { AuditChange } from "./audits.ts";
import type { RowChange } from "./compare.ts";
import type { Effect } from "./effect.ts";
import { asHtml, asJson, asMarkdown, asText } from "./formats.ts";
import { type Diff, reportOf } from "./report.ts";

const names = { label: (table: string, id: string, lang: string) => `${table}/${id}/${lang}` };

function row(kind: RowChange["kind"], line: number, cells: RowChange["cells"]): RowChange {
  const at = { file: "observations/2024.csv", line };
  return { kind, table: "observations", ...at, key: ["lake", "gdp", "", "", "2024"], cells, row: at };
}

const GDP = { region: "lake", indicator: "gdp", industry: "", breakdown: "" };
const PART = { ...GDP, industry: "mills", breakdown: "inside;new" };
const change = (
  subject: typeof GDP,
  before: AuditChange["before"],
  after: AuditChange["after"],
): AuditChange => ({
  ...{ kind: "claim" as Finding["kind"], subject, period: "2024-01/2024-06", stated: "11.5%", before, after },
});
const EFFECTS: readonly Effect[] = [
  { kind: "completion", subject: GDP, period: "2024", before: { n: 1n, d: 2n }, after: null },
  { kind: "rank", subject: PART, period: "2024", before: null, after: { place: 2, of: 9 } },
  {
    kind: "total",
    subject: { ...GDP, region: "all" },
    period: "odd",
    unit: "亿元",
    before: { n: 5n, d: 2n },
    after: { n: 3n, d: 1n },
  },
];
const VERDICTS = { agrees: 3, "within-rounding": 0, differs: 1, "not-checkable": 2 };

const DIFF: Diff = {
  ...{ before: "a", after: "b" },
  comparison: {
    rows: [
      row("lost", 2, [
        { column: "region", before: "lake", after: "" },
        { column: "value", before: "22.3", after: "" },
        { column: "remark", before: "old", after: "" },
      ]),
      row("changed", 3, [
        { column: "value", before: "22.3", after: "22.4" },
        { column: "note", before: "", after: "x" },
        { column: "unit", before: "亿元", after: "" },
      ]),
      row("new", 4, [
        { column: "value", before: "", after: "1" },
        { column: "unit", before: "", after: "个" },
      ]),
    ],
    columns: [
      { kind: "lost", table: "regions", file: "regions.csv", column: "note" },
      { kind: "new", table: "regions", file: "regions.csv", column: "code" },
    ],
    settings: [{ column: "low_completion", before: "30", after: "" }],
    unread: ["targets/2024.csv"],
  },
  step: {
    step: "major",
    reasons: [
      { kind: "row-removed", count: 1 },
      { kind: "unread", count: 1 },
    ],
  },
  effects: EFFECTS,
  audits: {
    changes: [change(GDP, "agrees", "differs"), change(PART, null, "differs")],
    before: VERDICTS,
    after: { ...VERDICTS, differs: 3 },
  },
};

describe("reportOf(diff, names, lang, max)", () => {
  test("tells in English all that a diff found, what is lost first", () => {
    expect(asText(reportOf(DIFF, names, "en", 10))).toBe(`Changes of the ledger: a → b
1 removed, 1 changed, 1 added
Version step major: 1 row removed; 1 file cannot be read as a table
Audit: Agrees 3, Within rounding 0, Differs 1, Cannot be checked 2 → Agrees 3, Within rounding 0, Differs 3, Cannot be checked 2

Rows removed
  observations/2024.csv  2  lake / gdp / 2024  Value: 22.3; remark: old

Columns
  regions.csv  note  removed
  regions.csv  code  added

Rows changed
  observations/2024.csv  3  lake / gdp / 2024  Value: 22.3 → 22.4; Note: ∅ → x; Unit: 亿元 → ∅

Rows added
  observations/2024.csv  4  lake / gdp / 2024  Value: 1; Unit: 个

Changes of site.json
  low_completion  30  ∅

Files that cannot be read as tables
  targets/2024.csv

Effect on what is published
  regions/lake/en  indicators/gdp/en  2024  completion  50.0%  none
  regions/lake/en  indicators/gdp/en · industries/mills/en · breakdowns/inside/en · breakdowns/new/en  2024  rank  none  2 of 9
  peer_groups/all/en  indicators/gdp/en  odd  total of the group  2.5 亿元  3 亿元

Effect on the audit
  regions/lake/en  indicators/gdp/en  Jan–Jun 2024  11.5%  Agrees  Differs
  regions/lake/en  indicators/gdp/en · industries/mills/en · breakdowns/inside/en · breakdowns/new/en  Jan–Jun 2024  11.5%  not there  Differs
`);
  });

  test("tells the same in Chinese", () => {
    const text = asText(reportOf(DIFF, names, "zh", 10));
    expect(text).toContain(
      "核对结果：相符 3、舍入误差以内 0、不符 1、无法核对 2 → 相符 3、舍入误差以内 0、不符 3、无法核对 2\n",
    );
    expect(text).toContain(
      "  observations/2024.csv  3  lake / gdp / 2024  数值：22.3 → 22.4；备注：∅ → x；单位：亿元 → ∅\n",
    );
    expect(text).toContain("  regions/lake/zh  indicators/gdp/zh  2024年1—6月  11.5%  相符  不符\n");
  });

  test.each([
    [1, ["Rows removed 1 0", "Columns 1 1", "Effect on what is published 1 2", "Effect on the audit 1 1"]],
    [2, ["Rows removed 1 0", "Columns 2 0", "Effect on what is published 2 1", "Effect on the audit 2 0"]],
  ])("shows at most %i rows of each table, and counts the others", (max, tables) => {
    const { sections } = reportOf(DIFF, names, "en", max);
    const told = sections.map(({ title, rows, more }) => `${title} ${rows.length} ${more}`);
    expect(told).toEqual(expect.arrayContaining(tables));
    for (const { more, moreText } of sections) expect(moreText).toBe(more === 0 ? "" : `${more} more`);
  });

  test("tells the ledger's own rows apart from what follows from them", () => {
    const kinds = reportOf(DIFF, names, "en", 9).sections.map(({ kind }) => kind);
    expect(kinds).toEqual(["rows", "others", "rows", "rows", "others", "others", "others", "others"]);
  });

  const lines = (diff: Partial<Diff>) => reportOf({ ...DIFF, ...diff }, names, "en", 9).lines;
  const none = { rows: [], columns: [], settings: [], unread: [] };
  test("says what could not be computed, and nothing of an audit where nothing differs", () => {
    expect(lines({ effects: null }).slice(2)).toEqual([
      expect.stringContaining("the effect could not be computed"),
      expect.stringMatching(/^Audit: /),
    ]);
    expect(lines({ audits: null }).slice(2)).toEqual([
      expect.stringContaining("the audits are not compared"),
    ]);
    expect(lines({ audits: null, comparison: none }).slice(2)).toEqual([]);
    for (const one of [
      { columns: DIFF.comparison.columns },
      { settings: DIFF.comparison.settings },
      { unread: ["a.csv"] },
    ]) {
      expect(lines({ audits: null, comparison: { ...none, ...one } })).toHaveLength(3);
    }
    expect(lines({ step: { step: "none", reasons: [] } })).toEqual([
      "the two versions of the ledger do not differ",
    ]);
  });
});

const REPORT = {
  title: "A & <b>",
  lines: ["one *line*", '"two"'],
  sections: [
    {
      kind: "rows",
      title: "Rows_",
      head: ["File", "L|ne"],
      rows: [
        ["a.csv", "2"],
        ["<i>", "'x'"],
      ],
      more: 3,
      moreText: "3 more",
    },
    { kind: "others", title: "Few", head: ["One"], rows: [["#1"]], more: 0, moreText: "" },
  ],
} as const;

describe("a report in its formats", () => {
  test("as text", () => {
    expect(asText(REPORT)).toBe(
      "A & <b>\none *line*\n\"two\"\n\nRows_\n  a.csv  2\n  <i>  'x'\n  … 3 more\n\nFew\n  #1\n",
    );
  });

  test("as Markdown, every sign that means something escaped", () => {
    expect(asMarkdown(REPORT)).toBe(`## A & \\<b\\>

- one \\*line\\*
- "two"

### Rows\\_

| File | L\\|ne |
| --- | --- |
| a.csv | 2 |
| \\<i\\> | 'x' |

… 3 more

### Few

| One |
| --- |
| \\#1 |
`);
  });

  test("as a page, every sign that means something escaped", () => {
    const page = asHtml(REPORT, "en").replace(/<style>.*<\/style>/, "<style></style>");
    expect(page).toBe(`<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>A &amp; &lt;b&gt;</title>
<style></style></head><body><h1>A &amp; &lt;b&gt;</h1>
<ul><li>one *line*</li><li>&quot;two&quot;</li></ul>
<h2>Rows_</h2>
<table>
<thead><tr><th scope="col">File</th><th scope="col">L|ne</th></tr></thead>
<tbody>
<tr><td>a.csv</td><td>2</td></tr>
<tr><td>&lt;i&gt;</td><td>&#39;x&#39;</td></tr>
</tbody></table>
<p>… 3 more</p>
<h2>Few</h2>
<table>
<thead><tr><th scope="col">One</th></tr></thead>
<tbody>
<tr><td>#1</td></tr>
</tbody></table>
</body></html>
`);
  });
});

test("asJson(diff) tells ids and exact values, and null for what there is none of", () => {
  const json = JSON.parse(asJson(DIFF));
  expect(json).toMatchObject({
    before: "a",
    after: "b",
    step: "major",
    reasons: DIFF.step.reasons,
    unread: ["targets/2024.csv"],
  });
  expect(Object.keys(json.rows[0])).toEqual(["kind", "table", "file", "line", "key", "cells"]);
  expect(json.effects.map((one: { before: unknown; after: unknown }) => [one.before, one.after])).toEqual([
    ["0.500000000000", null],
    [null, { place: 2, of: 9 }],
    ["2.500000000000", "3.000000000000"],
  ]);
  expect(json.audits.changes[1]).toMatchObject({ before: null, after: "differs" });
  expect(JSON.parse(asJson({ ...DIFF, effects: null, audits: null }))).toMatchObject({
    effects: null,
    audits: null,
  });
});
