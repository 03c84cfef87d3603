import { join, resolve } from "node:path";
import { type Given, runCommand, WrongUsage, wholeNumber } from "../arguments.ts";
import { serve } from "../serve.ts";
import { exitOnSignal } from "../signals.ts";
import { ROOT } from "../site-program.ts";
import { judged, requireJudge } from "./lighthouse/judge.ts";
import { hasPage, pagesToJudge } from "./lighthouse/pages.ts";
import { isPerfect, middle, told } from "./lighthouse/report.ts";

/** The built site and its pages to judge. Throws wrong usage where there is none, or not such a page. */
function chosen({ options, operands }: Given): { site: string; pages: readonly string[] } {
  const site = options["site"] === undefined ? join(ROOT, "dist") : resolve(options["site"]);
  const pages = operands.length === 0 ? pagesToJudge(site) : operands;
  if (!hasPage(site, "/")) throw new WrongUsage(`no built site in ${site}; build one: npm run build`);
  const lost = pages.find((page) => !hasPage(site, page));
  if (lost !== undefined) throw new WrongUsage(`no page ${lost} in ${site}`);
  return { site, pages };
}

exitOnSignal();
const command = {
  name: "prove lighthouse",
  options: { site: "DIR", runs: "NUMBER" },
  operands: ["[PAGE…]"],
} as const;
await runCommand(command, async (given) => {
  const { site, pages } = chosen(given);
  const runs = Math.max(1, wholeNumber(given, "runs") ?? 1);
  const judge = requireJudge();
  const served = await serve(site, { port: 0, host: "127.0.0.1", base: "/" });
  let failed = 0;
  for (const page of pages) {
    const reports = [];
    for (let run = 0; run < runs; run += 1)
      reports.push(await judged(judge, new URL(page, served.address).href));
    const report = middle(reports);
    console.log(told(page, report).join("\n"));
    if (!isPerfect(report)) failed += 1;
  }
  await served.stop();
  return failed === 0 ? 0 : 1;
});
