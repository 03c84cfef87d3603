import { createHash } from "node:crypto";
import { ENGLISH, ROOT, tagOf } from "../i18n/lang.ts";
import { escapeXml } from "../markup.ts";

/** An entry of the feed: something that was published. */
export interface FeedEntry {
  /** What names it for ever: its id is made of this. */
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  /** Its address, with the base path; from the site's root. */
  readonly href: string;
  /** ISO 8601 with offset. */
  readonly updated: string;
}

export interface Feed {
  readonly title: string;
  readonly publisher: string;
  /** The site's own address without a final slash; empty where it is not known. */
  readonly host: string;
  /** The addresses of the site and of the feed, with the base path. */
  readonly home: string;
  readonly self: string;
  readonly entries: readonly FeedEntry[];
}

/** Of a feed without entries: an Atom feed must say when it was updated, and there is no clock. */
const NEVER = "1970-01-01T00:00:00Z";

/** An Atom feed (RFC 4287), the newest entry first. Ids depend on the site's title and the entry's key alone. */
export function feedXml({ title, publisher, host, home, self, entries }: Feed): string {
  const sorted = [...entries].sort(
    (a, b) => moment(b.updated) - moment(a.updated) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tagOf(ROOT)}">`,
    `<id>${idOf(title, "")}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${sorted[0]?.updated ?? NEVER}</updated>`,
    `<author><name>${escapeXml(publisher)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(host + self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(host + home)}"/>`,
    ...sorted.map((entry) => entryXml(entry, title, host)),
    "</feed>",
    "",
  ].join("\n");
}

function entryXml({ key, title, summary, href, updated }: FeedEntry, of: string, host: string): string {
  return [
    "<entry>",
    `<id>${idOf(of, key)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(host + href)}"/>`,
    `<summary xml:lang="${tagOf(ENGLISH)}">${escapeXml(summary)}</summary>`,
    "</entry>",
  ].join("\n");
}

function moment(time: string): number {
  return Date.parse(time);
}

/** A UUID of version 5, by RFC 9562, in the name space of OIDs: the same wherever the site stands. */
function idOf(title: string, key: string): string {
  const space = Buffer.from("6ba7b8129dad11d180b400c04fd430c8", "hex");
  const sum = createHash("sha1").update(space).update(`${title}\n${key}`).digest().subarray(0, 16);
  sum.writeUInt8((sum.readUInt8(6) & 0x0f) | 0x50, 6);
  sum.writeUInt8((sum.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = sum.toString("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join("-")}`;
}
