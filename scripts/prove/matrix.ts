import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { runCommand } from "../arguments.ts";
import { exitOnSignal } from "../signals.ts";
import { ROOT } from "../site-program.ts";

// The browser tests of `npm test`, on every page and in every width.

exitOnSignal();
await runCommand({ name: "prove matrix", options: {} }, ({ data }) => {
  const test = join(ROOT, "scripts/test.ts");
  const { status } = spawnSync(process.execPath, [test, "--only", "browser", "--data", data], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, TAIZHANG_MATRIX: "whole" },
  });
  return status === 0 ? 0 : 1;
});
