import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wordsOf } from "../src/i18n/words.ts";
import { type CommandName, listed, runCommand } from "./arguments.ts";
import { ROOT } from "./site-program.ts";

/** The commands in the order of `package.json`: those of every day first. */
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

await runCommand({ name: "help", options: {} }, ({ lang }) => {
  console.log(listed(Object.keys(scripts) as CommandName[], lang));
  console.log(wordsOf(lang).commands.seeHelp("NAME"));
  return 0;
});
