import { wordsOf } from "../../src/i18n/words.ts";
import { runCommand, wholeNumber } from "../arguments.ts";
import { faultsOf } from "./merge/faults.ts";

const TRIPLES = 10_000;
const STEP = 1_000;
const MOST_TOLD = 50;

await runCommand({ name: "prove merge", options: { triples: "NUMBER", seed: "NUMBER" } }, (given) => {
  const words = wordsOf(given.lang).commands;
  const count = wholeNumber(given, "triples") ?? TRIPLES;
  const first = wholeNumber(given, "seed") ?? 1;
  const broken: string[] = [];
  for (let i = 0; i < count; i++) {
    broken.push(...faultsOf(first + i));
    if ((i + 1) % STEP === 0) console.log(`  ${words.tablesMerged(String(i + 1), String(count))}`);
  }
  for (const one of broken.slice(0, MOST_TOLD)) console.error(one);
  console.log(words.mergesProven(String(count), String(broken.length)));
  return broken.length === 0 ? 0 : 1;
});
