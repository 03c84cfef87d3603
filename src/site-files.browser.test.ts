import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { importedBy, withImports } from "../scripts/site-imports.ts";
import { type BuiltPage, builtPages, siteFolder } from "../scripts/site-under-test.ts";
import { verifySite } from "../scripts/verify.ts";

// The built site as files: every page, without a browser.

const pages = builtPages();
const documents = new Map(pages.map((page) => [page.path, parseHTML(page.html).document]));
const documentOf = (page: BuiltPage) => documents.get(page.path) as Document;

/** One sentence for each thing found, with the page's address before it; at most 50. */
function found(look: (page: BuiltPage, document: Document) => readonly string[]): string[] {
  return pages
    .flatMap((page) => look(page, documentOf(page)).map((what) => `${page.path} ${what}`))
    .slice(0, 50);
}

test("the site has the same pages in both languages", () => {
  const inLang = (lang: "zh" | "en") => pages.filter((page) => page.lang === lang).map((page) => page.path);
  expect(inLang("zh").length).toBeGreaterThan(10);
  // A server has one page for what is missing; it speaks both languages, and English has its own besides.
  const zh = inLang("zh").filter((path) => path !== "/404.html");
  const en = inLang("en").filter((path) => path !== "/en/404/");
  expect(en.map((path) => path.slice(3))).toEqual(zh);
});

describe("every page", () => {
  test("leads only to pages and places of a page that are there", async () => {
    const faults = await verifySite(siteFolder(), "/");
    expect(faults.filter(({ kind }) => kind === "dead-link").slice(0, 50)).toEqual([]);
  });

  test("has no style and no script of its own, so that the strictest security policy holds", () => {
    const bad = (document: Document) => [
      ...[...document.querySelectorAll("style")].map(() => "has a <style>"),
      ...[...document.querySelectorAll("[style]")].map((e) => `has a style attribute on <${e.localName}>`),
      ...[...document.querySelectorAll("script:not([src])")]
        .filter((e) => !/json/.test(e.getAttribute("type") ?? ""))
        .map(() => "has a script within it"),
      ...[...document.querySelectorAll("*")]
        .flatMap((e) => [...e.attributes])
        .filter(({ name }) => name.startsWith("on"))
        .map(({ name }) => `has the attribute ${name}`),
    ];
    expect(found((_, document) => bad(document))).toEqual([]);
  });

  test("weighs at most 60 KB compressed with its style, pictures and scripts, the scripts at most 10 KB", () => {
    expect(found((page, document) => tooHeavy(page, document))).toEqual([]);
  });

  test("is valid HTML", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: { "long-title": "off", "require-sri": "off", "no-inline-style": "error" },
    });
    const faults: string[] = [];
    for (const page of pages) {
      const report = await validator.validateString(page.html);
      for (const { messages } of report.results) {
        faults.push(...messages.map((m) => `${page.path}:${m.line}:${m.column} ${m.ruleId} ${m.message}`));
      }
    }
    expect(faults.slice(0, 50)).toEqual([]);
  });

  test("says its language and has one main heading", () => {
    const bad = (page: BuiltPage, document: Document) => [
      ...(document.documentElement.lang === (page.lang === "zh" ? "zh-CN" : "en")
        ? []
        : ["says another language"]),
      ...(document.querySelectorAll("h1").length === 1 ? [] : ["has not one h1"]),
    ];
    expect(found(bad)).toEqual([]);
  });
});

const KB = 1024;
/** Only these pages load more once a reader asks for it: the comparison draws with Plot. */
const DRAWS = /^\/compare\/$/;
const MOST_DEFERRED = 110 * KB;

function tooHeavy(page: BuiltPage, document: Document): string[] {
  const files = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? "");
  const scripts = withImports(files("script[src]", "src").map(inSite), (file) => imports(file));
  const all = withImports(scripts, (file) => imports(file, EVER));
  const deferred = all.filter((script) => !scripts.includes(script));
  const styles = files('link[rel="stylesheet"]', "href");
  const scriptWeight = sum(scripts.map(weightOf));
  const pictures = files("img", "src");
  const whole = gzipSync(page.html).length + scriptWeight + sum([...styles, ...pictures].map(weightOf));
  const later = sum(deferred.map(weightOf));
  return [
    ...(scriptWeight > (page.kind === "/search/" ? 60 : 10) * KB
      ? [`has ${kilobytes(scriptWeight)} of scripts`]
      : []),
    ...(whole > 60 * KB ? [`weighs ${kilobytes(whole)}`] : []),
    ...(later > (DRAWS.test(page.kind) ? MOST_DEFERRED : 0) ? [`loads ${kilobytes(later)} more`] : []),
  ];
}

/** Imports that come with a script, and those that come when it asks for them. */
const EVER = /(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;
const imports = (file: string, pattern?: RegExp) => importedBy(siteFolder(), file, pattern);
const inSite = (address: string) => address.slice(1);

const weights = new Map<string, number>();
function weightOf(file: string): number {
  const weight = weights.get(file) ?? gzipSync(readFileSync(join(siteFolder(), file))).length;
  weights.set(file, weight);
  return weight;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`;
}
