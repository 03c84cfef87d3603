import { describe, expect, test } from "vitest";
import { SAMPLE } from "../../ledger/sample.ts";
import { columnsOf } from "../../ledger/schema.ts";
import { historyOf } from "./history.ts";
import { type Past, stateAt } from "./past.ts";
import { nextVersion, releasesOf } from "./releases.ts";
import { trailerRevision } from "./revisions.ts";
import { traceFile } from "./trace.ts";

/** What one commit wrote: the text of each file, null for one that it removed. */
type Written = Readonly<Record<string, string | null>>;

const dayOf = (commit: number) => `2025-03-${String(commit + 1).padStart(2, "0")}`;

/** A past of these commits, one a day from 1 March 2025, some of them tagged with a version. */
function pastOf(commits: readonly Written[], tags: Readonly<Record<string, number>> = {}): Past {
  const texts = new Map<string, string>();
  const files = new Map<string, { commit: number; hash: string | null }[]>();
  commits.forEach((written, commit) => {
    for (const [file, text] of Object.entries(written)) {
      const hash = text === null ? null : `${file} ${commit}`;
      if (hash !== null && text !== null) texts.set(hash, text);
      files.set(file, [...(files.get(file) ?? []), { commit, hash }]);
    }
  });
  return {
    state: "whole",
    files,
    commits: commits.map((_, i) => ({
      id: `c${i}`,
      time: `${dayOf(i)}T10:00:00+08:00`,
      subject: `Commit ${i}`,
    })),
    tags: Object.entries(tags).map(([version, commit]) => ({
      ...{ version, tag: `data-v${version}`, commit, time: `${dayOf(commit)}T12:00:00+08:00` },
    })),
    read: (hash) => {
      const text = texts.get(hash);
      return text === undefined ? null : new TextEncoder().encode(text);
    },
  };
}

const O24 = "observations/2024.csv";
const HEAD = `${columnsOf("observations")
  .map((column) => column.name)
  .join()}\n`;
const figures = (values: readonly (string | number)[]) =>
  HEAD + values.map((value, i) => `p${i},gdp,,,2024,${value},亿元,,A,report-2024,1,\n`).join("");
const many = (count: number, value: string) => figures(new Array<string>(count).fill(value));

describe("stateAt(past, commit)", () => {
  const past = pastOf([{ "a.csv": "a0" }, { "b.csv": "b1" }, { "a.csv": "a2" }, { "b.csv": null }]);

  test.each([
    [0, "a0", undefined],
    [1, "a0", "b1"],
    [2, "a2", "b1"],
    [3, "a2", undefined],
  ])("has the files as commit %i left them", (commit, a, b) => {
    const { files, hash, name } = stateAt(past, commit);
    const text = (file: string) => {
      const bytes = files.read(file);
      return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : undefined;
    };
    expect([text("a.csv"), text("b.csv"), name]).toEqual([a, b, `c${commit}`]);
    expect(files.names).toEqual(b === undefined ? ["a.csv"] : ["a.csv", "b.csv"]);
    expect(hash?.("b.csv") === undefined).toBe(b === undefined);
  });

  test("says why a file cannot be read", () => {
    const { files } = stateAt({ ...past, read: () => null }, 3);
    expect([files.read("a.csv"), files.read("b.csv")]).toEqual([{ reason: "denied" }, { reason: "missing" }]);
  });
});

describe("nextVersion(version, step)", () => {
  test.each([
    ["major", "3.0.0"],
    ["minor", "2.10.0"],
    ["patch", "2.9.6"],
    ["none", "2.9.5"],
  ] as const)("by a %s step", (step, next) => {
    expect(nextVersion("2.9.5", step)).toBe(next);
  });
});

describe("trailerRevision(trailer, subject)", () => {
  test.each([
    ["correction: a slip", { kind: "correction", reason: "a slip" }],
    ["更正：万元误作亿元", { kind: "correction", reason: "万元误作亿元" }],
    [" Scheduled Revision ; yearly ", { kind: "scheduled", reason: "yearly" }],
    ["late", { kind: "late", reason: "the subject" }],
    ["补报：", { kind: "late", reason: "the subject" }],
    ["分类调整", { kind: "reclassification", reason: "the subject" }],
    ["correction: first\nsecond: third", { kind: "correction", reason: "first\nsecond: third" }],
    ["corrections: a slip", null],
    ["a correction", null],
    ["", null],
  ])("reads %j", (trailer, revision) => {
    expect(trailerRevision(trailer, "the subject")).toEqual(revision);
  });
});

