import { analysisWords } from "../../i18n/analysis.ts";
import { analysisColumns } from "../../i18n/analysis-columns.ts";
import type { Lang } from "../../i18n/lang.ts";
import { formatAmount, formatPercent, formatSigned, withBoundMark } from "../../i18n/number.ts";
import { yearWords } from "../../i18n/year.ts";
import { absolute, compare, ONE, toFixed } from "../../ledger/fraction.ts";
import type { Series } from "../../ledger/lookup.ts";
import { type Period, period } from "../../ledger/period.ts";
import { type HandedDown, handedDown } from "../../measures/handed-down.ts";
import type { None, Value } from "../../measures/result.ts";
import { type Block, section } from "../body.ts";
import { howComputed } from "../how.ts";
import { placeAndSeries, regionName } from "../labels.ts";
import { figureCell, reasonText, resultCell, resultText } from "../results.ts";
import { href, regionPath } from "../routes.ts";
import type { Site, YearTarget } from "../site.ts";
import type { CellView, RowView, TableView } from "../view.ts";

/** So many targets are listed, those raised most first. */
const MOST_ROWS = 60;
/** So many things that cannot be computed are named. */
const MOST_NAMED = 5;

type Computed = HandedDown & { readonly ratio: Value };

/** How the targets of a year went from each place to those below it; nothing where none did. */
export function handedDownBlocks(
  site: Site,
  year: number,
  targets: readonly YearTarget[],
  lang: Lang,
): Block[] {
  const words = yearWords[lang].handedDown;
  const all = allocationsOf(site, targets);
  const computed = all.flatMap((one): Computed[] =>
    one.allocation.ratio.kind === "value" ? [{ ...one, ratio: one.allocation.ratio }] : [],
  );
  computed.sort((a, b) => compare(b.ratio.value, a.ratio.value));
  const table = allocationTable(site, year, computed, lang);
  const blocks: Block[] = [
    ...(computed.length === 0 ? [] : [{ kind: "table", table } as const]),
    ...missingBlocks(site, all, lang),
  ];
  const over = computed.filter(({ ratio }) => compare(ratio.value, ONE) > 0);
  return section(
    "handed-down",
    words.title,
    blocks,
    computed.length === 0 ? undefined : introOf(site, computed, over, lang),
  );
}

function introOf(site: Site, computed: readonly Computed[], over: readonly Computed[], lang: Lang): string {
  const words = yearWords[lang].handedDown;
  const open = computed.filter((one) => one.ratio.bound !== "" && !over.includes(one));
  const intro = words.intro(computed.length, over.length, open.length);
  const [most] = over;
  if (most === undefined || most.allocation.overload.kind === "none") return intro;
  const largest = most.assigned.reduce((a, b) => (amountOf(b) > amountOf(a) ? b : a));
  const worst = words.worst(
    placeAndSeries(site.ledger, most.series, lang),
    resultText(site, most.allocation.overload, lang, decimalsOf(most)),
    formatPercent(most.ratio.value),
    regionName(site.ledger, largest.place.id, lang),
    figureCell(site, largest.target, lang).text,
  );
  return lang === "zh" ? intro + worst : `${intro} ${worst}`;
}

function amountOf({ target }: HandedDown["assigned"][number]): number {
  return target === null
    ? 0
    : Number(toFixed({ n: target.value.n * target.factor.n, d: target.value.d * target.factor.d }, 2));
}

/** Each target of a region with places below it, and those of places whose region has none. Each once. */
function allocationsOf(site: Site, targets: readonly YearTarget[]): HandedDown[] {
  const found = new Map<string, [Series, Period]>();
  for (const { series, target } of targets) {
    const measure = site.ledger.indicators.get(series.indicator)?.measure;
    if (target.form !== "level" || measure === "rate" || measure === "rank") continue;
    for (const region of [series.region, ...above(site, series.region)]) {
      const own = region === series.region ? series : site.lookup.series({ ...series, region });
      const key = `${region}|${series.indicator}|${series.industry}|${series.breakdown}|${target.period}`;
      if (!found.has(key)) found.set(key, [own, period(target.period)]);
    }
  }
  return [...found.values()].flatMap(([series, span]) => handedDown(site.lookup, series, span) ?? []);
}

/** The nearest region above that is no group: groups without a target of their own are not expected to have one. */
function above(site: Site, region: string): string[] {
  const parent = site.lookup.ancestors(region).find(({ kind }) => kind !== "group");
  return parent === undefined ? [] : [parent.id];
}

