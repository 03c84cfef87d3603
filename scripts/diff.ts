import { wordsOf } from "../src/i18n/words.ts";
import type { Version } from "../src/opendata/changes/compare.ts";
import { diffVersions } from "../src/opendata/changes/diff.ts";
import { asHtml, asJson, asMarkdown, asText } from "../src/opendata/changes/formats.ts";
import { namesOf } from "../src/opendata/changes/releases.ts";
import { reportOf } from "../src/opendata/changes/report.ts";
import { type Given, oneOf, runCommand, WrongUsage, wholeNumber } from "./arguments.ts";
import { MOST_ROWS } from "./limits.ts";
import { comparable, folderVersion, isFolder, NoRevision, versionOf } from "./revisions.ts";

const FORMATS = ["text", "markdown", "html", "json"] as const;

/** The two versions: `A` and `B`, or `A`, by default HEAD, and the files as they are. */
function versionsOf(given: Given): readonly [Version, Version] {
  const words = wordsOf(given.lang).diff;
  const [a = "HEAD", b] = given.operands;
  const named = (name: string): Version => {
    try {
      return versionOf(given.data, name);
    } catch (error) {
      if (!(error instanceof NoRevision)) throw error;
      throw new WrongUsage(error.reason === "revision" ? words.noRevision(name) : words.noGit(given.data));
    }
  };
  const newer = b === undefined ? folderVersion(given.data, words.workingTree) : named(b);
  return comparable([named(a), newer], isFolder(a) && (b === undefined || isFolder(b)));
}

await runCommand(
  { name: "diff", options: { format: FORMATS.join("|"), max: "NUMBER" }, operands: ["[A]", "[B]"] },
  (given) => {
    const format = oneOf(given, "format", FORMATS) ?? "text";
    const max = wholeNumber(given, "max") ?? MOST_ROWS;
    const versions = versionsOf(given);
    const diff = diffVersions(...versions);
    const report = reportOf(diff, namesOf(versions), given.lang, max);
    const written = {
      text: () => asText(report),
      markdown: () => asMarkdown(report),
      html: () => asHtml(report, given.lang),
      json: () => asJson(diff),
    }[format]();
    process.stdout.write(written);
    return 0;
  },
);