describe("traceFile(table, states)", () => {
  const traced = (...texts: readonly (string | null)[]) =>
    traceFile(
      "observations",
      texts.map((text, commit) => ({
        commit,
        file: O24,
        bytes: () => (text === null ? null : new TextEncoder().encode(text)),
      })),
    );
  const changes = (...texts: readonly (string | null)[]) =>
    traced(...texts).events.map(({ kind, line, commit }) => `${kind} ${line} ${commit}`);

  test("tells each row that a later commit changed, brought or removed", () => {
    expect(changes(figures([1, 2]), figures([1, 3]), figures([1, 3, 4]), figures([1]))).toEqual([
      "changed 3 1",
      "new 4 2",
      "lost 3 3",
      "lost 4 3",
    ]);
  });

  test("reads no state where there is but one", () => {
    const never = () => {
      throw new Error("read");
    };
    const { runs, events } = traceFile("observations", [{ commit: 4, file: O24, bytes: never }]);
    expect([runs[0]?.slice(1), runs.length, events]).toEqual([[4, 4], 1, []]);
  });

  test.each([
    [2_000, 2_000],
    [2_001, 0],
  ])("of %i rows that one commit brings tells %i one by one", (count, told) => {
    expect(changes(figures([]), many(count, "1"))).toHaveLength(told);
  });

  test("gives the lines that follow each other and are of one origin as one run", () => {
    // Lines 2 to 5; the third changes, a fifth comes, the first two change places.
    const moved = figures([1, 2, 9, 4]).replace(/(p0.*\n)(p1.*\n)/, "$2$1");
    expect(traced(figures([1, 2, 3]), figures([1, 2, 3, 4]), moved).runs).toEqual([
      [3, 0, 0],
      [4, 0, 2],
      [5, 1, 1],
    ]);
  });

  test("keeps the origin of a line whose cells read the same under another head or with other quotes", () => {
    const [head = "", ...rows] = figures([1, 2]).trimEnd().split("\n");
    const quoted = [head, ...rows.map((line) => line.replace("gdp", '"gdp"'))].join("\n");
    const without = [head, ...rows].map((line) => line.replace(/,(?:note)?$/, "")).join("\n");
    for (const text of [quoted, without]) {
      expect(traced(figures([1, 2]), `${text}\n`)).toEqual({ runs: [[3, 0, 0]], events: [] });
    }
  });

  test("knows a line again after a state that is no table, and not after one that removed the file", () => {
    expect(traced(figures([1]), `${HEAD}"p0\n`, figures([1])).runs).toEqual([[2, 0, 0]]);
    expect(traced(figures([1]), null, figures([1])).runs).toEqual([[2, 2, 2]]);
  });
});

describe("releasesOf(past, events)", () => {
  const releasesIn = (past: Past) => releasesOf(past, eventsOf(past));
  const eventsOf = (past: Past) =>
    [...past.files].flatMap(
      ([file, states]) =>
        traceFile(
          "observations",
          states.map(({ commit, hash }) => ({
            commit,
            file,
            bytes: () => (hash === null ? null : past.read(hash)),
          })),
        ).events,
    );

  test("tells of a row the commits since the release before, that one left out and its own included", () => {
    const past = pastOf(
      [1, 2, 3, 4, 5].map((value) => ({ [O24]: figures([value]) })),
      { "1.0.0": 1, "1.0.1": 3 },
    );
    const releases = releasesIn(past);
    expect(releases.map((one) => [one.version, one.rows.map((row) => row.commits)])).toEqual([
      ["1.0.0", []],
      ["1.0.1", [[2, 3]]],
      ["1.0.2", [[4]]],
    ]);
  });

  test("tells of the newest reason where several commits changed a row", () => {
    const past = pastOf([1, 2, 3, 4].map((value) => ({ [O24]: figures([value]) })));
    const revised = eventsOf(past).map((event) =>
      event.commit === 3
        ? event
        : { ...event, revision: { kind: "late" as const, reason: `${event.commit}` } },
    );
    expect(releasesOf(past, revised)[0]?.rows[0]?.revision).toEqual({ kind: "late", reason: "2" });
  });

  test.each([300, 301])("tells 300 rows of each kind of %i, and counts all", (count) => {
    const changed = many(count, "2") + many(count, "1").slice(HEAD.length).replaceAll(/^p/gm, "q");
    const past = pastOf([
      { [O24]: many(count, "1") + many(count, "1").slice(HEAD.length).replaceAll(/^p/gm, "r") },
      { [O24]: changed },
    ]);
    const [since] = releasesIn(past);
    const told = (kind: string) => since?.rows.filter((row) => row.kind === kind).length;
    expect([told("lost"), told("changed"), told("new")]).toEqual([300, 300, 300]);
    expect(since?.counts).toEqual({ lost: count, changed: count, new: count });
  });

  test.each([
    [200, 200, 0],
    [201, 200, 1],
  ])("of %i settings tells %i and leaves out %i", (count, told, more) => {
    const site = (value: number) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [`s${i}`, value])));
    const [since] = releasesIn(pastOf([{ "site.json": site(1) }, { "site.json": site(2) }]));
    const [settings] = since?.told["en"]?.sections ?? [];
    expect([settings?.rows.length, settings?.more]).toEqual([told, more]);
  });

  test("has nothing to tell since a release that nothing followed", () => {
    const released = pastOf([{ [O24]: figures([1]) }, { [O24]: figures([2]) }], { "1.0.0": 1 });
    expect(releasesIn(released).map((one) => one.tag)).toEqual(["data-v1.0.0"]);
    expect(releasesIn(pastOf([{ [O24]: figures([1]) }]))).toEqual([]);
  });

  test("names the files of a release, and of what is not released none", () => {
    const past = pastOf([{ [O24]: figures([1]) }, { "site.json": "{}", [O24]: null }], {
      "1.0.0": 0,
      "2.0.0": 1,
    });
    expect(releasesIn(past).map((one) => one.files)).toEqual([[O24], ["site.json"]]);
    const later = pastOf([{ [O24]: figures([1]) }, { [O24]: figures([2]) }], { "1.0.0": 0 });
    expect(releasesIn(later).at(-1)?.files).toBeUndefined();
  });
});

