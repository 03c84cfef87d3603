import { type Lang, tagOf } from "../../i18n/lang.ts";
import { toFixed } from "../../ledger/fraction.ts";
import { escapeHtml, escapeMarkdown } from "../../markup.ts";
import type { Judgement, Quantity } from "../../measures/targets/judgement.ts";
import { DECIMALS } from "../limits.ts";
import type { Effect } from "./effect.ts";
import type { Diff, Report, Section } from "./report.ts";

/** A report for a terminal: a table's cells apart by two spaces. */
export function asText({ title, lines, sections }: Report): string {
  const tables = sections.map((one) => [
    "",
    `${one.title}`,
    ...one.rows.map((row) => `  ${row.join("  ")}`),
    ...(one.more > 0 ? [`  … ${one.moreText}`] : []),
  ]);
  return [title, ...lines, ...tables.flat(), ""].join("\n");
}

/** A report for a comment on a change request. */
export function asMarkdown({ title, lines, sections }: Report): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  const tables = sections.flatMap((one) => [
    "",
    `### ${escapeMarkdown(one.title)}`,
    "",
    row(one.head),
    `|${one.head.map(() => " --- |").join("")}`,
    ...one.rows.map(row),
    ...(one.more > 0 ? ["", `… ${escapeMarkdown(one.moreText)}`] : []),
  ]);
  return [
    `## ${escapeMarkdown(title)}`,
    "",
    ...lines.map((line) => `- ${escapeMarkdown(line)}`),
    ...tables,
    "",
  ].join("\n");
}

const STYLE =
  "body{font:15px/1.6 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;max-width:75em;margin:2em auto;padding:0 1em}" +
  "table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}" +
  "th,td{border-bottom:1px solid #ccc;padding:.25em .6em;text-align:left;vertical-align:top;overflow-wrap:break-word}";

/** A report as a page of its own, which needs nothing else. */
export function asHtml({ title, lines, sections }: Report, lang: Lang): string {
  const cells = (row: readonly string[], tag: string) =>
    row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("");
  const table = (one: Section) => [
    `<h2>${escapeHtml(one.title)}</h2>`,
    "<table>",
    `<thead><tr>${one.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...one.rows.map((row) => `<tr>${cells(row, "td")}</tr>`),
    "</tbody></table>",
    ...(one.more > 0 ? [`<p>… ${escapeHtml(one.moreText)}</p>`] : []),
  ];
  return [
    `<!doctype html><html lang="${tagOf(lang)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style></head><body><h1>${escapeHtml(title)}</h1>`,
    `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`,
    ...sections.flatMap(table),
    "</body></html>",
    "",
  ].join("\n");
}

/** Everything that a diff found, for programs: ids, not words; exact values as decimals of twelve places. */
export function asJson({ before, after, comparison, step, effects, audits }: Diff): string {
  const rows = comparison.rows.map(({ kind, table, file, line, key, cells }) => ({
    kind,
    table,
    file,
    line,
    key,
    cells,
  }));
  const told = effects?.map((one) => ({ ...one, ...plainSides(one) })) ?? null;
  const { columns, settings, unread } = comparison;
  const all = { before, after, step: step.step, reasons: step.reasons, rows, columns, settings, unread };
  return `${JSON.stringify({ ...all, effects: told, audits }, null, 2)}\n`;
}

function plainSides({ before, after }: Effect) {
  return { before: plain(before), after: plain(after) };
}

/** A value or a place, and of a target what was reached of it, by the row that sets it. */
function plain(side: Effect["before"]) {
  if (side === null || "place" in side) return side;
  if ("d" in side) return toFixed(side, DECIMALS);
  const { period, form, tier, of, value, to, unit, qualifier } = side.row;
  const target = { period, form, tier, of, value, to, unit, qualifier };
  return { target, ...reached(side.judgement) };
}

function reached({ verdict, reason, distance, completion, kind }: Judgement) {
  return {
    verdict,
    kind,
    ...(reason === null ? {} : { reason }),
    ...(distance === null ? {} : { distance: amount(distance) }),
    ...(completion === null ? {} : { [kind === "ceiling" ? "used" : "completion"]: amount(completion) }),
  };
}

/** Percent and points as printed. */
function amount({ value, scale, unit }: Quantity) {
  return { value: toFixed(value, DECIMALS), scale, ...(unit === "" ? {} : { unit }) };
}
