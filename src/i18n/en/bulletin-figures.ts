import type { ToldFigure, ToldNumber, ToldPlace } from "../bulletin-facts.ts";
import { inner, upper } from "./letter-case.ts";

/** A figure, or several, as clauses of an English notice. */

export function list(names: readonly string[]): string {
  return names.length < 3 ? names.join(" and ") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Paid-in investment came to CNY 3.11 billion, projects introduced numbered 231. */
function level({ what, amount, expected }: ToldFigure, of: string): string {
  const name = inner(what.name) + of;
  if (amount === null) return name;
  if (what.counted) return `${name} ${expected ? "are expected to number" : "numbered"} ${amount.number}`;
  if (what.measure === "rank") return `${name} ${expected ? "is expected to be" : "was"} ${amount.amount}`;
  const verb = expected ? "is expected to come to" : what.measure === "flow" ? "came to" : "stood at";
  return `${name} ${verb} ${amount.amount}`;
}

/** 231 projects introduced, CNY 3.11 billion of paid-in investment. */
export function of({ what, amount, expected }: Pick<ToldFigure, "what" | "amount" | "expected">): string {
  if (amount === null) return inner(what.name);
  const before = expected ? "an expected " : "";
  return what.counted
    ? `${before}${amount.number} ${inner(what.name)}`
    : `${before}${amount.amount} of ${inner(what.name)}`;
}

/** What the report states, or the ledger gives, where that is something else: set after the whole phrase. */
function aside({ other }: ToldNumber): string {
  if (other === null) return "";
  return ` (${other.by === "report" ? "the report states" : "the ledger's figures give"} ${other.text})`;
}

/** Up 4.7% (comparable prices) on a year earlier, up 0.2 percentage points on a year earlier. */
function growth(told: ToldNumber): string {
  const text = told.text.replace(/^rose by/, "up").replace(/^fell by/, "down");
  const since = /unchanged/.test(text) ? "from" : "on";
  return `${text} ${since} a year earlier${aside(told)}`;
}

export function tails({ growth: grown, judged, share }: ToldFigure): string[] {
  return [
    grown && growth(grown),
    share && `${share.text} of ${share.of === "" ? "the total" : share.of}${aside(share)}`,
    // One target is told apart from the next.
    judged.join("; "),
  ].filter((text): text is string => text !== null && text !== "");
}

function figure(one: ToldFigure, where = ""): string {
  const head = level(one, where);
  if (one.amount !== null) return [head, ...tails(one)].join(", ");
  const rest = tails({ ...one, growth: null });
  const reached = /^[\d.,]+% of /.test(rest[0] ?? "") ? "reached " : "";
  if (one.growth === null) return `${head}${reached === "" ? ": " : ` ${reached}`}${rest.join(", ")}`;
  const grown = `${head} ${one.what.counted ? "were" : "was"} ${growth(one.growth)}`;
  if (rest.length === 0) return grown;
  return `${grown}${reached === "" ? ", " : ` and ${reached}`}${rest.join(", ")}`;
}

/** Figures of which more is said stand apart from each other, in sentences of their own where that has parts; plain ones run on. */
export function clauses(figures: readonly ToldFigure[], where = ""): string {
  const told = figures.map((one, i) => figure(one, i === 0 ? where : ""));
  const more = figures.flatMap(tails);
  if (more.length === 0) return list(told);
  if (!more.some((text) => text.includes(";"))) return told.join("; ");
  return told.map((text, i) => (i === 0 ? text : upper(text))).join(". ");
}

/** 70 key projects, 64.2% of those of 5 million yuan and more */
export function inParts(figures: readonly ToldFigure[]): string {
  const told = figures.map((one) => [of(one), ...tails(one)].join(", "));
  return figures.some((one) => tails(one).length > 0) ? told.join(" and ") : list(told);
}

/** False for rates and ranks, which are nobody's, and where no amount is told. */
function canBeHad({ what, amount }: ToldFigure): boolean {
  return what.measure !== "rate" && what.measure !== "rank" && amount !== null;
}

/** The four counties had CNY 2.33 billion of paid-in investment, 74.9% of the total. */
export function had({ name, figures }: ToldPlace): string {
  if (!figures.every(canBeHad)) return clauses(figures, ` in ${name}`);
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
  return [...told, only?.brief ?? ""].filter((text) => text !== "").join(", ");
}

/** County 3 had CNY 430 million of fixed-asset investment and 15 key projects; county 4, CNY 262 million and 18. */
export function inTurn(all: readonly ToldPlace[]): string {
  const named = ({ name, figures }: ToldPlace) =>
    figures.every(canBeHad)
      ? `${name} had ${list(figures.map(of))}`
      : list(figures.map((one) => level(one, ` in ${name}`)));
  const whats = (place: ToldPlace | undefined) => place?.figures.map(({ what }) => what.name).join();
  const short = ({ name, figures }: ToldPlace) => `${name}, ${amounts(figures)}`;
  return all
    .map((place, i) => (i > 0 && whats(place) === whats(all[0]) ? short(place) : named(place)))
    .join("; ");
}
