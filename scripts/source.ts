import { relative } from "node:path";
import { problemLines } from "../src/i18n/problems.ts";
import { wordsOf } from "../src/i18n/words.ts";
import { folderFiles } from "../src/ledger/folder.ts";
import { type NewSource, registerSource } from "../src/opendata/sheets/register.ts";
import { type Given, runCommand, WrongUsage } from "./arguments.ts";
import { soundLedger } from "./clerk-ledger.ts";
import { writeFiles } from "./write-files.ts";

function askedOf({ options, lang }: Given): NewSource {
  const { title, published, id, "title-en": title_en, publisher, url, note } = options;
  if (title === undefined || published === undefined) throw new WrongUsage(wordsOf(lang).sheets.sourceNeeds);
  const known = Object.entries({ id, title_en, publisher, url, note }).filter(
    ([, text]) => text !== undefined,
  );
  return { title, published, ...Object.fromEntries(known) };
}

/** Registers the document that figures are from, once, and says by which id sheets and imports name it. */
await runCommand(
  {
    name: "source",
    options: {
      ...{ title: "TEXT", published: "DAY", id: "ID", "title-en": "TEXT", publisher: "TEXT", url: "URL" },
      ...{ note: "TEXT", write: null },
    },
  },
  (given) => {
    const words = wordsOf(given.lang);
    const asked = askedOf(given);
    const ledger = soundLedger(given);
    if (ledger === null) return 1;
    const { id, isKnown, taken, texts, problems } = registerSource(folderFiles(given.data), ledger, asked);
    if (taken !== null) {
      console.error(words.sheets.sourceTaken(id, taken.title, taken.published));
      return 1;
    }
    const folder = relative(process.cwd(), given.data) || ".";
    for (const problem of problems) console.error(problemLines(problem, given.lang, folder));
    if (problems.length > 0) return 1;
    console.log(isKnown ? words.sheets.sourceKnown(id) : words.sheets.sourceFresh(id));
    if (!isKnown && given.options["write"] === undefined) console.log(words.clerk.addWrite);
    if (isKnown || given.options["write"] === undefined) return 0;
    writeFiles(given.data, texts);
    console.log(words.clerk.written(Object.keys(texts).join(" ")));
    return 0;
  },
);
