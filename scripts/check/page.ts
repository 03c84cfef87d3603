import { type Lang, othersThan, tagOf } from "../../src/i18n/lang.ts";
import { legible, problemText } from "../../src/i18n/problems.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import { csvLine } from "../../src/ledger/csv.ts";
import { type Excerpt, excerptOf } from "../../src/ledger/excerpt.ts";
import type { Files } from "../../src/ledger/folder.ts";
import type { Problem } from "../../src/ledger/problem.ts";
import { severityOf } from "../../src/ledger/rules.ts";
import { escapeHtml } from "../../src/markup.ts";
import { PAGE_SCRIPT, STYLE } from "./page-style.ts";
import { countsOf, type Report } from "./report.ts";

/**
 * The report as one page that needs nothing else: problems by file, each with its row as a table, the
 * cell marked, and the corrected row ready to copy. In `lang`, with the other language under each
 * sentence. `files` is the ledger that was checked; `head` goes into the page's head as it is.
 */
export function problemPage(report: Report, files: Files, lang: Lang, max: number, head = ""): string {
  const words = wordsOf(lang).problemReport;
  const told = report.problems.slice(0, max);
  const byFile = grouped(told);
  const more = report.problems.length - told.length;
  return `<!doctype html>
<html lang="${tagOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>${STYLE}</style>
${head}</head>
<body>
<main>
<h1>${words.title}</h1>
${summary(report, lang)}
${byFile.size > 1 ? contents(byFile, lang) : ""}
${[...byFile].map(([file, problems]) => fileSection(file, problems, files, report, lang)).join("\n")}
${more > 0 ? `<p>${escapeHtml(words.leftOut(String(more)))}</p>` : ""}
${waivedSection(report, lang, max)}
</main>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function summary(report: Report, lang: Lang): string {
  const words = wordsOf(lang).problemReport;
  const { errors, warnings, accepted } = countsOf(report);
  const state = errors > 0 ? words.unsound : warnings > 0 ? words.passable : words.sound(String(report.rows));
  const counts = words.counts(String(errors), String(warnings), String(accepted));
  return `<p class="lead">${escapeHtml(state)}</p>\n<p>${escapeHtml(counts)}</p>`;
}

function grouped(problems: readonly Problem[]): Map<string, Problem[]> {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const same = byFile.get(problem.file);
    if (same === undefined) byFile.set(problem.file, [problem]);
    else same.push(problem);
  }
  return byFile;
}

function contents(byFile: ReadonlyMap<string, readonly Problem[]>, lang: Lang): string {
  const items = [...byFile].map(
    ([file, problems]) =>
      `<li><a href="#${anchor(file)}">${escapeHtml(legible(file))}</a> <span class="count">${problems.length}</span></li>`,
  );
  return `<nav aria-label="${wordsOf(lang).problemReport.files}"><ul>${items.join("")}</ul></nav>`;
}

function anchor(file: string): string {
  return `file-${encodeURIComponent(file)}`;
}

function fileSection(
  file: string,
  problems: readonly Problem[],
  files: Files,
  { folder }: Report,
  lang: Lang,
): string {
  const lines = new Set(problems.map((problem) => problem.line).filter((line) => line > 0));
  const excerpt = lines.size === 0 ? null : excerptOf(files, file, lines);
  const title = escapeHtml(legible(`${folder}/${file}`));
  const items = problems.map((problem) => article(problem, excerpt, lang));
  return `<section id="${anchor(file)}">\n<h2>${title}</h2>\n${items.join("\n")}\n</section>`;
}

function article(problem: Problem, excerpt: Excerpt | null, lang: Lang): string {
  const severity = severityOf(problem.code);
  const { severity: word, name, column } = problemText(problem, lang);
  const key = problem.key ? `<p class="key">${escapeHtml(legible(problem.key))}</p>` : "";
  const title = `<span class="badge ${severity}">${word}</span> ${problem.code} ${escapeHtml(name)}`;
  return `<article class="${severity}">
<h3>${title} <small>${escapeHtml(placeOf(problem, column, lang))}</small></h3>
${[lang, ...othersThan(lang)].map((one) => sentences(problem, one)).join("\n")}
${key}${rowTable(problem, excerpt, lang)}${correctedRow(problem, excerpt, lang)}
</article>`;
}

function placeOf({ line, column }: Problem, title: string, lang: Lang): string {
  const words = wordsOf(lang).problemReport;
  if (line === 0) return title === "" ? words.wholeFile : title;
  const parts = [words.line(String(line))];
  if (column > 0) parts.push(words.column(String(column)));
  if (title !== "") parts.push(title);
  return parts.join(wordsOf(lang).site.comma);
}

function sentences(problem: Problem, lang: Lang): string {
  const { message, hint } = problemText(problem, lang);
  return `<p lang="${tagOf(lang)}">${escapeHtml(message)}<br><span class="hint">→ ${escapeHtml(hint)}</span></p>`;
}

/** The row under its header, the cell marked; a row of another length shows what is over and what is missing. */
function rowTable(problem: Problem, excerpt: Excerpt | null, lang: Lang): string {
  const row = excerpt?.rows.get(problem.line);
  const header = problem.line === 1 && problem.column === 0;
  if (excerpt === null || row === undefined || header) return "";
  const words = wordsOf(lang).problemReport;
  const count = Math.max(row.length, excerpt.header.length);
  const heads = Array.from(
    { length: count },
    (_, i) => `<th scope="col">${escapeHtml(legible(excerpt.header[i] ?? ""))}</th>`,
  );
  const cells = Array.from({ length: count }, (_, i) => {
    const marked = i === problem.column - 1 ? ' class="marked"' : "";
    const text = escapeHtml(legible(row[i] ?? ""));
    return `<td${marked}>${marked === "" ? text : `<mark>${text === "" ? "&nbsp;" : text}</mark>`}</td>`;
  });
  return `<div class="scroll" tabindex="0" role="group" aria-label="${words.asItStands}"><table>
<thead><tr><th scope="col">${words.lineHead}</th>${heads.join("")}</tr></thead>
<tbody><tr><th scope="row">${problem.line}</th>${cells.join("")}</tr></tbody>
</table></div>`;
}

function correctedRow({ fix, column, line }: Problem, excerpt: Excerpt | null, lang: Lang): string {
  const row = excerpt?.rows.get(line);
  if (row === undefined || fix === undefined || column === 0) return "";
  const words = wordsOf(lang).problemReport;
  const text = csvLine(row.map((cell, i) => (i === column - 1 ? fix : cell))).slice(0, -1);
  return `<figure><figcaption>${words.corrected}</figcaption>
<pre><code>${escapeHtml(text)}</code></pre><button type="button" data-done="${words.copied}">${words.copy}</button></figure>`;
}

function waivedSection({ waived, folder }: Report, lang: Lang, max: number): string {
  if (waived.length === 0) return "";
  const words = wordsOf(lang).problemReport;
  const items = waived.slice(0, max).map(({ problem, by }) => {
    const { message, name } = problemText(problem, lang);
    const place = `${folder}/${problem.file}:${problem.line}`;
    return `<li><strong>${problem.code} ${escapeHtml(name)}</strong> <small>${escapeHtml(legible(place))}</small><br>
${escapeHtml(message)}<br><span class="hint">✓ ${escapeHtml(words.acceptedBy(by.who, by.until, by.reason))}</span></li>`;
  });
  return `<section><h2>${words.accepted}</h2><ul class="accepted">${items.join("")}</ul></section>`;
}
