import { DOMParser } from "linkedom";
import { describe, expect, test } from "vitest";
import { memoryFiles } from "../ledger/folder.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { buildLookup } from "../ledger/lookup.ts";
import { PAST_SAMPLE } from "../ledger/past-sample.ts";
import { readFiles } from "../ledger/read.ts";
import { SAMPLE } from "../ledger/sample.ts";
import { feedOf } from "../models/changes/feed.ts";
import { siteOf } from "../models/ground/site.ts";
import { feedXml } from "./feed.ts";

const ledger = readFiles(memoryFiles(SAMPLE)).ledger as Ledger;
const feed = feedOf(siteOf(buildLookup(ledger), "/sub/", "1.0.1", PAST_SAMPLE));
const parsed = (xml: string) => new DOMParser().parseFromString(xml, "text/xml");
const texts = (xml: string, name: string) =>
  [...parsed(xml).querySelectorAll(name)].map((one) => one.textContent);

describe("feedXml(feed)", () => {
  test("has what RFC 4287 asks of a feed and of each entry", () => {
    const document = parsed(feedXml(feed));
    const entries = [...document.querySelectorAll("entry")];
    expect(entries.length).toBeGreaterThan(1);
    for (const one of [document.querySelector("feed"), ...entries]) {
      for (const name of ["id", "title", "updated"]) {
        expect([...(one?.children ?? [])].filter((child) => child.tagName === name)).toHaveLength(1);
      }
      expect(one?.querySelector("id")?.textContent).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      expect(one?.querySelector("updated")?.textContent).toMatch(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/,
      );
    }
    expect(document.querySelector("feed > author > name")?.textContent).toBe("大湖市统计局");
  });

  test("tells the release with its tag's time, the newest first, and is as new as that", () => {
    const xml = feedXml(feed);
    expect(texts(xml, "entry title")[0]).toBe("数据版本1.0.0");
    expect(texts(xml, "updated").slice(0, 2)).toEqual([
      "2025-01-20T10:00:00+08:00",
      "2025-01-20T10:00:00+08:00",
    ]);
    expect(xml).toContain('href="https://lake.example/sub/releases/1.0.0/"');
  });

  test("keeps an entry's id when others come, and gives each its own", () => {
    const [one, ...others] = feed.entries;
    const alone = texts(feedXml({ ...feed, entries: one === undefined ? [] : [one] }), "entry id");
    const all = texts(feedXml(feed), "entry id");
    expect(all).toContain(alone[0]);
    expect(new Set(all).size).toBe(others.length + 1);
  });

  test("escapes what the ledger says, and leaves out what XML cannot hold", () => {
    const xml = feedXml({ ...feed, title: 'a<b>&"\u0001]]>', entries: [] });
    expect(xml).toContain("<title>a&lt;b&gt;&amp;&quot;]]&gt;</title>");
    expect(texts(xml, "updated")).toEqual(["1970-01-01T00:00:00Z"]);
  });
});
