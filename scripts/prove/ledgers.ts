import { wordsOf } from "../../src/i18n/words.ts";
import { runCommand, wholeNumber } from "../arguments.ts";
import { buildLawful } from "../fuzz/lawful/building.ts";

const LEDGERS = 5_000;
const STEP = 100;
const MOST_SHOWN = 20;

/** Random ledgers that the check calls sound: the site of each is made, in memory. */
await runCommand(
  { name: "prove ledgers", options: { ledgers: "NUMBER", first: "NUMBER" } },
  async (given) => {
    const words = wordsOf(given.lang).commands;
    const ledgers = wholeNumber(given, "ledgers") ?? LEDGERS;
    const first = wholeNumber(given, "first") ?? 1;
    const { pages, files, broken } = await buildLawful(first, ledgers, (done) => {
      if (done % STEP === 0) console.log(`  ${words.ledgersBuilt(String(done), String(ledgers))}`);
    });
    for (const one of broken.slice(0, MOST_SHOWN)) console.error(one);
    console.log(words.lawfulBuilt(String(pages), String(files), String(broken.length)));
    return broken.length === 0 ? 0 : 1;
  },
);
