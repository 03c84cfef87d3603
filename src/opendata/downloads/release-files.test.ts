import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { releaseFiles } from "./release-files.ts";

const BULLETIN = { path: "bulletins/2024/lake.md", text: "# 通报\n" };
const files = releaseFiles(memoryFiles(SAMPLE), [BULLETIN]);
const bytesOf = (path: string) => files.find((one) => one.path === path)?.bytes ?? new Uint8Array();

describe("releaseFiles(files, bulletins)", () => {
  test("keeps the ledger's files letter by letter, by themselves and in the archive", () => {
    const archive = unzipSync(bytesOf("ledger.zip"));
    for (const [name, text] of Object.entries(SAMPLE)) {
      expect(strFromU8(bytesOf(`data/${name}`))).toBe(text);
      expect(strFromU8(archive[`data/${name}`] ?? new Uint8Array())).toBe(text);
    }
  });

  test("keeps a file in whatever encoding it was saved, in the archive too", () => {
    const saved = {
      "regions.csv": new TextEncoder().encode("\uFEFFid,name\n"),
      // 大湖 in GB18030.
      "sources.csv": Uint8Array.from([0xb4, 0xf3, 0xba, 0xfe]),
    };
    const read = (name: string) => saved[name as keyof typeof saved];
    const kept = releaseFiles({ names: Object.keys(saved), links: [], read }, []);
    const archive = unzipSync(kept.find(({ path }) => path === "ledger.zip")?.bytes ?? new Uint8Array());
    for (const [name, bytes] of Object.entries(saved)) {
      expect(archive[`data/${name}`]).toEqual(bytes);
      expect(kept.find(({ path }) => path === `data/${name}`)?.bytes).toEqual(bytes);
    }
  });

  test("lists every file but itself in the manifest, with size and sum", () => {
    const manifest = JSON.parse(strFromU8(bytesOf("manifest.json")));
    const others = files.filter(({ path }) => path !== "manifest.json");
    expect(manifest.files).toEqual(
      others.map(({ path, bytes }) => ({
        path,
        bytes: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      })),
    );
    expect(others.map(({ path }) => path)).toContain(BULLETIN.path);
  });
});
