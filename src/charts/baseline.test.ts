import { join } from "node:path";
import { test } from "vitest";
import { LANGS, ROOT } from "../i18n/lang.ts";
import { baselineIn, digest } from "../ledger/fixtures/baseline.ts";
import { CHART_KINDS } from "./kinds.ts";

// What every example says besides its picture, its title and its spots, which `charts.test.ts` compares: UPDATE_BASELINES=1
// writes the texts anew, which are to be read before they are kept.

test.each(LANGS)("what charts say is as it was read (%s)", (lang) => {
  const said = baselineIn(join(import.meta.dirname, `baselines/said-${lang}.txt`));
  for (const [kind, examples] of Object.entries(CHART_KINDS)) {
    for (const { state, chart } of examples) {
      const { title, subtitle, summary, table, notes, draw } = chart(`${kind}-${state}`, lang);
      const own = { subtitle, notes, table: lang === ROOT ? table : digest(JSON.stringify(table)) };
      said.add(`${kind} ${state}`, draw === null ? { title, summary, ...own } : own);
    }
  }
  said.end();
});
