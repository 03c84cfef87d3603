import { withPart } from "../../i18n/names.ts";
import { wordsOf } from "../../i18n/words.ts";
import { escapeMarkdown } from "../../markup.ts";
import type { CellView, ColumnView, NoteMark, TableView } from "../ground/view.ts";
import type { Bulletin } from "./bulletin.ts";
import { wordsIn } from "./words.ts";

/** A bulletin as a Markdown file: CommonMark with the tables of GitHub. */
export function markdown(given: Bulletin): string {
  const { heading } = wordsIn(given.lang);
  const { gap } = wordsOf(given.lang).site;
  const lines = [
    `# ${escapeMarkdown(given.title)}`,
    `*${escapeMarkdown(given.issuer)}*`,
    escapeMarkdown(given.opening),
    ...given.sections.flatMap((section) => [
      `## ${escapeMarkdown(section.heading)}`,
      ...section.paragraphs.map(
        ({ lead, text }) =>
          (lead === "" ? "" : `**${escapeMarkdown(lead.trim())}**${gap}`) + escapeMarkdown(text),
      ),
    ]),
    `## ${heading.notes}`,
    given.notes.map((note, i) => `${i + 1}. ${escapeMarkdown(note)}`).join("\n"),
    ...(given.tables.length === 0 ? [] : [`## ${heading.appendix}`]),
    ...given.tables.flatMap((table) => tableLines(table, given.lang)),
  ];
  return `${lines.join("\n\n")}\n`;
}

function tableLines(table: TableView, lang: Bulletin["lang"]): string[] {
  const head = table.columns.map((column) => cell(headText(column, lang)));
  const rule = table.columns.map(({ numeric }) => (numeric ? "--:" : ":--"));
  const rows = table.groups
    .flatMap(({ rows: all }) => all)
    .map((row) => row.cells.map((one) => cell(cellText(one))));
  const grid = [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return [
    `**${escapeMarkdown(table.caption)}**`,
    ...(table.subtitle === undefined ? [] : [escapeMarkdown(table.subtitle)]),
    grid,
    ...marksLine(table, lang),
  ];
}

/** A head in one line, with its unit, behind the head that it shares with its neighbours. */
function headText({ head, unit = "", group }: ColumnView, lang: Bulletin["lang"]): string {
  const text = withPart(head, unit, lang);
  return group === undefined ? text : `${group}${wordsOf(lang).site.colon}${text}`;
}

/** The meaning of the marks of a table, under it. */
export function marksLine({ marks = [] }: TableView, lang: Bulletin["lang"]): string[] {
  const { marks: name, colon, semicolon } = wordsOf(lang).site;
  if (marks.length === 0) return [];
  return [`${name}${colon}${marks.map((mark) => `${raised(mark)} ${mark.text}`).join(semicolon)}`];
}

/** A cell as plain text: its text, its judgement, its marks. */
export function cellText({ text, band, after, marks = [] }: CellView): string {
  const words = [text, band?.text ?? "", after ?? ""].filter((part) => part !== "").join(" ");
  return words + marks.map(raised).join("");
}

const RAISED: Readonly<Record<string, string>> = { e: "ᵉ", f: "ᶠ", p: "ᵖ", s: "ˢ" };

function raised({ mark }: NoteMark): string {
  return RAISED[mark] ?? mark;
}

/** An empty cell is a space, so that every row has the same bars. */
function cell(text: string): string {
  return text === "" ? " " : escapeMarkdown(text);
}