describe("historyOf(past)", () => {
  test.each<[string, Readonly<Record<string, number>>, object]>([
    ["never released", {}, { text: "1.0.0", state: "first" }],
    ["released as it is", { "1.0.0": 0, "1.2.0": 1 }, { text: "1.2.0", state: "released" }],
    ["changed since its release", { "1.2.0": 0 }, { text: "1.2.1", state: "changed" }],
  ])("gives a ledger that was %s its version", (_, tags, version) => {
    expect(historyOf(pastOf([{ [O24]: figures([1]) }, { [O24]: figures([2]) }], tags)).version).toEqual(
      version,
    );
  });

  test("tells of changes commit by commit, whatever file they are in, and of no row that came", () => {
    const { events, eventsLeftOut } = historyOf(
      pastOf([
        { [O24]: figures([1]), "observations/2023.csv": figures([1]) },
        { [O24]: figures([2]), "observations/2023.csv": figures([1, 5]) },
        { "observations/2023.csv": figures([3, 5]) },
      ]),
    );
    expect(events.map(({ kind, file, commit }) => `${kind} ${file} ${commit}`)).toEqual([
      `changed ${O24} 1`,
      "changed observations/2023.csv 2",
    ]);
    expect(eventsLeftOut).toBe(0);
  });

  test("of 20,001 changes leaves out the oldest, and says so", () => {
    const past = pastOf([{ [O24]: many(20_001, "1") }, { [O24]: many(20_001, "2") }]);
    const { events, eventsLeftOut } = historyOf(past);
    expect([events.length, eventsLeftOut, events[0]?.key[0]]).toEqual([20_000, 1, "p1"]);
  });

  test("takes the reason of a row from revisions.csv: that of the day before that of any day, then the commit's", () => {
    const key = "p0 / gdp / 2024 / report-2024 / 1";
    const stated = [
      "in_file,key,on,kind,reason",
      `${O24},${key},,late,any day`,
      `${O24},${key},2025-03-02,scheduled,that day`,
      `${O24},${key},2025-03-03,correction,another day`,
      `${O24},p1 / gdp / 2024 / report-2024 / 1,2025-03-04,late,another day`,
    ].join("\n");
    const past = pastOf([
      { [O24]: figures([1, 1]), "revisions.csv": `${stated}\n`, "site.json": SAMPLE["site.json"] ?? "" },
      { [O24]: figures([2, 2]) },
      { [O24]: figures([2, 3]) },
      { [O24]: figures([4, 3]) },
    ]);
    const commits = past.commits.map((one) => ({
      ...one,
      revision: { kind: "late" as const, reason: one.id },
    }));
    const { events } = historyOf({ ...past, commits });
    expect(
      events.map(({ key: [place], commit, revision }) => `${place} ${commit} ${revision?.reason}`),
    ).toEqual(["p0 1 that day", "p1 1 c1", "p1 2 c2", "p0 3 any day"]);
  });
});
