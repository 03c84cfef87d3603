import { expect, test } from "vitest";
import type { Lang } from "../../../i18n/lang.ts";
import { must } from "../../../ledger/must.ts";
import { rankingChart } from "./ranking.ts";
import { rankingExamples } from "./ranking-examples.ts";

/** The first two of the example's rows that are short of their target, the nearest judged as given. */
function titleOf(lang: Lang, kind: "on-course" | "behind"): string {
  const { rows, ...input } = must(rankingExamples["distances"], "distances")(lang);
  const [nearest, last] = rows.slice(2);
  if (nearest === undefined || last === undefined) throw new Error("the example has fewer rows");
  const verdict = kind === "behind" ? "behind-so-far" : "inside-so-far";
  const judged = { verdict, class: kind, word: "" } as const;
  return rankingChart({ ...input, id: "distances", rows: [{ ...nearest, judged }, last] }, lang).title;
}

test("where the nearest is judged short too, all are told to be short of their target", () => {
  expect(titleOf("zh", "behind")).toMatch(
    /^2地均未到目标：.+距目标差0\.4个百分点，差距最小；.+差3\.1个百分点$/,
  );
  expect(titleOf("en", "behind")).toMatch(/^All 2 are short of the target: .+ by 0\.4 percentage points/);
});

test("where the nearest is within what is allowed, nobody says that all are short", () => {
  expect(titleOf("zh", "on-course")).toMatch(
    /^(?!2地).+距目标差0\.4个百分点，差距最小，在允许范围内；.+差3\.1个百分点$/,
  );
  expect(titleOf("en", "on-course")).toMatch(
    /^.+ comes nearest to the target, 0\.4 percentage points short and within what is allowed; .+ is 3\.1 percentage points short of the target$/,
  );
});
