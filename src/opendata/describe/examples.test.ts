import { describe, expect, test } from "vitest";
import { rowsById } from "../../ledger/by-id.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { requireLedger } from "../../ledger/read.ts";
import type { Project } from "../../ledger/schema.ts";
import { audit } from "../../measures/audit/audit.ts";
import { siteOf } from "../../models/ground/site.ts";
import { regionJson } from "../api/regions.ts";
import { apiExamples, excerpt } from "./examples.ts";
import { ROUTES } from "./openapi.ts";

const ledger = requireLedger("data");
const site = siteOf(buildLookup(ledger), "/", "1.0.0");
const examples = apiExamples(site, () => ({ all: audit(ledger, site.lookup), newestOnly: false }));

describe("apiExamples(source, findings)", () => {
  test("has an example of every address of the interface, from the ledger itself", () => {
    expect(examples.map(({ path }) => path)).toEqual(ROUTES.map(({ path }) => path));
    for (const { at, text } of examples) {
      expect(at).toMatch(/^[a-z0-9/-]+\.json$/);
      expect(JSON.parse(text ?? "")).toMatchObject({ api: "v1", as_of: ledger.settings.as_of });
    }
  });

  test("shows of a region the same members as its file", () => {
    const { text } = examples.find(({ schema }) => schema === "RegionFile") ?? {};
    const id = ledger.settings.default_region;
    expect(Object.keys(JSON.parse(text ?? ""))).toEqual(Object.keys(regionJson(site, id)));
  });

  test("leaves out what the ledger has none of", () => {
    const bare = { ...ledger, projects: rowsById<Project>([]) };
    const without = apiExamples(siteOf(buildLookup(bare), "/", "1.0.0"), () => ({
      all: [],
      newestOnly: false,
    }));
    const project = without.find(({ schema }) => schema === "ProjectFile");
    expect(project).toEqual({ schema: "ProjectFile", path: "projects/{id}.json" });
  });
});

test("excerpt(value) keeps the first of a list of three or more and counts the others", () => {
  expect(JSON.parse(excerpt({ a: [1, 2, 3], b: [1, 2] }))).toEqual({ a: [1, "… +2"], b: [1, 2] });
});
