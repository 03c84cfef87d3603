import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice is needed and missing; the message says how to get it. */
export class NoOffice extends Error {}

const PROGRAM = "soffice";
/** Draw writes the pictures of sheets, Writer reads bulletins. */
const PACKAGES = ["libreoffice-calc", "libreoffice-draw", "libreoffice-writer"];

/** How LibreOffice names what a sheet is saved as: a CSV as its dialog does, with figures as they are shown. The second page of a fill-in sheet is its data. */
export const FORMATS = {
  xlsx: "xlsx",
  ods: "ods",
  "csv-utf-8": "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,2",
  "csv-gb18030": "csv:Text - txt - csv (StarCalc):44,34,85,1,,0,false,true,true,false,false,2",
} as const;
export type Format = keyof typeof FORMATS;

/** The first page of a sheet as it is printed, for pictures. */
const PICTURE = { png: "png" } as const;

/** Throws `NoOffice` where LibreOffice is missing and cannot be installed (Debian, as root). */
export function requireOffice(): void {
  if (hasOffice()) return;
  if (isDebian() && process.getuid?.() === 0) install();
  if (!hasOffice()) {
    throw new NoOffice(
      `This test needs LibreOffice, and none is installed.\nDebian: sudo apt-get install ${PACKAGES.join(" ")}`,
    );
  }
}

/** True where LibreOffice is installed. */
export function hasOffice(): boolean {
  return spawnSync(PROGRAM, ["--version"], { stdio: "ignore" }).status === 0;
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function install(): void {
  console.error(`Installing ${PACKAGES.join(", ")} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const given of [["update"], ["install", "-y", "--no-install-recommends", ...PACKAGES]]) {
    const { status } = spawnSync("apt-get", ["-q", ...given], { env, stdio: ["ignore", 2, 2] });
    if (status !== 0) throw new NoOffice(`apt-get ${given.join(" ")} failed; mend its error and try again.`);
  }
}

/** Opens a file with LibreOffice and saves it in another format; answers the path of the new file. */
export function saveAs(file: string, format: Format | keyof typeof PICTURE, work: string): string {
  const out = join(work, `${format}-${readdirSync(work).length}`);
  mkdirSync(out);
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, "profile"))}`;
  const given = [
    "--headless",
    profile,
    "--convert-to",
    { ...FORMATS, ...PICTURE }[format],
    "--outdir",
    out,
    file,
  ];
  const { status, stderr } = spawnSync(PROGRAM, given, { encoding: "utf8" });
  const [name] = readdirSync(out);
  if (status !== 0 || name === undefined)
    throw new Error(`LibreOffice did not save ${file} as ${format}: ${stderr}`);
  return join(out, name);
}
