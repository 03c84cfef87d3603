import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { wordsOf } from "../src/i18n/words.ts";
import { buildLookup } from "../src/ledger/lookup.ts";
import { period } from "../src/ledger/period.ts";
import { requireLedger } from "../src/ledger/read.ts";
import { type Given, oneOf, runCommand, WrongUsage, wholeNumber } from "./arguments.ts";
import { writeNationalLedger } from "./bench/ledger.ts";
import { measure, type Run, sizeOf } from "./bench/measure.ts";
import { refusals } from "./bench/refusals.ts";
import { measureYear } from "./bench/year.ts";
import { BENCH } from "./limits.ts";
import { exitOnSignal } from "./signals.ts";
import { ROOT } from "./site-program.ts";

const STEPS = ["refusals", "generate", "check", "build", "measures"] as const;
const PROVINCES = 31;
const YEARS = 20;

/** Where the made-up ledger and its site lie while they are measured; cleared at the end unless kept. */
function workFolder(given: Given): string {
  const kept = given.options["keep"];
  if (kept !== undefined) return resolve(kept);
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(ROOT, ".cache/bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function generate(given: Given, folder: string): void {
  const words = wordsOf(given.lang).commands;
  if (existsSync(folder)) throw new WrongUsage(words.keepHasLedger(folder));
  const start = performance.now();
  const rows = writeNationalLedger({
    folder,
    provinces: wholeNumber(given, "provinces") ?? PROVINCES,
    years: wholeNumber(given, "years") ?? YEARS,
    seed: wholeNumber(given, "seed") ?? 1,
    onYear: (done, all) => console.log(`  ${words.yearsMade(String(done), String(all))}`),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(words.benchGenerated(String(rows), seconds));
}

/** Prints a run beside its limits; true where it kept them. */
function report(
  given: Given,
  name: "check" | "build",
  { seconds, peak, busy, ratio, code, lines }: Run,
): boolean {
  const words = wordsOf(given.lang).commands;
  const [took, most] = [seconds.toFixed(1), (peak / 1024 ** 2).toFixed(0)];
  console.log(words.benchTook(name, took, most, String(BENCH[name]), String(BENCH.peak / 1024 ** 2)));
  console.log(`  ${words.benchRatio(ratio.toFixed(0), busy.toFixed(1))}`);
  let before = 0;
  for (const { text, at } of lines.filter((_, i) => i === 0 || i >= lines.length - 2)) {
    console.log(`  ${(at - before).toFixed(1).padStart(7)} s  ${text}`);
    before = at;
  }
  return code === 0 && seconds <= BENCH[name] && peak < BENCH.peak;
}

async function check(given: Given, ledger: string): Promise<boolean> {
  const run = await measure(join(ROOT, "scripts/check.ts"), ["--data", ledger, "--lang", given.lang]);
  return report(given, "check", run);
}

async function build(given: Given, ledger: string, out: string): Promise<boolean> {
  const run = await measure(join(ROOT, "scripts/build.ts"), [
    ...["--data", ledger, "--out", out, "--lang", given.lang],
  ]);
  const kept = report(given, "build", run);
  if (run.code !== 0) return false;
  const { files, pages, bytes } = sizeOf(out);
  console.log(
    wordsOf(given.lang).commands.benchSize(String(pages), String(files), (bytes / 1024 ** 2).toFixed(0)),
  );
  return kept;
}

/** Every measure over the newest year, the reading of the ledger not counted. */
function measures(given: Given, ledger: string): boolean {
  const lookup = buildLookup(requireLedger(ledger));
  const told = [...measureYear(lookup, period(lookup.ledger.settings.as_of).year)];
  const seconds = told.reduce((sum, [, one]) => sum + one.seconds, 0);
  console.log(wordsOf(given.lang).commands.benchMeasures(seconds.toFixed(1), String(BENCH.measures)));
  for (const [name, one] of told) {
    console.log(`  ${one.seconds.toFixed(1).padStart(7)} s  ${name} ${one.count}`);
  }
  return seconds <= BENCH.measures;
}

/** How long the reader takes over files that it refuses. */
async function refuse(given: Given): Promise<boolean> {
  const told = await refusals();
  const slowest = Math.max(...told.map(({ ratio }) => ratio));
  console.log(wordsOf(given.lang).commands.benchRefusals(slowest.toFixed(1), String(BENCH.refusal)));
  for (const { what, ratio } of told) console.log(`  ${ratio.toFixed(1).padStart(7)}    ${what}`);
  return slowest <= BENCH.refusal;
}

exitOnSignal();
await runCommand(
  {
    name: "bench",
    options: { provinces: "NUMBER", years: "NUMBER", seed: "NUMBER", keep: "DIR", only: STEPS.join("|") },
  },
  async (given) => {
    const only = oneOf(given, "only", STEPS);
    const refused = (only ?? "refusals") !== "refusals" || (await refuse(given));
    if (only === "refusals") return refused ? 0 : 1;
    const folder = workFolder(given);
    const made = join(folder, "data");
    const ledger = given.hasData ? given.data : made;
    if (!given.hasData) generate(given, made);
    if (only === "generate") return 0;
    const wanted = (step: (typeof STEPS)[number]) => only === undefined || only === step;
    const checked = !wanted("check") || (await check(given, ledger));
    const built = !wanted("build") || (await build(given, ledger, join(folder, "site")));
    const measured = !wanted("measures") || measures(given, ledger);
    return refused && checked && built && measured ? 0 : 1;
  },
);
