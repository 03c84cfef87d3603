import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runCommand, WrongUsage } from "../arguments.ts";
import { exitOnSignal } from "../signals.ts";
import { apiReading } from "./sentences/api.ts";
import { factsOf } from "./sentences/facts.ts";
import { blocksOf, toldFiles } from "./sentences/files.ts";
import { type Reading, readingOf } from "./sentences/held.ts";
import { build, ledgersOf, type Made } from "./sentences/ledgers.ts";

const MOST_SHOWN = 40;

type Counts = Reading["held"];

interface SiteRead {
  readonly faults: number;
  readonly counts: Counts;
}

/** Reads a built site; prints what is false. */
function read({ name, data, site }: Made): SiteRead {
  const facts = factsOf(data);
  const files = toldFiles(site);
  const readings = files.map((file) => ({ file, ...readingOf(blocksOf(site, file), facts) }));
  const api = apiReading(site, facts);
  const faults = [
    ...readings.flatMap((one) => one.false.map(({ text, why }) => `${one.file}: ${why}: ${text}`)),
    ...readings.flatMap((one) => one.unplaced.map((text) => `${one.file}: of what? ${text}`)),
    ...api.false,
  ];
  const counts = sumOf(readings.map(({ held }) => held));
  console.log(`${name}: ${files.length} files; statements: ${told(counts)}`);
  console.log(`  interface: ${api.verdicts} verdicts, ${api.measured} of them met, kept or inside`);
  console.log(`  false: ${faults.length}`);
  for (const fault of faults.slice(0, MOST_SHOWN)) console.error(`  ${fault}`);
  return { faults: faults.length, counts };
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = { completion: 0, schedule: 0, "percent-change": 0, final: 0, points: 0, limit: 0 };
  for (const one of all) {
    for (const says of Object.keys(sum) as (keyof Counts)[]) sum[says] += one[says];
  }
  return sum;
}

function told(counts: Counts): string {
  const each = Object.entries(counts).map(([says, n]) => `${says} ${n}`);
  return each.join(", ");
}

/** A kind of statement that is found on no site at all is said in words that this proof does not know. */
function unknownKinds(readings: readonly SiteRead[]): string[] {
  const counts = Object.entries(sumOf(readings.map((one) => one.counts)));
  return counts.filter(([, n]) => n === 0).map(([says]) => says);
}

function exitCode(readings: readonly SiteRead[], unknown: readonly string[]): number {
  for (const says of unknown) console.error(`no statement of this kind was found: ${says}`);
  return unknown.length === 0 && readings.every(({ faults }) => faults === 0) ? 0 : 1;
}

exitOnSignal();
await runCommand({ name: "prove sentences", options: { site: "DIR" } }, (given) => {
  const own = given.options["site"];
  if (own !== undefined) {
    if (toldFiles(resolve(own)).length === 0) throw new WrongUsage(`no built site in ${own}`);
    return exitCode([read({ name: own, data: given.data, site: resolve(own) })], []);
  }
  const work = mkdtempSync(join(tmpdir(), "taizhang-sentences-"));
  process.once("exit", () => rmSync(work, { recursive: true, force: true }));
  const readings = ledgersOf(given.data, work).map((made) => {
    build(made);
    return read(made);
  });
  return exitCode(readings, unknownKinds(readings));
});
