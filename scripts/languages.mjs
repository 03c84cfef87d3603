/**
 * The lists of the site's languages, from their folders: every folder of `src/i18n` with a
 * `language.ts` is one. Node, Astro and the browser's bundle all need static imports, so the lists
 * are files of them, which every command writes anew where a folder came or went. They are two, so
 * that the browser gets the languages without all their words.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The names of the languages of a program, sorted. */
export function languagesOf(root) {
  const folder = join(root, "src/i18n");
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "language.ts")))
    .sort();
}

/** The files that list the languages: name → text. */
export function languageLists(names) {
  const list = (exported, given) =>
    [
      "// Written by scripts/languages.mjs from the folders of this one: not to be edited.",
      ...names.map((name) => `import { ${given} as ${name} } from "./${name}/${given}.ts";`),
      "",
      `export const ${exported} = { ${names.join(", ")} };`,
      "",
    ].join("\n");
  return { "languages.ts": list("LANGUAGES", "language"), "words-by-language.ts": list("WORDS", "words") };
}

/** Writes the lists where they are not what the folders give. */
export function listLanguages(root) {
  for (const [name, text] of Object.entries(languageLists(languagesOf(root)))) {
    const file = join(root, "src/i18n", name);
    if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
  }
}
