import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { floorPlan } from "../scripts/floors.ts";
import { languagesOf } from "../scripts/languages.mjs";
import { type Allowed, importsIn, type Rules, violations } from "../scripts/rooms.ts";

/** Text as formats want it: knows nothing of ours, and every room that writes a format stands on it. */
const MARKUP = "src/markup.ts";
/**
 * The plain ground of the ledger: exact numbers, periods, and the definitions of tables and problems
 * are types that carry their operations with them. Words and charts use them as such, and nothing
 * else of the ledger.
 */
const GROUND = [
  ...[
    "fraction.ts",
    "memo.ts",
    "must.ts",
    "order.ts",
    "period.ts",
    "qualifier.ts",
    "schema.ts",
    "rules.ts",
  ].map((name) => `src/ledger/${name}`),
  MARKUP,
];

/** What a chart is, its parts, its kinds, and what is made of them; drawing it as SVG stands apart. */
const CHART = "src/charts/chart.ts";
const CHARTS = [CHART, "src/charts/parts", "src/charts/kinds", "src/charts"];

/** The two components that draw; every other one prints what it is given. */
const DRAWING = ["src/components/Figure.astro", "src/components/KeyFigure.astro"];

const component: Allowed = {
  values: [MARKUP, "src/i18n", "src/islands", ...DRAWING],
  types: ["src/models", CHART],
};
const drawing: Allowed = { ...component, values: ["src/i18n", "src/components", "src/charts/svg"] };

/** A folder a language: nobody else imports from them, and what is in them is asked for by language. */
const LANGUAGES = languagesOf(".").map((name) => `src/i18n/${name}`);
const language: Allowed = {
  values: ["src/i18n", ...GROUND],
  types: ["src/i18n/zh", "src/ledger", "src/measures"],
};

