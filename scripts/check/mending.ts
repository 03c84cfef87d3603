import type { Lang } from "../../src/i18n/lang.ts";
import { legible } from "../../src/i18n/problems.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import type { Files } from "../../src/ledger/folder.ts";
import type { MendedFile } from "../../src/ledger/mended.ts";

/** What `--fix` would change, as a terminal shows it: each file, what of its form, and line by line. */
export function mendingText(mended: readonly MendedFile[], folder: string, lang: Lang, max: number): string {
  const words = wordsOf(lang).problemReport;
  if (mended.length === 0) return words.nothingToMend;
  const files = mended.flatMap(({ file, form, lines }) => {
    const what = form.map((one) => words.forms[one]).join(wordsOf(lang).site.comma);
    const more = lines.length > max ? [`  ${words.moreLines(String(lines.length - max))}`] : [];
    return [
      `${folder}/${file}${what === "" ? "" : ` [${what}]`}`,
      ...lines
        .slice(0, max)
        .flatMap(({ line, before, after }) => [
          `  ${line} - ${legible(before)}`,
          `  ${line} + ${legible(after)}`,
        ]),
      ...more,
    ];
  });
  return [words.mendTitle(String(mended.length)), ...files].join("\n");
}

/** The ledger as it would be with the mended files. */
export function withMended(files: Files, mended: readonly MendedFile[]): Files {
  const texts = new Map(mended.map(({ file, text }) => [file, new TextEncoder().encode(text)]));
  return { ...files, read: (name) => texts.get(name) ?? files.read(name) };
}
