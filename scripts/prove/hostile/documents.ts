import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { requirePackages } from "../on-demand.ts";

/** The reader of Markdown by which CommonMark itself is defined. */
const READER = { commonmark: "0.31.2" } as const;

interface Node {
  readonly type: string;
  readonly destination: string | null;
  readonly literal: string | null;
}
interface CommonMark {
  readonly Parser: new () => { parse(text: string): { walker(): { next(): { node: Node } | null } } };
}

/**
 * What of a ledger's texts became more than text in Markdown files: pieces of HTML, pictures, code, and
 * links that do not go to `https:` or stay on the site.
 */
export function markdownFaults(files: readonly string[]): string[] {
  const folder = requirePackages("markdown", READER);
  const { Parser }: CommonMark = createRequire(join(folder, "package.json"))("commonmark");
  return files.flatMap((file) => {
    const walker = new Parser().parse(readFileSync(file, "utf8")).walker();
    const faults = new Set<string>();
    for (let at = walker.next(); at !== null; at = walker.next()) {
      const { type, destination, literal } = at.node;
      const away = type === "link" && !/^https:|^[^:]*$/.test(destination ?? "");
      if (away || ["html_inline", "html_block", "image", "code", "code_block"].includes(type))
        faults.add(`${file}: ${type} ${(destination || literal || "").slice(0, 80)}`);
    }
    return [...faults];
  });
}

/** What of LibreOffice's text documents runs, loads or leads away: told by the names of OpenDocument. */
const ACTIVE =
  /<(?:script:|text:script|text:dde|text:hidden|text:conditional|text:variable|text:database|text:user-field|draw:object|draw:plugin|draw:applet|office:event-listeners)[^>]*>/g;
const LINK = /xlink:href="([^"]*)"/g;

/** Opens Word files with LibreOffice; answers what in them is more than text. Throws where one does not open. */
export function wordFaults(files: readonly string[], work: string): string[] {
  return files.flatMap((file, i) => {
    const document = opened(file, join(work, String(i)), work);
    const links = [...document.matchAll(LINK)].map(([, to = ""]) => to);
    const away = links.filter((to) => /^[a-z][a-z0-9+.-]*:/i.test(to) && !to.startsWith("https:"));
    const active = document.match(ACTIVE) ?? [];
    return [...new Set([...away, ...active])].map((one) => `${file}: ${one.slice(0, 120)}`);
  });
}

function opened(file: string, out: string, work: string): string {
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, "profile"))}`;
  const given = ["--headless", profile, "--convert-to", "fodt", "--outdir", out, file];
  const { status, stderr } = spawnSync("soffice", given, { encoding: "utf8" });
  if (status !== 0) throw new Error(`LibreOffice did not open ${file}: ${stderr}`);
  return readFileSync(join(out, basename(file).replace(/\.docx$/, ".fodt")), "utf8");
}
