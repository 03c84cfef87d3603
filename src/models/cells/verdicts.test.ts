import { expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { judgementOf } from "../../measures/targets/judged.ts";
import { kindsLedger } from "../../opendata/kinds-sample.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { judgementNames, verdictCell } from "./verdicts.ts";

test.each(LANGS)(
  "the office's own verdict on a target in words stands under it with its source (%s)",
  (lang) => {
    const said = {
      ...{
        region: "lake",
        indicator: "quality",
        period: "2025-01/2025-09",
        claim: "verdict",
        of: "period=2025",
      },
      source: "report-2024",
      wording: "明显提升",
    };
    // The sample's growth is the office's own: it must be stated somewhere.
    const grown = ["gdp", "income"].map((indicator) => ({
      ...{ region: "lake", indicator, period: "2024", claim: "growth", value: "5", unit: "%" },
      source: "report-2024",
    }));
    const site = siteOf(buildLookup(kindsLedger(undefined, undefined, [said, ...grown])), "/", "1.0.0");
    const edition = editionOf(site, lang);
    const row = site.ledger.targets.find(({ form }) => form === "words");
    if (row === undefined) throw new Error("no target in words");
    const judgement = judgementOf(site.lookup, site.lookup.series(row), row, site.asOf);
    const { note } = verdictCell(edition, judgement, judgementNames(edition, row, { row, judgement }));
    expect(note).toContain("“明显提升”");
    expect(note).toContain(edition.names.source(site.ledger.sources.row("report-2024")));
  },
);
