import { expect, test } from "vitest";
import { withNumberedSources } from "./numbered-sources.ts";

const row = (text: string, place?: string) => ({
  cells: [{ text: "到位资金" }, { text, href: `/docs/sources/#${text}`, ...(place ? { title: place } : {}) }],
});
const table = {
  id: "t",
  caption: "",
  columns: [
    { key: "what", head: "指标" },
    { key: "source", head: "来源" },
  ],
  groups: [{ rows: [row("通报", "一、（一）"), row("报告", "Table 3")] }, { rows: [row("通报")] }],
};

test("withNumberedSources(table) names each row's source by number and place and lists the sources once", () => {
  const numbered = withNumberedSources(table);
  const cells = numbered.groups.flatMap(({ rows }) => rows.map(({ cells: all }) => all[1]));
  expect(cells).toEqual([
    { text: "[1] 一、（一）", href: "/docs/sources/#通报", title: "通报", lang: "zh-CN" },
    { text: "[2] Table 3", href: "/docs/sources/#报告", title: "报告" },
    { text: "[1]", href: "/docs/sources/#通报", title: "通报" },
  ]);
  expect(numbered.sources).toEqual([
    { text: "[1] 通报", href: "/docs/sources/#通报" },
    { text: "[2] 报告", href: "/docs/sources/#报告" },
  ]);
});

test("withNumberedSources(table) leaves a table without a column of sources as it is", () => {
  const plain = { ...table, columns: [{ key: "what", head: "指标" }], groups: [] };
  expect(withNumberedSources(plain)).toBe(plain);
});

test("withNumberedSources(table) tells once what all places of a source begin with, never the last part", () => {
  const places = ["002/篇8/一、（一）", "002/篇8/一、（二）", "002/篇9"];
  const of = (...given: string[]) => {
    const rows = given.map((place) => row("通报", place));
    const { groups, sources } = withNumberedSources({ ...table, groups: [{ rows }] });
    return [
      ...groups.flatMap((group) => group.rows.map(({ cells }) => cells[1]?.text)),
      sources?.[0]?.locator,
    ];
  };
  expect(of(...places.slice(0, 2))).toEqual(["[1] 一、（一）", "[1] 一、（二）", "002/篇8"]);
  expect(of(...places)).toEqual(["[1] 篇8/一、（一）", "[1] 篇8/一、（二）", "[1] 篇9", "002"]);
  expect(of("甲", "乙")).toEqual(["[1] 甲", "[1] 乙", undefined]);
  expect(of("甲/一", "乙/一")).toEqual(["[1] 甲/一", "[1] 乙/一", undefined]);
  expect(of("甲/一", "甲/一")).toEqual(["[1] 一", "[1] 一", "甲"]);
});

test("withNumberedSources(table) looks at each row of a long table a few times, not once for every other", () => {
  let looks = 0;
  const counted = <T extends object>(cell: T): T =>
    new Proxy(cell, {
      get: (of, key) => {
        looks += 1;
        return Reflect.get(of, key);
      },
    });
  const rows = Array.from({ length: 1_000 }, (_, i) => ({
    cells: row(`报告${i % 3}`, `一、${i}`).cells.map(counted),
  }));
  expect(withNumberedSources({ ...table, groups: [{ rows }] }).sources).toHaveLength(3);
  expect(looks).toBeGreaterThan(rows.length);
  expect(looks).toBeLessThan(20 * rows.length);
});
