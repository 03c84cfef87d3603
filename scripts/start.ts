import { wordsOf } from "../src/i18n/words.ts";
import { runCommand, WrongUsage, wholeNumber } from "./arguments.ts";
import { FIRST_PORT, NoFreePort, serve } from "./serve.ts";
import { exitOnSignal, signalled } from "./signals.ts";
import { checkAndBuild } from "./site-command.ts";

exitOnSignal();
await runCommand(
  { name: "start", options: { out: "DIR", base: "PATH", jobs: "NUMBER", port: "NUMBER", host: "ADDRESS" } },
  async (given) => {
    const words = wordsOf(given.lang).commands;
    const port = wholeNumber(given, "port") ?? FIRST_PORT;
    if (port > 65_535) throw new WrongUsage(words.noFreePort(String(port), String(port)));
    const built = await checkAndBuild(given);
    if (built === null) return 1;
    try {
      const host = given.options["host"] ?? "127.0.0.1";
      const served = await serve(built.out, { port, host, base: built.base });
      console.log(`${words.addressIs(served.address)}\n${words.howToStop}`);
      await signalled();
      await served.stop();
      process.exit(0);
    } catch (error) {
      if (!(error instanceof NoFreePort)) throw error;
      console.error(words.noFreePort(String(error.from), String(error.to)));
      return 1;
    }
  },
);
