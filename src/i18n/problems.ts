import type { Problem } from "../ledger/problem.ts";
import { severityOf } from "../ledger/rules.ts";
import { TABLES, type TableName } from "../ledger/schema.ts";
import type { Lang } from "./lang.ts";
import { LONGEST_QUOTE } from "./limits.ts";
import type { Told } from "./problem-facts.ts";
import { columnTitle, tableTitle } from "./table-words.ts";
import { wordsOf } from "./words.ts";

/** A problem as sentences in one language. */
export interface ProblemText {
  readonly severity: string;
  readonly name: string;
  readonly message: string;
  readonly hint: string;
  /** The column's title, empty where the whole row or file is meant. */
  readonly column: string;
}

export function problemText(problem: Problem, lang: Lang): ProblemText {
  const { problems, problemReport } = wordsOf(lang);
  const words = problems[problem.code];
  const told = tell(problem, lang);
  return {
    severity: problemReport.severities[severityOf(problem.code)],
    name: words.name,
    message: words.message(told),
    hint: words.hint(told),
    column: told.column,
  };
}

function tell(problem: Problem, lang: Lang): Told {
  const stages: Readonly<Record<string, string>> = wordsOf(lang).vocabulary.stages;
  return {
    file: legible(problem.file),
    cell: legible(problem.cell ?? ""),
    fix: legible(problem.fix ?? ""),
    column: titleOfColumn(problem, lang),
    table: titleOfTable(problem.table ?? "", lang),
    key: legible(problem.key ?? ""),
    stage: (id) => stages[id] ?? legible(id),
    fact: (name) => {
      const fact = problem.facts?.[name] ?? "";
      return name === "table" ? titleOfTable(fact, lang) : legible(fact);
    },
  };
}

/** What a terminal would obey or nobody would see, by its number instead: text of a broken file. */
const ILLEGIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is replaced
  /[\u0000-\u001F\u007F-\u00A0\u00AD\u061C\u200B-\u200F\u2028-\u202F\u2060-\u206F\uD800-\uDFFF\uE000-\uF8FF\uFEFF\uFFF0-\uFFFF]/gu;

/** A text of the ledger as it can be shown anywhere: `下\u2039U+200B\u203A城区`. */
export function legible(text: string): string {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return short.replace(
    ILLEGIBLE,
    (one) => `\u2039U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}\u203A`,
  );
}

/** A list of `site.json` has no title of its own and is called by its name. */
function titleOfTable(table: string, lang: Lang): string {
  return table in TABLES ? tableTitle(table as TableName, lang) : table;
}

function titleOfColumn(problem: Problem, lang: Lang): string {
  const name = problem.name ?? "";
  return problem.table ? columnTitle(problem.table, name, lang) : name;
}

/** The problem on two lines, as a terminal shows it: place and code, sentence, key and hint. */
export function problemLines(problem: Problem, lang: Lang, folder: string): string {
  const text = problemText(problem, lang);
  const place = [problem.line, problem.column].filter((n) => n > 0).map((n) => `:${n}`);
  const head = `${folder}/${legible(problem.file)}${place.join("")} ${text.severity} ${problem.code}`;
  const key = problem.key ? wordsOf(lang).names.bracketed(legible(problem.key)) : "";
  const column = text.column === "" ? "" : `[${text.column}] `;
  return `${head} ${column}${text.message}${key}\n    → ${text.hint}`;
}
