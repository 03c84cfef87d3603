import { wordsOf } from "../../src/i18n/words.ts";
import { type Given, oneOf, runCommand, wholeNumber } from "../arguments.ts";
import { ROOMS } from "../fuzz/code/choose.ts";
import { mutationRun } from "../fuzz/code/mutation.ts";
import { fuzz } from "../fuzz/reading.ts";
import { ROOT } from "../site-program.ts";

const FILES = 100_000;
const STEP = 10_000;
const MUTATIONS = 300;

const options = { files: "NUMBER", seed: "NUMBER", code: null, mutations: "NUMBER", room: "NAME" };

/** Damaged files; with `--code` the sources themselves, one small change at a time. */
await runCommand({ name: "prove fuzz", options }, (given) =>
  given.options["code"] === undefined ? fuzzFiles(given) : fuzzCode(given),
);

/** Milliseconds that this process has kept a processor busy, whatever else the machine does. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function fuzzFiles(given: Given): number {
  const words = wordsOf(given.lang).commands;
  const files = wholeNumber(given, "files") ?? FILES;
  const seed = wholeNumber(given, "seed") ?? 1;
  const { read, refused, broken, slowest } = fuzz(files, seed, busy, (done) => {
    if (done % STEP === 0) console.log(`  ${words.filesFuzzed(String(done), String(files))}`);
  });
  for (const one of broken.slice(0, 50)) console.error(one);
  console.log(words.fuzzed(String(read), String(refused), String(broken.length), slowest.toFixed(0)));
  return broken.length === 0 ? 0 : 1;
}

function fuzzCode(given: Given): Promise<number> {
  const room = oneOf(given, "room", ROOMS);
  const seed = wholeNumber(given, "seed") ?? 1;
  const mutations = wholeNumber(given, "mutations") ?? MUTATIONS;
  return mutationRun({ root: ROOT, lang: given.lang, seed, mutations, rooms: room ? [room] : ROOMS });
}
