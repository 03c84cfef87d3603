import type { Lang } from "../../../i18n/lang.ts";
import { APRIL, city, type Example, type Examples, figure, none, t, UNITS } from "../examples.ts";
import type { SankeyInput, SankeyLink } from "./sankey.ts";
import type { SankeyNode } from "./sankey-nodes.ts";

function node(lang: Lang, id: string, layer: number, zh: string, en: string): SankeyNode {
  return { id, layer, label: t(lang, zh, en) };
}

function nodes(lang: Lang): SankeyNode[] {
  return [
    node(lang, "within", 0, "省内", "Within the province"),
    node(lang, "yangtze", 0, "长江三角洲地区", "Yangtze delta"),
    node(lang, "pearl", 0, "珠江三角洲地区", "Pearl river delta"),
    node(lang, "abroad", 0, "境外", "Abroad"),
    node(lang, "county-1", 1, "松原市某县1", "Songyuan county 1"),
    node(lang, "county-2", 1, "松原市某县2", "Songyuan county 2"),
    node(lang, "zone-3", 1, "某开发区3", "Zone 3"),
    node(lang, "petro", 2, "石油化工", "Petrochemicals"),
    node(lang, "food", 2, "农畜产品加工", "Food processing"),
    node(lang, "power", 2, "电力", "Electric power"),
  ];
}

function link(from: string, to: string, value: string, estimated = false): SankeyLink {
  return { from, to, figure: figure(value, "", estimated) };
}

const LINKS = [
  link("within", "county-1", "6.2"),
  link("within", "county-2", "3.1"),
  link("within", "zone-3", "3.1"),
  link("yangtze", "county-1", "5.0"),
  link("yangtze", "zone-3", "4.1"),
  link("pearl", "county-2", "6.2"),
  link("abroad", "county-2", "0.3", true),
  link("county-1", "petro", "8.4"),
  link("county-1", "food", "2.8"),
  link("county-2", "food", "7.0"),
  link("county-2", "power", "2.6"),
  link("zone-3", "petro", "7.2"),
];

function input(
  lang: Lang,
  links: readonly SankeyLink[],
  all: readonly SankeyNode[] = nodes(lang),
): Example<SankeyInput> {
  return {
    subject: city(lang),
    measure: t(lang, "到位资金", "Paid-in investment"),
    unit: UNITS.亿元,
    decimals: 1,
    period: APRIL,
    layers: [t(lang, "资金来源地", "Origin"), t(lang, "到位地区", "Place"), t(lang, "投向行业", "Industry")],
    nodes: all,
    links,
  };
}

/** Flows: three columns, two, one flow, none, missing figures, long names, forty places. */
export const sankeyExamples: Examples<SankeyInput> = {
  full: (lang) => input(lang, LINKS),
  two: (lang) => {
    const all = input(lang, LINKS.slice(0, 7));
    return { ...all, layers: all.layers.slice(0, 2) };
  },
  one: (lang) => input(lang, LINKS.slice(0, 1)),
  nothing: (lang) => input(lang, [{ from: "within", to: "zone-3", figure: none("no-observation") }]),
  missing: (lang) =>
    input(lang, [
      ...LINKS.slice(0, 4),
      { from: "abroad", to: "zone-3", figure: none("no-observation") },
      { from: "pearl", to: "zone-3", figure: figure("0") },
    ]),
  long: (lang) =>
    input(
      lang,
      LINKS,
      nodes(lang).map((one) => ({
        ...one,
        label:
          one.label +
          t(lang, "（含循环经济产业园区和出口加工区）", " with circular economy parks and export zones"),
      })),
    ),
  fifty: (lang) =>
    input(
      lang,
      Array.from({ length: 40 }, (_, i) =>
        link(i % 2 === 0 ? "within" : "yangtze", `place-${i}`, String(40 - i)),
      ),
      [
        ...nodes(lang).slice(0, 2),
        ...Array.from({ length: 40 }, (_, i) =>
          node(lang, `place-${i}`, 1, `某县${i + 1}`, `County ${i + 1}`),
        ),
      ],
    ),
};
