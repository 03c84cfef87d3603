import { createHash } from "node:crypto";
import { cpSync, globSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:https";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { publish, rollBack } from "../../publish/releases.ts";

/** The number of different sites that are published in turn, so that an answer tells which one it is from. */
const VARIANTS = 5;
const CLIENTS = 4;

export interface Switching {
  readonly requests: number;
  readonly switches: number;
  /** What was wrong: an answer cut short, mixed, older than it may be, or none. */
  readonly faults: readonly string[];
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const agent = new Agent({ keepAlive: true, rejectUnauthorized: false, maxSockets: CLIENTS });

/** One request, by gzip where `zipped`. Rejects where the answer breaks off. */
export function ask(address: string, path: string, zipped = false): Promise<Answer> {
  const headers = zipped ? { "accept-encoding": "gzip" } : {};
  return new Promise((done, fail) => {
    const request = get(address + path, { agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("error", fail);
      response.on("end", () => {
        if (!response.complete) fail(new Error("broken off"));
        const body = Buffer.concat(parts);
        const whole = response.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
        done({ status: response.statusCode ?? 0, headers: response.headers, body: whole });
      });
    });
    request.on("error", fail);
  });
}

/** Sites that differ in every page and in the name of their style: copies of one that was built. */
export function variantsOf(site: string, work: string): string[] {
  return Array.from({ length: VARIANTS }, (_, i) => {
    const folder = join(work, `variant-${i}`);
    cpSync(site, folder, { recursive: true });
    const [style = ""] = globSync("assets/style.*.css", { cwd: folder });
    const renamed = style.replace(/\.[\w-]{8}\.css$/, `.variant${i}.css`);
    renameSync(join(folder, style), join(folder, renamed));
    for (const page of globSync("**/*.html", { cwd: folder })) {
      const html = readFileSync(join(folder, page), "utf8").replaceAll(style, renamed);
      writeFileSync(join(folder, page), `${html}<!-- ${i} -->\n`);
    }
    return folder;
  });
}

/** Keeps asking for pages while the site is switched `switches` times, and for at least `requests` in all. */
export async function switchAndAsk(
  address: string,
  target: string,
  variants: readonly string[],
  least: { readonly switches: number; readonly requests: number },
): Promise<Switching> {
  const pages = globSync("**/index.html", { cwd: variants[0] as string }).sort();
  const sums = new Map(
    variants.flatMap((folder, i) => pages.map((page) => [sumOf(folder, page), i] as const)),
  );
  const state = { shown: [variants.length - 1], done: 0, requests: 0, ended: false };
  const faults: string[] = [];
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    for (let i = client; !state.ended || state.requests < least.requests; i += 1) {
      const page = pages[(i * 7) % pages.length] as string;
      await askOnce(address, page, i % 2 === 0, state, sums, faults);
    }
  });
  for (let i = 0; i < least.switches; i += 1) {
    const back = i % 10 === 9;
    const next = back ? (state.shown.at(-2) as number) : (i * 3) % variants.length;
    state.shown.push(next);
    await (back ? rollBack(target) : publish(variants[next] as string, target));
    state.done += 1;
  }
  state.ended = true;
  await Promise.all(clients);
  const { requests, done } = state;
  return { requests, switches: done, faults };
}

interface State {
  /** The variant of each switch so far, the one under way included. */
  readonly shown: readonly number[];
  readonly done: number;
  requests: number;
}

/** A page, then the style that it names: whole, of one release, and of one that stood meanwhile. */
async function askOnce(
  address: string,
  page: string,
  zipped: boolean,
  state: State,
  sums: ReadonlyMap<string, number>,
  faults: string[],
): Promise<void> {
  const path = `/${page.replace(/index\.html$/, "")}`;
  const from = state.done;
  try {
    const { status, body } = await ask(address, path, zipped);
    const stood = state.shown.slice(from);
    const variant = sums.get(digest(path, body));
    if (status !== 200 || variant === undefined)
      faults.push(`${path}: ${status}, ${body.length} bytes of no release`);
    else if (!stood.includes(variant))
      faults.push(`${path}: of release ${variant}, not of ${stood.join(" or ")}`);
    const style = /href="(\/assets\/style\.[^"]+)"/.exec(body.toString())?.[1] ?? "/none";
    const before = state.shown.length;
    const part = await ask(address, style, zipped);
    // The release before is kept in reach; a page two switches old has lost its style.
    if (part.status !== 200 && state.shown.length - before < 1) faults.push(`${style}: ${part.status}`);
  } catch (error) {
    faults.push(`${path}: ${String(error)}`);
  }
  state.requests += 2;
}

function sumOf(folder: string, page: string): string {
  return digest(`/${page.replace(/index\.html$/, "")}`, readFileSync(join(folder, page)));
}

/** The sum of a page under its address: the same bytes elsewhere would be a fault. */
function digest(path: string, body: Buffer): string {
  return createHash("sha256").update(path).update(body).digest("hex");
}