function allocationTable(site: Site, year: number, computed: readonly Computed[], lang: Lang): TableView {
  const column = analysisColumns[lang];
  const words = yearWords[lang].handedDown;
  const listed = computed.slice(0, MOST_ROWS);
  return {
    id: "handed-down-table",
    caption: words.caption(year),
    ...(listed.length < computed.length ? { subtitle: words.listed(listed.length, computed.length) } : {}),
    columns: [
      { key: "what", head: column.what },
      { key: "own", head: column.own, numeric: true },
      { key: "children", head: column.children, numeric: true },
      { key: "ratio", head: column.ratio, numeric: true },
      { key: "overload", head: column.overload, numeric: true },
      { key: "counted", head: column.counted, numeric: true },
    ],
    groups: [{ rows: listed.map((one) => allocationRow(site, one, lang)) }],
    how: listed.slice(0, 1).flatMap(({ allocation }) => [
      howComputed(site, allocation.ratio, lang),
      {
        ...howComputed(site, allocation.overload, lang),
        inputs: [],
        notes: [analysisWords[lang].sameInputs],
      },
    ]),
    sortable: true,
  };
}

function allocationRow(site: Site, one: Computed, lang: Lang): RowView {
  const words = yearWords[lang].handedDown;
  const { allocation, ratio } = one;
  return {
    cells: [
      {
        text: placeAndSeries(site.ledger, one.series, lang),
        href: href(site.base, lang, regionPath(one.series.region)),
      },
      figureCell(site, one.own, lang),
      sumCell(site, one, lang),
      { ...resultCell(site, ratio, lang), after: verdictOf(one, lang) },
      overloadCell(site, one, lang),
      { text: words.counted(allocation.counted, allocation.of), sort: String(allocation.counted) },
    ],
  };
}

function verdictOf({ ratio, allocation }: Computed, lang: Lang): string {
  const words = yearWords[lang].handedDown;
  const side = compare(ratio.value, ONE);
  if (side > 0) return words.over;
  if (side < 0 && allocation.counted === allocation.of) return words.under;
  return side === 0 ? words.equal : "";
}

/** The sum below, as own target + overload, in the own target's unit. */
function sumCell(site: Site, one: Computed, lang: Lang): CellView {
  const { own, ratio } = one;
  if (own === null) return { text: "" };
  const value = { n: own.value.n * ratio.value.n, d: own.value.d * ratio.value.d };
  const row = site.ledger.units.get(own.unit);
  const text = formatAmount(value, decimalsOf(one), { id: own.unit, name_en: row?.name_en ?? "" }, lang);
  return { text: withBoundMark(text, ratio.bound), sort: toFixed(value, 6) };
}

function overloadCell(site: Site, one: Computed, lang: Lang): CellView {
  const { overload } = one.allocation;
  if (overload.kind === "none") return { text: "", reason: reasonText(overload, lang) };
  if (overload.value.n === 0n) return { text: withBoundMark("0", overload.bound), sort: "0" };
  const decimals = decimalsOf(one);
  const size = { ...overload, value: absolute(overload.value), bound: "" as const };
  const sign = formatSigned(overload.value, decimals).charAt(0).replace(/\d/, "");
  return {
    text: withBoundMark(sign + resultText(site, size, lang, decimals), overload.bound),
    sort: toFixed(overload.value, 6),
  };
}

/** As many decimals as the targets themselves have. */
function decimalsOf({ own, assigned }: Computed): number {
  return Math.max(own?.decimals ?? 0, ...assigned.map(({ target }) => target?.decimals ?? 0));
}

/** What was handed down but cannot be set against an own target, one sentence for each reason. */
function missingBlocks(site: Site, all: readonly HandedDown[], lang: Lang): Block[] {
  const reasons = new Map<string, Series[]>();
  for (const { allocation, series } of all) {
    if (allocation.ratio.kind === "value") continue;
    const reason = reasonText(allocation.ratio as None, lang);
    const list = reasons.get(reason);
    if (list === undefined) reasons.set(reason, [series]);
    else list.push(series);
  }
  const paragraphs = [...reasons].map(([reason, list]) => {
    const names = list.slice(0, MOST_NAMED).map((series) => placeAndSeries(site.ledger, series, lang));
    return analysisWords[lang].missing(reason, names, list.length);
  });
  return paragraphs.length === 0 ? [] : [{ kind: "prose", paragraphs }];
}
