import { problemLines, problemText } from "../../i18n/problems.ts";
import { columnCalled } from "../../i18n/table-words.ts";
import type { AllWords } from "../../i18n/words.ts";
import { brokenSample } from "../../ledger/broken-sample.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import type { Problem } from "../../ledger/problem.ts";
import { readFiles } from "../../ledger/read.ts";
import { CODES, type Code, type Example, RULES, severityOf } from "../../ledger/rules.ts";
import { docFrame } from "../frame/doc-frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import type { IndexGroup } from "../ground/view.ts";
import { changedLines } from "./example.ts";

type Family = keyof AllWords["docs"]["problems"]["families"];

/** Every rule of the ledger: its code, what it says, what fails and what passes. */
export function problemsPage(edition: Edition): Document {
  const words = edition.words.docs.problems;
  const errors = CODES.filter((code) => severityOf(code) === "error").length;
  const families = (Object.keys(words.families) as Family[]).filter((family) => codesOf(family).length > 0);
  return {
    page: docFrame(edition, PATHS.problems, words),
    blocks: [
      { kind: "lead", text: words.lead(CODES.length, errors) },
      { kind: "prose", paragraphs: [words.intro] },
      { kind: "index", index: { groups: families.map((family) => familyGroup(edition, family)) } },
      ...families.flatMap((family) =>
        section(
          `rules-${family}`,
          words.families[family],
          codesOf(family).flatMap((code) => ruleBlocks(edition, code)),
        ),
      ),
    ],
  };
}

function codesOf(family: Family): Code[] {
  return CODES.filter((code) => code.startsWith(family));
}

/** The rules of a family by name: a clerk comes here with a code. */
function familyGroup(edition: Edition, family: Family): IndexGroup {
  return {
    id: `index-${family}`,
    head: edition.words.docs.problems.families[family],
    links: codesOf(family).map((code) => ({ text: titleOf(edition, code), href: `#${code}` })),
  };
}

function ruleBlocks(edition: Edition, code: Code): Block[] {
  const words = edition.words.docs.problems;
  const { kind, example } = RULES[code];
  const problem = exampleProblem(code);
  const { severity } = problemText(problem, edition.lang);
  return section(
    code,
    titleOf(edition, code),
    [
      ...exampleBlocks(edition, example),
      { kind: "code", label: words.told, text: problemLines(problem, edition.lang, "data") },
    ],
    words.about(severity, kind),
  );
}

function titleOf(edition: Edition, code: Code): string {
  return `${code} ${edition.words.problems[code].name}`;
}

function exampleBlocks(edition: Edition, example: Example): Block[] {
  const words = edition.words.docs.problems;
  const { fails, passes } = changedLines(example, words);
  const file = `data/${example.file}`;
  return [
    { kind: "code", label: words.fails(file), text: fails },
    { kind: "code", label: words.passes(file), text: passes },
  ];
}

/** Told once for both languages: one of the examples has a million lines. */
const told = new Map<Code, Problem>();

/** What the check really says of a rule's example. Throws where it says nothing: a fault of ours. */
function exampleProblem(code: Code): Problem {
  const known = told.get(code);
  if (known !== undefined) return known;
  const { problems } = readFiles(memoryFiles(brokenSample(RULES[code].example)), undefined, columnCalled);
  const found = problems.find((problem) => problem.code === code);
  if (found === undefined) throw new Error(`the example of ${code} does not break it`);
  told.set(code, found);
  return found;
}
