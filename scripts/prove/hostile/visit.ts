import { globSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../browser.ts";
import { serve } from "../../serve.ts";
import { inParallel } from "../../site-under-test.ts";

/** What pages did that none may, and how many pages were opened. */
export interface Visited {
  readonly pages: number;
  readonly faults: readonly string[];
}

const AT_A_TIME = 3;

/** Where the site keeps what a report of the policy says, for the test to read. */
declare global {
  interface Window {
    policyReports?: string[];
  }
}

/**
 * Opens every page, picture and list of a site in the browser, scripts on, uses what can be used on
 * one page of each kind, and answers each dialog, each request that the site has no file for, each
 * report of the security policy, each message of the console, and whatever of a ledger's text became
 * markup.
 */
export async function visitAll(site: string, texts: readonly string[]): Promise<Visited> {
  const served = await serve(site, { port: 0, host: "127.0.0.1", base: "/" });
  const browser = await launchBrowser();
  // Pictures and lists for machines too: opened by themselves, no policy of a page holds them.
  const files = globSync("**/*.{html,svg,xml}", { cwd: site }).map((file) => file.replaceAll("\\", "/"));
  const paths = files.map((file) => file.replace(/(^|\/)index\.html$/, "$1"));
  const used = new Set<string>();
  try {
    const tabs = await tabsOf(browser);
    const idle = [...tabs];
    const found = await inParallel(paths.sort(), AT_A_TIME, async (path) => {
      const tab = idle.pop() as Tab;
      const kind = path.replace(/^en\//, "").replace(/^([^/]+)\/.+/, "$1/*");
      const faults = await faultsOf(tab, new URL(path, served.address), !used.has(kind) ? texts : []);
      used.add(kind);
      idle.push(tab);
      return faults.map((fault) => `/${path}: ${fault}`);
    });
    return { pages: paths.length, faults: found.flat() };
  } finally {
    await browser.close();
    await served.stop();
  }
}

interface Tab {
  readonly page: Page;
  faults: string[];
}

async function tabsOf(browser: Browser): Promise<Tab[]> {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    window.policyReports = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      window.policyReports?.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  const tabs: Tab[] = [];
  for (let i = 0; i < AT_A_TIME; i++) tabs.push(watched(await context.newPage()));
  return tabs;
}

/** A browser asks by itself for the icon of a picture that it shows as a page. */
function isIcon(url: string): boolean {
  return url.endsWith("/favicon.ico");
}

function watched(page: Page): Tab {
  const tab: Tab = { page, faults: [] };
  page.on("dialog", (dialog) => {
    tab.faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (!isIcon(message.location().url)) tab.faults.push(`console ${message.text()}`);
  });
  page.on("pageerror", (error) => tab.faults.push(`error ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400 && !isIcon(response.url()))
      tab.faults.push(`${response.status()} ${response.url()}`);
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== "127.0.0.1" && protocol !== "data:") tab.faults.push(`request to ${request.url()}`);
  });
  return tab;
}

async function faultsOf(tab: Tab, address: URL, texts: readonly string[]): Promise<string[]> {
  tab.faults = [];
  await tab.page.goto(address.href, { waitUntil: "load" });
  if (texts.length > 0) await use(tab.page, texts);
  const seen = await tab.page.evaluate(looked);
  return [...tab.faults, ...seen];
}

/** What a reader may do: write, choose, open, sort, point and move by keys. */
async function use(page: Page, texts: readonly string[]): Promise<void> {
  for (const field of await page.locator("input[type=search], input[type=text], input:not([type])").all()) {
    for (const text of texts) {
      await field.fill(text).catch(() => {});
      await settled(page);
    }
  }
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const select of document.querySelectorAll("main select")) {
      (select as HTMLSelectElement).selectedIndex = (select as HTMLSelectElement).options.length - 1;
      select.dispatchEvent(new Event("input", { bubbles: true }));
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }
    for (const button of document.querySelectorAll<HTMLElement>("th button")) button.click();
  });
  await settled(page);
  const chart = page.locator("main svg").first();
  if ((await chart.count()) > 0) {
    await chart.hover({ timeout: 2_000 }).catch(() => {});
    await chart.focus({ timeout: 500 }).catch(() => {});
    for (const key of ["ArrowRight", "ArrowRight", "ArrowDown"]) await page.keyboard.press(key);
  }
}

/** Waits until a page has reacted: the search answers once typing rests, everything else at once. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const asked = document.querySelector<HTMLInputElement>("site-search input")?.value ?? "";
    // As an address writes it, with broken characters replaced.
    const written = new URLSearchParams({ q: asked.trim() }).get("q");
    return written === (new URLSearchParams(location.search).get("q") ?? "");
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** Runs in the page: what of the ledger's text became an element, an attribute or an address. */
function looked(): string[] {
  const faults = [...(window.policyReports ?? [])].map((report) => `policy ${report}`);
  for (const element of document.querySelectorAll("*")) {
    const name = element.localName;
    if (["xss-probe", "iframe", "object", "embed", "base", "marquee", "parsererror"].includes(name))
      faults.push(`<${name}>`);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on|^xss-probe$|^srcdoc$/.test(attribute)) faults.push(`<${name} ${attribute}="${value}">`);
      if (!/^(?:href|src|action|xlink:href)$/.test(attribute) || value.startsWith("#")) continue;
      const url = URL.canParse(value, location.href) ? new URL(value, location.href) : null;
      const own = url?.origin === location.origin || /^(?:https:|mailto:|data:image\/)/.test(value);
      if (!own) faults.push(`<${name} ${attribute}="${value}">`);
    }
  }
  return faults;
}
