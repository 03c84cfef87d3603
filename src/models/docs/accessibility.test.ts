import { describe, expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { listedPages } from "../directory/page-kinds.ts";
import { editionOf } from "../ground/edition.ts";
import { type Site, siteOf } from "../ground/site.ts";
import { accessibilityPage } from "./accessibility.ts";
import { docsPage } from "./docs-page.ts";

function siteWith(contact: string, repository: string): Site {
  const settings = { ...JSON.parse(SAMPLE["site.json"] ?? "{}"), contact, repository };
  const { ledger, problems } = readFiles(memoryFiles({ ...SAMPLE, "site.json": JSON.stringify(settings) }));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return siteOf(buildLookup(ledger), "/", "1.0.0");
}

const MAIL = "mailto:office@lake.example";
const REPOSITORY = "https://example.org/lake";

/** Where the last section of the page leads. */
function waysOf(site: Site): string[] {
  const { blocks } = accessibilityPage(editionOf(site, "en"));
  const text = JSON.stringify(
    blocks.find((block) => block.kind === "section" && block.section.id === "report"),
  );
  return [...text.matchAll(/"href":"([^"]*)"/g)].map((match) => match[1] ?? "");
}

describe("the page about accessibility", () => {
  test.each<[string, string, string[]]>([
    [MAIL, REPOSITORY, [MAIL, `${REPOSITORY}/issues`]],
    [MAIL, "", [MAIL]],
    ["", REPOSITORY, [`${REPOSITORY}/issues`]],
    ["", "", []],
  ])("with the contact %j and the repository %j leads to %j", (contact, repository, ways) => {
    expect(waysOf(siteWith(contact, repository))).toEqual(ways);
  });

  test.each(LANGS)("is linked from the documentation and the site map, in %s", (lang) => {
    const site = siteWith(MAIL, REPOSITORY);
    const path = accessibilityPage(editionOf(site, lang)).page.path;
    expect(JSON.stringify(docsPage(editionOf(site, lang)).blocks)).toContain(path);
    expect(listedPages(site).map((page) => page.path)).toContain(path);
  });
});
