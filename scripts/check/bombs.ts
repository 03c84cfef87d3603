import { closeSync, ftruncateSync, mkdirSync, openSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLE } from "../../src/ledger/sample.ts";

/** Puts a hostile file into a folder that holds the sample. */
export interface Bomb {
  readonly what: string;
  readonly make: (folder: string) => void;
  /** The problem that refuses the ledger before the file costs anything. */
  readonly code: string;
}

const FIGURES = "observations/2024.csv";
const [HEADER = ""] = (SAMPLE[FIGURES] ?? "").split("\n");
const ROW = 'lake,gdp,,,2024,22.3,亿元,,A,report-2024,1,"note"\n';

/** Files that could exhaust a machine, or lead out of the ledger. */
export const BOMBS: readonly Bomb[] = [
  { what: "a gigabyte of zeros", make: zeros(FIGURES, 2 ** 30), code: "L001" },
  { what: "a gigabyte of zeros for settings", make: zeros("site.json", 2 ** 30), code: "L001" },
  { what: "a hundred megabytes of zeros", make: zeros(FIGURES, 100 * 2 ** 20), code: "L024" },
  {
    what: "a row of five million commas",
    make: text(FIGURES, () => `${SAMPLE[FIGURES]}${",".repeat(5_000_000)}\n`),
    code: "L009",
  },
  {
    what: "an unclosed quote before 500,000 rows",
    make: text(
      FIGURES,
      () => `${HEADER}\nlake,gdp,,,2024,22.3,亿元,,A,report-2024,"1,\n${ROW.repeat(500_000)}`,
    ),
    code: "L016",
  },
  { what: "ten million empty lines", make: text(FIGURES, () => "\n".repeat(10_000_000)), code: "L023" },
  { what: "a link to a file outside", make: link(FIGURES, "/etc/passwd"), code: "L001" },
  { what: "a link to a folder outside", make: link("progress", "/etc"), code: "L001" },
  { what: "a link to itself", make: link("regions.csv", "regions.csv"), code: "L001" },
  { what: "a folder in the place of a file", make: folderFor("regions.csv"), code: "L003" },
];

/** A large file that takes no room on the disk. */
function zeros(file: string, size: number): Bomb["make"] {
  return (folder) => {
    const opened = openSync(join(folder, file), "w");
    ftruncateSync(opened, size);
    closeSync(opened);
  };
}

function text(file: string, content: () => string): Bomb["make"] {
  return (folder) => writeFileSync(join(folder, file), content());
}

function link(file: string, to: string): Bomb["make"] {
  return (folder) => {
    rmSync(join(folder, file), { force: true });
    symlinkSync(to, join(folder, file));
  };
}

function folderFor(file: string): Bomb["make"] {
  return (folder) => {
    rmSync(join(folder, file));
    mkdirSync(join(folder, file));
    writeFileSync(join(folder, file, "inside.txt"), "");
  };
}
