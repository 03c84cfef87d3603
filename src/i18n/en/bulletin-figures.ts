import { absolute, compare, type Fraction, round, ZERO } from "../../ledger/fraction.ts";
import type { Target } from "../../ledger/schema.ts";
import type { ToldFigure, ToldPlace, ToldRatio } from "../bulletin-facts.ts";
import { inner } from "./letter-case.ts";
import { formatPoints } from "./number.ts";

/** A figure, or several, as clauses of an English notice. */

export function list(names: readonly string[]): string {
  return names.length < 3 ? names.join(" and ") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Capital in place came to CNY 3.11 billion, projects introduced numbered 231. */
function level({ what, amount, estimated }: ToldFigure, of: string): string {
  const name = inner(what.name) + of;
  if (amount === null) return name;
  if (what.counted) return `${name} ${estimated ? "are expected to number" : "numbered"} ${amount.number}`;
  const verb = estimated ? "is expected to come to" : what.measure === "flow" ? "came to" : "stood at";
  return `${name} ${verb} ${amount.amount}`;
}

/** 231 projects introduced, CNY 3.11 billion of capital in place. */
export function of({ what, amount, estimated }: Pick<ToldFigure, "what" | "amount" | "estimated">): string {
  if (amount === null) return inner(what.name);
  const expected = estimated ? "an expected " : "";
  return what.counted
    ? `${expected}${amount.number} ${inner(what.name)}`
    : `${expected}${amount.amount} of ${inner(what.name)}`;
}

/** What the report states, or the ledger gives, where that is something else: set after the whole phrase. */
function aside({ other }: ToldRatio): string {
  if (other === null) return "";
  return ` (${other.by === "report" ? "the report states" : "the ledger's figures give"} ${other.text})`;
}

function growth(ratio: ToldRatio): string {
  const sign = compare(round(ratio.value, 3), ZERO);
  if (sign === 0) return "unchanged from a year earlier";
  return `${sign > 0 ? "up" : "down"} ${ratio.text} on a year earlier${aside(ratio)}`;
}

export const AIMS: Readonly<Record<Target["tier"], string>> = {
  committed: "target",
  planned: "plan",
  stretch: "stretch target",
};

export function inPoints(size: Fraction): string {
  return formatPoints(absolute(size)).replace("+", "");
}

function ahead(distance: Fraction): string {
  const sign = compare(round(distance, 3), ZERO);
  if (sign === 0) return "level with the schedule";
  return `${inPoints(distance)} ${sign > 0 ? "ahead of" : "behind"} schedule`;
}

function tails({ what, growth: grown, completion, ahead: distance, share }: ToldFigure): string[] {
  return [
    grown && growth(grown),
    share && `${share.text} of ${share.of === "" ? "the total" : share.of}${aside(share)}`,
    completion &&
      `${completion.text} of the year's ${what.lower ? "ceiling" : AIMS[completion.tier]}${aside(completion)}`,
    distance && ahead(distance),
  ].filter((text) => text !== null);
}

function figure(one: ToldFigure, where = ""): string {
  const head = level(one, where);
  if (one.amount !== null) return [head, ...tails(one)].join(", ");
  const { growth: grown, ...rest } = one;
  const verb = one.what.counted ? "were" : "was";
  const reached = tails({ ...rest, growth: null });
  const told = [
    ...(grown === null ? [] : [`${verb} ${growth(grown)}`]),
    ...(reached.length === 0 ? [] : [`reached ${reached.join(", ")}`]),
  ];
  return `${head} ${told.join(" and ")}`;
}

/** Judged figures stand apart from each other; plain ones run on. */
export function clauses(figures: readonly ToldFigure[], where = ""): string {
  const told = figures.map((one, i) => figure(one, i === 0 ? where : ""));
  return figures.some((one) => tails(one).length > 0) ? told.join("; ") : list(told);
}

/** 70 key projects, 64.2% of those of 5 million yuan and more */
export function inParts(figures: readonly ToldFigure[]): string {
  const told = figures.map((one) => [of(one), ...tails(one)].join(", "));
  return figures.some((one) => tails(one).length > 0) ? told.join(" and ") : list(told);
}

/** The four counties had CNY 2.33 billion of capital in place, 74.9% of the total. */
export function had({ name, figures }: ToldPlace): string {
  if (
    figures.some(({ what, amount }) => what.measure === "rate" || what.measure === "rank" || amount === null)
  ) {
    return clauses(figures, ` in ${name}`);
  }
  const [only] = figures;
  if (figures.length === 1 && only !== undefined)
    return `${name} had ${[of(only), ...tails(only)].join(", ")}`;
  const shares = figures.flatMap(({ share }) => (share === null ? [] : share.text));
  const alike = shares.length === figures.length && figures.every((one) => tails(one).length === 1);
  if (!alike) return `${name} had ${inParts(figures)}`;
  return `${name} had ${list(figures.map(of))}, ${list(shares)} of the total`;
}

/** A place's amounts alone, once it is clear what they are of. */
export function amounts(figures: readonly ToldFigure[]): string {
  const told = figures.flatMap(({ what, amount }) =>
    amount === null ? [] : what.counted ? amount.number : amount.amount,
  );
  const [only] = figures;
  if (figures.length !== 1) return list(told);
  return [...told, ...(only?.completion ? [only.completion.text] : [])].join(", ");
}

/** County 3 had CNY 430 million of fixed-asset investment and 15 key projects; county 4, CNY 262 million and 18. */
export function inTurn(all: readonly ToldPlace[]): string {
  const named = ({ name, figures }: ToldPlace) => `${name} had ${list(figures.map(of))}`;
  const whats = (place: ToldPlace | undefined) => place?.figures.map(({ what }) => what.name).join();
  const short = ({ name, figures }: ToldPlace) => `${name}, ${amounts(figures)}`;
  return all
    .map((place, i) => (i > 0 && whats(place) === whats(all[0]) ? short(place) : named(place)))
    .join("; ");
}
