import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answer, serve } from "./serve.ts";

const outer = mkdtempSync(join(tmpdir(), "taizhang-serve-"));
const site = join(outer, "site");
const LONG = "<td>第一产业增加值</td>".repeat(500);

beforeAll(() => {
  mkdirSync(join(site, "regions/a"), { recursive: true });
  mkdirSync(join(site, "empty"));
  writeFileSync(join(outer, "secret.txt"), "secret");
  writeFileSync(join(site, "index.html"), "home");
  writeFileSync(join(site, "404.html"), "nothing here");
  writeFileSync(join(site, "regions/a/index.html"), "a");
  writeFileSync(join(site, "数据.csv"), "a,b\n");
  writeFileSync(join(site, "long.html"), LONG);
  for (const name of ["sheet.xlsx", "all.zip", "picture.webp", "picture.png"]) {
    writeFileSync(join(site, name), LONG);
  }
  symlinkSync(join(outer, "secret.txt"), join(site, "link.txt"));
  symlinkSync(outer, join(site, "linked"));
  mkdirSync(join(outer, "site-other"));
  writeFileSync(join(outer, "site-other/secret.txt"), "secret");
  writeFileSync(join(site, ".taizhang"), "");
  mkdirSync(join(site, ".git"));
  writeFileSync(join(site, ".git/config"), "secret");
});
afterAll(() => rmSync(outer, { recursive: true }));

const missing = { status: 404, file: join(site, "404.html") };

describe("answer(folder, base, path)", () => {
  test.each([
    ["/", "/", { status: 200, file: join(site, "index.html") }],
    ["/", "/regions/a/", { status: 200, file: join(site, "regions/a/index.html") }],
    ["/", "/regions/a", { status: 301, to: "/regions/a/" }],
    ["/", "/%E6%95%B0%E6%8D%AE.csv", { status: 200, file: join(site, "数据.csv") }],
    ["/", "/index.html/", missing],
    ["/", "/empty/", missing],
    ["/", "/no-such-page/", missing],
    ["/", "/%zz", { status: 400 }],
    ["/", "/%00", { status: 400 }],
    ["/", "//evil.example/", { status: 400 }],
    ["/sub/", "/sub/", { status: 200, file: join(site, "index.html") }],
    ["/sub/", "/sub", { status: 301, to: "/sub/" }],
    ["/sub/", "/", missing],
    ["/sub/", "/sub/regions/a", { status: 301, to: "/sub/regions/a/" }],
  ])("serving at %s answers %s", (base, path, expected) => {
    expect(answer(site, base, path)).toEqual(expected);
  });

  test.each([
    ...["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/..%5csecret.txt"],
    ...["/link.txt", "/linked/secret.txt", "/../site-other/secret.txt"],
    ...["/.taizhang", "/%2etaizhang", "/.git/config"],
  ])("nothing outside the folder is served, and nothing hidden: %s", (path) => {
    expect(answer(site, "/", path)).toEqual(missing);
  });

  test("a folder without 404.html answers 404 without a file", () => {
    expect(answer(join(site, "empty"), "/", "/x")).toEqual({ status: 404 });
  });
});

const DECODERS = new Map<string, (body: Buffer) => Buffer>([
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync],
]);

/** What an answer says of the file, without what it says of itself. */
function stated({ date: _date, "transfer-encoding": _parts, ...head }: IncomingHttpHeaders) {
  return head;
}

interface Exchanged {
  readonly status: number;
  readonly head: IncomingHttpHeaders;
  readonly body: Buffer;
}

