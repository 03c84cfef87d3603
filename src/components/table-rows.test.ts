import { describe, expect, test } from "vitest";
import { reasonNotes, tableRows } from "./table-rows.ts";

const columns = [
  { key: "what", head: "指标" },
  { key: "value", head: "数值", numeric: true },
];

test("tableRows(groups, columns, cards) writes heads, figures, marks, bands and reasons", () => {
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
    true,
  );
  expect(html).toBe(
    '<tbody><tr class="group"><th scope="rowgroup" colspan="2"><span>投资</span></th></tr>\n' +
      '<tr><th scope="row"><a href="/a/">到位资金</a></th><td class="num" data-sort="31.1" data-head="数值">31.1<sup class="note-mark"><abbr title="预计数">e</abbr></sup> <span class="mark" data-tone="behind">低于序时</span></td></tr>\n' +
      '<tr class="total"><th scope="row">合计</th><td class="num none" data-head="数值"><abbr title="没有目标">–</abbr></td></tr></tbody>',
  );
});

test("tableRows(groups, columns, cards) prints what is to be known of a figure where everybody can read it", () => {
  const html = tableRows(
    [{ rows: [{ cells: [{ text: "目标" }, { text: "26.4%", note: "比序时−6.9个百分点" }] }] }],
    columns,
    false,
  );
  expect(html).toContain('<td class="num">26.4% <span class="note">比序时−6.9个百分点</span></td>');
  const quoted = tableRows(
    [{ rows: [{ cells: [{ text: "Target", note: "按旧口径", noteLang: "zh-CN" }] }] }],
    [],
    false,
  );
  expect(quoted).toContain('<span class="note" lang="zh-CN">按旧口径</span>');
});

test("tableRows(groups, columns, cards) escapes every value it is given", () => {
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
    true,
  );
  expect(html).not.toContain("<script");
  expect(html).not.toContain('"">');
  expect(html.match(/&quot;&gt;&lt;script&gt;&#39;&amp;/g)).toHaveLength(13);
});

test("tableRows(groups, columns, cards) keeps the cells of an unbroken column on one line", () => {
  const html = tableRows(
    [{ rows: [{ cells: [{ text: "到位资金" }, { text: "2006年1—4月" }] }] }],
    [
      { key: "what", head: "指标" },
      { key: "period", head: "时期", unbroken: true },
    ],
    false,
  );
  expect(html).toContain('<td class="unbroken">2006年1—4月</td>');
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
    const html = tableRows(groups, columns, false);
    expect(html.match(/–<\/abbr><sup class="note-mark">①/g)).toHaveLength(2);
    expect(html.match(/–<\/abbr><sup class="note-mark">②/g)).toHaveLength(1);
  });

  test("need no sign but the dash where there is only one", () => {
    expect(reasonNotes(rows("没有目标", "没有目标"))).toEqual([{ mark: "–", text: "没有目标" }]);
    expect(tableRows(rows("没有目标"), columns, false)).not.toContain("note-mark");
    expect(reasonNotes([{ rows: [{ cells: [{ text: "甲" }, { text: "1" }] }] }])).toEqual([]);
  });
});

test("the head of a group leads to what it names", () => {
  const columns = [{ key: "what", head: "指标" }];
  const html = tableRows([{ head: "大湖市", href: "/regions/lake/", rows: [] }], columns, false);
  expect(html).toContain('<span><a href="/regions/lake/">大湖市</a></span>');
});
