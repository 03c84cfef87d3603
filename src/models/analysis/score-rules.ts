import { formatDecimal, formatPercent } from "../../i18n/decimal.ts";
import { divide, type Fraction, HUNDRED } from "../../ledger/fraction.ts";
import type { Condition, ScorePart } from "../../ledger/settings.ts";
import type { RankedBy } from "../../measures/places/ranked-by.ts";
import type { Truth } from "../../measures/scores/conditions.ts";
import type { Reckoning } from "../../measures/scores/points.ts";
import type { Score } from "../../measures/scores/score.ts";
import type { Scores } from "../../measures/scores/scores.ts";
import type { Block } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";

/** The rules of a score in numbers: how each part is reckoned, and of whom bonus, deductions and vetoes hold. */
export function ruleBlocks(edition: Edition, all: Scores): Block[] {
  const { indicators, bonus, deductions, vetoes } = all.rules;
  const words = edition.words.scores;
  const parts = indicators.flatMap((rule, i) => partRule(edition, rule, all.reckonings[i] ?? null));
  const added = [...bonus, ...deductions].map((rule, i) => {
    const points = i < bonus.length ? words.bonus(rule.points) : words.deduction(rule.points);
    return addedRule(edition, all, rule, points, ({ added: own }) => own[i]?.holds ?? null);
  });
  const vetoed = vetoes.map((rule, i) =>
    addedRule(edition, all, rule, words.veto, ({ vetoes: own }) => own[i]?.holds ?? null),
  );
  const paragraphs = [...parts, ...added, ...vetoed];
  return paragraphs.length === 0 ? [] : [{ kind: "run-in", paragraphs }];
}

interface Told {
  readonly lead: string;
  readonly text: string;
}

function partRule(edition: Edition, rule: ScorePart, reckoning: Reckoning | null): Told[] {
  if (reckoning === null) return [];
  const { words, names } = edition;
  const held = [
    ...(rule.cap === "" ? [] : [words.scores.atMost(formatDecimal(rule.cap))]),
    ...(rule.floor === "" ? [] : [words.scores.atLeast(formatDecimal(rule.floor))]),
  ];
  const lead = words.scores.part(names.indicator(rule.indicator), rule.weight) + words.site.colon;
  const text = [...methodOf(edition, rule, reckoning), ...held].join(words.site.comma);
  return [{ lead, text: text + words.site.stop }];
}

function methodOf(
  edition: Edition,
  { indicator }: ScorePart,
  { by, method, step, ends }: Reckoning,
): string[] {
  const words = edition.words.scores;
  if (method === "rate" || ends === null) return [words.rate(by, formatDecimal(step))];
  if (typeof ends === "string") return [edition.words.measures.shortReasons[ends]];
  const number = (value: Fraction) => numberText(edition, by, indicator, value);
  const [satisfactory, unacceptable] = [number(ends.satisfactory), number(ends.unacceptable)];
  if (satisfactory === unacceptable) return [words.equal(by)];
  const name = (id: string, text: string) =>
    edition.words.analysis.disparity.place(edition.names.region(id), text);
  const told =
    ends.best === ""
      ? words.ownEnds(unacceptable, satisfactory)
      : words.groupEnds(name(ends.worst, unacceptable), name(ends.best, satisfactory));
  return [words.efficacy(by, unacceptable, satisfactory), told];
}

/** A number of a scale as it is printed: in percent, in points, or in the indicator's unit. */
function numberText(edition: Edition, by: RankedBy, indicator: string, value: Fraction): string {
  if (by === "level") {
    const row = edition.site.ledger.indicators.get(indicator);
    return edition.amount(value, Number(row?.decimals ?? 0), row?.unit ?? "");
  }
  const isPercent = by === "completion" || by === "ceiling" || by === "growth";
  return isPercent ? formatPercent(divide(value, HUNDRED)) : formatDecimal(value, 1);
}

function addedRule(
  edition: Edition,
  all: Scores,
  { indicator, when }: { readonly indicator: string; readonly when: readonly Condition[] },
  points: string,
  holdsOf: (score: Score) => Truth,
): Told {
  const { words, names } = edition;
  const named = (truth: Truth) =>
    [...all.scores].filter(([, score]) => holdsOf(score) === truth).map(([id]) => names.region(id));
  const conditions = conditionsText(edition, indicator, when);
  const held = words.scores.held(named(true), named(null));
  const text = [conditions, points].join(words.site.comma) + words.site.semicolon + held + words.site.stop;
  return { lead: names.indicator(indicator) + words.site.colon, text };
}

/** All conditions of a rule in words: 增速不低于5%，且数值达到目标. */
export function conditionsText(edition: Edition, indicator: string, when: readonly Condition[]): string {
  const { conditions, condition } = edition.words.scores;
  const row = edition.site.ledger.indicators.get(indicator);
  const told = when.map((one) => {
    const isMirrored = row?.better === "lower" && one.of !== "schedule";
    return condition(one, limitText(edition, indicator, one), isMirrored);
  });
  return conditions(told);
}

function limitText(edition: Edition, indicator: string, { of, value }: Condition): string {
  if (value === "" || of === "per-head") return formatDecimal(value || "0");
  const unit = of === "level" ? (edition.site.ledger.indicators.get(indicator)?.unit ?? "") : "%";
  return of === "schedule"
    ? `${formatDecimal(value)}${edition.words.scores.points}`
    : edition.amount(value, null, unit);
}
