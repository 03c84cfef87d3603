import { period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import type { LampRule } from "../../ledger/settings.ts";
import { commonPeriod } from "../../measures/places/ranking.ts";
import type { Tried } from "../../measures/scores/conditions.ts";
import { LAMPS, type Lamp, type Lit, lampOf } from "../../measures/scores/lamps.ts";
import { isFor } from "../../measures/scores/rules.ts";
import type { Verdict } from "../../measures/targets/verdict.ts";
import { resultCell } from "../cells/results.ts";
import { judgementNames } from "../cells/verdicts.ts";
import type { Block } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { type Column, tableOf } from "../ground/table.ts";
import type { CellView, Tone } from "../ground/view.ts";
import { peerGroupName } from "../series/key-figures.ts";
import { conditionsText } from "./score-rules.ts";
import { isWithinYear } from "./scores.ts";

const TONES: Readonly<Record<Lamp, Tone>> = { green: "ahead", yellow: "near", red: "far" };

/** The lamps of some peer groups in a year by the office's rules: a table for each, its rules under it. */
export function lampBlocks(edition: Edition, year: number, groups: readonly string[]): Block[] {
  return groups.flatMap((group): Block[] => {
    const places = edition.site.peers(group);
    const columns = columnsOf(edition, group, places, year);
    if (columns.length === 0) return [];
    const frame = {
      id: `lamps-${group}`,
      caption: edition.words.scores.lamps.caption(peerGroupName(edition, group), year),
      narrow: "cards",
      sortable: true,
    } as const;
    const table = tableOf<Region>(frame, places, [
      { key: "place", head: edition.words.analysisColumns.place, cell: ({ id }) => edition.links.region(id) },
      ...columns.map(({ column }) => column),
    ]);
    const paragraphs = columns.map(({ indicator, rule }) => ruleText(edition, indicator, rule));
    return [
      { kind: "table", table },
      { kind: "run-in", paragraphs },
    ];
  });
}

interface LampColumn {
  readonly indicator: string;
  readonly rule: LampRule;
  readonly column: Column<Region>;
}

/** An indicator for each that a rule names for the group and the year, at the period of most of its places. */
function columnsOf(edition: Edition, group: string, places: readonly Region[], year: number): LampColumn[] {
  const whole = period(String(year));
  const rules = edition.site.ledger.settings.lamps.filter((rule) => isFor(rule, group, whole));
  const named = new Map<string, LampRule>();
  for (const rule of rules) {
    for (const id of rule.indicators) if (!named.has(id)) named.set(id, rule);
  }
  return [...named].flatMap(([indicator, rule]) => {
    const subject = { indicator, industry: "", breakdown: "" };
    const at = commonPeriod(edition.site.lookup, places, subject, (text) =>
      isWithinYear(period(text), whole),
    );
    if (at === null) return [];
    const cell = ({ id }: Region) =>
      lampCell(edition, lampOf(edition.site.lookup, id, indicator, rule, at), id, indicator);
    const head = edition.names.indicator(indicator);
    return [{ indicator, rule, column: { key: indicator, head, unit: edition.period(at), cell } }];
  });
}

/** Shape and word, and under them what was set against what. */
function lampCell(edition: Edition, lit: Lit, region: string, indicator: string): CellView {
  const { names, untold } = edition.words.scores.lamps;
  const band =
    lit.lamp === null
      ? ({ tone: "none", text: untold } as const)
      : { tone: TONES[lit.lamp], text: names[lit.lamp] };
  const told = [...lit.green.tried, ...lit.yellow.tried].flatMap((one) =>
    triedText(edition, one, region, indicator),
  );
  const note = [...new Set(told)].join(edition.words.site.semicolon);
  const order = lit.lamp === null ? LAMPS.length : LAMPS.indexOf(lit.lamp);
  return { text: "", band, note, sort: String(order) };
}

/** Where "about" decides, the distance alone would say the contrary. */
const BY_TOLERANCE: ReadonlySet<Verdict> = new Set<Verdict>(["inside-so-far", "about-met"]);

function triedText(edition: Edition, one: Tried, region: string, indicator: string): string[] {
  const decimals = Number(edition.site.ledger.indicators.get(indicator)?.decimals ?? 0);
  const text = (result: Tried["ours"]) => resultCell(edition, result, decimals).text;
  const { judged, theirs } = one;
  const series = { region, indicator, industry: "", breakdown: "" };
  const ours =
    one.ours.kind === "none" ? edition.words.measures.shortReasons[one.ours.reason] : text(one.ours);
  const above =
    theirs === null || theirs.kind === "none" ? [] : [edition.words.scores.lamps.parent(text(theirs))];
  if (judged === null) return [ours, ...above];
  const names = judgementNames(edition, series, judged);
  const tell = BY_TOLERANCE.has(judged.judgement.verdict) ? "verdict" : "distance";
  const target = edition.words.judgement[tell](judged.judgement, names);
  return [ours, ...(target === "" ? [] : [target])];
}

function ruleText(edition: Edition, indicator: string, { green, yellow }: LampRule) {
  const { words, names } = edition;
  const text = words.scores.lamps.rule(
    conditionsText(edition, indicator, green),
    conditionsText(edition, indicator, yellow),
  );
  return { lead: names.indicator(indicator) + words.site.colon, text: text + words.site.stop };
}
