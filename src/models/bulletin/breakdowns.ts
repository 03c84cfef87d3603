import type { ToldShare } from "../../i18n/bulletin-facts.ts";
import { formatPercent } from "../../i18n/decimal.ts";
import { ownName } from "../../i18n/lang.ts";
import { withBound } from "../../i18n/number.ts";
import { addsUp, isPartOfWhole } from "../../ledger/adding-up.ts";
import type { Breakdown } from "../../ledger/schema.ts";
import { share } from "../../measures/places/share.ts";
import type { Standing } from "../../measures/standing.ts";
import { MOST_SIDE_BY_SIDE } from "../ground/limits.ts";
import type { Material } from "./material.ts";
import { amountOf, whatOf } from "./tell.ts";
import { byWeight } from "./weight.ts";
import { sentencesIn } from "./words.ts";

/** One category's figure of one thing. */
interface Part {
  readonly category: Breakdown;
  readonly one: Standing;
}

/** The parts of one scheme: which things they are parts of, and which categories have them. */
interface Scheme {
  readonly id: string;
  readonly indicators: readonly string[];
  readonly categories: readonly string[];
  cell(category: string, indicator: string): Standing | null;
}

/** How totals are made up of the categories of exhaustive schemes: a paragraph for each scheme. */
export function breakdowns(material: Material, all: readonly Standing[]): string[][] {
  const parts = partsIn(material, all);
  const schemes = [...new Set(parts.map(({ category }) => category.scheme))];
  return schemes.flatMap((id) => {
    const own = parts.filter(({ category }) => category.scheme === id);
    const scheme = schemeOf(
      material,
      id,
      own.filter(({ category }) => category.parent === ""),
    );
    if (scheme === null) return [];
    return [[toldScheme(material, scheme), ...toldWithin(material, scheme, own)]];
  });
}

function partsIn(material: Material, all: readonly Standing[]): Part[] {
  return all.flatMap((one) => {
    const category = material.site.ledger.breakdowns.get(one.series.breakdown);
    const counts = category !== undefined && isPartOfWhole(category);
    return counts && one.observation !== null && addsUp(one.indicator) ? [{ category, one }] : [];
  });
}

/** The things that have at least two of a scheme's categories, the weightiest three, counts first. */
function schemeOf(material: Material, id: string, parts: readonly Part[]): Scheme | null {
  const weighed = byWeight(
    material,
    parts.map(({ one }) => one),
  ).map(({ series }) => series.indicator);
  const several = (indicator: string) =>
    parts.filter(({ one }) => one.series.indicator === indicator).length > 1;
  const kept = [...new Set(weighed)].filter(several).slice(0, MOST_SIDE_BY_SIDE);
  if (kept.length === 0) return null;
  const counted = (indicator: string) => {
    const one = parts.find((part) => part.one.series.indicator === indicator)?.one as Standing;
    return whatOf(material, one).counted;
  };
  const cell = (category: string, indicator: string) =>
    parts.find((part) => part.category.id === category && part.one.series.indicator === indicator)?.one ??
    null;
  const categories = [...new Set(parts.map(({ category }) => category.id))].filter((category) =>
    kept.some((indicator) => cell(category, indicator) !== null),
  );
  return {
    id,
    indicators: [...kept.filter(counted), ...kept.filter((indicator) => !counted(indicator))],
    categories: largestFirst(categories, (category) => cell(category, kept[0] ?? "")),
    cell,
  };
}

function toldScheme(material: Material, scheme: Scheme): string {
  const { indicators, categories, cell } = scheme;
  const whats = indicators.map((indicator) => {
    const one = categories.map((category) => cell(category, indicator)).find((found) => found !== null);
    return whatOf(material, one as Standing);
  });
  return sentencesIn(material.edition.lang).breakdown({
    scheme: schemeName(material, scheme.id),
    whats,
    rows: categories.map((category) => ({
      name: material.edition.names.breakdown(category),
      cells: indicators.map((indicator) => cellOf(material, cell(category, indicator))),
    })),
  });
}

/** What the largest things' categories are made up of in their turn, where at least two are stated. */
function toldWithin(material: Material, scheme: Scheme, parts: readonly Part[]): string[] {
  const indicator = scheme.indicators.at(-1);
  return scheme.categories.flatMap((parent) => {
    const inside = parts.filter(
      ({ category, one }) => category.parent === parent && one.series.indicator === indicator,
    );
    const [first] = inside;
    if (first === undefined || inside.length < 2) return [];
    const order = largestFirst(
      inside.map(({ category }) => category.id),
      (id) => inside.find(({ category }) => category.id === id)?.one ?? null,
    );
    const rows = order.flatMap((id) => {
      const row = inside.find(({ category }) => category.id === id)?.one.observation;
      return row ? [{ ...amountOf(material, row), name: material.edition.names.breakdown(id) }] : [];
    });
    const name = material.edition.names.breakdown(parent);
    return [sentencesIn(material.edition.lang).within({ name, what: whatOf(material, first.one), rows })];
  });
}

function cellOf(material: Material, one: Standing | null): ToldShare | null {
  if (one === null || one.observation === null) return null;
  const whole = material.at(one.series.region, { ...one.series, breakdown: "" });
  const part = whole !== null && whole.period === one.period ? share(one.actual, whole.actual) : null;
  const text =
    part?.kind === "value" ? withBound(formatPercent(part.value), part.bound, material.edition.lang) : null;
  return { ...amountOf(material, one.observation), share: text };
}

function largestFirst(categories: readonly string[], of: (id: string) => Standing | null): string[] {
  const size = (id: string) => {
    const actual = of(id)?.actual;
    return actual
      ? (actual.value.n * actual.factor.n * 1_000_000n) / (actual.value.d * actual.factor.d)
      : -1n;
  };
  return [...categories].sort((a, b) => (size(b) > size(a) ? 1 : size(b) < size(a) ? -1 : 0));
}

export function schemeName(material: Material, id: string): string {
  const term = material.site.ledger.settings.schemes.find((one) => one.id === id);
  return term === undefined ? id : ownName(term, material.edition.lang);
}
