import { formatGrowth } from "../../i18n/decimal.ts";
import { ownName } from "../../i18n/lang.ts";
import { withPart } from "../../i18n/names.ts";
import type { NoticeFacts } from "../../i18n/notice-facts.ts";
import { absolute } from "../../ledger/fraction.ts";
import { isFullYear } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { isMeasured } from "../../measures/figure.ts";
import { placeIn } from "../../measures/places/ranking.ts";
import type { Standing } from "../../measures/standing.ts";
import { fromSchedule } from "../../measures/targets/from-schedule.ts";
import { told } from "../../measures/told.ts";
import { bandMark } from "../cells/bands.ts";
import { derivation } from "../cells/derivations.ts";
import { statusMarks, toldAmount } from "../cells/statements.ts";
import { judgementNames, verdictMark } from "../cells/verdicts.ts";
import { bulletBarOf } from "../charts/bullet.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_TARGETS_OF_A_FIGURE } from "../ground/limits.ts";
import { PATHS } from "../ground/routes.ts";
import type { Amount, Derivation, KeyFigureView, Link, Mark } from "../ground/view.ts";
import { contestedGrowth } from "./growth-told.ts";

/** The sentence of a notice for one standing; a growth that the audit finds wanting is told as the report has it. */
export function leadSentence(edition: Edition, one: Standing): string {
  const [first = null] = judgedTexts(edition, one, "clause");
  return edition.words.sentence.notice({
    period: one.period,
    place: edition.names.region(one.series.region),
    what: edition.names.series(one.series),
    amount: one.observation && toldAmount(edition, one.observation),
    growth: growthText(edition, one),
    judged: first,
    estimated: one.actual !== null && !isMeasured(one.actual),
    remark: yearOf(edition, one),
    ...kindOf(edition, one),
  });
}

function kindOf({ site }: Edition, { indicator, observation }: Standing): Pick<NoticeFacts, "kind"> {
  const { measure } = indicator;
  if (measure === "rank") return { kind: "rank" };
  const { dimension, factor } = site.ledger.units.row(observation?.unit ?? indicator.unit) ?? {};
  if (dimension === "count" && factor === "1") return { kind: "count" };
  return measure === "flow" ? {} : { kind: "stock" };
}

/** That the year is assumed; empty where it is known. */
function yearOf({ words }: Edition, { yearAssumed }: Standing): string {
  return yearAssumed ? words.names.yearAssumed : "";
}

/** A key figure: amount, what was reached of its targets, growth, rank among peers. */
export function keyFigure(edition: Edition, one: Standing, form: "line" | "brief" = "line"): KeyFigureView {
  const link = edition.links.indicator(one.series.indicator);
  const rank = rankOf(edition, one);
  const bar = bulletBarOf(edition, one);
  const band = bandOf(edition, one);
  return {
    label: edition.names.series(one.series),
    href: link.href,
    ...amountOf(edition, one),
    period: withPart(edition.period(one.period), yearOf(edition, one), edition.lang),
    marks: statusMarks(edition, one.observation?.status ?? ""),
    ...(bar === null ? {} : { bar }),
    ...(band === null ? {} : { band }),
    judged: [...judgedTexts(edition, one, form), ...scheduleGap(edition, one)],
    ...growthOf(edition, one),
    ...(rank === null ? {} : { rank }),
    how: derivationsOf(edition, one),
  };
}

function bandOf(edition: Edition, one: Standing): Mark | null {
  const chief = one.chief ?? one.stretch;
  if (chief === null) return bandMark(edition, one.band, isFullYear(one.period));
  return verdictMark(edition, chief.judgement, judgementNames(edition, one.series, chief));
}

function amountOf(edition: Edition, one: Standing): { value: Amount } | { missing: string } {
  if (one.observation === null) {
    return { missing: edition.words.pages.region.noAmount };
  }
  const text = toldAmount(edition, one.observation);
  const [, before = "", number = text, after = ""] = /^(\D*?)([\u2212\d][\d,.]*)(.*)$/.exec(text) ?? [];
  return { value: { before, number, after } };
}

