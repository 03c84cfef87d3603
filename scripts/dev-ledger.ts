import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { AstroIntegration, HookParameters } from "astro";
import { LANGS, type Lang, ROOT } from "../src/i18n/lang.ts";
import { columnCalled } from "../src/i18n/table-words.ts";
import { folderFiles } from "../src/ledger/folder.ts";
import { readFiles } from "../src/ledger/read.ts";
import { problemPage } from "./check/page.ts";
import { leaveHistory } from "./leave-history.ts";
import { MOST_PROBLEMS } from "./limits.ts";

type Server = HookParameters<"astro:server:setup">["server"];

/** Editors write a file in several steps; the ledger is read once they have gone quiet, in milliseconds. */
const QUIET = 80;

/**
 * While `npm run dev` runs, pages show an edit of the ledger at once, and its past as git now tells it.
 * While the ledger has errors, the browser shows the check's page in place of every other.
 */
export function ledgerInDevelopment(): AstroIntegration {
  return {
    name: "ledger-in-development",
    hooks: { "astro:server:setup": ({ server }) => watch(server) },
  };
}

function watch(server: Server): void {
  const data = resolve(process.env["TAIZHANG_DATA"] ?? "data");
  const lang = LANGS.find((one) => one === process.env["TAIZHANG_LANG"]) ?? ROOT;
  let page = errorPage(data, lang);
  let waiting: NodeJS.Timeout | undefined;
  const past = pastFolder();
  process.env["TAIZHANG_HISTORY"] = leaveHistory(data, past);
  const reread = async () => {
    page = errorPage(data, lang);
    if (page === null) {
      // An edit moves the lines that the past is told by.
      leaveHistory(data, past);
      await forget(server);
    }
    server.ws.send({ type: "full-reload" });
  };
  server.watcher.add(data);
  server.watcher.on("all", (_, file) => {
    if (!resolve(file).startsWith(data + sep)) return;
    clearTimeout(waiting);
    waiting = setTimeout(reread, QUIET);
  });
  server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (page === null || request.headers["sec-fetch-dest"] !== "document") return next();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(page);
  });
}

/** The folder for what git tells of the ledger, while the server runs. */
function pastFolder(): string {
  const cache = join(dirname(import.meta.dirname), ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "dev-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Vite's own script loads the page anew after each edit. */
const CLIENT = '<script type="module" src="/@vite/client"></script>\n';

/** The check's page where the ledger has errors, or null. */
function errorPage(data: string, lang: Lang): string | null {
  const files = folderFiles(data);
  let rows = 0;
  const { ledger, problems, waived } = readFiles(
    files,
    (_, count) => {
      rows += count;
    },
    columnCalled,
  );
  if (ledger !== null) return null;
  const folder = relative(process.cwd(), data) || ".";
  return problemPage({ folder, rows, problems, waived }, files, lang, MOST_PROBLEMS, CLIENT);
}

/** Makes the running site read its ledger anew: its pages, and the list of addresses that Astro keeps. */
async function forget(server: Server): Promise<void> {
  for (const environment of Object.values(server.environments)) {
    if (!("runner" in environment)) continue;
    const runner = environment.runner as { import(file: string): Promise<{ forgetSite(): void }> };
    (await runner.import("/src/site.ts")).forgetSite();
    environment.hot.send("astro:content-changed", {});
  }
}
