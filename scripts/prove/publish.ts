import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { wordsOf } from "../../src/i18n/words.ts";
import { SAMPLE } from "../../src/ledger/sample.ts";
import { runCommand, wholeNumber } from "../arguments.ts";
import { POLICY } from "../publish/policy.ts";
import { publish } from "../publish/releases.ts";
import { exitOnSignal } from "../signals.ts";
import { killBuilds } from "./publish/kills.ts";
import { NoNginx, startNginx } from "./publish/nginx.ts";
import { runRecipes } from "./publish/steps.ts";
import { ask, switchAndAsk, variantsOf } from "./publish/switching.ts";

const REQUESTS = 1000;
const SWITCHES = 50;
const KILLS = 20;

/** Every header that a page must have, and what a style must have in place of the first. */
const HEADERS = {
  "cache-control": "no-cache",
  "content-security-policy": POLICY,
  "strict-transport-security": "max-age=31536000",
  "x-content-type-options": "nosniff",
} as const;
const KEPT = "public, max-age=31536000, immutable";

/** Two ledgers that differ in a figure, so that a site is of the one or of the other. */
function ledgers(work: string): [string, string] {
  const write = (name: string, change: (text: string) => string) => {
    for (const [file, text] of Object.entries(SAMPLE)) {
      mkdirSync(dirname(join(work, name, file)), { recursive: true });
      writeFileSync(join(work, name, file), change(text));
    }
    return join(work, name);
  };
  return [write("one", (text) => text), write("two", (text) => text.replace("9.8,亿元", "9.9,亿元"))];
}

/** Kinds of answer and their headers. */
async function headerFaults(address: string): Promise<string[]> {
  const cases: [path: string, status: number, type: string][] = [
    ["/", 200, "text/html; charset=utf-8"],
    ["/en/", 200, "text/html; charset=utf-8"],
    ["/none/", 404, "text/html; charset=utf-8"],
    ["/en/none/", 404, "text/html; charset=utf-8"],
    ["/.taizhang", 404, "text/html; charset=utf-8"],
    ["/data/regions.csv", 200, "text/csv; charset=utf-8"],
    ["/catalogue.jsonld", 200, "application/ld+json; charset=utf-8"],
    ["/api/v1/index.json", 200, "application/json; charset=utf-8"],
  ];
  const faults: string[] = [];
  for (const [path, status, type] of cases) {
    const got = await ask(address, path, true);
    const seen = { status: got.status, type: got.headers["content-type"] };
    if (seen.status !== status || seen.type !== type) faults.push(`${path}: ${seen.status} ${seen.type}`);
    for (const [name, wanted] of Object.entries(HEADERS)) {
      if (got.headers[name] !== wanted) faults.push(`${path}: ${name}: ${got.headers[name]}`);
    }
  }
  const home = (await ask(address, "/")).body.toString();
  const style = /href="(\/assets\/style\.[^"]+)"/.exec(home)?.[1] ?? "";
  const kept = (await ask(address, style)).headers["cache-control"];
  return kept === KEPT ? faults : [...faults, `${style}: cache-control: ${kept}`];
}

exitOnSignal();
await runCommand(
  { name: "prove publish", options: { only: "kills|nginx|recipes", requests: "NUMBER" } },
  async (given) => {
    const words = wordsOf(given.lang).publishing.test;
    const work = mkdtempSync(join(tmpdir(), "taizhang-publish-"));
    process.once("exit", () => rmSync(work, { recursive: true, force: true }));
    const only = given.options["only"];
    const faults: string[] = [];
    const [site, target] = [join(work, "site"), join(work, "srv")];
    const two = ledgers(work);
    const wants = (step: string) => only === undefined || only === step;
    if (only !== "recipes") {
      const kills = await killBuilds(two, site, wants("kills") ? KILLS : 0);
      console.log(words.kills(String(kills.points), String(kills.finished), String(kills.faults.length)));
      faults.push(...kills.faults);
    }
    if (wants("nginx")) {
      const variants = variantsOf(site, work);
      for (const variant of variants.slice(-2)) await publish(variant, target);
      const nginx = await startNginx(target, work).catch((error) => {
        if (error instanceof NoNginx) console.error(error.message);
        throw error;
      });
      const least = { switches: SWITCHES, requests: wholeNumber(given, "requests") ?? REQUESTS };
      const {
        requests,
        switches,
        faults: wrong,
      } = await switchAndAsk(nginx.address, target, variants, least);
      await publish(site, target);
      const headers = await headerFaults(nginx.address);
      await nginx.stop();
      console.log(words.switching(String(requests), String(switches), String(wrong.length)));
      faults.push(...wrong, ...headers);
    }
    if (wants("recipes")) {
      const { run, leftOut, faults: wrong } = runRecipes(work);
      console.log(words.recipes(String(run.length), String(wrong.length)));
      for (const name of run) console.log(`  ✓ ${name}`);
      for (const name of new Set(leftOut)) console.log(`  – ${name}`);
      faults.push(...wrong);
    }
    for (const fault of faults.slice(0, 50)) console.error(fault);
    return faults.length === 0 ? 0 : 1;
  },
);
