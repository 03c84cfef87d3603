import { createReadStream, realpathSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream";
import { compressor, encodingFor, isCompressible } from "./compressed.ts";
import { MOST_PORTS } from "./limits.ts";

/** Where a folder is served: the address with the base path, and how to end it. */
export interface Served {
  readonly address: string;
  readonly port: number;
  /** Ends at once; open connections are closed. */
  readonly stop: () => Promise<void>;
}

export interface ServeOptions {
  /** The first port to try; 0 for any. */
  readonly port: number;
  readonly host: string;
  /** `/` or `/sub/`. */
  readonly base: string;
}

/** No port was free; `from` and `to` are the first and the last that were tried. */
export class NoFreePort extends Error {
  readonly from: number;
  readonly to: number;
  constructor(from: number, to: number) {
    super(`no free port from ${from} to ${to}`);
    this.from = from;
    this.to = to;
  }
}

/** The port of `start` and `dev` where none is given. */
export const FIRST_PORT = 4321;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".md": "text/markdown; charset=utf-8",
  ".ico": "image/x-icon",
  ".webmanifest": "application/manifest+json",
  ".zip": "application/zip",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

type Answer =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301; readonly to: string }
  | { readonly status: 400 | 404 };

/**
 * What a web server answers to the path of a request (without its query): a file, a redirect to the
 * same path with a final slash, or `404.html`. Nothing outside `folder` is ever named, be it by dots,
 * encoded dots or a link.
 */
export function answer(folder: string, base: string, path: string): Answer {
  const decoded = decode(path);
  if (decoded === null) return { status: 400 };
  if (`${decoded}/` === base) return { status: 301, to: base };
  if (!decoded.startsWith(base)) return missing(folder);
  const inside = decoded.slice(base.length);
  // What begins with a dot is no part of the site: its mark, and the way to what lies above it.
  if (inside.split(/[/\\]/).some((name) => name.startsWith("."))) return missing(folder);
  const found = fileWithin(folder, join(folder, inside));
  if (found === null) return missing(folder);
  if (found.isFolder && !decoded.endsWith("/")) return { status: 301, to: `${path}/` };
  if (!found.isFolder) return decoded.endsWith("/") ? missing(folder) : { status: 200, file: found.path };
  const index = fileWithin(folder, join(found.path, "index.html"));
  return index === null || index.isFolder ? missing(folder) : { status: 200, file: index.path };
}

function decode(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes("\0") || !decoded.startsWith("/") || decoded.startsWith("//") ? null : decoded;
  } catch {
    return null;
  }
}

function missing(folder: string): Answer {
  const page = fileWithin(folder, join(folder, "404.html"));
  return page === null ? { status: 404 } : { status: 404, file: page.path };
}

function fileWithin(folder: string, path: string): { path: string; isFolder: boolean } | null {
  try {
    const root = realpathSync(folder);
    const real = realpathSync(path);
    if (real !== root && !real.startsWith(root + sep)) return null;
    return { path: real, isFolder: statSync(real).isDirectory() };
  } catch {
    return null;
  }
}

/**
 * Serves a folder of plain files on this machine, as hosts do, on the first free port from `options.port`.
 * Not sirv, which follows links out of the folder, answers POST, leaves `/regions/a` without its slash,
 * and compresses nothing by itself.
 */
export async function serve(folder: string, options: ServeOptions): Promise<Served> {
  const server = createServer((request, response) => respond(folder, options.base, request, response));
  const port = await listen(server, options);
  const host = options.host === "0.0.0.0" || options.host === "::" ? "localhost" : options.host;
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${port}${options.base}`,
    port,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, { port, host }: ServeOptions): Promise<number> {
  const last = port === 0 ? 0 : Math.min(port + MOST_PORTS - 1, 65_535);
  for (let tried = port; tried <= last; tried += 1) {
    const got = await listenOn(server, tried, host);
    if (got !== null) return got;
  }
  throw new NoFreePort(port, last);
}

/** The port listened on; null where it is taken or not ours to take. */
function listenOn(server: Server, port: number, host: string): Promise<number | null> {
  return new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException) => {
      server.removeAllListeners("listening");
      if (error.code === "EADDRINUSE" || error.code === "EACCES") done(null);
      else fail(error);
    };
    server.once("error", refused);
    server.listen(port, host, () => {
      server.removeListener("error", refused);
      const bound = server.address();
      done(typeof bound === "object" && bound !== null ? bound.port : port);
    });
  });
}

function respond(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const [path = "/", query] = (request.url ?? "/").split("?");
  const found = answer(folder, base, path);
  if (found.status === 301) {
    response.writeHead(301, { location: query === undefined ? found.to : `${found.to}?${query}` }).end();
  } else if ("file" in found) {
    send(found.status, found.file, request, response);
  } else {
    response
      .writeHead(found.status, { "content-type": "text/plain; charset=utf-8" })
      .end(`${found.status}\n`);
  }
}

/** A range that is asked for is not heeded: the whole file is a rightful answer to it. */
function send(status: number, file: string, request: IncomingMessage, response: ServerResponse): void {
  const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
  const { size } = statSync(file);
  const encoding = encodingFor(request.headers["accept-encoding"]?.toString(), { type, size });
  response.writeHead(status, {
    "content-type": type,
    ...(encoding === undefined ? { "content-length": size } : { "content-encoding": encoding }),
    ...(isCompressible(type) ? { vary: "Accept-Encoding" } : {}),
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") return void response.end();
  const ended = (error: Error | null | undefined) => error && response.destroy();
  if (encoding === undefined) pipeline(createReadStream(file), response, ended);
  else pipeline(createReadStream(file), compressor(encoding), response, ended);
}
