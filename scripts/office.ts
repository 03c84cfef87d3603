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
type Saved = Format | keyof typeof PICTURE;

/** Throws `NoOffice` where LibreOffice is missing and cannot be installed (Debian, as root). */
export function requireOffice(): void {
  if (hasOffice()) return;
  installDebian(PACKAGES);
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

/** Installs packages of Debian where this is one and may be changed. */
export function installDebian(packages: readonly string[]): void {
  if (!isDebian() || process.getuid?.() !== 0) return;
  console.error(`Installing ${packages.join(", ")} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const given of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
    const { status } = spawnSync("apt-get", ["-q", ...given], { env, stdio: ["ignore", 2, 2] });
    if (status !== 0) throw new NoOffice(`apt-get ${given.join(" ")} failed; mend its error and try again.`);
  }
}

/** Opens a file with LibreOffice and saves it in another format; answers the path of the new file. */
export function saveAs(file: string, format: Saved, work: string): string {
  const out = join(work, `${format}-${readdirSync(work).length}`);
  mkdirSync(out);
  saveAllAs([file], format, out, work);
  return join(out, readdirSync(out)[0] ?? "");
}

/** How LibreOffice opens a CSV in UTF-8: without being told so it takes it for one of Western Europe. */
const OPEN_CSV = "--infilter=Text - txt - csv (StarCalc):44,34,76,1";

/** The same for many files of one kind at once, into a folder that is there; `work` holds the profile. */
export function saveAllAs(files: readonly string[], format: Saved, out: string, work: string): void {
  const opened = files[0]?.endsWith(".csv") ? [OPEN_CSV] : [];
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, "profile"))}`;
  const to = ["--convert-to", { ...FORMATS, ...PICTURE }[format], "--outdir", out];
  const given = ["--headless", profile, ...opened, ...to, ...files];
  const { status, stderr } = spawnSync(PROGRAM, given, { encoding: "utf8" });
  if (status !== 0 || readdirSync(out).length < files.length)
    throw new Error(`LibreOffice did not save ${files[0]} as ${format}: ${stderr}`);
}