/** The rooms of `src`, from the ground up, and what each may import: the table of the design. */
const RULES: Rules = {
  rooms: {
    ...Object.fromEntries(GROUND.map((file) => [file, { values: GROUND }])),
    "src/ledger": { values: GROUND, outside: true },
    "src/measures": { values: ["src/ledger", ...GROUND] },
    "src/i18n": { values: [...GROUND, ...LANGUAGES], types: ["src/ledger", "src/measures"] },
    ...Object.fromEntries(LANGUAGES.map((folder) => [folder, language])),
    [CHART]: { values: ["src/measures", "src/i18n"] },
    "src/charts/parts": { values: [CHART, "src/measures", "src/i18n", ...GROUND] },
    "src/charts/kinds": { values: [CHART, "src/charts/parts", "src/measures", "src/i18n", ...GROUND] },
    "src/charts": { values: [...CHARTS, "src/i18n", ...GROUND] },
    "src/charts/svg": { values: [MARKUP, CHART, "src/charts/parts", "src/i18n"] },
    "src/models": { values: ["src/ledger", ...GROUND, "src/measures", "src/i18n", ...CHARTS] },
    "src/opendata": { values: ["src/ledger", ...GROUND, "src/measures", "src/i18n"] },
    "src/components": component,
    ...Object.fromEntries(DRAWING.map((file) => [file, drawing])),
    "src/layouts": { ...component, values: ["src/i18n", "src/components", "src/islands"] },
    "src/islands": {
      values: ["src/islands/compare-draw.ts"],
      types: ["src/i18n", CHART, "src/models"],
    },
    // The comparing page draws what readers choose, with the very charts of the build.
    "src/islands/compare-draw.ts": {
      values: ["src/charts", "src/charts/svg", "src/i18n", ...GROUND],
      types: ["src/models", CHART],
    },
    "src/site.ts": {
      values: ["src/ledger", "src/models", "src/shared-work.ts"],
      outside: true,
      clock: true,
    },
    "src/shared-work.ts": { values: [], types: ["src/models"], outside: true },
    "src/pages": {
      values: ["src/site.ts", "src/models", "src/opendata", "src/components", "src/layouts"],
    },
    // Astro's own modules alone: it finds the pages by itself.
    "src/program.ts": { values: [] },
    // A chart as a file of its own.
    "src/pages/[...lang]/embed/[id].svg.ts": {
      values: ["src/charts/svg", "src/site.ts", "src/models", "src/layouts"],
    },
    "src/pages/favicon.svg.ts": { values: ["src/charts/svg", "src/layouts"] },
    // Has every page and file made, as a build does.
    "scripts/fuzz/lawful": {
      values: [
        ...["src/ledger", "src/models", "src/charts/svg", "src/site.ts", "src/i18n"],
        ...CHARTS,
        ...GROUND,
        "scripts",
      ],
      outside: true,
    },
    scripts: {
      values: [
        ...["src/ledger", ...GROUND, "src/measures", "src/opendata", "src/i18n"],
        ...["src/shared-work.ts", "scripts/fuzz/lawful"],
      ],
      types: ["src/program.ts"],
      outside: true,
      clock: true,
    },
  },
  // From the ground up; `.` stands for the files that are in no folder of the room.
  floors: {
    "src/models": [
      ["ground"],
      ["directory"],
      ["cells", "frame"],
      ["audit", "charts", "compare", "data", "flow", "provenance", "sitemap"],
      ["docs", "series", "timeliness"],
      ["analysis", "bulletin"],
      ["changes", "indicator", "industry", "project", "region", "target"],
      ["embed", "home", "search"],
    ],
    "src/opendata": [
      ["."],
      ["api", "changes", "explain", "import"],
      ["checklist", "describe", "downloads", "sheets"],
    ],
  },
  // Tables, which would only be harder to read in pieces.
  longFiles: {
    "src/ledger/schema.ts": "the definition of every table",
    "src/ledger/rules.ts": "the definition of every rule",
    "src/measures/definitions.ts": "the definition of every measure",
    "src/models/directory/page-kinds.ts": "the registry of every kind of page",
    "src/models/ground/limits.ts": "every limit of what pages show",
    "src/models/ground/view.ts": "the types of all that a page shows",
    ...Object.fromEntries(LANGUAGES.map((folder) => [`${folder}/problems.ts`, "the words of every rule"])),
    ...Object.fromEntries(LANGUAGES.map((folder) => [`${folder}/tables.ts`, "the words of every column"])),
  },
  longest: 250,
  longestTest: 500,
};

function sourcesOf(...patterns: string[]): Map<string, string> {
  const paths = patterns.flatMap((pattern) => globSync(pattern)).sort();
  return new Map(paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(path, "utf8")]));
}

test("the program keeps to its rooms", () => {
  const sources = sourcesOf("src/**/*.{ts,astro,mjs}", "scripts/**/*.{ts,mjs}");
  expect(sources.size).toBeGreaterThan(50);
  expect(violations(sources, RULES)).toEqual([]);
});

// Printed, so that whoever moves a file sees what became of the floors. A room whose order is declared
// above has no circle.
test.each(["src/models", "src/opendata"])("%s stands on the floors that its imports make", (room) => {
  const imports = importsIn(sourcesOf(`${room}/**/*.ts`));
  const plan = floorPlan(imports, room, RULES.floors[room]);
  console.log(plan);
  if (room in RULES.floors) expect(plan).not.toContain("in a circle");
});

test("every file that may be long is long, and there", () => {
  const sources = sourcesOf(...Object.keys(RULES.longFiles));
  for (const path of Object.keys(RULES.longFiles)) {
    expect(sources.get(path)?.split("\n").length, path).toBeGreaterThan(RULES.longest);
  }
});

