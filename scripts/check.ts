import { commandWords } from "../src/i18n/commands.ts";
import { runCommand } from "./arguments.ts";
import { readAndReport } from "./ledger-report.ts";

await runCommand({ name: "check", options: {} }, (given) => {
  const read = readAndReport(given);
  if (read === null) return 1;
  console.log(commandWords[given.lang].ledgerSound(String(read.rows)));
  return 0;
});
