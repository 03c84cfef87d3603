import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { LANGS, type Lang, languageOf } from "../../src/i18n/lang.ts";
import { saveAs } from "../office.ts";
import { FIRST_PORT, serve } from "../serve.ts";
import { ROOT } from "../site-program.ts";
import { cityAccepted, cityAfter, cityBefore, OWN_TABLE } from "./city.ts";
import { shrink } from "./shrink.ts";

/** The largest picture of `/docs/clerks/`, in pixels; a sheet is wide, and tables have few rows. */
const SIZE = { width: 620, height: 300 };
const SIZES: Readonly<Record<string, typeof SIZE>> = {
  sheet: { width: 760, height: 330 },
  own: { width: 620, height: 155 },
};

/**
 * Takes the pictures of `/docs/clerks/` in both languages: what the clerk's commands write for the
 * made-up city, seen in LibreOffice and in the browser. Answers the files written.
 */
export async function takeClerkPictures(browser: Browser, work: string, folder: string): Promise<string[]> {
  const page = await browser.newPage({
    viewport: { width: SIZE.width, height: 800 },
    reducedMotion: "reduce",
  });
  const written: string[] = [];
  for (const lang of LANGS) {
    for (const [name, png] of Object.entries(
      await picturesIn(page, mkdtempSync(join(work, "city-")), lang),
    )) {
      const path = join(folder, `${name}-${lang}.webp`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, await shrink(page, png, SIZES[name] ?? SIZE));
      written.push(path);
    }
  }
  await page.close();
  return written;
}

async function picturesIn(page: Page, work: string, lang: Lang): Promise<Record<string, Uint8Array>> {
  const command = (name: string, ...given: string[]) => run(work, name, [...given, "--lang", lang]);
  for (const [name, files] of Object.entries({ published: cityBefore(), wrong: cityAfter("31个") })) {
    writeLedger(join(work, name), files);
  }
  writeLedger(join(work, "data"), cityAccepted());
  command("sheet", "--observations", "2025-01/2025-06", "--indicator", "projects", "--out", "sheet.xlsx");
  command("build", "--out", "site");
  const html = (text: string, from: string) => shown(page, work, text, from);
  return {
    sheet: await sheetPicture(work),
    check: await html(command("check", "--data", "wrong", "--format", "html"), "article"),
    own: ownPicture(work),
    diff: await html(command("diff", "published", "data", "--format", "html"), "h2"),
    page: await sitePicture(page, join(work, "site"), lang),
    accepted: await html(command("check", "--format", "html"), "section"),
  };
}

function writeLedger(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** What a command prints, run beside the city's ledger. */
function run(work: string, name: string, given: readonly string[]): string {
  const program = join(ROOT, "scripts", `${name}.ts`);
  const ledger = given.includes("--data") || name === "diff" ? [] : ["--data", "data"];
  const told = spawnSync(process.execPath, [program, ...given, ...ledger], { cwd: work, encoding: "utf8" });
  if (told.status === null || told.status > 1 || told.stdout === "") {
    throw new Error(`${name} ended with ${told.status}: ${told.stderr}`);
  }
  return told.stdout;
}

/** The page of figures as LibreOffice prints it: it prints the first page that is not hidden. */
async function sheetPicture(work: string): Promise<Uint8Array> {
  const parts = unzipSync(readFileSync(join(work, "sheet.xlsx")));
  const book = strFromU8(parts["xl/workbook.xml"] as Uint8Array);
  const hidden = book.replace(/<sheet ([^>]*sheetId="1"[^>]*?)\/>/, '<sheet $1 state="hidden"/>');
  const alone = join(work, "figures.xlsx");
  writeFileSync(alone, zipSync({ ...parts, "xl/workbook.xml": strToU8(hidden) }));
  return readFileSync(saveAs(alone, "png", work));
}

/** The office's own table as LibreOffice prints it: it opens it as a sheet first. */
function ownPicture(work: string): Uint8Array {
  const table = join(work, "引进项目.csv");
  writeFileSync(table, OWN_TABLE);
  return readFileSync(saveAs(saveAs(table, "xlsx", work), "png", work));
}

async function shown(page: Page, work: string, html: string, from: string): Promise<Uint8Array> {
  writeFileSync(join(work, "shown.html"), html);
  await page.goto(pathToFileURL(join(work, "shown.html")).href);
  return below(page, from);
}

async function sitePicture(page: Page, site: string, lang: Lang): Promise<Uint8Array> {
  const served = await serve(site, { port: FIRST_PORT, host: "127.0.0.1", base: "/" });
  await page.goto(`${served.address}${languageOf(lang).path}regions/lake/`);
  const png = await below(page, "h1");
  await served.stop();
  return png;
}

/** What a page shows from the top of an element on. */
async function below(page: Page, from: string): Promise<Uint8Array> {
  const box = await page.locator(from).first().boundingBox();
  if (box === null) throw new Error(`no ${from} on ${page.url()}`);
  return page.screenshot({ clip: { x: 0, y: Math.max(0, box.y - 4), ...SIZE }, fullPage: true });
}
