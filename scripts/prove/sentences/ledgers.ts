import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SAMPLE } from "../../../src/ledger/sample.ts";
import { kindsTexts } from "../../../src/opendata/kinds-sample.ts";
import { ROOT } from "../../site-program.ts";

/** A ledger and the site that is made of it. */
export interface Made {
  readonly name: string;
  readonly data: string;
  readonly site: string;
}

/** The site's own ledger, the tests' made-up city, the small sample, and targets of every kind. */
export function ledgersOf(data: string, work: string): readonly Made[] {
  const own = (name: string, texts: Readonly<Record<string, string>>): Made => ({
    name,
    data: written(join(work, name, "data"), texts),
    site: join(work, name, "site"),
  });
  const city = join(ROOT, "src/ledger/fixtures/yunjiang");
  return [
    { name: "data", data, site: join(work, "data") },
    { name: "city", data: city, site: join(work, "city") },
    own("sample", SAMPLE),
    own("kinds", kindsTexts()),
  ];
}

function written(folder: string, texts: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** Builds a site. Throws what the build says where it fails. */
export function build({ data, site }: Made): void {
  const given = ["scripts/build.ts", "--data", data, "--out", site];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(stdout + stderr);
}
