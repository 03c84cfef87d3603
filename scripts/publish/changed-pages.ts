/**
 * The pages that a change of the ledger changes, as a folder that opens without a server:
 * `node scripts/publish/changed-pages.ts BEFORE AFTER OUT [${LANGS.join("|")}]`, two built sites (base path `/`) and
 * a new folder. The list of them is `changed-pages.html`.
 */
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { LANGS, type Lang, ROOT, tagOf } from "../../src/i18n/lang.ts";
import { wordsOf } from "../../src/i18n/words.ts";

export interface ChangedPages {
  readonly new: readonly string[];
  readonly changed: readonly string[];
  readonly lost: readonly string[];
}

/** Writes the folder; answers the pages by what has happened to them, in the order of their addresses. */
export function changedPages(before: string, after: string, out: string, lang: Lang): ChangedPages {
  const [old, now] = [pagesOf(before), pagesOf(after)];
  const found = {
    new: now.filter((page) => !old.includes(page)),
    changed: now.filter((page) => old.includes(page) && !sameFile(before, after, page)),
    lost: old.filter((page) => !now.includes(page)),
  };
  mkdirSync(out, { recursive: true });
  for (const name of ["assets", "favicon.svg", "pictures"].filter((one) => existsSync(join(after, one)))) {
    cpSync(join(after, name), join(out, name), { recursive: true });
  }
  for (const page of [...found.new, ...found.changed]) {
    mkdirSync(dirname(join(out, page)), { recursive: true });
    writeFileSync(join(out, page), withoutServer(readFileSync(join(after, page), "utf8"), page));
  }
  writeFileSync(join(out, "changed-pages.html"), listPage(found, lang));
  return found;
}

function pagesOf(site: string): string[] {
  return globSync("**/*.html", { cwd: site })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

function sameFile(before: string, after: string, page: string): boolean {
  return readFileSync(join(before, page)).equals(readFileSync(join(after, page)));
}

/** A page whose addresses are relative, and without scripts: a browser refuses those of bare files. */
export function withoutServer(html: string, page: string): string {
  const up = "../".repeat(page.split("/").length - 1) || "./";
  return html
    .replace(/<script\b[^>]*\ssrc="[^"]*"[^>]*><\/script>/g, "")
    .replace(/ (href|src)="\/(?!\/)([^"#?]*)/g, (_, name: string, path: string) => {
      const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      return ` ${name}="${up}${file}`;
    });
}

function listPage(found: ChangedPages, lang: Lang): string {
  const words = wordsOf(lang).publishing.changedPages;
  const kinds = (["lost", "changed", "new"] as const).filter((kind) => found[kind].length > 0);
  const item = (page: string, kind: keyof ChangedPages) =>
    kind === "lost" ? `<li>${page}</li>` : `<li><a href="${page}">${page}</a></li>`;
  const list = kinds.map(
    (kind) =>
      `<h2>${words.kinds[kind]} (${found[kind].length})</h2>\n<ul>${found[kind].map((page) => item(page, kind)).join("\n")}</ul>`,
  );
  return `<!doctype html>
<html lang="${tagOf(lang)}"><head><meta charset="utf-8"><title>${words.title}</title></head>
<body><h1>${words.title}</h1>
${list.length === 0 ? `<p>${words.none}</p>` : list.join("\n")}
</body></html>
`;
}

if (import.meta.main) {
  const [before, after, out, lang = ROOT] = process.argv.slice(2);
  if (before === undefined || after === undefined || out === undefined) {
    console.error(`usage: changed-pages.ts BEFORE AFTER OUT [${LANGS.join("|")}]`);
    process.exit(2);
  }
  const found = changedPages(before, after, out, LANGS.find((one) => one === lang) ?? ROOT);
  console.log(`${found.lost.length} - ${found.changed.length} ~ ${found.new.length} +`);
}
