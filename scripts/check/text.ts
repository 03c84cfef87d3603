import type { Lang } from "../../src/i18n/lang.ts";
import { problemLines, problemText } from "../../src/i18n/problems.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import type { Problem } from "../../src/ledger/problem.ts";
import { RULES, severityOf } from "../../src/ledger/rules.ts";
import { countsOf, type Report } from "./report.ts";

/** The report for a terminal: two lines a problem, then what is waived, then the counts. */
export function textReport(report: Report, lang: Lang, max: number): string {
  const words = wordsOf(lang).problemReport;
  const { problems, waived, folder, rows } = report;
  const { errors, warnings } = countsOf(report);
  const lines = problems.slice(0, max).map((problem) => problemLines(problem, lang, folder));
  if (problems.length > max) lines.push(words.leftOut(String(problems.length - max)));
  for (const { problem, by } of waived.slice(0, max)) {
    lines.push(problemLines(problem, lang, folder), `    ✓ ${words.acceptedBy(by.who, by.until, by.reason)}`);
  }
  if (errors + warnings + waived.length > 0) {
    lines.push(words.counts(String(errors), String(warnings), String(waived.length)));
  }
  lines.push(errors > 0 ? words.unsound : warnings > 0 ? words.passable : words.sound(String(rows)));
  return lines.join("\n");
}

/** The report as records, with the sentences of one language. Odd characters are written as escapes. */
export function jsonReport(report: Report, lang: Lang, max: number): string {
  const record = (problem: Problem) => {
    const { name, message, hint } = problemText(problem, lang);
    const { kind, severity } = RULES[problem.code];
    const { name: columnName, ...rest } = problem;
    return { ...rest, columnName, kind, severity, title: name, message, hint };
  };
  const whole = {
    folder: report.folder,
    rows: report.rows,
    ...countsOf(report),
    problems: report.problems.slice(0, max).map(record),
    acceptedProblems: report.waived.slice(0, max).map(({ problem, by }) => {
      const { reason, who, until } = by;
      return { ...record(problem), reason, who, until };
    }),
  };
  return JSON.stringify(whole, null, 2).replace(
    /[\u007F-\u00A0\u00AD\u061C\u200B-\u200F\u2028-\u202F\u2060-\u206F\uE000-\uF8FF\uFEFF\uFFF0-\uFFFF]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The report as workflow commands: a git host shows each beside its line. */
export function githubReport({ problems, waived, folder }: Report, lang: Lang, max: number): string {
  const words = wordsOf(lang).problemReport;
  const told = problems
    .slice(0, max)
    .map((problem) => workflowCommand(severityOf(problem.code), problem, folder, lang, ""));
  const stands = waived
    .slice(0, max)
    .map(({ problem, by }) =>
      workflowCommand("notice", problem, folder, lang, words.acceptedBy(by.who, by.until, by.reason)),
    );
  return [...told, ...stands].join("\n");
}

function workflowCommand(
  level: "error" | "warning" | "notice",
  problem: Problem,
  folder: string,
  lang: Lang,
  note: string,
): string {
  const { name, message, hint } = problemText(problem, lang);
  const place = { file: `${folder}/${problem.file}`, line: problem.line, col: problem.column };
  const given = Object.entries({ ...place, title: `${problem.code} ${name}` })
    .filter(([, value]) => value !== 0)
    .map(([key, value]) => `${key}=${escaped(String(value)).replace(/:/g, "%3A").replace(/,/g, "%2C")}`);
  const text = [message, `→ ${hint}`, note].filter(Boolean).join("\n");
  return `::${level} ${given.join(",")}::${escaped(text)}`;
}

function escaped(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
