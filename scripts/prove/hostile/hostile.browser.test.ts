import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostileVersions } from "./ledger.ts";
import { PAYLOADS } from "./payloads.ts";
import { buildHostile, type HostileSite } from "./site.ts";
import { visitAll } from "./visit.ts";

// A few of the texts that `npm run prove hostile` puts everywhere: every thirtieth, and the worst.
const FEW = PAYLOADS.filter(
  (text, i) => i % 30 === 0 || text === '"><xss-probe>' || text.startsWith("<svg onload"),
);

let work = "";
let built: HostileSite;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "hostile-"));
  built = buildHostile(hostileVersions(FEW), work);
});
afterAll(() => rmSync(work, { recursive: true }));

describe("a ledger with hostile text in every column that lets it in", () => {
  test("is built into its own folder, under plain names", () => {
    expect(built.strays).toEqual([]);
    expect(built.oddNames).toEqual([]);
  });

  test("opens in the browser without a dialog, a stray request, a report of the policy, or markup", async () => {
    const { pages, faults } = await visitAll(built.site, ["<xss-probe>"]);
    expect(pages).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });
});

test("a page that prints such text without care is found out", async () => {
  const careless = join(work, "careless");
  mkdirSync(careless);
  const policy = "default-src 'none'; script-src 'self'; img-src 'self'";
  writeFileSync(
    join(careless, "index.html"),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">
<title>x</title></head><body><xss-probe></xss-probe><img alt="" src="/xss-probe.png" onerror="alert(1)"><a href="javascript:alert(1)">x</a></body></html>`,
  );
  const { faults } = await visitAll(careless, []);
  const kinds = ["<xss-probe>", "<img onerror=", "<a href=", "404 ", "policy script-src"];
  for (const kind of kinds) expect(faults.join("\n")).toContain(kind);
});
