import type { IncomingMessage, ServerResponse } from "node:http";
import { relative, resolve, sep } from "node:path";
import type { AstroIntegration, HookParameters } from "astro";
import { commandWords } from "../src/i18n/commands.ts";
import type { Lang } from "../src/i18n/lang.ts";
import { problemText } from "../src/i18n/problems.ts";
import type { Problem } from "../src/ledger/problem.ts";
import { readLedger } from "../src/ledger/read.ts";

type Server = HookParameters<"astro:server:setup">["server"];

/** A browser's overlay shows so many problems; the rest are counted. */
const SHOWN = 20;
/** Editors write a file in several steps; the ledger is read once they have gone quiet, in milliseconds. */
const QUIET = 80;

/** What the browser's overlay shows of a ledger with errors: the first one's place, and the sentences. */
export function overlayOf(folder: string, problems: readonly Problem[], lang: Lang) {
  const first = problems[0];
  const blocks = problems.slice(0, SHOWN).map((problem) => {
    const { column, message, hint } = problemText(problem, lang);
    const place = [`${folder}/${problem.file}`, problem.line, problem.column].filter(Boolean).join(":");
    return `${place} ${problem.code}\n${column === "" ? "" : `[${column}] `}${message}\n→ ${hint}`;
  });
  return {
    message: `${commandWords[lang].problemCount(problems.length)}\n\n${blocks.join("\n\n")}`,
    stack: "",
    plugin: "ledger",
    loc: { file: `${folder}/${first?.file}`, line: first?.line ?? 0, column: first?.column ?? 0 },
  };
}

/**
 * While `npm run dev` runs: after an edit of the ledger, pages show it at once; while the ledger has
 * errors, the browser shows them over the page, and the page comes back when they are mended.
 */
export function ledgerInDevelopment(): AstroIntegration {
  return {
    name: "ledger-in-development",
    hooks: { "astro:server:setup": ({ server }) => watch(server) },
  };
}

function watch(server: Server): void {
  const data = resolve(process.env["TAIZHANG_DATA"] ?? "data");
  const lang: Lang = process.env["TAIZHANG_LANG"] === "en" ? "en" : "zh";
  const folder = relative(process.cwd(), data) || ".";
  let problems = errorsOf(data);
  const tell = () => {
    if (problems.length > 0) server.ws.send({ type: "error", err: overlayOf(folder, problems, lang) });
  };
  const settled = afterEdits(server, data, async () => {
    problems = errorsOf(data);
    if (problems.length > 0) return tell();
    await forget(server);
    server.ws.send({ type: "full-reload" });
  });
  server.ws.on("connection", tell);
  server.middlewares.use(async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (request.headers["sec-fetch-dest"] !== "document") return next();
    await settled();
    if (problems.length === 0) return next();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end('<!doctype html><meta charset="utf-8"><script type="module" src="/@vite/client"></script>');
  });
}

/**
 * Does `work` after each edit of the folder, once the files have gone quiet. Answers a function whose
 * promise resolves when no edit is waiting: Vite reloads the page of an error at the first sign of an
 * edit, and must not be answered from before it.
 */
function afterEdits(server: Server, folder: string, work: () => Promise<void>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let waiting: (() => void)[] = [];
  server.watcher.add(folder);
  server.watcher.on("all", (_, file) => {
    if (!resolve(file).startsWith(folder + sep)) return;
    clearTimeout(timer);
    const own = setTimeout(async () => {
      await work();
      // An edit that came meanwhile is waited for in its turn.
      if (timer !== own) return;
      timer = undefined;
      for (const done of waiting) done();
      waiting = [];
    }, QUIET);
    timer = own;
  });
  return () => (timer === undefined ? Promise.resolve() : new Promise((done) => waiting.push(done)));
}

function errorsOf(data: string): readonly Problem[] {
  const { ledger, problems } = readLedger(data);
  return ledger === null ? problems : [];
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
