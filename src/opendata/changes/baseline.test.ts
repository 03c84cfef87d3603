import { join } from "node:path";
import { test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { baselineIn, digest } from "../../ledger/fixtures/baseline.ts";
import { folderFiles, memoryFiles } from "../../ledger/folder.ts";
import { compareVersions } from "./compare.ts";
import { diffVersions } from "./diff.ts";
import { asHtml, asJson, asMarkdown, asText } from "./formats.ts";
import { historyOf } from "./history.ts";
import type { Past } from "./past.ts";
import { namesOf } from "./releases.ts";
import { reportOf } from "./report.ts";

// What is told of changes of a small made-up ledger: figures, targets, places, settings and columns
// changed, lost and new, one state after the other. UPDATE_BASELINES=1 writes the texts anew: read
// them before they are kept.

type Texts = Readonly<Record<string, string>>;
type Edit = readonly [file: string, from: string | RegExp, to: string];

const FOLDER = folderFiles(join(import.meta.dirname, "../../ledger/fixtures/marsh"));
const FIRST: Texts = Object.fromEntries(
  FOLDER.names.map((name) => [name, new TextDecoder().decode(FOLDER.read(name) as Uint8Array)]),
);

function edited(texts: Texts, edits: readonly Edit[]): Texts {
  const made = { ...texts };
  for (const [file, from, to] of edits) {
    const before = made[file] ?? "";
    made[file] = before.replace(from, to);
    if (made[file] === before) throw new Error(`nothing to change in ${file}: ${from}`);
  }
  return made;
}

const [F24, F25, T25] = ["observations/2024.csv", "observations/2025.csv", "targets/2025.csv"] as const;

/** Each state is the one before with these edits. */
const STATES: Readonly<Record<string, readonly Edit[]>> = {
  "figures revised, lost and new": [
    [F24, "reed,gdp,,,2024,104.0", "reed,gdp,,,2024,88.2"],
    [F24, /^heron,gdp,,,2024,.*\n/m, ""],
    [F25, /^otter,capital,.*\n/m, "otter,capital,,,2025-01/2025-10,9.5,亿元,,A,month-2025,表1,已核实\n"],
    [F25, /$/, "port,retail,,,2025-01/2025-10,1.5,亿元,,A,month-2025,表1,\n"],
    ["claims/2025.csv", "15,%", "14,%"],
  ],
  "targets raised, met and withdrawn": [
    [T25, /(marsh,capital,,,2025,level,,committed,2025-01,)105/, "$1110"],
    [T25, /(heron,capital,,,2025,level,,committed,2025-01,)30/, "$122"],
    [T25, /(marsh,accidents,,,2025,level,,committed,2025-01,)60/, "$140"],
    [T25, /^port,capital,.*\n/m, ""],
    [T25, /(reed,gdp,,,2025,growth,,committed,2025-01,)7/, "$18.5"],
  ],
  "places, names and settings": [
    ["regions.csv", "990103", "990193"],
    ["regions.csv", "獭溪县,", "獭溪区,Otter District"],
    ["indicators.csv", "Capital in place", "Capital arrived"],
    ["indicators.csv", "吨标准煤,flow,lower", "吨标准煤,flow,none"],
    ["site.json", '"behind": -15', '"behind": -12'],
    ["site.json", '"low_completion": 30', '"low_completion": 40'],
    ["units.csv", "2000/3", "666.67"],
    ["revisions.csv", "年报核定", "第五次经济普查"],
  ],
  "a file lost, a column new": [
    ["projects.csv", "harbour,港口扩建", "harbour,港口二期"],
    [
      "aliases.csv",
      /^.*$/s,
      "name,region,indicator,industry,breakdown,unit,source,note,remark\n招商资金,,capital,,,亿元,,,x\n",
    ],
    ["calendar.csv", /^.*$/s, ""],
  ],
};

const TEXTS: [string, Texts][] = [["first", FIRST]];
for (const [name, edits] of Object.entries(STATES))
  TEXTS.push([name, edited(TEXTS.at(-1)?.[1] ?? {}, edits)]);

test("the reports of changes are as they were read", () => {
  const reports = baselineIn(join(import.meta.dirname, "baselines/reports.txt"));
  const versions = TEXTS.map(([name, texts]) => ({ name, files: memoryFiles(texts) }));
  const pairs = versions.slice(1).map((after, i) => [versions[i] ?? after, after] as const);
  for (const [before, after] of [...pairs, ...pairs.slice(1, 3).map(([a, b]) => [b, a] as const)]) {
    const diff = diffVersions(before, after);
    const head = `${before.name} → ${after.name}`;
    for (const lang of LANGS)
      reports.add(`${head} ${lang}`, asText(reportOf(diff, namesOf([before, after]), lang, 20)).split("\n"));
    reports.add(`${head} as JSON`, JSON.parse(asJson(diff)));
    const short = reportOf(diff, namesOf([before, after]), "zh", 2);
    reports.add(`${head} in short`, [asMarkdown(short).split("\n"), digest(asHtml(short, "zh"))]);
    reports.add(
      `${head} rows`,
      compareVersions(before, after).rows.map(({ kind, line, row }) => [kind, line, row]),
    );
  }
  reports.end();
});

test("the history of its states is as it was read", () => {
  const bytes = new Map<string, Uint8Array>();
  const files = new Map<string, { commit: number; hash: string | null }[]>();
  TEXTS.forEach(([, texts], commit) => {
    for (const name of Object.keys(texts)) {
      const hash = digest(texts[name] ?? "");
      bytes.set(hash, new TextEncoder().encode(texts[name]));
      const states = files.get(name) ?? [];
      if (states.at(-1)?.hash !== hash) files.set(name, [...states, { commit, hash }]);
    }
  });
  const past: Past = {
    ...{ state: "whole", files, read: (hash) => bytes.get(hash) ?? null },
    commits: TEXTS.map(([subject], i) => ({
      id: `c${i}`,
      time: `2025-0${i + 3}-01T10:00:00+08:00`,
      subject,
    })),
    tags: [0, 2, 3].map((commit, i) => ({
      ...{
        version: `1.${i}.0`,
        tag: `data-v1.${i}.0`,
        commit,
        time: `2025-0${commit + 3}-02T10:00:00+08:00`,
      },
    })),
  };
  const history = baselineIn(join(import.meta.dirname, "baselines/history.txt"));
  history.add("history", historyOf(past));
  history.end();
});
