import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser, PATIENCE } from "./browser.ts";
import { serve } from "./serve.ts";

/** The folder of the site that `npm test` has built. */
export function siteFolder(): string {
  const folder = process.env["TAIZHANG_SITE"];
  if (folder !== undefined) return folder;
  throw new Error("These tests look at a built site: run `npm test -- --only browser`.");
}

/** A page of the site: its address without the base path, and its file. */
export interface BuiltPage {
  /** `/regions/songyuan/` */
  readonly path: string;
  readonly lang: "zh" | "en";
  /** What kind of page it is, in either language: `/regions/*`, `/targets/*`, `/`. */
  readonly kind: string;
  readonly html: string;
}

/** Every HTML page of the site, in the order of their addresses. */
export function builtPages(): BuiltPage[] {
  const folder = siteFolder();
  const files = globSync("**/*.html", { cwd: folder }).map((file) => file.replaceAll("\\", "/"));
  return files.sort().map((file) => {
    const path = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
    const inside = path.replace(/^\/en\//, "/");
    // Pages of the documentation differ: each is a kind of its own, but for the chart kinds of the gallery.
    const kind = inside
      .replace(/^\/docs\/gallery\/[^/]+\/$/, "/docs/gallery/*/")
      .replace(/^\/(?!docs\/|data\/)([^/]+)\/[^/]+\/$/, "/$1/*/")
      .replace(/^\/bulletins\/[^/]+\/[^/]+\/$/, "/bulletins/*/*/");
    const lang = path.startsWith("/en/") ? "en" : "zh";
    return { path, lang, kind, html: readFileSync(join(folder, file), "utf8") };
  });
}

/** One page of each kind and language: the one with the most in it, or the least. */
export function onePerKind(pages: readonly BuiltPage[], which: "fullest" | "emptiest"): BuiltPage[] {
  const chosen = new Map<string, BuiltPage>();
  for (const page of pages) {
    const key = `${page.lang} ${page.kind}`;
    const rival = chosen.get(key);
    const more = page.html.length - (rival?.html.length ?? 0);
    if (rival === undefined || (which === "fullest" ? more > 0 : more < 0)) chosen.set(key, page);
  }
  return [...chosen.values()];
}

/** True under `npm run prove matrix`: every page and every width; `npm test` looks at a part of them. */
export function isWholeMatrix(): boolean {
  return process.env["TAIZHANG_MATRIX"] === "whole";
}

/** `npm test` visits one page in six, besides the fullest and the emptiest of each kind. */
const ONE_IN = 6;

/** The pages to be visited: all of them in the whole matrix. */
export function toVisit(pages: readonly BuiltPage[]): BuiltPage[] {
  if (isWholeMatrix()) return [...pages];
  const ends = new Set([...onePerKind(pages, "fullest"), ...onePerKind(pages, "emptiest")]);
  return pages.filter((page, i) => i % ONE_IN === 0 || ends.has(page));
}

/** The pages to be looked at in a width: outside the whole matrix Chinese ones on a phone, English ones on a desk. */
export function inWidth(pages: readonly BuiltPage[], width: number): BuiltPage[] {
  const lang = width < 600 ? "zh" : "en";
  return pages.filter((page) => isWholeMatrix() || page.lang === lang);
}

/** What a page did that none may: console messages, errors, requests that failed or went elsewhere. */
export interface Visit {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** A browser on the site under test. */
export interface Visitor {
  /** Opens a page and answers what `look` makes of it; throws nothing for what the page does wrong. */
  visit<T>(path: string, look: (visit: Visit) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** Serves the site and starts a browser that sees nothing else. */
export async function visitSite(options: BrowserContextOptions = {}): Promise<Visitor> {
  const served = await serve(siteFolder(), { port: 0, host: "127.0.0.1", base: "/" });
  const browser = await launchBrowser();
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  const origin = new URL(served.address).origin;
  // Tabs are reused: opening one takes longer than loading a page.
  const idle: Tab[] = [];
  const visit = async <T>(path: string, look: (visit: Visit) => Promise<T>): Promise<T> => {
    const tab = idle.pop() ?? watch(await context.newPage(), origin);
    tab.faults = [];
    await tab.page.goto(new URL(path, origin).href, { waitUntil: "load" });
    const seen = await look(tab);
    idle.push(tab);
    return seen;
  };
  return { visit, stop: () => stopAll(browser, served.stop) };
}

interface Tab {
  readonly page: Page;
  faults: string[];
}

/** A tab that notes what its page does wrong. */
function watch(page: Page, origin: string): Tab {
  const tab: Tab = { page, faults: [] };
  page.on("console", (message) => tab.faults.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => tab.faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:") tab.faults.push(`request to ${request.url()}`);
  });
  page.on("response", (response) => {
    const own = response.request().isNavigationRequest();
    if (response.status() >= 400 && !own) tab.faults.push(`${response.status()} ${response.url()}`);
  });
  return tab;
}

async function stopAll(browser: Browser, stop: () => Promise<void>): Promise<void> {
  await browser.close();
  await stop();
}

/** Does `work` for every item, a few at a time; the answers are in the order of the items. */
export async function inParallel<A, B>(
  items: readonly A[],
  atATime: number,
  work: (item: A) => Promise<B>,
): Promise<B[]> {
  const answers: B[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next++;
      answers[at] = await work(items[at] as A);
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return answers;
}
