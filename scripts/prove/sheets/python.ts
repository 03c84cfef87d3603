import { spawnSync } from "node:child_process";
import { installDebian, NoOffice } from "../../office.ts";

/** Debian's own comes last: another may stand before it on the path, and has no openpyxl. */
const PYTHONS = ["python3", "/usr/bin/python3"];
const PACKAGE = "python3-openpyxl";

/** A Python with openpyxl, installed where there is none (Debian, as root). Throws `NoOffice` where it cannot be. */
export function requirePython(): string {
  const found = pythonWithOpenpyxl() ?? installed();
  if (found !== undefined) return found;
  throw new NoOffice(
    `This test needs Python with openpyxl, and none is installed.\nDebian: sudo apt-get install ${PACKAGE}`,
  );
}

function installed(): string | undefined {
  installDebian([PACKAGE]);
  return pythonWithOpenpyxl();
}

function pythonWithOpenpyxl(): string | undefined {
  return PYTHONS.find((python) => spawnSync(python, ["-c", "import openpyxl"]).status === 0);
}
