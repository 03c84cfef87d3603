import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document, ExternalHyperlink, Packer, Paragraph, TextRun } from "docx";
import { runCommand } from "../arguments.ts";
import { NoBrowser, requireBrowser } from "../browser.ts";
import { NoOffice, requireOffice } from "../office.ts";
import { exitOnSignal } from "../signals.ts";
import { openedCells } from "./hostile/cells.ts";
import { markdownFaults, wordFaults } from "./hostile/documents.ts";
import { hostileLedger, hostileVersions, type Refusal } from "./hostile/ledger.ts";
import { PAYLOADS } from "./hostile/payloads.ts";
import { buildHostile } from "./hostile/site.ts";
import { visitAll } from "./hostile/visit.ts";

/** Downloads that a reader opens with a double click. */
const SHEETS = ["data/ledger.xlsx", "data/excel/*.csv", "data/*.csv", "data/*/2024.csv"];
/** Texts that are typed into every field. */
const TYPED = ["<xss-probe>", '"><img src=/xss-probe.png onerror=alert(1)>', "script"];
const MOST_SHOWN = 50;
/** The texts stand on several sites: all on one would make pages heavier than a build lets through. */
const PARTS = 3;

/** What this machine lacks, in a sentence; null where it has everything. */
function missing(): string | null {
  try {
    requireBrowser();
    requireOffice();
    return null;
  } catch (error) {
    if (error instanceof NoBrowser || error instanceof NoOffice) return error.message;
    throw error;
  }
}

function printRefused(refused: readonly Refusal[], all: boolean): void {
  const counts = new Map<string, number>();
  for (const { code } of refused) counts.set(code, (counts.get(code) ?? 0) + 1);
  const told = [...counts].sort().map(([code, count]) => `${code} ${count}`);
  console.log(`  refused by the check: ${refused.length} (${told.join(", ")})`);
  if (!all) return;
  for (const { code, table, column, payload } of refused)
    console.log(`    ${code} ${table}.${column} ${JSON.stringify(payload.slice(0, 80))}`);
}

function failures(what: string, found: readonly string[]): number {
  for (const one of found.slice(0, MOST_SHOWN)) console.error(`FAILED ${what}: ${one}`);
  return found.length;
}

/** Files with what none may have: if it is not seen in these, nothing is proved. */
async function control(work: string): Promise<string[]> {
  const file = (name: string) => join(work, name);
  writeFileSync(file("control.csv"), "a,b\n=1+1,2006-06-24\n");
  const [seen] = openedCells([file("control.csv")], file("control"));
  writeFileSync(file("control.md"), "<b>x</b>\n");
  const link = new ExternalHyperlink({ link: "javascript:x", children: [new TextRun("x")] });
  const document = new Document({ sections: [{ children: [new Paragraph({ children: [link] })] }] });
  writeFileSync(file("control.docx"), await Packer.toBuffer(document));
  return [
    ...(seen?.formulas === 1 && seen.dates === 1 ? [] : ["a formula and a date were not seen as such"]),
    ...(markdownFaults([file("control.md")]).length > 0 ? [] : ["markup in Markdown was not seen"]),
    ...(wordFaults([file("control.docx")], file("word")).length > 0 ? [] : ["a link in Word was not seen"]),
  ];
}

/** Builds, opens and reads the site of some of the texts; answers how much went wrong. */
async function tryTexts(texts: readonly string[], work: string): Promise<number> {
  mkdirSync(work);
  const { site, strays, oddNames } = buildHostile(hostileVersions(texts), work);
  let failed = failures("file outside the site", strays) + failures("name of a file", oddNames);
  const { pages, faults } = await visitAll(site, TYPED);
  failed += failures("page", faults);
  console.log(`  ${pages} pages opened: ${faults.length} dialogs, requests, reports or pieces of markup`);
  const sheets = globSync(SHEETS, { cwd: site }).sort();
  const opened = openedCells(
    sheets.map((file) => join(site, file)),
    join(work, "office"),
  );
  const formulas = opened.filter((one) => one.formulas > 0).map(({ file }) => file);
  const dates = opened.filter((one) => one.dates > 0 && /xlsx$|excel/.test(one.file)).map(({ file }) => file);
  const read = opened.reduce((sum, one) => sum + one.cells, 0);
  console.log(
    `  ${sheets.length} downloads opened, ${read} cells: ${formulas.length} with formulas, ${dates.length} with dates`,
  );
  return failed + failures("formula in", formulas) + failures("date in", dates) + tryBulletins(site, work);
}

/** Reads the bulletins of a site as others do; answers how much in them is more than text. */
function tryBulletins(site: string, work: string): number {
  const found = (kind: string) =>
    globSync(`bulletins/**/*.${kind}`, { cwd: site })
      .sort()
      .map((file) => join(site, file));
  const [markdown, word] = [found("md"), found("docx")];
  const faults = [...markdownFaults(markdown), ...wordFaults(word, join(work, "bulletins"))];
  console.log(`  ${markdown.length + word.length} bulletins read: ${faults.length} pieces of more than text`);
  return failures("bulletin", faults) + (word.length > 0 ? 0 : failures("bulletins", ["there are none"]));
}

exitOnSignal();
await runCommand({ name: "prove hostile", options: { list: null } }, async (given) => {
  const lacking = missing();
  if (lacking !== null) {
    console.error(lacking);
    return 1;
  }
  const work = mkdtempSync(join(tmpdir(), "taizhang-hostile-"));
  process.once("exit", () => rmSync(work, { recursive: true, force: true }));
  const { refused, cells } = hostileLedger(PAYLOADS);
  console.log(`${PAYLOADS.length} texts in ${cells} cells`);
  printRefused(refused, given.options["list"] !== undefined);
  let failed = failures("control", await control(work));
  for (let part = 0; part < PARTS; part++) {
    const texts = PAYLOADS.filter((_, i) => i % PARTS === part);
    console.log(`part ${part + 1} of ${PARTS}: ${texts.length} texts`);
    failed += await tryTexts(texts, join(work, `part-${part + 1}`));
  }
  return failed === 0 ? 0 : 1;
});