function exchange(
  port: number,
  path: string,
  method = "GET",
  headers: Readonly<Record<string, string>> = {},
): Promise<Exchanged> {
  return new Promise((done, fail) => {
    const sent = request({ port, path, method, headers, host: "127.0.0.1" }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, head: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on("error", fail).end();
  });
}

async function get(port: number, path: string, method = "GET"): Promise<[number, string, string]> {
  const { status, head, body } = await exchange(port, path, method);
  return [status, head["content-type"] ?? "", body.toString()];
}

describe("serve(folder, options)", () => {
  const options = { port: 0, host: "127.0.0.1", base: "/" };

  test("files come with their type, a missing page with 404 and its own page", async () => {
    const served = await serve(site, options);
    try {
      expect(await get(served.port, "/?q=1")).toEqual([200, "text/html; charset=utf-8", "home"]);
      expect(await get(served.port, "/%E6%95%B0%E6%8D%AE.csv")).toEqual([
        200,
        "text/csv; charset=utf-8",
        "a,b\n",
      ]);
      expect(await get(served.port, "/x")).toEqual([404, "text/html; charset=utf-8", "nothing here"]);
      expect((await get(served.port, "/", "HEAD"))[2]).toBe("");
      expect((await get(served.port, "/", "POST"))[0]).toBe(405);
    } finally {
      await served.stop();
    }
  });

  test.each([
    ["br", "/long.html", "br", "Accept-Encoding"],
    ["gzip, deflate, br, zstd", "/long.html", "br", "Accept-Encoding"],
    ["gzip", "/long.html", "gzip", "Accept-Encoding"],
    ["br;q=0.1, gzip;q=0.8", "/long.html", "gzip", "Accept-Encoding"],
    ["*", "/long.html", "br", "Accept-Encoding"],
    ["br;q=0, *;q=0", "/long.html", undefined, "Accept-Encoding"],
    ["identity, br;q=0.5", "/long.html", undefined, "Accept-Encoding"],
    ["deflate", "/long.html", undefined, "Accept-Encoding"],
    [undefined, "/long.html", undefined, "Accept-Encoding"],
    // A small text is sent as it is; what is compressed already is the same for every client.
    ["br", "/", undefined, "Accept-Encoding"],
    ["br", "/sheet.xlsx", undefined, undefined],
    ["br", "/all.zip", undefined, undefined],
    ["br", "/picture.webp", undefined, undefined],
    ["br", "/picture.png", undefined, undefined],
  ])("a client that accepts %s gets %s encoded as %s", async (accepted, path, encoding, vary) => {
    const served = await serve(site, options);
    try {
      const headers = {
        connection: "close",
        ...(accepted === undefined ? {} : { "accept-encoding": accepted }),
      };
      const { head, body } = await exchange(served.port, path, "GET", headers);
      const file = readFileSync(join(site, path === "/" ? "index.html" : path));
      const decoded = DECODERS.get(head["content-encoding"] ?? "")?.(body) ?? body;
      expect([head["content-encoding"], head["vary"]]).toEqual([encoding, vary]);
      expect(head["content-length"]).toBe(encoding === undefined ? String(file.length) : undefined);
      expect(decoded.equals(file)).toBe(true);
      if (encoding !== undefined) expect(body.length).toBeLessThan(file.length / 5);
      const asked = await exchange(served.port, path, "HEAD", headers);
      expect(stated(asked.head)).toEqual(stated(head));
      expect(asked.body.length).toBe(0);
    } finally {
      await served.stop();
    }
  });

  test("a client that asks for a part gets the whole, and is told of no parts", async () => {
    const served = await serve(site, options);
    try {
      const headers = { range: "bytes=0-9", "accept-encoding": "gzip" };
      const { status, head, body } = await exchange(served.port, "/long.html", "GET", headers);
      expect([status, head["content-range"], head["accept-ranges"]]).toEqual([200, undefined, undefined]);
      expect(gunzipSync(body).toString()).toBe(LONG);
    } finally {
      await served.stop();
    }
  });

  test("a taken port leads to the next free one", async () => {
    const first = await serve(site, options);
    const second = await serve(site, { ...options, port: first.port });
    try {
      expect(second.port).toBeGreaterThan(first.port);
      expect(second.address).toBe(`http://127.0.0.1:${second.port}/`);
    } finally {
      await first.stop();
      await second.stop();
    }
  });

  test("a stopped server no longer answers", async () => {
    const served = await serve(site, options);
    await served.stop();
    await expect(get(served.port, "/")).rejects.toThrow("ECONNREFUSED");
  });
});