describe("violations(sources, rules)", () => {
  const told = (files: Record<string, string>) => violations(new Map(Object.entries(files)), RULES);

  test.each<[string, Record<string, string>, string]>([
    [
      "an arrow upwards",
      { "src/ledger/a.ts": 'import { b } from "../measures/b.ts";' },
      "src/ledger/a.ts:1 src/ledger must not import from src/measures: src/measures/b.ts",
    ],
    [
      "a value where only types are allowed",
      { "src/i18n/a.ts": '\nimport { b } from "../ledger/b.ts";' },
      "src/i18n/a.ts:2 src/i18n may import only types from src/ledger: src/ledger/b.ts",
    ],
    [
      "an import() of another room",
      { "src/measures/a.ts": 'const b = await import("../models/b.ts");' },
      "src/measures/a.ts:1 src/measures must not import from src/models: src/models/b.ts",
    ],
    [
      "an import in an Astro file, with its line",
      { "src/components/A.astro": '---\nimport { b } from "../measures/b.ts";\n---\n<p></p>' },
      "src/components/A.astro:2 src/components must not import from src/measures: src/measures/b.ts",
    ],
    [
      "an import in the script of an Astro file",
      { "src/pages/A.astro": '---\n---\n<p></p>\n<script>\nimport "../ledger/b.ts";\n</script>' },
      "src/pages/A.astro:5 src/pages must not import from src/ledger: src/ledger/b.ts",
    ],
    [
      "drawing from a model",
      { "src/models/ground/a.ts": 'import { draw } from "../../charts/svg/render.ts";' },
      "src/models/ground/a.ts:1 src/models must not import from src/charts/svg: src/charts/svg/render.ts",
    ],
    [
      "a file read by a measure",
      { "src/measures/a.ts": 'import { readFileSync } from "node:fs";' },
      "src/measures/a.ts:1 src/measures must not reach out of the program: node:fs",
    ],
    [
      "a file in no room",
      { "src/extra/a.ts": 'import "../ledger/b.ts";' },
      "src/extra/a.ts stands in no room",
    ],
    [
      "two files that import each other",
      { "src/ledger/a.ts": 'import "./b.ts";', "src/ledger/b.ts": 'import type { A } from "./a.ts";' },
      "files import each other: src/ledger/a.ts → src/ledger/b.ts → src/ledger/a.ts",
    ],
    [
      "the time of day",
      { "src/models/ground/a.ts": "const t = Date.now();" },
      "src/models/ground/a.ts:1 depends on the clock",
    ],
    [
      "today",
      { "src/models/ground/a.ts": "const t = new Date();" },
      "src/models/ground/a.ts:1 depends on the clock",
    ],
    ["chance", { "src/charts/a.ts": "const t = Math.random();" }, "src/charts/a.ts:1 depends on chance"],
    [
      "the machine's order of letters",
      { "src/models/ground/a.ts": "x.sort((a, b) => a.localeCompare(b));" },
      "src/models/ground/a.ts:1 depends on the machine's locale",
    ],
    [
      "the machine's way with numbers",
      { "src/models/ground/a.ts": "const t = (5).toLocaleString();" },
      "src/models/ground/a.ts:1 depends on the machine's locale",
    ],
    [
      "a name that says nothing",
      { "src/ledger/csv-utils.ts": "" },
      "src/ledger/csv-utils.ts has a name that says nothing: utils",
    ],
    [
      "a barrel",
      { "src/ledger/all.ts": 'export * from "./a.ts";\nexport { b } from "./b.ts";' },
      "src/ledger/all.ts only passes on what other files export",
    ],
    [
      "a folder that imports from a higher floor",
      {
        "src/opendata/api/a.ts": 'import type { B } from "../describe/b.ts";',
        "src/opendata/describe/b.ts": "",
      },
      "src/opendata/api/a.ts:1 imports what is on no lower floor: src/opendata/describe/b.ts",
    ],
    [
      "a folder that imports from its own floor",
      { "src/opendata/api/a.ts": '\nimport "../changes/b.ts";', "src/opendata/changes/b.ts": "" },
      "src/opendata/api/a.ts:2 imports what is on no lower floor: src/opendata/changes/b.ts",
    ],
    [
      "a file beside the folders that imports from one of them",
      { "src/opendata/a.ts": 'import "./api/b.ts";', "src/opendata/api/b.ts": "" },
      "src/opendata/a.ts:1 imports what is on no lower floor: src/opendata/api/b.ts",
    ],
    [
      "a folder that the floors do not name",
      { "src/opendata/extra/a.ts": "" },
      "src/opendata/extra/a.ts stands on no floor of src/opendata",
    ],
    ["a long file", { "src/ledger/a.ts": "\n".repeat(251) }, "src/ledger/a.ts has 251 lines, more than 250"],
  ])("finds %s", (_, files, sentence) => {
    expect(told(files)).toEqual([sentence]);
  });

  test("leaves alone what the table allows", () => {
    expect(
      told({
        "src/opendata/a.ts": 'import "./b.ts";',
        "src/opendata/b.ts": "",
        "src/opendata/api/a.ts": 'import "../a.ts";\nimport "./b.ts";',
        "src/opendata/api/b.ts": "",
        "src/opendata/describe/a.ts": 'import "../api/a.ts";\nimport "../a.ts";',
        "src/measures/a.ts":
          'import { b } from "../ledger/b.ts";\nimport { c } from "./c.ts";\nconst d = new Date(0);',
        "src/i18n/a.ts":
          'import type { B } from "../ledger/b.ts";\nimport { type C } from "../measures/c.ts";',
        "src/site.ts": 'import { buildLookup } from "./ledger/lookup.ts";\nconst t = Date.now();',
        "src/layouts/A.astro":
          '---\nimport "./a.css";\nimport B from "../components/B.astro";\n---\n<p>import("../ledger/x.ts")</p>',
        "src/models/ground/a.test.ts": 'import { draw } from "../../charts/svg/render.ts";',
        "src/charts/a.ts":
          'const order = x.localeCompare(y, "zh");\nexport { z } from "./z.ts";\nconst w = 1;',
      }),
    ).toEqual([]);
  });
});

