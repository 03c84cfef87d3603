import { formatPercent, formatSigned, withBoundMark } from "../../i18n/decimal.ts";
import { absolute, compare, ONE, subtract, toFixed } from "../../ledger/fraction.ts";
import type { Series } from "../../ledger/lookup.ts";
import { type Period, period } from "../../ledger/period.ts";
import { isAmount } from "../../measures/figure.ts";
import {
  HANDINGS,
  type HandedDown,
  type Handing,
  handedDown,
  handingOf,
} from "../../measures/places/handed-down.ts";
import type { Value } from "../../measures/result.ts";
import { derivation } from "../cells/derivations.ts";
import { figureCell, reasonText, resultCell, resultText } from "../cells/results.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_HANDED_DOWN, MOST_LACKING_NAMED } from "../ground/limits.ts";
import { regionPath } from "../ground/routes.ts";
import type { YearTarget } from "../ground/site.ts";
import { numeric, tableOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";

type Computed = HandedDown & { readonly ratio: Value; readonly handing: Handing };

/** How the targets of a year went from each place to those below it; nothing where none did. */
export function handedDownBlocks(edition: Edition, year: number, targets: readonly YearTarget[]): Block[] {
  const words = edition.words.year.handedDown;
  const all = allocationsOf(edition, targets);
  const computed = all.flatMap((one): Computed[] => {
    const handing = handingOf(one);
    const { ratio } = one.allocation;
    return handing === null || ratio.kind === "none" ? [] : [{ ...one, ratio, handing }];
  });
  computed.sort((a, b) => compare(hardness(b), hardness(a)));
  const table = allocationTable(edition, year, computed);
  const blocks: Block[] = [
    ...(computed.length === 0 ? [] : [{ kind: "table", table } as const]),
    ...missingBlocks(edition, all),
  ];
  return section(
    "handed-down",
    words.title,
    blocks,
    computed.length === 0 ? undefined : introOf(edition, computed),
  );
}

/** By what share of the whole those below are asked for more; under a ceiling, may use less. */
function hardness({ ratio, isCeiling }: Computed) {
  return isCeiling ? subtract(ONE, ratio.value) : subtract(ratio.value, ONE);
}

function introOf(edition: Edition, computed: readonly Computed[]): string {
  const words = edition.words.year.handedDown;
  const counts = Object.fromEntries(HANDINGS.map((one) => [one, 0])) as Record<Handing, number>;
  for (const { handing } of computed) counts[handing] += 1;
  const intro = words.intro(computed.length, counts);
  const most = computed.find(({ handing }) => handing === "raised");
  if (most === undefined || most.allocation.overload.kind === "none") return intro;
  const largest = most.assigned.reduce((a, b) => (amountOf(b) > amountOf(a) ? b : a));
  const worst = words.worst(
    edition.names.placeAndSeries(most.series),
    resultText(edition, most.allocation.overload, decimalsOf(most)),
    formatPercent(most.ratio.value),
    edition.names.region(largest.place.id),
    figureCell(edition, largest.target).text,
  );
  return intro + edition.words.site.gap + worst;
}

function amountOf({ target }: HandedDown["assigned"][number]): number {
  return target === null
    ? 0
    : Number(toFixed({ n: target.value.n * target.factor.n, d: target.value.d * target.factor.d }, 2));
}

/** Each target of a region with places below it, and those of places whose region has none. Each once. */
function allocationsOf(edition: Edition, targets: readonly YearTarget[]): HandedDown[] {
  const found = new Map<string, [Series, Period]>();
  for (const { series, target } of targets) {
    const measure = edition.site.ledger.indicators.get(series.indicator)?.measure;
    if (!isAmount(target) || measure === "rate" || measure === "rank") continue;
    for (const region of [series.region, ...above(edition, series.region)]) {
      const own = region === series.region ? series : edition.site.lookup.series({ ...series, region });
      const key = `${region}|${series.indicator}|${series.industry}|${series.breakdown}|${target.period}`;
      if (!found.has(key)) found.set(key, [own, period(target.period)]);
    }
  }
  return [...found.values()].flatMap(([series, span]) => handedDown(edition.site.lookup, series, span) ?? []);
}

/** The nearest region above that is no group: groups without a target of their own are not expected to have one. */
function above(edition: Edition, region: string): string[] {
  const parent = edition.site.lookup.ancestors(region).find(({ kind }) => kind !== "group");
  return parent === undefined ? [] : [parent.id];
}

function allocationTable(edition: Edition, year: number, computed: readonly Computed[]): TableView {
  const column = edition.words.analysisColumns;
  const words = edition.words.year.handedDown;
  const listed = computed.slice(0, MOST_HANDED_DOWN);
  const frame = {
    id: "handed-down-table",
    caption: words.caption(year),
    subtitle: listed.length < computed.length ? words.listed(listed.length, computed.length) : undefined,
    how: listed.slice(0, 1).flatMap(({ allocation }) => [
      derivation(edition, allocation.ratio),
      {
        ...derivation(edition, allocation.overload),
        inputs: [],
        notes: [edition.words.analysis.sameInputs],
      },
    ]),
    sortable: true,
  };
  return tableOf(frame, listed, [
    { key: "what", head: column.what, cell: ({ series }) => whatCell(edition, series) },
    numeric("own", column.own, ({ own }) => figureCell(edition, own)),
    numeric("children", column.children, (one) => sumCell(edition, one)),
    numeric("ratio", column.ratio, (one) => ({
      ...resultCell(edition, one.ratio),
      after: words.handings[one.handing],
    })),
    numeric("overload", column.overload, (one) => overloadCell(edition, one)),
    numeric("counted", column.counted, ({ allocation: { counted, of } }) => ({
      text: words.counted(counted, of),
      sort: String(counted),
    })),
  ]);
}

/** A place and what is told of it, leading to the place. */
export function whatCell(edition: Edition, series: Series): CellView {
  return { text: edition.names.placeAndSeries(series), href: edition.href(regionPath(series.region)) };
}

/** The sum below, as own target + overload, in the own target's unit. */
function sumCell(edition: Edition, one: Computed): CellView {
  const { own, ratio } = one;
  if (own === null) return { text: "" };
  const value = { n: own.value.n * ratio.value.n, d: own.value.d * ratio.value.d };
  const text = edition.amount(value, decimalsOf(one), own.unit);
  return { text: withBoundMark(text, ratio.bound), sort: toFixed(value, 6) };
}

function overloadCell(edition: Edition, one: Computed): CellView {
  const { overload } = one.allocation;
  if (overload.kind === "none") return { text: "", reason: reasonText(edition, overload) };
  if (overload.value.n === 0n) return { text: withBoundMark("0", overload.bound), sort: "0" };
  const decimals = decimalsOf(one);
  const size = { ...overload, value: absolute(overload.value), bound: "" as const };
  const sign = formatSigned(overload.value, decimals).charAt(0).replace(/\d/, "");
  return {
    text: withBoundMark(sign + resultText(edition, size, decimals), overload.bound),
    sort: toFixed(overload.value, 6),
  };
}

/** As many decimals as the targets themselves have. */
function decimalsOf({ own, assigned }: Computed): number {
  return Math.max(own?.decimals ?? 0, ...assigned.map(({ target }) => target?.decimals ?? 0));
}

/** What was handed down but cannot be set against an own target, one sentence for each reason. */
function missingBlocks(edition: Edition, all: readonly HandedDown[]): Block[] {
  const lacking = all.flatMap(({ allocation: { ratio }, series }) =>
    ratio.kind === "value" ? [] : [{ reason: reasonText(edition, ratio), series }],
  );
  const paragraphs = [...Map.groupBy(lacking, ({ reason }) => reason)].map(([reason, list]) => {
    const names = list.slice(0, MOST_LACKING_NAMED).map(({ series }) => edition.names.placeAndSeries(series));
    return edition.words.analysis.missing(reason, names, list.length);
  });
  return paragraphs.length === 0 ? [] : [{ kind: "prose", paragraphs }];
}
