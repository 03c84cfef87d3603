import { flowWords } from "../../i18n/flows.ts";
import type { Lang } from "../../i18n/lang.ts";
import { formatAmount, formatPercent, withBound, withBoundMark } from "../../i18n/number.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { toFixed } from "../../ledger/fraction.ts";
import type { Amount, Branch } from "../../measures/flow-branches.ts";
import type { CapitalFlow, PlaceFlow } from "../../measures/flows.ts";
import { type Block, type Document, section } from "../body.ts";
import { embeddable } from "../embed/offered.ts";
import { withFinding } from "../finding.ts";
import { frame } from "../frame.ts";
import { howComputed } from "../how.ts";
import { indicatorName, regionName } from "../labels.ts";
import { resultCell } from "../results.ts";
import { href, industryPath, PATHS, periodId } from "../routes.ts";
import type { Site } from "../site.ts";
import type { RowView, TableView } from "../view.ts";
import { branchName, flowFigure, type Side } from "./chart.ts";
import { flowsOf } from "./flows.ts";

/** So many flows are drawn; each is of one indicator and one period. */
const MOST_FLOWS = 12;

/** The page of capital flows: from origin to place to industry, as far as the reports say. */
export function flowsPage(site: Site, lang: Lang): Document {
  const words = flowWords[lang];
  const flows = flowsOf(site).slice(0, MOST_FLOWS);
  return embeddable(
    site,
    lang,
    withFinding(lang, {
      page: frame(site, lang, {
        path: PATHS.flows,
        title: words.title,
        description: words.description,
        section: "flows",
        hidden: flows.length === 0,
      }),
      blocks:
        flows.length === 0
          ? [{ kind: "notice", notice: { text: words.nothing, kind: "missing" } }]
          : [
              { kind: "prose", paragraphs: [words.intro] },
              ...flows.flatMap((flow) => flowSection(site, flow, lang)),
            ],
    }),
  );
}

function flowSection(site: Site, flow: CapitalFlow, lang: Lang): Block[] {
  const words = flowWords[lang];
  const what = indicatorName(site.ledger, flow.indicator.id, lang);
  const period = formatPeriod(flow.period, lang);
  const within = flow.within === null ? null : regionName(site.ledger, flow.within.id, lang);
  const title = within === null ? words.section(what, period) : words.sectionWithin(what, period, within);
  const id = ["flow", flow.indicator.id, periodId(flow.period.text), flow.within?.id ?? ""]
    .filter(Boolean)
    .join("-");
  const subject =
    within ??
    flow.places.map((one) => regionName(site.ledger, one.place.id, lang)).join(lang === "zh" ? "、" : ", ");
  const figure = flowFigure(site, `${id}-chart`, flow, subject, lang);
  return section(id, title, [
    { kind: "prose", paragraphs: flow.places.map((place) => sentenceOf(site, flow, place, lang)) },
    { kind: "figures", figures: [figure] },
    { kind: "table", table: flowTable(site, `${id}-table`, flow, lang) },
  ]);
}

/** What of a place's money is not broken down, by origin and by industry. */
function sentenceOf(
  site: Site,
  flow: CapitalFlow,
  { place, total, origins, industries }: PlaceFlow,
  lang: Lang,
): string {
  const what = indicatorName(site.ledger, flow.indicator.id, lang);
  const amount = total && amountText(site, flow, total, lang);
  const parts = [
    sideText(site, flow, "origin", origins, lang),
    sideText(site, flow, "industry", industries, lang),
  ];
  return flowWords[lang].sentence(regionName(site.ledger, place.id, lang), what, amount, parts);
}

function sideText(
  site: Site,
  flow: CapitalFlow,
  side: Side,
  branches: readonly Branch[],
  lang: Lang,
): string {
  const words = flowWords[lang];
  if (branches.length === 0) return words.none(side);
  const rest = branches.find(({ id }) => id === "");
  if (rest === undefined) return words.whole(side);
  const { share } = rest;
  const percent = share.kind === "value" ? withBound(formatPercent(share.value), share.bound, lang) : "";
  return words.part(side, amountText(site, flow, rest.amount, lang), percent);
}

function amountText(
  site: Site,
  { indicator, decimals }: CapitalFlow,
  { value, bound }: Amount,
  lang: Lang,
): string {
  const unit = { id: indicator.unit, name_en: site.ledger.units.get(indicator.unit)?.name_en ?? "" };
  return withBound(formatAmount(value, decimals, unit, lang), bound, lang);
}

function flowTable(site: Site, id: string, flow: CapitalFlow, lang: Lang): TableView {
  const words = flowWords[lang];
  const stated = flow.places
    .flatMap(({ origins, industries }) => [...origins, ...industries])
    .find(({ rest, share }) => !rest && share.kind === "value");
  return {
    id,
    caption: words.caption(
      indicatorName(site.ledger, flow.indicator.id, lang),
      formatPeriod(flow.period, lang),
    ),
    columns: [
      { key: "name", head: words.column.name },
      { key: "side", head: words.column.side },
      { key: "amount", head: words.column.amount, numeric: true },
      { key: "share", head: words.column.share, numeric: true },
    ],
    groups: flow.places.map((place) => ({
      head: headOf(site, flow, place, lang),
      rows: rowsOf(site, flow, place, lang),
    })),
    ...(stated === undefined ? {} : { how: [howComputed(site, stated.share, lang)] }),
  };
}

function headOf(site: Site, flow: CapitalFlow, { place, total }: PlaceFlow, lang: Lang): string {
  const name = regionName(site.ledger, place.id, lang);
  return total === null ? name : flowWords[lang].of(name, amountText(site, flow, total, lang));
}

function rowsOf(site: Site, flow: CapitalFlow, place: PlaceFlow, lang: Lang): RowView[] {
  const side = (one: Side, branches: readonly Branch[]) =>
    branches.map((branch) => rowOf(site, flow, one, branch, lang));
  return [...side("origin", place.origins), ...side("industry", place.industries)];
}

function rowOf(
  site: Site,
  { indicator, decimals }: CapitalFlow,
  side: Side,
  branch: Branch,
  lang: Lang,
): RowView {
  const name = branchName(site, side, branch, lang);
  const { value, bound } = branch.amount;
  const unit = { id: indicator.unit, name_en: site.ledger.units.get(indicator.unit)?.name_en ?? "" };
  const amount = withBoundMark(formatAmount(value, decimals, unit, lang), bound);
  const linked = side === "industry" && branch.id !== "";
  return {
    cells: [
      { text: name, ...(linked ? { href: href(site.base, lang, industryPath(branch.id)) } : {}) },
      { text: flowWords[lang].sides[side] },
      { text: amount, sort: toFixed(value, 6) },
      resultCell(site, branch.share, lang),
    ],
  };
}
