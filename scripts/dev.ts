import { dev } from "astro";
import { runCommand, wholeNumber } from "./arguments.ts";
import { FIRST_PORT } from "./serve.ts";
import { signalled } from "./signals.ts";
import { ROOT } from "./site-program.ts";

await runCommand({ name: "dev", options: { port: "NUMBER", host: "ADDRESS" } }, async (given) => {
  const port = wholeNumber(given, "port") ?? FIRST_PORT;
  process.chdir(ROOT);
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  process.env["ASTRO_DISABLE_UPDATE_CHECK"] = "true";
  process.env["TAIZHANG_DATA"] = given.data;
  process.env["TAIZHANG_LANG"] = given.lang;
  const server = await dev({ root: ROOT, server: { port, host: given.options["host"] ?? "127.0.0.1" } });
  await signalled();
  await server.stop();
  process.exit(0);
});