describe("floorPlan(imports, room, floors)", () => {
  const imports = (files: Record<string, readonly string[]>) =>
    new Map(
      Object.entries(files).map(([from, all]) => [
        `src/${from}`,
        all.map((to) => ({ line: 1, to: `src/${to}` })),
      ]),
    );

  test("puts each folder right above the highest that it imports", () => {
    const plan = floorPlan(
      imports({
        "room/top/a.ts": ["room/low/a.ts", "room/middle/a.ts", "other/x.ts"],
        "room/middle/a.ts": ["room/low/b.ts"],
        "room/low/a.ts": [],
        "room/low/b.ts": ["room/low/a.ts", "room/own.ts"],
        "room/own.ts": [],
        "other/x.ts": ["room/top/a.ts"],
      }),
      "src/room",
    );
    expect(plan).toBe("src/room: 5 files on 4 floors, folders on 4\n  4 top\n  3 middle\n  2 low\n  1 .");
  });

  test("puts folders that import one another on one floor, with how often each does", () => {
    const plan = floorPlan(
      imports({
        "room/a/1.ts": ["room/b/1.ts"],
        "room/a/2.ts": ["room/b/1.ts"],
        "room/b/1.ts": ["room/c/1.ts"],
        "room/b/2.ts": ["room/a/1.ts"],
        "room/c/1.ts": [],
      }),
      "src/room",
    );
    expect(plan.split("\n")).toEqual([
      "src/room: 5 files on 4 floors, folders on 2",
      "  2 a ⇄ b",
      "  1 c",
      "  in a circle: a → b, 2",
      "  in a circle: b → a, 1",
    ]);
  });

  test("counts a file that the floors name by itself", () => {
    const own = imports({
      "room/all.ts": ["room/a/1.ts"],
      "room/a/1.ts": ["room/one.ts"],
      "room/one.ts": [],
    });
    expect(floorPlan(own, "src/room", [["."], ["a"], ["all.ts"]])).toContain("  3 all.ts\n  2 a\n  1 .");
    expect(floorPlan(own, "src/room")).toContain("  1 . ⇄ a");
  });
});
