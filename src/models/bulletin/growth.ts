import type { ToldNumber } from "../../i18n/bulletin-facts.ts";
import { formatDecimal, formatSigned, withBoundMark } from "../../i18n/decimal.ts";
import { isOfGrowth } from "../../i18n/judgement-facts.ts";
import { percentOf } from "../../i18n/judgement-told.ts";
import { formatPoints } from "../../i18n/number.ts";
import { compare, divide, HUNDRED, round } from "../../ledger/fraction.ts";
import { areComparable } from "../../measures/growth/basis.ts";
import type { GrowthTold } from "../../measures/growth/told.ts";
import type { Standing } from "../../measures/standing.ts";
import type { Quantity } from "../../measures/targets/judgement.ts";
import type { Edition } from "../ground/edition.ts";
import type { CellView, NoteMark } from "../ground/view.ts";
import { contestedGrowth } from "../series/growth-told.ts";
import { isAssumed } from "./assumed.ts";

/** The growth that is told of a figure, and another beside it where the audit finds that they contradict each other. */
export interface Grown {
  readonly first: GrowthTold;
  readonly other: GrowthTold | null;
}

/**
 * The growth to tell. What the report states comes first where the audit finds that the ledger's
 * figures give something else (unless a target is judged by ours), where ours is on another basis (the
 * nominal change is no growth at comparable prices), and where there is none of ours. Null where none
 * is told.
 */
export function grownOf({ site }: Edition, one: Standing): Grown | null {
  const { grown: own, grownAsStated: report } = one;
  const ours = own.kind === "told" && (own.origin === "stated" || !isAssumed(site, one)) ? own : null;
  const theirs = report.kind === "told" ? report : null;
  if (ours === null || theirs === null) return ours === null ? alone(theirs) : alone(ours);
  if (contestedGrowth(site, one) !== null) {
    return isJudgedByOurs(one) ? { first: ours, other: theirs } : { first: theirs, other: ours };
  }
  if (!areComparable(ours.basis, theirs.basis)) return alone(theirs);
  return { first: ours, other: ours.origin === "computed" && !readsAs(ours, theirs) ? theirs : null };
}

function alone(first: GrowthTold | null): Grown | null {
  return first && { first, other: null };
}

/** True where a target of growth was judged by ours: then that is told with what is said of the target. */
function isJudgedByOurs({ judged }: Standing): boolean {
  return judged.some(
    ({ judgement: { rests, target } }) =>
      isOfGrowth(target) && rests?.inputs.some(({ role }) => role === "base"),
  );
}

/** True where ours, told with the decimals of the report, is what the report states. */
function readsAs(ours: GrowthTold, { percent, decimals, bound }: GrowthTold): boolean {
  return bound !== "" || compare(round(ours.percent, decimals), percent) === 0;
}

/** What a rate or a rank became on the year before; null where the year is assumed. */
function changeOf({ site }: Edition, one: Standing): Quantity | null {
  return one.change === null || isAssumed(site, one) ? null : one.change;
}

/** On the same period a year before: 增长4.7%（可比价）, 上升0.2个百分点; null where nothing is told. */
export function growthOf(edition: Edition, one: Standing): ToldNumber | null {
  const words = edition.words.judgement;
  const change = changeOf(edition, one);
  if (change !== null) return { text: words.change(change, unitsOf(edition)), other: null };
  const grown = grownOf(edition, one);
  if (grown === null) return null;
  const { first, other } = grown;
  const by = first.origin === "stated" ? "ledger" : "report";
  return { text: words.growth(first), other: other && { text: words.growth(other), by } };
}

export function unitsOf({ site }: Pick<Edition, "site">) {
  return { unit: (id: string) => site.ledger.units.row(id) };
}

/** The same as a number with its sign: +4.7%; a mark for what only the report says. Points are named in the cell where the column does not name them. */
export function growthCell(edition: Edition, one: Standing, isNamed = false): CellView {
  const change = changeOf(edition, one);
  if (change !== null) return { text: changeText(edition, change, isNamed) };
  const grown = grownOf(edition, one);
  if (grown === null) return { text: "" };
  const { origin } = grown.first;
  const { value, decimals, bound } = percentOf(grown.first);
  const printed = formatSigned(value, origin === "computed" ? Math.max(1, decimals) : decimals);
  const text = withBoundMark(`${printed}%`, bound ?? "");
  return origin === "stated" ? { text, marks: originMarks(edition) } : { text };
}

/** The sign of what only the report says. */
export function originMarks({ words }: Edition): NoteMark[] {
  return [{ mark: "s", text: words.pages.statedMark }];
}

/** Places have a word for their direction. */
function changeText({ lang, words, site }: Edition, change: Quantity, isNamed: boolean): string {
  if (change.scale !== "points") return words.judgement.change(change, unitsOf({ site }));
  const { value, decimals, bound } = change;
  if (!isNamed) return pointsText(change);
  return withBoundMark(formatPoints(divide(value, HUNDRED), lang, decimals), bound ?? "");
}

/** The unit of a column of growths: points for rates in per cent; else the basis, where all that are told are of one. */
export function growthUnit(edition: Edition, all: readonly Standing[]): string {
  const changes = all.flatMap(({ change }) => change ?? []);
  if (changes.length > 0) return changes.every(isInPoints) ? edition.words.pages.column.pointsUnit : "";
  const bases = new Set(
    all.flatMap((one) => {
      const grown = grownOf(edition, one);
      return grown === null ? [] : [basisText(edition, grown)];
    }),
  );
  const [basis = ""] = bases.size === 1 ? bases : [];
  return basis;
}

const isInPoints = ({ scale }: Quantity) => scale === "points";

/** The basis of a growth, named in a column of growths: 可比价; empty where none is declared. */
export function basisText({ words }: Edition, { first: { basis } }: Grown): string {
  return basis === "" ? "" : words.vocabulary.bases[basis];
}

/** Points as a number alone, for a column that names them. */
export function pointsText({ value, decimals, bound }: Quantity): string {
  return withBoundMark(formatSigned(value, decimals), bound ?? "");
}

/** A number of the judge with its unit named elsewhere. */
export function numberText({ value, decimals, bound }: Quantity): string {
  return withBoundMark(formatDecimal(value, decimals), bound ?? "");
}
