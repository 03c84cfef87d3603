import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { ManifestFile } from "../scripts/manifest.ts";
import { siteFolder } from "../scripts/site-under-test.ts";
import { formatBytes } from "./i18n/bytes.ts";

// What the built site gives to programs: files, and how they name each other.

const site = siteFolder();
const text = (path: string) => readFileSync(join(site, path), "utf8");
const json = (path: string) => JSON.parse(text(path));
const found = (pattern: string) => globSync(pattern, { cwd: site }).map((path) => path.replaceAll("\\", "/"));

const DESCRIPTIONS = [
  "datapackage.json",
  "catalogue.jsonld",
  "openapi.json",
  "data/csvw-metadata.json",
  "data/dataset.jsonld",
  "data/directory.json",
];

/** Every text of a document with the name of its member. */
function texts(value: unknown, name = ""): [name: string, text: string][] {
  if (typeof value === "string") return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((one) => texts(one, name));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([own, member]) => texts(member, own));
}

/** A file as an address in another names it. */
const target = (from: string, address: string) => {
  const path = posix.join(posix.dirname(from), address.replace(/#.*/, ""));
  return path.endsWith("/") ? `${path}index.html` : path;
};

describe("the interface", () => {
  const files = found("api/v1/**/*.json").sort();

  test("leads by relative addresses from its index to every one of its files", () => {
    const seen = new Set<string>();
    const follow = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      if (!path.startsWith("api/")) return;
      const { links = {}, ...rest } = json(path);
      const listed = texts(rest).filter(([name]) => name === "href" || name === "csv");
      for (const [, address] of [...texts(links), ...listed]) {
        expect(address).toMatch(/^(?:\.\.\/)*[a-z0-9]/);
        expect(existsSync(join(site, target(path, address))), `${address} in ${path}`).toBe(true);
        follow(target(path, address));
      }
    };
    follow("api/v1/index.json");
    expect(files.filter((file) => !seen.has(file))).toEqual([]);
  });

  test("names no absolute address but those that the ledger's own cells and the sources of methods give", () => {
    const absolute = files.flatMap((path) =>
      texts(json(path)).filter(([name, one]) => /^(?:[a-z]+:)?\/\//.test(one) && name !== "url"),
    );
    expect(absolute).toEqual([]);
  });
});

describe("the descriptions", () => {
  const NAMING = ["path", "url", "contentUrl", "在线资源链接地址"];
  /** Addresses of the catalogue are relative to the site's root, and so are those of the Chinese directory. */
  const root = (path: string) => (path === "data/directory.json" ? "directory.json" : path);

  test.each(DESCRIPTIONS)("%s names only files that are there", (path) => {
    const named = texts(json(path)).flatMap(([name, address]) => {
      const naming = NAMING.includes(name) || (name === "@id" && /^(?:data|api)\//.test(address));
      return naming && !/^[a-z]+:/.test(address) ? [address] : [];
    });
    expect(named.length).toBeGreaterThan(0);
    expect(
      named.filter(
        (address) => !existsSync(join(site, target(root(path), address))) && address !== "api/v1/",
      ),
    ).toEqual([]);
  });
});

describe("data/manifest.json", () => {
  const { files } = json("data/manifest.json") as { files: ManifestFile[] };

  test("lists every file of data once, in order, with its size and SHA-256", () => {
    const all = [...found("data/**/*.*"), ...found("api/**/*.*"), ...DESCRIPTIONS];
    const wanted = new Set(all.filter((path) => !/\.html$|manifest\.json$/.test(path)));
    expect(files.map(({ path }) => path)).toEqual([...wanted].sort());
    const wrong = files.filter(({ path, bytes, sha256 }) => {
      const content = readFileSync(join(site, path));
      return content.length !== bytes || createHash("sha256").update(content).digest("hex") !== sha256;
    });
    expect(wrong).toEqual([]);
  });
});

describe("the page of data", () => {
  const { document } = parseHTML(text("data/index.html"));
  const links = [...document.querySelectorAll("#downloads-table td a, #whole-table th a")];

  test("offers every file with the size that it has", () => {
    const sized = links.flatMap((link) => {
      const cell = link.closest("tr")?.querySelector("td.num:last-child") ?? link.nextElementSibling;
      const size = cell?.textContent?.trim() ?? "";
      const file = join(site, link.getAttribute("href") ?? "");
      return size === "–" || size === formatBytes(statSync(file).size) ? [] : [`${file}: ${size}`];
    });
    expect(links.length).toBeGreaterThan(30);
    expect(sized).toEqual([]);
  });

  test("holds the schema.org dataset, with addresses that lead to files", () => {
    const inline = document.querySelector('script[type="application/ld+json"]')?.textContent ?? "";
    const dataset = JSON.parse(inline);
    expect(dataset["@type"]).toBe("Dataset");
    const urls = dataset.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
    expect(urls.filter((url: string) => !existsSync(join(site, url)))).toEqual([]);
  });
});
