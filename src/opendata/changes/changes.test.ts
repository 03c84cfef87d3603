import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { toFixed, ZERO } from "../../ledger/fraction.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { compareVersions } from "./compare.ts";
import { diffVersions } from "./diff.ts";
import { asHtml, asJson, asMarkdown, asText } from "./formats.ts";
import { compareLines } from "./lines.ts";
import { type Diff, reportOf } from "./report.ts";
import { compareSettings } from "./settings.ts";

type Edit = readonly [file: string, from: string, to: string];

function edited(...edits: readonly Edit[]): Record<string, string> {
  const texts: Record<string, string> = { ...SAMPLE };
  for (const [file, from, to] of edits) {
    const text = texts[file] ?? "";
    if (!text.includes(from)) throw new Error(`no ${from} in ${file}`);
    texts[file] = text.replace(from, to);
  }
  return texts;
}

const version = (name: string, texts: Readonly<Record<string, string>>) => ({
  name,
  files: memoryFiles(texts),
});
const diffed = (...edits: readonly Edit[]): Diff =>
  diffVersions(version("a", SAMPLE), version("b", edited(...edits)));
const names = { label: (_: string, id: string) => id };

const GDP = "observations/2024.csv";

describe("compareLines(before, after)", () => {
  test.each<[string, string, string, string[], string[]]>([
    ["equal texts", "h\na\nb\n", "h\na\nb\n", [], []],
    ["one line changed", "h\na\nb\nc\n", "h\na\nx\nc\n", ["3 b"], ["3 x"]],
    ["one line inserted", "h\na\nb\nc\n", "h\na\nx\nb\nc\n", [], ["3 x"]],
    ["one line taken out", "h\na\nb\nc\n", "h\na\nc\n", ["3 b"], []],
    ["lines in another order", "h\na\nb\nc\n", "h\nc\nb\na\n", [], []],
    ["a line doubled", "h\na\nb\n", "h\na\nb\na\n", [], ["4 a"]],
    ["a line doubled where it moved: the later one is new", "h\na\nb\n", "h\nb\na\na\n", [], ["4 a"]],
    [
      "a line threefold where it moved: the later two",
      "h\na\nb\n",
      "h\nb\na\nc\na\na\n",
      [],
      ["4 c", "5 a", "6 a"],
    ],
    ["one of two equal lines taken out: the later one", "h\na\na\nb\n", "h\nb\na\n", ["3 a"], []],
    ["two lines that changed places with another", "h\na\nb\nc\n", "h\nc\nx\na\n", ["3 b"], ["3 x"]],
    ["other line ends", "h\r\na\r\n", "h\na\n", [], []],
    ["no end of the last line", "h\na", "h\na\n", [], []],
    ["everything gone", "h\na\nb\n", "h\n", ["2 a", "3 b"], []],
  ])("%s", (_, before, after, lost, added) => {
    const found = compareLines(before, after);
    expect(found.lost.map((one) => `${one.line} ${one.text}`)).toEqual(lost);
    expect(found.added.map((one) => `${one.line} ${one.text}`)).toEqual(added);
  });
});

describe("compareVersions(a, b)", () => {
  test("rows are told by their keys: lost first, then changed, then new", () => {
    const { rows } = diffed(
      [GDP, "lake,gdp,,,2024,22.3", "lake,gdp,,,2024,22.4"],
      [
        GDP,
        "lower,gdp,,,2024,9.8,亿元,,A,report-2024,1,\n",
        "lower,projects,,,2024,3,个,,A,report-2024,1,\n",
      ],
    ).comparison;
    expect(
      rows.map((row) => `${row.kind} ${row.line} ${row.key.filter((cell) => cell !== "").join(" ")}`),
    ).toEqual([
      "lost 5 lower gdp 2024 report-2024 1",
      "changed 2 lake gdp 2024 report-2024 1",
      "new 5 lower projects 2024 report-2024 1",
    ]);
    expect(rows[1]?.cells).toEqual([{ column: "value", before: "22.3", after: "22.4" }]);
  });

  test("rows that only moved, line ends and quotes that say the same are no change", () => {
    const lines = (SAMPLE[GDP] ?? "").trimEnd().split("\n");
    const moved = [lines[0], ...lines.slice(1).reverse()].join("\r\n").replace("lake,gdp", '"lake",gdp');
    const found = compareVersions(version("a", SAMPLE), version("b", { ...SAMPLE, [GDP]: `${moved}\r\n` }));
    expect(found.rows).toEqual([]);
  });

  test("a column that went or came is told, and the rows under it are compared by their cells", () => {
    const bare = (SAMPLE[GDP] ?? "").replace(",note\n", "\n").replaceAll(/,\n/g, "\n");
    const found = compareVersions(version("a", SAMPLE), version("b", { ...SAMPLE, [GDP]: bare }));
    expect(found.columns).toEqual([{ kind: "lost", table: "observations", file: GDP, column: "note" }]);
    expect(found.rows).toEqual([]);
  });

  test("files that are gone lose their rows, and files that cannot be read are named", () => {
    const { [GDP]: _, ...gone } = SAMPLE;
    const lost = compareVersions(version("a", SAMPLE), version("b", gone));
    expect(lost.rows.map((row) => row.kind)).toEqual(["lost", "lost", "lost", "lost", "lost"]);
    const broken = compareVersions(
      version("a", SAMPLE),
      version("b", edited([GDP, "lake,gdp,,,2024,22.3", 'lake,"gdp']) as never),
    );
    expect(broken.unread).toEqual([GDP]);
  });

  test("files whose hashes agree are not read", () => {
    const read = (name: string) => {
      if (name !== "site.json") throw new Error(`read ${name}`);
      return { reason: "missing" };
    };
    const files = { ...memoryFiles(SAMPLE), read };
    const found = compareVersions(
      { name: "a", files, hash: () => "1" },
      { name: "b", files, hash: () => "1" },
    );
    expect(found.rows).toEqual([]);
    expect(() => compareVersions({ name: "a", files }, { name: "b", files })).toThrow("read regions.csv");
  });
});