/** What was reached of each target in force, the chief one first; else the completion that a report states alone. */
function judgedTexts(edition: Edition, one: Standing, form: "clause" | "line" | "brief"): string[] {
  const { chief, judged } = one;
  const others = judged.filter((other) => other !== chief && other.judgement.rests !== null);
  const told = [...(chief === null ? [] : [chief]), ...others].slice(0, MOST_TARGETS_OF_A_FIGURE);
  // A sentence, and the home page, leave it to the card of the place to say that only the report states it.
  const marked = (text: string) =>
    form === "line" ? withPart(text, edition.words.pages.completionStated, edition.lang) : text;
  if (told.length === 0) return statedText(edition, one).map(marked);
  return told.map(({ row, judgement }) => {
    const names = judgementNames(edition, one.series, { row, judgement });
    const words = edition.words.judgement;
    // Beside the verdict's mark a distance is enough where nothing fills up.
    const short = form === "brief" && judgement.completion === null ? words.distance(judgement, names) : "";
    const text = short || words[form === "clause" ? "clause" : "line"](judgement, names);
    const isStated = judgement.rests?.isCompletion === true;
    return isStated ? marked(text) : text;
  });
}

/** What is lacking to schedule in the unit, or above it: 比序时进度少9.1亿元. */
function scheduleGap(edition: Edition, { chief, series }: Standing): string[] {
  if (chief === null) return [];
  const gap = fromSchedule(chief.judgement);
  if (gap === null || gap.value.n === 0n) return [];
  const names = judgementNames(edition, series, chief);
  const size = edition.words.judgement.quantity({ ...gap, value: absolute(gap.value) }, names);
  return [edition.words.pages.region.fromSchedule(size, gap.value.n < 0n)];
}

/** A completion that a report states of a target that the ledger does not have. */
function statedText(edition: Edition, one: Standing): string[] {
  if (one.statedCompletion === null) return [];
  const ahead = one.band !== null && one.ahead.kind === "value" ? one.ahead.value : null;
  const { result } = one.statedCompletion;
  return [edition.words.sentence.completion(result, ahead, one.period, one.indicator.better === "lower")];
}

/** Growth on a year before, or the change of a rate or a rank; null where there is none. */
function growthText(edition: Edition, one: Standing): string | null {
  const { change, grown } = one;
  const { units } = edition.site.ledger;
  const words = edition.words.judgement;
  if (change !== null) return words.change(change, { unit: (id) => units.row(id) });
  const first = contestedGrowth(edition.site, one) === null ? grown : one.grownAsStated;
  const told = first.kind === "told" ? first : one.grownAsStated;
  return told.kind === "told" ? words.growth(told) : null;
}

function growthOf(edition: Edition, one: Standing): Pick<KeyFigureView, "growth"> {
  const told = growthText(edition, one);
  if (told === null) return {};
  const words = edition.words.pages;
  const isStated = one.change === null && originOf(edition, one) === "stated";
  const differs = differsFrom(edition, one);
  return {
    growth: {
      text: edition.words.sentence.growth(told),
      origin: isStated ? words.statedOrigin : words.computedOrigin,
      ...(differs === null ? {} : { differs }),
    },
  };
}

function originOf(edition: Edition, one: Standing): "computed" | "stated" {
  if (contestedGrowth(edition.site, one) !== null) return "stated";
  return one.grown.kind === "told" ? one.grown.origin : "stated";
}

/** What the ledger's figures give instead of a growth that the report states, and the way to the audit. */
function differsFrom(edition: Edition, one: Standing): Link | null {
  if (contestedGrowth(edition.site, one) === null || one.growth.kind !== "value") return null;
  const text = edition.words.pages.growthDiffers(formatGrowth(one.growth.value));
  return { text, href: `${edition.href(PATHS.audit)}#differs` };
}

function rankOf(edition: Edition, one: Standing): string | null {
  const region = edition.site.ledger.regions.get(one.series.region) as Region;
  if (region.peer_group === "") return null;
  const all = edition.site.ranking(region.peer_group, one.series, one.period);
  const place = all && placeIn(all, region.id);
  if (!place) return null;
  return edition.words.sentence.rank(
    place.place,
    place.of,
    peerGroupName(edition, region.peer_group),
    place.sharing,
    all.by,
  );
}

export function peerGroupName(edition: Edition, id: string): string {
  const term = edition.site.ledger.settings.peer_groups.find((group) => group.id === id);
  return term === undefined ? id : ownName(term, edition.lang);
}

function derivationsOf(edition: Edition, one: Standing): Derivation[] {
  const completion = told(one.completion, one.statedCompletion);
  // At the end of a year there is no schedule left to be ahead of.
  const isRunning = one.band !== null && !isFullYear(one.period);
  const results = [
    "result" in completion && completion.origin === "computed" ? completion.result : null,
    isRunning && one.schedule.kind === "value" ? one.schedule : null,
    isRunning ? one.ahead : null,
    one.growth.kind === "value" ? one.growth : null,
  ];
  return results.filter((result) => result !== null).map((result) => derivation(edition, result));
}
