import { relative } from "node:path";
import { columnCalled } from "../src/i18n/table-words.ts";
import { wordsOf } from "../src/i18n/words.ts";
import { type Files, folderFiles } from "../src/ledger/folder.ts";
import { mendFiles } from "../src/ledger/mend.ts";
import { readFiles } from "../src/ledger/read.ts";
import { type Given, oneOf, runCommand, WrongUsage, wholeNumber } from "./arguments.ts";
import { mendingText, withMended } from "./check/mending.ts";
import { problemPage } from "./check/page.ts";
import { releaseCheck } from "./check/release.ts";
import { countsOf, type Report } from "./check/report.ts";
import { githubReport, jsonReport, textReport } from "./check/text.ts";
import { MOST_STANDING } from "./limits.ts";
import { writeFiles } from "./write-files.ts";

const FORMATS = ["text", "json", "html", "github"] as const;

/** Rows between two lines of progress. */
const STEP = 500_000;

function reportOf(given: Given, files: Files): Report {
  let rows = 0;
  const { problems, waived } = readFiles(
    files,
    (_, count) => {
      const steps = Math.floor((rows + count) / STEP) - Math.floor(rows / STEP);
      rows += count;
      if (steps > 0) console.error(wordsOf(given.lang).commands.ledgerRead(String(rows)));
    },
    columnCalled,
  );
  return { folder: relative(process.cwd(), given.data) || ".", rows, problems, waived };
}

function print(given: Given, report: Report, files: Files): number {
  const max = wholeNumber(given, "max") ?? Number.POSITIVE_INFINITY;
  const format = oneOf(given, "format", FORMATS) ?? "text";
  const text = {
    text: () => textReport(report, given.lang, max),
    json: () => jsonReport(report, given.lang, max),
    html: () => problemPage(report, files, given.lang, max),
    github: () => githubReport(report, given.lang, max),
  }[format]();
  if (text !== "") console.log(text);
  return countsOf(report).errors > 0 ? 1 : 0;
}

/** Shows what can be mended, writes it if asked, and checks the result. */
function fix(given: Given, files: Files): number {
  const words = wordsOf(given.lang).problemReport;
  const mended = mendFiles(files);
  const max = wholeNumber(given, "max") ?? Number.POSITIVE_INFINITY;
  const folder = relative(process.cwd(), given.data) || ".";
  console.log(mendingText(mended, folder, given.lang, max));
  if (mended.length > 0 && given.options["write"] === undefined) console.log(words.addWrite);
  else if (mended.length > 0) {
    writeFiles(given.data, Object.fromEntries(mended.map(({ file, text }) => [file, text])));
    console.log(words.written(mended.map(({ file }) => file).join(" ")));
  }
  console.log(words.afterwards);
  const after = withMended(files, mended);
  return print(given, reportOf(given, after), after);
}

/** Tells what stands against publishing the ledger, a few places of each kind unless told otherwise. */
function checkRelease(given: Given, files: Files): number {
  const format = oneOf(given, "format", ["text", "json", "html"] as const) ?? "text";
  const { text, code } = releaseCheck(
    given.data,
    files,
    format,
    given.lang,
    wholeNumber(given, "max") ?? MOST_STANDING,
  );
  process.stdout.write(text);
  return code;
}

await runCommand(
  {
    name: "check",
    options: { format: FORMATS.join("|"), max: "NUMBER", fix: null, write: null, release: null },
  },
  (given) => {
    const files = folderFiles(given.data);
    wholeNumber(given, "max");
    const text = (oneOf(given, "format", FORMATS) ?? "text") === "text";
    if (given.options["fix"] !== undefined && !text)
      throw new WrongUsage(wordsOf(given.lang).problemReport.fixIsText);
    if (given.options["fix"] !== undefined) return fix(given, files);
    if (given.options["write"] !== undefined)
      throw new WrongUsage(wordsOf(given.lang).problemReport.writeNeedsFix);
    if (given.options["release"] !== undefined) return checkRelease(given, files);
    return print(given, reportOf(given, files), files);
  },
);
