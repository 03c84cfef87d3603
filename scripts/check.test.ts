import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { folderFiles } from "../src/ledger/folder.ts";
import { readFiles } from "../src/ledger/read.ts";
import { SAMPLE } from "../src/ledger/sample.ts";
import { measure } from "./bench/measure.ts";
import { BOMBS } from "./check/bombs.ts";
import { ROOT } from "./site-program.ts";

const folder = mkdtempSync(join(tmpdir(), "taizhang-check-"));
const path = (file: string) => join(folder, file);

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path(file)), { recursive: true });
  writeFileSync(path(file), content);
}

function replace(file: string, from: string, to: string): void {
  expect(SAMPLE[file]).toContain(from);
  put(file, (SAMPLE[file] ?? "").replace(from, to));
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(SAMPLE)) put(file, text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm run check` without the set-up. */
function check(...given: string[]) {
  const node = join(ROOT, "node_modules/.bin/node");
  const run = spawnSync(node, ["scripts/check.ts", "--data", folder, "--lang", "zh", ...given], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { out: run.stdout, err: run.stderr, code: run.status };
}

const BROKEN = ["regions.csv", "Upper District,district", "Upper District,distict"] as const;

describe("npm run check", () => {
  test("ends with 0 where all is sound, and says how many rows there are", () => {
    expect(check()).toEqual({ out: "台账无误，共 29 行\n", err: "", code: 0 });
  });

  test("ends with 0 where there are warnings only, and lists them", () => {
    replace("units.csv", "\n个,", "\r\n个,");
    const { out, code } = check();
    expect(out).toContain("units.csv:2 提示 L007");
    expect(out).toContain("错误 0 处，提示 1 处，已接受 0 处");
    expect(code).toBe(0);
  });

  test("ends with 1 where there is an error, with its place, sentence and hint", () => {
    replace(...BROKEN);
    const { out, code } = check();
    expect(out).toMatch(
      /regions\.csv:4:4 错误 L104 \[类别\] “类别”不能是“distict”（upper）\n {4}→ 是不是 district/,
    );
    expect(code).toBe(1);
  });

  test.each([
    [["--format", "yaml"], "--format"],
    [["--max", "-1"], "--max"],
    [["--write"], "--write"],
    [["--fix", "--format", "json"], "--fix"],
    [["extra"], "extra"],
  ])("ends with 2 for %j", (given, about) => {
    const { out, err, code } = check(...given);
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err).toContain(about);
    expect(err).toContain("npm run check -- --help");
  });

  test("--format json gives records with sentences, and no character that nobody sees", () => {
    replace("regions.csv", ",下城区,", ",下\uFFFD城\u202E区,");
    const { out, code } = check("--format", "json");
    expect(out).not.toMatch(/[\uFFFD\u202E]/);
    expect(JSON.parse(out)).toMatchObject({
      rows: 29,
      errors: 1,
      warnings: 0,
      accepted: 0,
      problems: [
        {
          code: "L114",
          severity: "error",
          file: "regions.csv",
          line: 3,
          column: 2,
          cell: "下\uFFFD城\u202E区",
        },
      ],
    });
    expect(code).toBe(1);
  });

  test("--format github gives one command a problem, its parts escaped", () => {
    replace("observations/2024.csv", "2024,12.5", "2024,12.5%");
    const { out, code } = check("--format", "github");
    const file = `${folder.replace(/.*(?=taizhang-check-)/, "")}/observations/2024.csv`;
    expect(out).toMatch(
      new RegExp(`^::error file=[^,]*${file},line=6,col=6,title=L118 [^,:]+::“12.5%25”.*%0A→ .*\\n$`),
    );
    expect(code).toBe(1);
  });

  test("--format html gives one page: the row, the marked cell, the corrected row, nothing from elsewhere", () => {
    replace("regions.csv", "Upper District,district", '"<b>""Upper""</b>, District",distict');
    const { out } = check("--format", "html");
    expect(out).toContain('<html lang="zh-CN">');
    expect(out).toContain("<mark>distict</mark>");
    expect(out).toContain(
      "upper,上城区,&quot;&lt;b&gt;&quot;&quot;Upper&quot;&quot;&lt;/b&gt;, District&quot;,district,lake,,,,lake-districts,",
    );
    expect(out).not.toContain("<b>");
    expect(out).not.toMatch(/(?:src|href)="(?!#)/);
    expect(out.indexOf("“类别”不能是“distict”")).toBeLessThan(out.indexOf("“Kind” cannot be “distict”"));
  });

  test("--max lists so many, counts the rest, and judges by all", () => {
    replace("regions.csv", "district,lake,,2001,", "distict,lake,,2001,");
    replace("observations/2024.csv", "2024,12.5", "2024,约12.5");
    const { out, code } = check("--max", "0");
    expect(out).toBe(
      "其余 2 处未列出（用 --max 调整）\n错误 2 处，提示 0 处，已接受 0 处\n有错误的台账不能生成网站；改正后再检查一次\n",
    );
    expect(code).toBe(1);
  });
});

describe("accepted.csv", () => {
  const fall = [
    "observations/2024.csv",
    "\nlower,gdp",
    "\nlake,projects,,,2024-01/2024-07,39,个,,A,report-2024,3,\nlower,gdp",
  ] as const;
  const accepted = (until: string) =>
    `code,in_file,key,reason,who,until\nL301,observations/2024.csv,lake / projects / 2024-01/2024-07 / report-2024 / 3,七月核减,统计科,${until}\n`;

  test("lets an error stand that an office has looked at, in sight", () => {
    replace(...fall);
    expect(check().code).toBe(1);
    put("accepted.csv", accepted("2025-06"));
    const { out, code } = check();
    expect(code).toBe(0);
    expect(out).toContain("L301");
    expect(out).toContain("✓ 统计科接受到 2025-06：七月核减");
    expect(out).toContain("错误 0 处，提示 0 处，已接受 1 处");
  });

  test("falls due: then the error speaks again, and the acceptance with it", () => {
    replace(...fall);
    put("accepted.csv", accepted("2024-11"));
    const { out, code } = check();
    expect(out).toContain("accepted.csv:2:6 提示 L222");
    expect(out).toContain("observations/2024.csv:5:6 错误 L301");
    expect(code).toBe(1);
  });
});

describe("npm run check -- --fix", () => {
  const spoilt = () => {
    replace("observations/2024.csv", "2024,12.5,亿元", "2024, １２.5 ,亿元");
    put("units.csv", `\uFEFF${SAMPLE["units.csv"]}`.replaceAll("\n", "\r\n"));
  };

  test("shows what it would write, and writes nothing", () => {
    spoilt();
    const before = readFileSync(path("units.csv"));
    const { out, code } = check("--fix");
    expect(out).toContain("units.csv [删去字节顺序标记（BOM），换行符改为 LF]");
    expect(out).toContain(
      "  6 - upper,gdp,,,2024, １２.5 ,亿元,,E,report-2024,1,\n  6 + upper,gdp,,,2024,12.5,亿元,,E,report-2024,1,",
    );
    expect(out).toContain("加上 --write");
    expect(code).toBe(0);
    expect(readFileSync(path("units.csv"))).toEqual(before);
  });

  test("--write writes it, and a second time there is nothing to mend", () => {
    spoilt();
    expect(check("--fix", "--write").code).toBe(0);
    for (const file of ["units.csv", "observations/2024.csv"]) {
      expect(readFileSync(path(file), "utf8")).toBe(SAMPLE[file]);
    }
    expect(check("--fix").out).toContain("没有可以自动改正的地方");
  });

  test("mends what it can and tells the rest: 1", () => {
    spoilt();
    replace(...BROKEN);
    const { out, code } = check("--fix", "--write");
    expect(out).toContain("L104");
    expect(code).toBe(1);
  });
});

describe.each(BOMBS)("$what", ({ make, code }) => {
  test(`is refused with ${code} before its rows are made`, () => {
    make(folder);
    let rows = 0;
    const { ledger, problems } = readFiles(folderFiles(folder), (_, count) => {
      rows += count;
    });
    expect(ledger).toBeNull();
    expect(problems.map((problem) => problem.code)).toContain(code);
    // The rows of the sample's other files.
    expect(rows).toBeLessThan(30);
  });
});

test.each(BOMBS.filter(({ what }) => /zeros|million|unclosed/.test(what)))(
  "$what takes less than 512 MB of memory",
  async ({ make }) => {
    make(folder);
    const { peak, code } = await measure(join(ROOT, "scripts/check.ts"), ["--data", folder, "--lang", "en"]);
    expect(code).toBe(1);
    expect(peak / 2 ** 20).toBeLessThan(512);
  },
);
