import { relative } from "node:path";
import { wordsOf } from "../src/i18n/words.ts";
import { type Given, runCommand, WrongUsage } from "./arguments.ts";
import { drive } from "./merge/driver.ts";
import { NoRepository } from "./merge/git.ts";
import { install } from "./merge/install.ts";
import { settle } from "./merge/settle.ts";
import { mendWrites } from "./write-files.ts";

await runCommand(
  { name: "merge", options: { install: null }, operands: ["[BASE]", "[OURS]", "[THEIRS]", "[NAME]"] },
  (given) => {
    const [base, ours, theirs, name] = given.operands;
    if (base === undefined) return inRepository(given);
    if (ours === undefined || theirs === undefined || given.options["install"] !== undefined) {
      throw new WrongUsage(wordsOf(given.lang).merging.threeFiles);
    }
    return drive({ base, ours, theirs, name: name ?? ours }, given.lang);
  },
);

function inRepository(given: Given): number {
  const words = wordsOf(given.lang);
  const folder = relative(process.cwd(), given.data) || ".";
  try {
    if (given.options["install"] !== undefined) {
      install(given.data);
      console.log(words.merging.installed(folder));
      return 0;
    }
    const mended = mendWrites(given.data);
    if (mended.length > 0) console.error(words.clerk.restored(mended.join(" ")));
    const { lines, isOpen } = settle(given.data, given.lang);
    for (const line of lines) console.log(line);
    return isOpen ? 1 : 0;
  } catch (error) {
    if (!(error instanceof NoRepository)) throw error;
    throw new WrongUsage(words.merging.noRepository(folder));
  }
}
