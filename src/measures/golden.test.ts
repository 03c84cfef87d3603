import { readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { toFixed } from "../ledger/fraction.ts";
import { period } from "../ledger/period.ts";
import type { Indicator, Progress } from "../ledger/schema.ts";
import type { ScorePart } from "../ledger/settings.ts";
import { capitalArrival, impliedBase } from "./capital/capital.ts";
import { completion } from "./completion.ts";
import { definition, MEASURE_IDS, type MeasureId } from "./definitions.ts";
import { exact, figure, figureOrNone, units } from "./golden/figures.ts";
import { contribution, pull } from "./growth/contribution.ts";
import { cumulate, type Dated, singlePeriod } from "./growth/cumulative.ts";
import { growth, growthSince, pointChange } from "./growth/growth.ts";
import { targetPace, wayCovered } from "./pace.ts";
import { allocation } from "./places/allocation.ts";
import { gini, highestLessLowest, highestToLowest, theil, variation } from "./places/disparity.ts";
import { type Entry, type Ranked, rank, rankChange } from "./places/rank.ts";
import type { RankedBy } from "./places/ranked-by.ts";
import { share } from "./places/share.ts";
import { type FunnelProject, funnel } from "./projects/funnel.ts";
import type { Bound, Result, Scale } from "./result.ts";
import { reckoningOf, scored } from "./scores/points.ts";
import { score } from "./scores/score.ts";
import { type StatedClaim, stated } from "./stated.ts";
import { shiftShare } from "./structure/shift-share.ts";
import { concentration, locationQuotient } from "./structure/structure.ts";
import { projection, rateSoFar, requiredRate } from "./year/projection.ts";
import { aheadOfSchedule, band, isLowCompletion, schedule } from "./year/schedule.ts";
import { seasonalSchedule } from "./year/seasonal.ts";

/** The cells of `given`: `actual=31.1 亿元 2006; target=…` by their names. */
type Given = Readonly<Record<string, string>>;

/** The reasons for which a measure had no value in the tables. */
const shown = new Set<string>();

/** How a value is printed for comparison: bound, as many decimals as the table states, E for an estimate. */
function told(result: Result, decimals: number): string {
  if (result.kind === "none") {
    shown.add(`${result.measure} ${result.reason}`);
    return `no: ${result.reason}`;
  }
  return `${result.bound}${toFixed(result.value, decimals)}${result.estimated ? " E" : ""}`;
}

/** A number without needless zeros, for tables that state plain amounts. */
function plain(result: Result): string {
  return told(result, 6).replace(/\.?0+(?= E$|$)/, "");
}

const list = (text: string | undefined) => (text ? text.split(" | ") : []);
const figures = (given: Given) => list(given["figures"]).map(figure);
const kind = (given: Given) => (given["kind"] ?? "flow") as Indicator["measure"];
const better = (given: Given) => given["better"] as Indicator["better"];
const one = (given: Given, name: string) => figureOrNone(given[name]);

/** A computed value out of nothing, for measures that take results: `>=29`, `-` for none. */
function resultOf(text: string, per = 1n, scale: Scale = "ratio"): Result {
  if (text === "-") return { kind: "none", reason: "no-observation", measure: "level", inputs: [] };
  const [, bound = "", number = ""] = /^(~|>=|<=|<|>)?(.+)$/.exec(text) ?? [];
  const { n, d } = exact(number);
  const made = {
    scale,
    bound: bound as Bound,
    estimated: false,
    measure: "level",
    inputs: [],
  } as const;
  return { kind: "value", value: { n, d: d * per }, ...made };
}

const entries = (text: string | undefined): Entry[] =>
  list(text).map((item) => {
    const [id = "", value = ""] = item.split(":");
    return { id, result: resultOf(value) };
  });
const ranks = (ranked: readonly Ranked[]) =>
  ranked.map(({ id, rank: r }) => `${id}=${r.kind === "none" ? "-" : toFixed(r.value, 0)}`).join(" ");

const dated = ({ period: p, result }: Dated) => `${p} = ${plain(result)}`;

function seasonalOf(given: Given, cutOff: string) {
  const years = list(given["years"]).map((text) => {
    const [part = "", year = ""] = text.split(" of ");
    return { part: figure(part), year: figure(year) };
  });
  return seasonalSchedule(period(cutOff), years);
}

function spread(middle: Result, low: Result, high: Result, decimals: number): string {
  const end = (result: Result) => (result.kind === "none" ? "-" : toFixed(result.value, decimals));
  return middle.kind === "none"
    ? told(middle, 0)
    : `${told({ ...middle, estimated: false }, decimals)} from ${end(low)} to ${end(high)}`;
}

function projected(given: Given): string {
  const actual = one(given, "actual");
  const cutOff = actual?.period.text ?? "2006";
  const { middle, low, high, straightLine } = projection(
    actual,
    seasonalOf(given, cutOff),
    schedule(period(cutOff), period(cutOff.slice(0, 4))),
  );
  return spread(middle, low, high, 6) + (straightLine && middle.kind === "value" ? " straight line" : "");
}

function aheadOf(given: Given): Result {
  const [actual, target] = [one(given, "actual"), one(given, "target")];
  const passed = schedule(actual?.period ?? period("2006"), target?.period ?? period("2006"));
  return aheadOfSchedule(completion(actual, target), passed);
}

function pairs(given: Given) {
  const part = { current: one(given, "part"), base: one(given, "part-base") };
  return [part, { current: one(given, "whole"), base: one(given, "whole-base") }] as const;
}

function theilOf(given: Given): string {
  const places = list(given["places"]).map((text) => ({
    group: text.slice(0, 1),
    figure: figure(text.slice(2)),
  }));
  const { total, between, within } = theil(places);
  if (total.kind === "none") return told(total, 0);
  return `${told(total, 10)} = ${told(between, 10)} + ${told(within, 10)}`;
}

function shiftOf(given: Given): string {
  const rows = list(given["rows"]).map((text, i) => {
    const [lb = "", lc = "", wb = "", wc = ""] = text.split(/ > | in /);
    const local = { localBase: figure(lb), localCurrent: figure(lc) };
    return { industry: String(i), ...local, wideBase: figure(wb), wideCurrent: figure(wc) };
  });
  const { national, mix, local, change } = shiftShare(rows);
  if (national.kind === "none") return told(national, 0);
  return `${told(national, 6)} + ${told(mix, 6)} + ${told(local, 6)} = ${told(change, 6)}`;
}

function allocated(given: Given): string {
  const children = list(given["children"]).map(figureOrNone);
  const { ratio, overload } = allocation(children, one(given, "own"), given["additive"] !== "no");
  return `${told(ratio, 9)} / ${told(overload, 6)}`;
}

/** A rule of a score with what the settings leave out. */
function ruleOf(texts: Partial<ScorePart>): ScorePart {
  const empty = {
    by: "",
    method: "",
    step: "",
    satisfactory: "",
    unacceptable: "",
    cap: "",
    floor: "",
  } as const;
  return { indicator: "i", weight: "1", ...empty, ...texts };
}

function scoreOf(given: Given): string {
  const parts = list(given["parts"]).map((text) => {
    const [weight = "", floor = "", cap = "", percent = "-"] = text.split(" ");
    const rule = ruleOf({ weight, floor, cap });
    return scored(rule, reckoningOf(rule, "completion", "higher", []), resultOf(percent, 100n));
  });
  const added = list(given["added"]).map((text) => {
    const [points = "", holds = ""] = text.split(" ");
    const rule = { indicator: "i", when: [], points: points.slice(1) };
    return { rule, isBonus: points.startsWith("+"), holds: TRUTHS[holds] ?? null, tried: [] };
  });
  const vetoes = list(given["vetoes"]).map((text) => ({
    indicator: "i",
    holds: TRUTHS[text] ?? null,
    tried: [],
  }));
  const { result, missing } = score(parts, added, vetoes);
  return `${told(result, 6)} missing ${toFixed(missing, 2)}`;
}

const TRUTHS: Readonly<Record<string, boolean>> = { holds: true, not: false };

/** Points of each figure of a group by one rule: `by=completion; better=higher; step=5; figures=97.3 | 101`. */
function pointsOf(given: Given): string {
  const by = (given["by"] ?? "level") as RankedBy;
  const texts = Object.fromEntries(
    ["method", "step", "satisfactory", "unacceptable", "cap", "floor"].map((name) => [
      name,
      given[name] ?? "",
    ]),
  );
  const isTarget = by === "completion" || by === "ceiling" || by === "distance";
  const rule = ruleOf({ ...(texts as Partial<ScorePart>), by: isTarget ? "target" : by });
  const placed = list(given["figures"]).map((text, i) => ({ id: String(i), result: pointed(text) }));
  const reckoning = reckoningOf(rule, by, better(given), placed);
  return placed
    .map(({ result }) => {
      const { points, bound, held, figure: own } = scored(rule, reckoning, result);
      if (points === null) return own.kind === "none" ? `no: ${own.reason}` : "no";
      return bound + toFixed(points, 4).replace(/\.?0+$/, "") + (held ? " held" : "");
    })
    .join(" | ");
}

/** A figure as it is printed: percent and points are ratios within. */
function pointed(text: string): Result {
  const isPercent = text.endsWith("%");
  return resultOf(text.replace("%", ""), isPercent ? 100n : 1n, isPercent ? "ratio" : "number");
}

function projectsOf(given: Given): FunnelProject[] {
  return list(given["projects"]).map((text, i) => {
    const [stages = "", ...amount] = text.split(" ");
    return {
      id: String(i),
      stages: stages.split(",") as Progress["stage"][],
      amount: figureOrNone(amount.join(" ")),
    };
  });
}

function funnelOf(given: Given): string {
  const { steps, withdrawn, before, beside } = funnel(projectsOf(given));
  const told = steps.map(
    ({ stage, count, money, unpriced }) =>
      `${stage} ${count} ${money.kind === "none" ? "-" : plain(money)}${unpriced === 0 ? "" : ` unpriced ${unpriced}`}`,
  );
  const rest = beside === 0 ? [] : [`beside ${beside}`];
  return [...told, `withdrawn ${withdrawn}`, `before ${before}`, ...rest].join(" / ");
}

function conversions(given: Given): string {
  const [, ...steps] = funnel(projectsOf(given)).steps;
  return steps
    .map(({ stage, byCount, byMoney }) => `${stage} ${told(byCount, 6)} ${told(byMoney, 6)}`)
    .join(" / ");
}

const thresholds = { ahead: 0, slightly_behind: -5, behind: -15 };

type Answer = (given: Given) => Result | string;
const MEASURES: Readonly<Record<string, Answer>> = {
  completion: (g) => completion(one(g, "actual"), one(g, "target"), kind(g)),
  schedule: (g) => schedule(period(g["actual"] ?? ""), period(g["target"] ?? "")),
  ahead: aheadOf,
  band: (g) => band(resultOf(g["points"] ?? "", 100n), thresholds) ?? "none",
  "low-completion": (g) => (isLowCompletion(resultOf(g["percent"] ?? "", 100n), 30) ? "yes" : "no"),
  growth: (g) => growth(one(g, "current"), one(g, "base"), kind(g)),
  "growth-since": (g) => growthSince(one(g, "current"), one(g, "base")),
  "point-change": (g) => pointChange(one(g, "current"), one(g, "base")),
  share: (g) => share(one(g, "part"), one(g, "whole")),
  contribution: (g) => contribution(...pairs(g)),
  pull: (g) => pull(...pairs(g)),
  rank: (g) => ranks(rank(entries(g["values"]), better(g))),
  "rank-change": (g) => {
    const changes = rankChange(rank(entries(g["now"]), "higher"), rank(entries(g["before"]), "higher"));
    return [...changes]
      .sort()
      .map(([id, change]) => `${id}=${change ?? "-"}`)
      .join(" ");
  },
  seasonal: (g) => {
    const { middle, lowest, highest } = seasonalOf(g, g["cut-off"] ?? "");
    return spread(middle, lowest, highest, 9);
  },
  projection: projected,
  "required-rate": (g) => requiredRate(one(g, "actual"), one(g, "target")),
  "rate-so-far": (g) => rateSoFar(one(g, "actual")),
  "single-period": (g) =>
    dated(singlePeriod(figure(g["cumulative"] ?? ""), one(g, "before"), kind(g), g["revised"] === "yes")),
  cumulate: (g) => dated(cumulate(list(g["singles"]).map(figure), kind(g))),
  "target-pace": (g) => targetPace(one(g, "baseline"), one(g, "current"), one(g, "goal"), better(g), kind(g)),
  "way-covered": (g) => wayCovered(one(g, "baseline"), one(g, "current"), one(g, "goal")),
  "highest-to-lowest": (g) => highestToLowest(figures(g)),
  "highest-less-lowest": (g) => highestLessLowest(figures(g)),
  variation: (g) => variation(figures(g)),
  gini: (g) => gini(figures(g)),
  theil: theilOf,
  "location-quotient": (g) =>
    locationQuotient(
      { industry: one(g, "local-industry"), total: one(g, "local-total") },
      { industry: one(g, "wide-industry"), total: one(g, "wide-total") },
    ),
  "concentration-1": (g) => concentration(figures(g)).one,
  "concentration-3": (g) => concentration(figures(g)).three,
  hhi: (g) => concentration(figures(g)).hhi,
  "shift-share": shiftOf,
  allocation: allocated,
  score: scoreOf,
  "score-points": pointsOf,
  "capital-arrival": (g) => capitalArrival(one(g, "arrived"), one(g, "agreed")),
  "implied-base": (g) => impliedBase(one(g, "current"), one(g, "growth"), units),
  funnel: funnelOf,
  "funnel-conversion": conversions,
  stated: (g) => stated(one(g, "stated"), g["claim"] as StatedClaim, units),
};

function givenOf(text: string): Given {
  return Object.fromEntries(
    text.split("; ").map((pair) => {
      const cut = pair.indexOf("=");
      return [pair.slice(0, cut), pair.slice(cut + 1)];
    }),
  );
}

function answerTo(measure: string, given: string, expected: string): string {
  const compute = MEASURES[measure];
  if (compute === undefined) throw new Error(`no such measure: ${measure}`);
  const answer = compute(givenOf(given));
  if (typeof answer !== "string" && answer.kind === "none") {
    expect(definition(answer.measure as MeasureId).reasons).toContain(answer.reason);
  }
  const decimals = /\.([0-9]+)/.exec(expected)?.[1]?.length ?? 0;
  return typeof answer === "string" ? answer : told(answer, decimals);
}

const folder = new URL("golden/", import.meta.url);
const tables = readdirSync(folder)
  .filter((name) => name.endsWith(".csv"))
  .sort();

type Row = [measure: string, given: string, expected: string, why: string];

function rowsOf(name: string): Row[] {
  const text = readFileSync(new URL(name, folder), "utf8").trimEnd();
  return Papa.parse<Row>(text, { header: false }).data.slice(1);
}

describe.each(tables)("golden table %s", (name) => {
  test.each(rowsOf(name))("%s of %s is %s: %s", (measure, given, expected) => {
    expect(answerTo(measure, given, expected)).toBe(expected);
  });
});

/** Passed on from another measure, or told by what asks for the measure. */
const SHOWN_ELSEWHERE: Partial<Record<MeasureId, string>> = {
  "ahead-of-schedule": "period-not-covered closed units-differ base-is-negative sign-changes bound-only",
  allocation: "base-is-negative",
  "annual-growth":
    "no-observation no-base is-rate too-few-years period-not-covered units-differ base-is-zero base-is-negative sign-changes bound-only",
  "capital-arrival": "base-is-negative sign-changes bound-only",
  "concentration-1": "too-few-places units-differ base-is-negative sign-changes bound-only",
  "concentration-3": "units-differ base-is-zero base-is-negative sign-changes bound-only",
  conversion: "no-observation",
  cumulative: "no-observation",
  gini: "units-differ base-is-zero base-is-negative",
  growth: "another-basis year-assumed",
  hhi: "too-few-places units-differ base-is-zero base-is-negative sign-changes bound-only",
  "highest-less-lowest": "other-kind",
  "highest-to-lowest": "base-is-negative",
  "implied-base": "bound-only",
  level: "no-observation units-differ",
  "location-quotient": "base-is-negative sign-changes bound-only",
  multiple: "no-observation no-base units-differ base-is-zero base-is-negative sign-changes bound-only",
  "per-head": "no-observation no-base is-rate base-is-zero bound-only",
  projection: "period-not-covered",
  rank: "no-observation not-ranked ranked-apart another-basis units-differ",
  "required-rate": "sign-changes",
  schedule: "closed",
  score: "no-target not-ranked",
  "seasonal-schedule": "period-not-covered units-differ base-is-zero base-is-negative bound-only",
  "shift-industry":
    "no-observation no-base units-differ base-is-zero base-is-negative sign-changes bound-only",
  "shift-local": "no-observation no-base units-differ base-is-zero base-is-negative sign-changes bound-only",
  "shift-national": "no-base base-is-negative sign-changes bound-only",
  "single-period": "no-base",
  "target-distance": "bound-only",
  theil: "units-differ base-is-zero base-is-negative bound-only",
  "theil-between": "too-few-places units-differ base-is-zero base-is-negative sign-changes bound-only",
  "theil-within": "too-few-places units-differ base-is-zero base-is-negative sign-changes bound-only",
  variation: "units-differ base-is-negative bound-only",
};

test("the tables show every reason for which a measure may have no value, but for those of other tests", () => {
  for (const [measure, given, expected] of tables.flatMap(rowsOf)) answerTo(measure, given, expected);
  const missing = MEASURE_IDS.map((id): [MeasureId, string] => [
    id,
    definition(id)
      .reasons.filter((reason) => !shown.has(`${id} ${reason}`))
      .join(" "),
  ]);
  expect(Object.fromEntries(missing.filter(([, reasons]) => reasons !== ""))).toEqual(SHOWN_ELSEWHERE);
});
