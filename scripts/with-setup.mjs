/**
 * The way in for every command: `node scripts/with-setup.mjs scripts/build.ts --data DIR`.
 *
 * Plain JavaScript without a dependency, since it must run on the Node 20 of a machine that has
 * nothing else yet. It installs the packages of the lock file where they are missing or differ,
 * then runs the command on the project's own Node (the npm package `node`).
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import module from "node:module";
import { delimiter, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { listLanguages } from "./languages.mjs";

const ROOT = resolve(fileURLToPath(import.meta.url), "../..");
const OLDEST = 20;

/** The packages of a lock file: path → entry. Empty where there is no such file, or none that can be read. */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

/** The project's own Node: where npm puts it. */
function ownNode(root) {
  return join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
}

/**
 * True where `node_modules` holds what the lock file asks for. npm writes what it installed into
 * `node_modules/.package-lock.json` as its last act, so a broken-off installation has none.
 * Optional packages may be absent: they are for other machines.
 */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const found = packagesOf(join(root, "node_modules/.package-lock.json"));
  if (Object.keys(found).length === 0 || !existsSync(ownNode(root))) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === "" ||
      (found[path] === undefined ? entry.optional === true : found[path].version === entry.version),
  );
}

/** The environment without the project's own programs: npm must not run on the Node that it replaces. */
function outerEnvironment() {
  const own = join(ROOT, "node_modules");
  const path = (process.env.PATH ?? "").split(delimiter).filter((folder) => !resolve(folder).startsWith(own));
  return { ...process.env, PATH: path.join(delimiter) };
}

function install() {
  console.error("Installing the packages of package-lock.json (npm ci) …");
  const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    env: outerEnvironment(),
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (done.status !== 0)
    stop(
      `npm ci failed${done.error ? `: ${done.error.message}` : ""}. Mend its error and run the command again.`,
    );
  if (!isInstalled(ROOT)) {
    stop(
      "npm ci ended, but node_modules does not hold what package-lock.json asks for. Remove node_modules and run the command again.",
    );
  }
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Runs the command in this process where it already is the project's own Node, else in one that is. */
async function run(script, given) {
  const node = ownNode(ROOT);
  // Node keeps what it has compiled, for the processes of a command too: they start in half the time.
  process.env.NODE_COMPILE_CACHE ??= join(ROOT, ".cache/compiled");
  if (realpathSync(process.execPath) === realpathSync(node)) {
    module.enableCompileCache();
    process.argv.splice(1, 2, script);
    await import(pathToFileURL(script).href);
    return;
  }
  const bin = join(ROOT, "node_modules/.bin");
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}` };
  const child = spawn(node, [script, ...given], { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (Number(process.versions.node.split(".")[0]) < OLDEST) {
    stop(
      `Node ${OLDEST} or later is needed; this is ${process.version}. Install it from https://nodejs.org and try again.`,
    );
  }
  const [script, ...given] = process.argv.slice(2);
  if (script === undefined) stop("usage: node scripts/with-setup.mjs SCRIPT [ARGUMENTS]");
  if (!isInstalled(ROOT)) install();
  listLanguages(ROOT);
  await run(resolve(ROOT, script), given);
}
