import { describe, expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { isYearAssumed } from "../../ledger/assumed.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { requireLedger } from "../../ledger/read.ts";
import { dated } from "../../measures/dated.ts";
import { bulletinListPage } from "../bulletin/bulletin-page.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import type { KeyFigureView, TableView } from "../ground/view.ts";
import { targetsPage } from "../target/targets-page.ts";
import { regionPage } from "./region-page.ts";

const ledger = requireLedger("data");
const site = siteOf(buildLookup(ledger), "/", "1.0.0");

/** The places of which every figure, target and claim is of an assumed year. */
const PLACES = [...ledger.regions.keys()].filter((id) => {
  const rows = site.lookup
    .ofRegion(id)
    .flatMap((one) => [...one.observations, ...one.targets, ...one.claims]);
  return rows.length > 0 && rows.every((row) => isYearAssumed(ledger, row));
});

/** Every object of a page that has the wanted member. */
function having<T>(page: unknown, member: string): T[] {
  const found: T[] = [];
  JSON.stringify(page, (_, value) => {
    if (typeof value === "object" && value !== null && member in value) found.push(value as T);
    return value;
  });
  return found;
}

describe.each(LANGS)("a figure of an assumed year (%s)", (lang) => {
  const edition = editionOf(site, lang);
  const { yearAssumed } = edition.words.names;

  test("is marked in every table, on every card and in the first sentence of its place's page", () => {
    expect(PLACES).toEqual(
      expect.arrayContaining([
        "jiyuan",
        "hengshui-zone",
        "hengshui",
        "unnamed-city-1",
        "unnamed-city-1-county-1",
      ]),
    );
    for (const id of PLACES) {
      const page = regionPage(edition, id);
      const tables = having<TableView>(page, "columns").filter(({ columns }) =>
        ["value", "source"].every((key) => columns.some((column) => column.key === key)),
      );
      for (const { columns, groups } of tables) {
        const value = columns.findIndex(({ key }) => key === "value");
        for (const { cells } of groups.flatMap(({ rows }) => rows)) {
          expect(
            cells[value]?.marks?.map(({ text }) => text),
            `${id} ${cells[0]?.text}`,
          ).toContain(yearAssumed);
        }
      }
      for (const { period } of having<KeyFigureView>(page, "judged"))
        expect(period, id).toContain(yearAssumed);
      const hasFigures = site.lookup.ofRegion(id).some(({ observations }) => observations.length > 0);
      const [lead] = having<{ text: string }>(page, "text").filter(
        (one) => "kind" in one && one.kind === "lead",
      );
      if (hasFigures) expect(lead?.text, id).toContain(yearAssumed);
    }
  });

  test("has no growth but what its report states", () => {
    for (const id of PLACES) {
      for (const { columns, groups } of having<TableView>(regionPage(edition, id), "columns")) {
        const growth = columns.findIndex(({ key }) => key === "growth");
        for (const { cells } of growth < 0 ? [] : groups.flatMap(({ rows }) => rows)) {
          const cell = cells[growth];
          if (cell?.text)
            expect(
              cell.marks?.map(({ mark }) => mark),
              id,
            ).toContain("s");
        }
      }
    }
  });

  test("is told of its year's targets and bulletins", () => {
    const words = edition.words.pages.targets;
    const prose = (year: number) => JSON.stringify(targetsPage(edition, year).blocks);
    expect(prose(2013)).toContain(words.yearAssumed(16, 16));
    expect(prose(2010)).toContain(words.yearAssumed(5, 12));
    expect(prose(2006)).not.toContain(yearAssumed);
    const notes = having<{ text: string; note?: string }>(bulletinListPage(edition), "href").filter(
      ({ note }) => note === yearAssumed,
    );
    expect(new Set(notes.map(({ text }) => text))).toEqual(
      new Set(["jiyuan", "hengshui-zone"].map((id) => edition.names.region(id))),
    );
  });
});

test("nothing but rows of known years is compared", () => {
  const known = dated(site.lookup);
  for (const id of PLACES) expect(known.ofRegion(id)).toEqual([]);
  for (const group of ledger.settings.peer_groups) {
    for (const { id } of site.peers(group.id)) expect(PLACES).not.toContain(id);
  }
});
