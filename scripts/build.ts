import { runCommand } from "./arguments.ts";
import { exitOnSignal } from "./signals.ts";
import { checkAndBuild } from "./site-command.ts";

exitOnSignal();
await runCommand(
  { name: "build", options: { out: "DIR", base: "PATH", jobs: "NUMBER", "page-limit": "KB" } },
  async (given) => ((await checkAndBuild(given)) === null ? 1 : 0),
);
