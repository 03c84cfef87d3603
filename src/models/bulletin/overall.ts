import type { ToldFigure, ToldPart } from "../../i18n/bulletin-facts.ts";
import { ownName } from "../../i18n/lang.ts";
import { addsUp } from "../../ledger/adding-up.ts";
import type { Standing } from "../../measures/standing.ts";
import { MOST_LIGHT, MOST_PARTS, MOST_TOTALS } from "../ground/limits.ts";
import { breakdowns } from "./breakdowns.ts";
import type { Material } from "./material.ts";
import { monthSentence } from "./month-sentence.ts";
import { featuredPlace, themesInOrder, UNFEATURED } from "./order.ts";
import { isTold, saysSomething, tell, whatOf } from "./tell.ts";
import { byWeight } from "./weight.ts";
import { numbered, type Paragraph, sentencesIn, wordsIn } from "./words.ts";

/** How the region as a whole did, theme by theme: totals, how they are made up, what stands out. */
export function overall(material: Material): Paragraph[] {
  const themes = themesInOrder(material.site);
  const own = material.own.filter(({ series }) => series.industry === "");
  const group = (lead: string, standings: readonly Standing[]) => {
    return { lead, standings, paragraphs: tellAll(material, standings, "") };
  };
  const groups = themes.map((theme) =>
    group(
      ownName(theme, material.edition.lang),
      own.filter((one) => one.indicator.theme === theme.id),
    ),
  );
  const saying = groups.filter(({ paragraphs }) => paragraphs.some((sentences) => sentences.length > 0));
  const light = saying.filter(({ standings }) => isLight(material, standings));
  const merged = light.length > 1 ? light : [];
  const others = merged.flatMap(({ standings }) => standings);
  const told = [
    ...saying.filter((one) => !merged.includes(one)),
    ...(merged.length === 0 ? [] : [group(wordsIn(material.edition.lang).otherThemes, others)]),
  ];
  const place = material.edition.names.region(material.region.id);
  return numbered(
    material.edition,
    told.map(({ lead, standings, paragraphs }, i) => ({
      lead,
      paragraphs: i === 0 ? tellAll(material, standings, place) : paragraphs,
    })),
  );
}

/** A theme with a plain total or two: no paragraph of its own. */
function isLight(material: Material, all: readonly Standing[]): boolean {
  const totals = all.filter(({ series }) => series.breakdown === "");
  const plain = totals.every((one) => one.series.claims.length === 0 && !isTold(material.edition, one));
  const parts = partsOf(material, all).length + breakdowns(material, all).length;
  return plain && totals.length <= MOST_LIGHT && parts === 0;
}

/** Everything told of some figures of the region: totals, then how they are made up. */
export function tellAll(material: Material, all: readonly Standing[], place: string): string[][] {
  const made = breakdowns(material, all);
  return [totals(material, all, place), ...made];
}

/** The sentences of totals: those of the period with the parts that stand out, what its last month brought, then what the source dates otherwise. */
function totals(material: Material, all: readonly Standing[], place: string): string[] {
  const say = sentencesIn(material.edition.lang);
  const plain = byWeight(
    material,
    all.filter(({ series }) => series.breakdown === ""),
  );
  const told = plain
    .map((one) => ({ one, figure: tell(material, one) }))
    .filter(({ figure }) => saysSomething(figure))
    .slice(0, MOST_TOTALS);
  const now = told.filter(({ one }) => one.period === material.period).map(({ figure }) => figure);
  const ending = told.filter(({ one }) => one.period !== material.period);
  return [
    ...(now.length === 0 ? [] : [say.during(material.period, place, now)]),
    ...leadingParts(material, all),
    ...monthSentence(
      material,
      told.map(({ one }) => one),
    ),
    ...endingSentences(material, ending),
    ...(plain.length > MOST_TOTALS ? [wordsIn(material.edition.lang).more] : []),
  ];
}

/** Stocks at the end of the period, then rates of its last month alone. */
function endingSentences(
  material: Material,
  ending: readonly { readonly one: Standing; readonly figure: ToldFigure }[],
): string[] {
  const say = sentencesIn(material.edition.lang);
  const isStock = ({ one }: (typeof ending)[number]) => one.indicator.measure === "stock";
  const stocks = ending.filter(isStock).map(({ figure }) => figure);
  const others = Map.groupBy(
    ending.filter((told) => !isStock(told)),
    ({ one }) => one.period,
  );
  return [
    ...(stocks.length === 0 ? [] : [say.atEnd(material.period, stocks)]),
    ...[...others].map(([at, all]) =>
      say.during(
        at,
        "",
        all.map(({ figure }) => figure),
      ),
    ),
  ];
}

/** 亿元以上 and the like: a size stands before what it is the size of. */
const LEADING = /以[上下]$|项目$/;

/** Parts that say something by themselves: sizes, and parts of featured indicators outside any full scheme. */
function partsOf(material: Material, all: readonly Standing[]): ToldPart[] {
  const { ledger } = material.site;
  const groups = Map.groupBy(
    all.filter((one) => one.series.breakdown !== "" && standsOut(material, one)),
    ({ series }) => series.breakdown,
  );
  const weight = (list: readonly Standing[]) =>
    Math.min(...list.map((one) => featuredPlace(material, one.series.indicator)));
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length || weight(a) - weight(b));
  return sorted.slice(0, MOST_PARTS).map(([breakdown, list]) => ({
    name: material.edition.names.part({ region: "", indicator: "", industry: "", breakdown }),
    leads: breakdown.split(";").every((id) => LEADING.test(ledger.breakdowns.get(id)?.name ?? "")),
    figures: countsFirst(list.map((one) => tell(material, one))),
  }));
}

/** Counts before amounts: 项目109个，完成投资48.1亿元. */
function countsFirst<T extends { readonly what: { readonly counted: boolean } }>(all: readonly T[]): T[] {
  return [...all.filter(({ what }) => what.counted), ...all.filter(({ what }) => !what.counted)];
}

function standsOut(material: Material, one: Standing): boolean {
  const { ledger } = material.site;
  const categories = one.series.breakdown.split(";").map((id) => ledger.breakdowns.get(id));
  if (one.observation === null || one.period !== material.period) return false;
  if (categories.some((category) => category?.exhaustive === "yes" || category?.parent !== "")) return false;
  const single = categories.length === 1;
  return (
    single &&
    (LEADING.test(categories[0]?.name ?? "") || featuredPlace(material, one.series.indicator) < UNFEATURED)
  );
}

/** The parts that stand out; "of these" only of what adds up, and where the total of one of them was told. */
function leadingParts(material: Material, all: readonly Standing[]): string[] {
  const say = sentencesIn(material.edition.lang);
  const totals = all.filter(({ series }) => series.breakdown === "").map((one) => whatOf(material, one).name);
  const within = partsOf(
    material,
    all.filter(({ indicator }) => addsUp(indicator)),
  );
  const alone = partsOf(
    material,
    all.filter(({ indicator }) => !addsUp(indicator)),
  );
  const isWithin = within.some(({ figures }) => figures.some(({ what }) => totals.includes(what.name)));
  return [
    ...(within.length === 0 ? [] : [isWithin ? say.parts(within) : say.partsAlone(within)]),
    ...(alone.length === 0 ? [] : [say.partsAlone(alone)]),
  ];
}
