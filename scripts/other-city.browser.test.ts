import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SAMPLE } from "../src/ledger/sample.ts";
import { ROOT } from "./site-program.ts";

/** Another office's ledger: English names only, only the columns that must be there, quarters. */
const CITY: Readonly<Record<string, string>> = {
  "site.json": JSON.stringify({
    ...JSON.parse(SAMPLE["site.json"] ?? "{}"),
    title: "Portmouth in figures",
    title_en: "Portmouth in figures",
    publisher: "Portmouth City Council",
    publisher_en: "Portmouth City Council",
    default_region: "portmouth",
    featured_indicators: ["housing-starts"],
    as_of: "2025-Q3",
    score: { indicators: [] },
    themes: [{ id: "housing", name: "Housing", name_en: "" }],
    peer_groups: [{ id: "boroughs", name: "Boroughs", name_en: "" }],
    schemes: [],
  }),
  "regions.csv": `id,name,kind,parent,peer_group
portmouth,Portmouth,prefecture,,
east-end,East End,district,portmouth,boroughs
west-bank,West Bank & Quays,district,portmouth,boroughs
`,
  "industries.csv": "id,name,kind\nconstruction,Construction,sector\n",
  "offices.csv": "id,name,contact\nhousing,Housing office,mailto:housing@portmouth.example\n",
  "units.csv": "id,name_en,dimension,factor\ndwellings,dwellings,count,1\n%,%,percent,1\n",
  "indicators.csv": `id,name,theme,unit,measure,better,additive,decimals,frequency,office,definition
housing-starts,Housing starts,housing,dwellings,flow,higher,yes,0,quarter,housing,Dwellings on which building began.
`,
  "sources.csv": "id,title,published\nq3,Housing bulletin of the third quarter,2025-10-14\n",
  "observations/2024.csv": `region,indicator,industry,breakdown,period,value,unit,source,locator
portmouth,housing-starts,,,2024-Q3,120,dwellings,q3,table 1
`,
  "observations/2025.csv": `region,indicator,industry,breakdown,period,value,unit,source,locator
east-end,housing-starts,,,2025-01/2025-09,210,dwellings,q3,table 2
portmouth,housing-starts,,,2025-01/2025-09,330,dwellings,q3,table 1
portmouth,housing-starts,,,2025-Q3,150,dwellings,q3,table 1
west-bank,housing-starts,,,2025-01/2025-09,120,dwellings,q3,table 2
`,
  "targets/2025.csv": `region,indicator,industry,breakdown,period,form,tier,set_on,value,unit,source,locator
east-end,housing-starts,,,2025,level,committed,2025-01,240,dwellings,q3,table 3
portmouth,housing-starts,,,2025,level,committed,2025-01,400,dwellings,q3,table 3
west-bank,housing-starts,,,2025,level,committed,2025-01,160,dwellings,q3,table 3
`,
};

let folder = "";
let said = "";
let code: number | null = null;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "other-city-"));
  for (const [file, text] of Object.entries(CITY)) {
    mkdirSync(dirname(join(folder, "ledger", file)), { recursive: true });
    writeFileSync(join(folder, "ledger", file), text);
  }
  const node = join(ROOT, "node_modules/.bin/node");
  const script = join(ROOT, "scripts/build.ts");
  const given = [script, "--data", join(folder, "ledger"), "--out", join(folder, "site"), "--lang", "en"];
  const run = spawnSync(node, given, { cwd: folder, encoding: "utf8" });
  [code, said] = [run.status, run.stdout + run.stderr];
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = (path: string) =>
  readFileSync(join(folder, "site", path), "utf8")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#39;", "'")
    .replace(/\s+/g, " ");

describe("a ledger of another city, with English names only and quarters", () => {
  test("is built from its folder without a change of the program", () => {
    expect(code, said).toBe(0);
    expect(text("en/index.html")).toContain("Portmouth in figures");
  });

  test("says how its year stands: 330 of 400 at three quarters is 7.5 points ahead", () => {
    expect(text("en/regions/portmouth/index.html")).toContain(
      "Jan–Sep 2025: housing starts in Portmouth numbered 330, 82.5% of the year's target, 7.5 points ahead of schedule.",
    );
  });

  test("ranks its boroughs, and names them as they are in both languages", () => {
    expect(text("en/regions/east-end/index.html")).toContain("1st of 2 among Boroughs");
    const west = text("regions/west-bank/index.html");
    expect(west).toContain("West Bank &amp; Quays");
    expect(west).toContain("75.0%");
  });

  test("shows its quarters, with growth on the quarter a year before", () => {
    const page = text("en/regions/portmouth/index.html");
    expect(page).toContain("Q3 2025");
    expect(page).toContain("+25.0%");
    expect(text("regions/portmouth/index.html")).toContain("2025年三季度");
  });

  test("keeps nothing of the ledger that the program ships with", () => {
    expect(text("regions/index.html")).not.toContain("松原");
  });
});
