import { describe, expect, test } from "vitest";
import { foldedRows, reasonNotes, tableRows } from "./table-rows.ts";

const columns = [
  { key: "what", head: "指标" },
  { key: "value", head: "数值", numeric: true },
];

test("tableRows(groups, columns, look) writes heads, figures, marks, bands and reasons", () => {
  const html = tableRows(
    [
      {
        head: "投资",
        rows: [
          {
            cells: [
              { text: "到位资金", href: "/a/" },
              {
                text: "31.1",
                sort: "31.1",
                marks: [{ mark: "e", text: "预计数" }],
                band: { tone: "behind", text: "低于序时" },
              },
            ],
          },
          { total: true, cells: [{ text: "合计" }, { text: "", reason: "没有目标" }] },
        ],
      },
    ],
    columns,
    { cards: true },
  );
  expect(html).toBe(
    '<tbody><tr class="group"><th scope="rowgroup" colspan="2"><span>投资</span></th></tr>\n' +
      '<tr><th scope="row"><a href="/a/">到位资金</a></th><td class="num" data-sort="31.1" data-head="数值">31.1<sup class="note-mark"><abbr title="预计数">e</abbr></sup> <span class="mark" data-tone="behind">低于序时</span></td></tr>\n' +
      '<tr class="total"><th scope="row">合计</th><td class="num none" data-head="数值"><abbr title="没有目标">–</abbr></td></tr></tbody>',
  );
});

test("tableRows(groups, columns, look) prints what is to be known of a figure where everybody can read it", () => {
  const html = tableRows(
    [{ rows: [{ cells: [{ text: "目标" }, { text: "26.4%", note: "比序时−6.9个百分点" }] }] }],
    columns,
    {},
  );
  expect(html).toContain('<td class="num at-value">26.4% <span class="note">比序时−6.9个百分点</span></td>');
  const quoted = tableRows(
    [{ rows: [{ cells: [{ text: "Target", note: "按旧口径", noteLang: "zh-CN" }] }] }],
    [],
    {},
  );
  expect(quoted).toContain('<span class="note" lang="zh-CN">按旧口径</span>');
});

test("tableRows(groups, columns, look) escapes every value it is given", () => {
  const evil = `"><script>'&`;
  const cell = {
    text: evil,
    href: evil,
    title: evil,
    note: evil,
    lang: evil,
    sort: evil,
    marks: [{ mark: evil, text: evil }],
    band: { tone: "near" as const, text: evil },
  };
  const html = tableRows(
    [{ head: evil, rows: [{ id: evil, cells: [cell, { text: evil, reason: evil }] }] }],
    columns,
    { cards: true },
  );
  expect(html).not.toContain("<script");
  expect(html).not.toContain('"">');
  expect(html.match(/&quot;&gt;&lt;script&gt;&#39;&amp;/g)).toHaveLength(13);
});

test("tableRows(groups, columns, look) keeps the cells of an unbroken column on one line", () => {
  const html = tableRows(
    [{ rows: [{ cells: [{ text: "到位资金" }, { text: "2006年1—4月" }] }] }],
    [
      { key: "what", head: "指标" },
      { key: "period", head: "时期", unbroken: true },
    ],
    {},
  );
  expect(html).toContain('<td class="unbroken at-value">2006年1—4月</td>');
});

describe("the reasons for which cells hold no figure", () => {
  const rows = (...reasons: string[]) => [
    { rows: reasons.map((reason) => ({ cells: [{ text: "甲" }, { text: "", reason }] })) },
  ];

  test("are told once each, with the sign that stands at the dash", () => {
    const groups = rows("没有目标", "没有上年同期数", "没有目标");
    expect(reasonNotes(groups)).toEqual([
      { mark: "①", text: "没有目标" },
      { mark: "②", text: "没有上年同期数" },
    ]);
    const html = tableRows(groups, columns, {});
    expect(html.match(/–<\/abbr><sup class="note-mark">①/g)).toHaveLength(2);
    expect(html.match(/–<\/abbr><sup class="note-mark">②/g)).toHaveLength(1);
  });

  test("need no sign but the dash where there is only one", () => {
    expect(reasonNotes(rows("没有目标", "没有目标"))).toEqual([{ mark: "–", text: "没有目标" }]);
    expect(tableRows(rows("没有目标"), columns, {})).not.toContain("note-mark");
    expect(reasonNotes([{ rows: [{ cells: [{ text: "甲" }, { text: "1" }] }] }])).toEqual([]);
  });
});

test("the head of a group leads to what it names", () => {
  const columns = [{ key: "what", head: "指标" }];
  const html = tableRows([{ head: "大湖市", href: "/regions/lake/", rows: [] }], columns, {});
  expect(html).toContain('<span><a href="/regions/lake/">大湖市</a></span>');
});

describe("tableRows(groups, columns, look) on a phone", () => {
  const row = (name: string, value: string) => ({ cells: [{ text: name }, { text: value }] });
  const many = (count: number) => Array.from({ length: count }, (_, i) => row(`县${i + 1}`, String(i)));

  test("folds away the rows beyond the eighth, across groups, with the heads of groups that they leave empty", () => {
    const groups = [
      { head: "东", rows: many(8) },
      { head: "西", rows: many(3) },
    ];
    expect(foldedRows(groups)).toBe(11);
    const html = tableRows(groups, columns, { folded: true });
    expect(html.match(/<tr class="more">/g)).toHaveLength(3);
    expect(html).toContain('<tr class="group more"><th scope="rowgroup" colspan="2"><span>西');
    expect(html).toContain('<tr class="group"><th scope="rowgroup" colspan="2"><span>东');
  });

  test("folds nothing where a click would show two rows", () => {
    expect(foldedRows([{ rows: many(10) }])).toBe(0);
    expect(tableRows([{ rows: many(10) }], columns, {})).not.toContain("more");
  });

  test("gives each row a control where its cells have no room, each of them with its head", () => {
    const wide = [...columns, { key: "a", head: "基期" }, { key: "b", head: "来源" }];
    const cells = ["到位资金", "31.1", "17.9", "[1]"].map((text) => ({ text }));
    const html = tableRows([{ rows: [{ cells }] }], wide, { opens: "其余" });
    expect(html).toContain('到位资金<input type="checkbox" class="opens" aria-label="其余"></th>');
    expect(html).toContain('<td class="at-rest" data-head="基期">17.9</td>');
    expect(tableRows([{ rows: many(1) }], columns, { opens: "其余" })).not.toContain("<input");
  });
});

test("tableRows(groups, columns, look) leaves the room of the decimals that a figure lacks", () => {
  const values = ["2.2", "31", "0.395", "\u22121,234.56", "约5"];
  const rows = values.map((text) => ({ cells: [{ text: "甲" }, { text }] }));
  const pads = [...tableRows([{ rows }], columns, {}).matchAll(/at-value"(?: data-pad="(.*?)")?>/g)];
  expect(pads.map(([, pad]) => pad)).toEqual([
    "\u2007\u2007",
    "\u2008\u2007\u2007\u2007",
    undefined,
    "\u2007",
    undefined,
  ]);
});
