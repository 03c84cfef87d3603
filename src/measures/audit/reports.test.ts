import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { seriesId } from "../../ledger/lookup.ts";
import { requireLedger } from "../../ledger/read.ts";
import { audit, countVerdicts } from "./audit.ts";

const here = import.meta.dirname;

/** What three reports contradict themselves in, as their readers noted it by hand: kind, place, what, as stated. */
const CONTRADICTIONS = [
  ["sum-industries", "jiyuan", "investment-completed", "", "level-city-key", "170.6", "within-rounding"],
  ["implied-plans", "jiyuan", "investment-completed", "", "level-city-key", "228.5", "differs"],
  ["claim", "jiyuan", "investment-completed", "", "campaign-start", "76", "within-rounding"],
  ["claim", "hengshui-zone", "gdp", "secondary", "", "97.3", "differs"],
  ["claim", "hengshui-zone", "gdp", "tertiary", "", "6.5", "differs"],
  ["sum-contributions", "hengshui-zone", "gdp", "", "", "100", "differs"],
  ["claim", "hengshui-zone", "gdp", "secondary", "", "12.8", "differs"],
  ["claim", "hengshui-zone", "gdp", "tertiary", "", "0.9", "differs"],
  ["sum-pulls", "hengshui-zone", "gdp", "", "", "13.1", "differs"],
  ["claim", "hengshui-zone", "signed-started", "", "origin-beijing", "90", "differs"],
  ["growth-of-parts", "hengshui-zone", "fixed-investment", "", "", "30.3", "within-rounding"],
  ["sum-breakdown", "hengshui-zone", "fixed-investment", "", "", "22.8", "agrees"],
  ["sum-shares", "corps-regiment-1", "total-investment", "", "stage-planned", "100", "within-rounding"],
] as const;

describe("three reports", () => {
  const all = audit(requireLedger(join(here, "fixtures/reports")));

  test.each(CONTRADICTIONS)("%s of %s, %s %s %s stated as %s: %s", (...row) => {
    const [kind, region, indicator, industry, breakdown, text, verdict] = row;
    const id = seriesId({ region, indicator, industry, breakdown });
    const found = all.filter(
      (one) => one.kind === kind && one.stated.text === text && seriesId(one.subject) === id,
    );
    expect(found.map((finding) => finding.verdict)).toEqual([verdict]);
  });

  test("differ in nothing else", () => {
    const expected = CONTRADICTIONS.filter((row) => row.at(-1) === "differs");
    expect(countVerdicts(all).differs).toBe(expected.length);
  });

  test("agree with the nearest stated whole in shares of a total that they do not state", () => {
    const shares = all.filter(
      ({ subject, claim }) => subject.region === "corps-regiment-1" && claim === "share",
    );
    expect(shares.map(({ verdict }) => verdict)).toEqual(["agrees", "agrees", "agrees"]);
  });
});

describe("a city whose office states its growth", () => {
  const all = audit(requireLedger(join(here, "../../ledger/fixtures/yunjiang")));

  test("differs in nothing: growth on another basis cannot be checked", () => {
    expect(countVerdicts(all).differs).toBe(0);
    const growth = all.filter(({ claim }) => claim === "growth");
    expect(growth.map(({ verdict, reason }) => `${verdict} ${reason}`)).toEqual([
      "not-checkable another-basis",
      "not-checkable another-basis",
    ]);
  });
});
