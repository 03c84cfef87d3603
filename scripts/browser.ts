import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
/** The flags of every browser that a command starts, so that it never calls home. */
export const QUIET_FLAGS = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];
const FLAGS = [...QUIET_FLAGS, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];
/** How long tests wait for what a page does, in milliseconds: long enough for a busy machine. */
export const PATIENCE = 120_000;
const DEBIAN_PACKAGES = ["chromium", "fonts-noto-cjk"];

/** No browser or no Chinese font, and no way to install one; the message says what to do. */
export class NoBrowser extends Error {}

/** Where this system may have Chromium, Chrome or Edge. `CHROME_PATH` comes first. */
function places(): string[] {
  const own = process.env["CHROME_PATH"] === undefined ? [] : [process.env["CHROME_PATH"]];
  if (process.platform === "darwin") return [...own, ...MAC];
  if (process.platform === "win32") {
    const roots = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].map(
      (name) => process.env[name] ?? "",
    );
    return [...own, ...roots.flatMap((root) => WINDOWS.map((name) => join(root, name)))];
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return [...own, ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))];
}

/** The program of an installed browser; undefined where there is none. */
export function findBrowser(): string | undefined {
  return places().find((path) => existsSync(path));
}

/** True where a font has Chinese characters: everywhere but on a bare Linux. */
function hasChineseFont(): boolean {
  if (process.platform !== "linux") return true;
  const listed = spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" });
  return listed.status === 0 && listed.stdout.trim() !== "";
}

/**
 * The program of a browser, installed first where that is possible (Debian, as root). Throws `NoBrowser`
 * where it is not.
 */
export function requireBrowser(): string {
  if (findBrowser() === undefined || !hasChineseFont()) installOnDebian();
  const found = findBrowser();
  if (found === undefined) {
    throw new NoBrowser(
      "The browser tests need Chromium, Chrome or Edge, and none is installed.\n" +
        `Debian: sudo apt-get install ${DEBIAN_PACKAGES.join(" ")}\n` +
        "Elsewhere: install Chrome from https://www.google.com/chrome/, or name a browser's program in CHROME_PATH.",
    );
  }
  if (!hasChineseFont()) {
    throw new NoBrowser(
      "The browser tests need a Chinese font, and none is installed.\n" +
        "Debian: sudo apt-get install fonts-noto-cjk\nElsewhere: install Noto Sans CJK SC.",
    );
  }
  return found;
}

function installOnDebian(): void {
  if (!isDebian() || process.getuid?.() !== 0) return;
  console.error(`Installing ${DEBIAN_PACKAGES.join(", ")} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const given of [["update"], ["install", "-y", "--no-install-recommends", ...DEBIAN_PACKAGES]]) {
    const { status } = spawnSync("apt-get", ["-q", ...given], { env, stdio: ["ignore", 2, 2] });
    if (status !== 0) throw new NoBrowser(`apt-get ${given.join(" ")} failed; mend its error and try again.`);
  }
}

/** Debian itself: elsewhere the packages have other names, or are mere pointers to another system. */
function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

/** Starts the browser, which can reach nothing but this machine. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: requireBrowser(), args: FLAGS });
}