describe("compareSettings(a, b)", () => {
  const site = (settings: object | string) =>
    memoryFiles({ "site.json": typeof settings === "string" ? settings : JSON.stringify(settings) });

  test.each<[string, object | string, object | string, string[]]>([
    ["nothing of what is the same", { a: 1, b: "x" }, { b: "x", a: 1 }, []],
    [
      "fields by their path, in the order of their paths",
      { b: { c: 1 }, a: "" },
      { b: { c: 2 }, a: "x" },
      ["a:→x", "b.c:1→2"],
    ],
    ["a field that came or went as an empty one", { a: 1 }, { b: true }, ["a:1→", "b:→true"]],
    [
      "nothing of terms in another order",
      { t: [{ id: "x" }, { id: "y" }] },
      { t: [{ id: "y" }, { id: "x" }] },
      [],
    ],
    [
      "terms by their ids",
      { t: [{ id: "x", n: 1 }] },
      { t: [{ id: "y", n: 1 }] },
      ["t.x.id:x→", "t.x.n:1→", "t.y.id:→y", "t.y.n:→1"],
    ],
    [
      "weights by their indicators",
      { s: [{ indicator: "gdp", w: 1 }] },
      { s: [{ indicator: "gdp", w: 2 }] },
      ["s.gdp.w:1→2"],
    ],
    ["other items by their place", { f: ["x", "y"] }, { f: ["x", "z"] }, ["f.1:y→z"]],
    ["an empty field like one that is not there", { a: "" }, {}, []],
    ["a file that cannot be read as a whole", "{", "{}", [":{→"]],
  ])("tells %s", (_, a, b, told) => {
    const found = compareSettings(site(a), site(b));
    expect(found.map(({ column, before, after }) => `${column}:${before}→${after}`)).toEqual(told);
  });
});

test("no change asks for no step", () => {
  expect(diffed().step).toEqual({ step: "none", reasons: [] });
});

