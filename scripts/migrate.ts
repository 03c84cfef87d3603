import { relative } from "node:path";
import type { Lang } from "../src/i18n/lang.ts";
import { problemLines } from "../src/i18n/problems.ts";
import { columnCalled } from "../src/i18n/table-words.ts";
import { wordsOf } from "../src/i18n/words.ts";
import { folderFiles } from "../src/ledger/folder.ts";
import { migrateFiles, type Step } from "../src/ledger/migration/migrate.ts";
import { readFiles } from "../src/ledger/read.ts";
import { severityOf } from "../src/ledger/rules.ts";
import { tableFileNames } from "../src/ledger/table-files.ts";
import { isJson } from "../src/ledger/table-rows.ts";
import { overlay } from "../src/opendata/import/overlay.ts";
import { runCommand } from "./arguments.ts";
import { soundLedger } from "./clerk-ledger.ts";
import { writeFiles } from "./write-files.ts";

/** What was done, on one line. */
function stepLine(step: Step, lang: Lang): string {
  const words = wordsOf(lang).migration;
  if (step.kind === "columns") return words.columns(step.file, step.columns.join(","));
  const place = `${step.file}:${step.line}`;
  if (step.kind === "key") return words.key(place, step.key);
  if (step.kind === "average") return words.average(place, step.after);
  const { ends: [lower, upper] = ["", ""], other = 0, after } = step;
  return words.range(place, String(other), after, lower, upper);
}

await runCommand({ name: "migrate", options: { write: null } }, (given) => {
  const words = wordsOf(given.lang);
  if (soundLedger(given) === null) return 1;
  const files = folderFiles(given.data);
  const { texts, steps } = migrateFiles(files);
  const json = tableFileNames(files).filter(({ file }) => isJson(file));
  if (json.length > 0) console.log(words.migration.json(json.map(({ file }) => file).join(" ")));
  for (const step of steps) console.log(stepLine(step, given.lang));
  if (steps.length === 0) {
    console.log(words.migration.nothing);
    return 0;
  }
  const { problems } = readFiles(overlay(files, texts), undefined, columnCalled);
  const errors = problems.filter(({ code }) => severityOf(code) === "error");
  const folder = relative(process.cwd(), given.data) || ".";
  for (const problem of errors) console.error(problemLines(problem, given.lang, folder));
  if (errors.length > 0) return 1;
  if (given.options["write"] === undefined) {
    console.log(words.clerk.addWrite);
    return 0;
  }
  writeFiles(given.data, texts);
  console.log(words.clerk.written(Object.keys(texts).sort().join(" ")));
  return 0;
});
