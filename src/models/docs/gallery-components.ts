import { CHART_KINDS } from "../../charts/kinds.ts";
import { formulaMath, formulaText } from "../../i18n/formula.ts";
import { definition } from "../../measures/definitions.ts";
import { bandMark } from "../cells/bands.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import { groupedTable, numeric, tableOf } from "../ground/table.ts";
import type { CellView, Derivation, FactView, KeyFigureView, RowView, TableView } from "../ground/view.ts";

/** Every component in each of its states, with made-up content. */
export function componentBlocks(edition: Edition): Block[] {
  const { parts } = edition.words.gallery;
  return [
    ...section("part-keys", parts.keyFigures, [{ kind: "key-figures", figures: keyFigures(edition) }]),
    ...section("part-table", parts.table, [{ kind: "table", table: sortableTable(edition) }]),
    ...section("part-cards", parts.cards, [{ kind: "table", table: cardTable(edition) }]),
    ...section("part-notices", parts.notices, noticeBlocks(edition)),
    ...section("part-facts", parts.facts, [{ kind: "facts", facts: facts(edition) }]),
    ...section("part-words", parts.words, wordBlocks(edition)),
    ...section("part-index", parts.index, [indexBlock(edition)]),
  ];
}

/** With everything, with a figure alone, and without one. */
function keyFigures(edition: Edition): KeyFigureView[] {
  const { sample } = edition.words.gallery;
  const value = { number: "31.1", after: edition.words.site.gap + sample.unit };
  const [full] = CHART_KINDS["bullet-bar"];
  const bar = full === undefined ? {} : { bar: full.chart("key-example", edition.lang) };
  const band = bandMark(edition, "behind");
  return [
    {
      label: sample.indicator,
      value,
      period: sample.period,
      ...bar,
      judged: [sample.completion],
      ...(band === null ? {} : { band }),
      growth: { text: sample.growth },
      rank: sample.rank,
      how: [derivationOf(edition)],
    },
    { label: sample.indicator, value, period: sample.period, marks: [{ mark: "e", text: sample.estimated }] },
    { label: sample.indicator, missing: sample.missing, period: sample.period },
  ];
}

function derivationOf(edition: Edition): Derivation {
  const { sample } = edition.words.gallery;
  return {
    name: edition.words.definitions.completion.name,
    formula: sample.formula,
    inputs: [
      {
        role: sample.indicator,
        value: "31.1",
        period: sample.period,
        row: { text: "data/observations/2024.csv:2" },
      },
    ],
    result: "26.4%",
  };
}

/** Rows in groups, a total, marks, a bound, a band, a reason, the row that the page is about. */
function sortableTable(edition: Edition): TableView {
  const { sample } = edition.words.gallery;
  const { columns } = sample;
  const bands = ["ahead", "slightly-behind", "behind", "far-behind"] as const;
  const bandCell = (number: number): CellView => {
    const band = bandMark(edition, bands[number % bands.length] ?? "ahead");
    return { text: "", ...(band === null ? {} : { band }) };
  };
  const row = (number: number, value: CellView, look: Omit<RowView, "cells"> = {}) => ({
    place: sample.place(number),
    value,
    band: bandCell(number),
    look,
  });
  const rows = [
    row(1, { text: "≥12.5", sort: "12.5" }),
    row(2, { text: "9.0", sort: "9" }, { current: true }),
    row(3, { text: "3.2", sort: "3.2", marks: [{ mark: "e", text: sample.estimated }] }),
    row(4, { text: "", reason: sample.reason }),
  ];
  const total: ReturnType<typeof row> = {
    place: sample.total,
    value: { text: "24.7" },
    band: { text: "" },
    look: { total: true },
  };
  return groupedTable(
    { id: "sample-table", caption: sample.caption, subtitle: sample.period, sortable: true },
    [{ head: sample.group, rows }, { rows: [total] }],
    [
      { key: "place", head: columns.place, cell: ({ place }) => place },
      { ...numeric("value", columns.value, ({ value }) => value), unit: sample.unit },
      { key: "band", head: columns.completion, cell: ({ band }) => band },
    ],
    ({ look }) => look,
  );
}

function cardTable(edition: Edition): TableView {
  const { sample } = edition.words.gallery;
  return tableOf(
    { id: "sample-cards", caption: sample.project(0), narrow: "cards", sortable: true },
    [1, 2],
    [
      { key: "name", head: sample.fact, cell: (number) => sample.project(number) },
      { key: "stage", head: sample.columns.note, cell: () => sample.stage },
      {
        ...numeric("value", sample.columns.value, (number: number) => `${number}.5`),
        unit: sample.unit,
      },
    ],
  );
}

function noticeBlocks(edition: Edition): Block[] {
  const { sample } = edition.words.gallery;
  return [
    { kind: "notice", notice: { text: sample.notice, kind: "missing" } },
    {
      kind: "notice",
      notice: {
        title: sample.warning,
        text: sample.notice,
        items: [sample.place(1), sample.place(2)],
        kind: "warning",
      },
    },
  ];
}

function facts(edition: Edition): FactView[] {
  const { sample } = edition.words.gallery;
  return [
    { term: sample.fact, text: sample.text },
    {
      term: sample.columns.place,
      text: [{ text: sample.place(1), href: edition.href(PATHS.gallery) }],
    },
  ];
}

function wordBlocks(edition: Edition): Block[] {
  const { sample, title } = edition.words.gallery;
  const { formula } = definition("completion");
  return [
    { kind: "lead", text: `${sample.period}${sample.after}${sample.completion}` },
    {
      kind: "prose",
      paragraphs: [[sample.prose, { text: title, href: edition.href(PATHS.gallery) }]],
    },
    { kind: "formula", mathml: formulaMath(formula, edition.lang), text: formulaText(formula, edition.lang) },
    { kind: "code", label: "data/offices.csv", text: "id,name,name_en,contact" },
    { kind: "sources", sources: [{ text: sample.source, locator: sample.locator }] },
  ];
}

function indexBlock(edition: Edition): Block {
  const { sample } = edition.words.gallery;
  const band = bandMark(edition, "ahead");
  const to = edition.href(PATHS.gallery);
  const links = [
    { text: sample.place(1), href: to, note: `12.5 ${sample.unit}` },
    { text: sample.place(2), href: to, ...(band === null ? {} : { band }) },
  ];
  return {
    kind: "index",
    index: { groups: [{ id: "letter-a", head: sample.group, links }], hasContents: true },
  };
}
