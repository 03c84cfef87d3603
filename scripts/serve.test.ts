import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answer, serve } from "./serve.ts";

const outer = mkdtempSync(join(tmpdir(), "taizhang-serve-"));
const site = join(outer, "site");

beforeAll(() => {
  mkdirSync(join(site, "regions/a"), { recursive: true });
  mkdirSync(join(site, "empty"));
  writeFileSync(join(outer, "secret.txt"), "secret");
  writeFileSync(join(site, "index.html"), "home");
  writeFileSync(join(site, "404.html"), "nothing here");
  writeFileSync(join(site, "regions/a/index.html"), "a");
  writeFileSync(join(site, "数据.csv"), "a,b\n");
  symlinkSync(join(outer, "secret.txt"), join(site, "link.txt"));
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

  test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/..%5csecret.txt", "/link.txt"])(
    "nothing outside the folder is served: %s",
    (path) => {
      expect(answer(site, "/", path)).toEqual(missing);
    },
  );

  test("a folder without 404.html answers 404 without a file", () => {
    expect(answer(join(site, "empty"), "/", "/x")).toEqual({ status: 404 });
  });
});

function get(port: number, path: string, method = "GET"): Promise<[number, string, string]> {
  return new Promise((done, fail) => {
    const sent = request({ port, path, method, host: "127.0.0.1" }, (response) => {
      let body = "";
      response.on("data", (part) => {
        body += part;
      });
      response.on("end", () =>
        done([response.statusCode ?? 0, response.headers["content-type"] ?? "", body]),
      );
    });
    sent.on("error", fail).end();
  });
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
