import { wordsOf } from "../../src/i18n/words.ts";
import { runCommand, wholeNumber } from "../arguments.ts";
import { fuzz } from "../fuzz/reading.ts";

const FILES = 100_000;
const STEP = 10_000;

await runCommand({ name: "prove fuzz", options: { files: "NUMBER", seed: "NUMBER" } }, (given) => {
  const words = wordsOf(given.lang).commands;
  const files = wholeNumber(given, "files") ?? FILES;
  const seed = wholeNumber(given, "seed") ?? 1;
  const { read, refused, broken, slowest } = fuzz(files, seed, performance.now.bind(performance), (done) => {
    if (done % STEP === 0) console.log(`  ${words.filesFuzzed(String(done), String(files))}`);
  });
  for (const one of broken.slice(0, 50)) console.error(one);
  console.log(words.fuzzed(String(read), String(refused), String(broken.length), slowest.toFixed(0)));
  return broken.length === 0 ? 0 : 1;
});
