import { SAMPLE } from "../../../src/ledger/sample.ts";
import type { Chance } from "../../bench/chance.ts";
import { periodIn } from "./cells.ts";

/** The rows whose ids settings name. */
type Rows = ReadonlyMap<string, { readonly rows: readonly Readonly<Record<string, string>>[] }>;

/** `site.json` of a random ledger: the sample's, with ids, bands, scores and lamps of its own. */
export function settingsIn(chance: Chance, rows: Rows, years: readonly number[]): string {
  const idsIn = (file: string) => (rows.get(file)?.rows ?? []).map(({ id = "" }) => id);
  const indicators = idsIn("indicators.csv");
  const indicator = () => chance.pick(indicators);
  const some = <T>(make: () => T) => Array.from({ length: chance.pick([0, 1, 1, 2]) }, make);
  return JSON.stringify({
    ...JSON.parse(SAMPLE["site.json"] ?? "{}"),
    default_region: chance.pick(idsIn("regions.csv")),
    featured_indicators: [...new Set(some(indicator))],
    as_of: chance.pick(["", String(Math.max(...years)), periodIn(chance, chance.pick(years))]),
    population: chance.pick(["", indicator()]),
    low_completion: chance.pick([30, 0, -1, 100, 1e6]),
    schedule_bands: chance.pick([
      { ahead: 0, slightly_behind: -5, behind: -15 },
      { ahead: 0, slightly_behind: 0, behind: 0 },
    ]),
    bulletin: {
      title: chance.pick(["", "关于{place}{period}的通报", "通报"]),
      first_indicators: some(indicator),
    },
    score: {
      indicators: some(() => scored(chance, indicator())),
      bonus: some(() => ({ indicator: indicator(), when: [condition(chance)], points: "2" })),
      vetoes: some(() => ({ indicator: indicator(), when: [condition(chance)] })),
    },
    lamps: some(() => ({
      indicators: [indicator()],
      green: [condition(chance)],
      yellow: [condition(chance)],
    })),
  });
}

function scored(chance: Chance, indicator: string) {
  const range = chance.pick([{}, { cap: "120", floor: "0" }, { satisfactory: "110", unacceptable: "80" }]);
  const by = chance.pick(["target", "level", "growth", "per-head", ""]);
  return {
    indicator,
    weight: chance.pick(["100", "0", "0.5"]),
    by,
    method: chance.pick(["rate", "efficacy", ""]),
    ...range,
  };
}

function condition(chance: Chance) {
  return {
    of: chance.pick(["level", "growth", "per-head", "schedule"]),
    is: chance.pick(["at-least", "worse"]),
    ...chance.pick([{ than: "target" }, { than: "parent" }, { than: "value", value: "0" }]),
  };
}