describe("the effect on what is published", () => {
  const told = ({ effects }: Diff) =>
    (effects ?? []).map((one) => {
      const text = (value: typeof one.before) => {
        if (value === null) return "none";
        if ("row" in value) return toFixed(value.judgement.completion?.value ?? ZERO, 2);
        return "place" in value ? `${value.place}/${value.of}` : toFixed(value, 4);
      };
      return `${one.kind} ${one.subject.region} ${one.period} ${text(one.before)} ${text(one.after)}`;
    });

  test("a figure moves what is reached of its target, the ranks of its group and the group's total", () => {
    // 12.5 of 11.5 is 108.70 %; 9.2 of 11.5 is 80 %. Lower has no target: ranked by completion alone it is
    // not, so the two are ranked by the figure; 12.5 > 9.8 > 9.2. The group held 22.3, and holds 19.0.
    expect(told(diffed([GDP, "upper,gdp,,,2024,12.5", "upper,gdp,,,2024,9.2"]))).toEqual([
      "target upper 2024 108.70 80.00",
      "rank lower 2024 2/2 1/2",
      "rank upper 2024 1/2 2/2",
      "total lake-districts 2024 22.3000 19.0000",
    ]);
  });

  test("a target moves what is reached by the newest figure that it holds", () => {
    // 22.3 of 21.6 is 103.24 %, of 22.3 exactly 100 %.
    expect(told(diffed(["targets/2024.csv", "2024-01,21.6", "2024-01,22.3"]))).toEqual([
      "target lake 2024 103.24 100.00",
    ]);
  });

  test("a figure that is gone reaches nothing any more", () => {
    const [first] = diffed([GDP, "upper,gdp,,,2024,12.5,亿元,,E,report-2024,1,\n", ""]).effects ?? [];
    if (first?.kind !== "target") throw new Error("no effect on a target");
    expect([first.before, first.after].map((one) => one?.judgement.verdict)).toEqual([
      "expected-met",
      "no-figure",
    ]);
  });

  test("a correction of a note moves nothing", () => {
    expect(told(diffed([GDP, "22.3,亿元,,A,report-2024,1,", "22.3,亿元,,A,report-2024,1,更正"]))).toEqual([]);
  });

  test("the audit tells what agrees no more", () => {
    // 9.8 and 12.5 make 22.3; 9.1 and 12.5 do not, however they were rounded.
    const measured: Edit = [GDP, "12.5,亿元,,E", "12.5,亿元,,A"];
    const lower: Edit = [GDP, "lower,gdp,,,2024,9.8", "lower,gdp,,,2024,9.1"];
    const { audits } = diffVersions(version("a", edited(measured)), version("b", edited(measured, lower)));
    expect(
      audits?.changes.map((one) => `${one.kind} ${one.subject.region} ${one.before} ${one.after}`),
    ).toContain("sum-children lake agrees differs");
  });

  test("of a version with errors nothing is computed, and it is said", () => {
    const diff = diffed([GDP, "22.3,亿元", "22.3亿,亿元"]);
    expect(diff.effects).toBeNull();
    expect(asText(reportOf(diff, names, "en", 10))).toContain("the effect could not be computed");
  });
});

describe("a version in which an id is missing that a row refers to", () => {
  const UPPER = "Upper District,district,lake,,,,";
  test.each<[string, Edit]>([
    ["a figure's unit", [GDP, "22.3,亿元", "22.3,亿美元"]],
    ["a target's unit", ["targets/2024.csv", "21.6,亿元", "21.6,亿美元"]],
    ["an indicator", [GDP, "lake,gdp", "lake,gnp"]],
    ["an indicator's unit", ["indicators.csv", "economy,亿元", "economy,亿美元"]],
    ["one of two categories", [GDP, "lower,gdp,,,2024,9.8", "lower,gdp,,start-new;start-old,2024,9.8"]],
    ["a peer group", ["regions.csv", `${UPPER}lake-districts`, `${UPPER}sea-districts`]],
    ["a place above, but itself", ["regions.csv", "prefecture,,", "prefecture,upper,"]],
  ])("has no measures, and the others none against it: %s", (_, [file, from, to]) => {
    const whole = version("a", edited([GDP, "lower,gdp,,,2024,9.8", "lower,gdp,,,2024,9.7"]));
    const lacking = version("b", edited([file, from, to]));
    for (const { effects, audits } of [diffVersions(whole, lacking), diffVersions(lacking, whole)]) {
      expect([effects, audits]).toEqual([null, null]);
    }
  });
});

describe("a report", () => {
  const diff = diffed([GDP, "22.3,亿元,,A,report-2024,1,", '22.4,亿元,,A,report-2024,1,"<b>|""更正""&`"']);

  test("as HTML escapes what it tells", () => {
    const html = asHtml(reportOf(diff, names, "zh", 10), "zh");
    expect(html).toContain("&lt;b&gt;|");
    expect(html).not.toContain("<b>");
    expect(html).toContain('<html lang="zh-CN">');
  });

  test("as Markdown keeps its tables whole", () => {
    const markdown = asMarkdown(reportOf(diff, names, "zh", 10));
    const widths = markdown
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .map((line) => line.replace(/\\\|/g, "").split("|").length);
    expect(markdown).toContain("\\<b\\>\\|");
    expect(new Set(widths.slice(0, 3))).toEqual(new Set([6]));
  });

  test("as JSON has every change with its ids", () => {
    const json = JSON.parse(asJson(diff));
    expect(json.step).toBe("patch");
    expect(json.rows[0]).toMatchObject({
      kind: "changed",
      file: GDP,
      line: 2,
      key: ["lake", "gdp", "", "", "2024", "report-2024", "1"],
    });
  });

  test("cuts long tables and says how much it left out", () => {
    const { [GDP]: _, ...gone } = SAMPLE;
    const cut = asText(reportOf(diffVersions(version("a", SAMPLE), version("b", gone)), names, "en", 2));
    expect(cut).toContain("… 3 more");
  });

  test("of no difference says so", () => {
    expect(asText(reportOf(diffed(), names, "en", 10))).toBe(
      "Changes of the ledger: a → b\nthe two versions of the ledger do not differ\n",
    );
  });
});
