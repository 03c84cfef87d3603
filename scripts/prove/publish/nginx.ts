import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { ROOT } from "../../site-program.ts";

/** nginx or openssl is needed and missing; the message says how to get it. */
export class NoNginx extends Error {}

export interface Nginx {
  /** `https://127.0.0.1:PORT` */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts nginx with the published configuration for the releases in `target`. Only what belongs to a
 * machine is changed: its folder, ports and certificate. `work` takes its files.
 */
export async function startNginx(target: string, work: string): Promise<Nginx> {
  requirePrograms();
  const [plain, secure] = [await freePort(), await freePort()];
  const tls = certificate(join(work, "tls"));
  const published = readFileSync(join(ROOT, "scripts/publish/nginx.conf"), "utf8")
    .replaceAll("/srv/taizhang", target)
    .replaceAll("/etc/ssl/taizhang", tls)
    .replace("listen 80;", `listen 127.0.0.1:${plain};`)
    .replace("listen 443 ssl;", `listen 127.0.0.1:${secure} ssl;`);
  writeFileSync(join(work, "site.conf"), published);
  writeFileSync(join(work, "nginx.conf"), around(work));
  const child = spawn("nginx", ["-p", work, "-c", join(work, "nginx.conf")], { stdio: ["ignore", 2, 2] });
  await listening(child, secure);
  return { address: `https://127.0.0.1:${secure}`, stop: () => stopped(child) };
}

function requirePrograms(): void {
  const missing = ["nginx", "openssl"].filter((name) => spawnSync(name, ["-v"]).error !== undefined);
  if (missing.length === 0) return;
  throw new NoNginx(
    `This test needs ${missing.join(" and ")}.\nDebian: sudo apt-get install --no-install-recommends nginx-light openssl rsync`,
  );
}

/** What Debian's nginx.conf has around a site, with every file in a folder of our own. */
function around(work: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return [
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    "daemon off;",
    "worker_processes 2;",
    `pid ${work}/nginx.pid;`,
    `error_log ${work}/error.log;`,
    "events {}",
    "http {",
    "  include /etc/nginx/mime.types;",
    "  default_type application/octet-stream;",
    "  sendfile on;",
    "  access_log off;",
    ...temporary.map((name) => `  ${name}_temp_path ${work}/${name};`),
    `  include ${work}/site.conf;`,
    "}",
    "",
  ].join("\n");
}

function certificate(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const given = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const files = ["-keyout", join(folder, "key.pem"), "-out", join(folder, "fullchain.pem")];
  const { status } = spawnSync("openssl", [...given, "-subj", "/CN=ledger.example", "-days", "2", ...files]);
  if (status !== 0) throw new Error("openssl made no certificate");
  return folder;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error("nginx ended at once");
    const open = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    // A plain request to the secure port is answered with 400: nginx is there.
    if (open) return;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error("nginx does not listen");
}

function stopped(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((done) => child.on("close", () => done()));
  child.kill("SIGTERM");
  return ended;
}
