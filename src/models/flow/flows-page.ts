import { formatPercent, withBoundMark } from "../../i18n/decimal.ts";
import { formatAmount, withBound } from "../../i18n/number.ts";
import { toFixed } from "../../ledger/fraction.ts";
import type { Amount, Branch } from "../../measures/flow-branches.ts";
import type { CapitalFlow, PlaceFlow } from "../../measures/flows.ts";
import { howComputed } from "../cells/derivations.ts";
import { resultCell } from "../cells/results.ts";
import { flowsOf } from "../directory/flows.ts";
import { withFinding } from "../frame/finding.ts";
import { frame } from "../frame/frame.ts";
import { embeddable } from "../frame/sharing.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { industryPath, PATHS, periodId } from "../ground/routes.ts";
import type { RowView, TableView } from "../ground/view.ts";
import { branchName, flowFigure, type Side } from "./flow-chart.ts";

/** So many flows are drawn; each is of one indicator and one period. */
const MOST_FLOWS = 12;

/** The page of capital flows: from origin to place to industry, as far as the reports say. */
export function flowsPage(edition: Edition): Document {
  const words = edition.words.flows;
  const flows = flowsOf(edition.site).slice(0, MOST_FLOWS);
  return embeddable(
    edition,
    withFinding(edition, {
      page: frame(edition, {
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
              ...flows.flatMap((flow) => flowSection(edition, flow)),
            ],
    }),
  );
}

function flowSection(edition: Edition, flow: CapitalFlow): Block[] {
  const words = edition.words.flows;
  const what = edition.names.indicator(flow.indicator.id);
  const period = edition.period(flow.period);
  const within = flow.within === null ? null : edition.names.region(flow.within.id);
  const title = within === null ? words.section(what, period) : words.sectionWithin(what, period, within);
  const id = ["flow", flow.indicator.id, periodId(flow.period.text), flow.within?.id ?? ""]
    .filter(Boolean)
    .join("-");
  const subject =
    within ??
    flow.places.map((one) => edition.names.region(one.place.id)).join(edition.lang === "zh" ? "、" : ", ");
  const figure = flowFigure(edition, `${id}-chart`, flow, subject);
  return section(id, title, [
    { kind: "prose", paragraphs: flow.places.map((place) => sentenceOf(edition, flow, place)) },
    { kind: "figures", figures: [figure] },
    { kind: "table", table: flowTable(edition, `${id}-table`, flow) },
  ]);
}

/** What of a place's money is not broken down, by origin and by industry. */
function sentenceOf(
  edition: Edition,
  flow: CapitalFlow,
  { place, total, origins, industries }: PlaceFlow,
): string {
  const what = edition.names.indicator(flow.indicator.id);
  const amount = total && amountText(edition, flow, total);
  const parts = [sideText(edition, flow, "origin", origins), sideText(edition, flow, "industry", industries)];
  return edition.words.flows.sentence(edition.names.region(place.id), what, amount, parts);
}

function sideText(edition: Edition, flow: CapitalFlow, side: Side, branches: readonly Branch[]): string {
  const words = edition.words.flows;
  if (branches.length === 0) return words.none(side);
  const rest = branches.find(({ id }) => id === "");
  if (rest === undefined) return words.whole(side);
  const { share } = rest;
  const percent =
    share.kind === "value" ? withBound(formatPercent(share.value), share.bound, edition.lang) : "";
  return words.part(side, amountText(edition, flow, rest.amount), percent);
}

function amountText(
  edition: Edition,
  { indicator, decimals }: CapitalFlow,
  { value, bound }: Amount,
): string {
  const unit = { id: indicator.unit, name_en: edition.site.ledger.units.get(indicator.unit)?.name_en ?? "" };
  return withBound(formatAmount(value, decimals, unit, edition.lang), bound, edition.lang);
}

function flowTable(edition: Edition, id: string, flow: CapitalFlow): TableView {
  const words = edition.words.flows;
  const stated = flow.places
    .flatMap(({ origins, industries }) => [...origins, ...industries])
    .find(({ rest, share }) => !rest && share.kind === "value");
  return {
    id,
    caption: words.caption(edition.names.indicator(flow.indicator.id), edition.period(flow.period)),
    columns: [
      { key: "name", head: words.column.name },
      { key: "side", head: words.column.side },
      { key: "amount", head: words.column.amount, numeric: true },
      { key: "share", head: words.column.share, numeric: true },
    ],
    groups: flow.places.map((place) => ({
      head: headOf(edition, flow, place),
      rows: rowsOf(edition, flow, place),
    })),
    ...(stated === undefined ? {} : { how: [howComputed(edition, stated.share)] }),
  };
}

function headOf(edition: Edition, flow: CapitalFlow, { place, total }: PlaceFlow): string {
  const name = edition.names.region(place.id);
  return total === null ? name : edition.words.flows.of(name, amountText(edition, flow, total));
}

function rowsOf(edition: Edition, flow: CapitalFlow, place: PlaceFlow): RowView[] {
  const side = (one: Side, branches: readonly Branch[]) =>
    branches.map((branch) => rowOf(edition, flow, one, branch));
  return [...side("origin", place.origins), ...side("industry", place.industries)];
}

function rowOf(edition: Edition, { indicator, decimals }: CapitalFlow, side: Side, branch: Branch): RowView {
  const name = branchName(edition, side, branch);
  const { value, bound } = branch.amount;
  const unit = { id: indicator.unit, name_en: edition.site.ledger.units.get(indicator.unit)?.name_en ?? "" };
  const amount = withBoundMark(formatAmount(value, decimals, unit, edition.lang), bound);
  const linked = side === "industry" && branch.id !== "";
  return {
    cells: [
      {
        text: name,
        ...(linked ? { href: edition.href(industryPath(branch.id)) } : {}),
      },
      { text: edition.words.flows.sides[side] },
      { text: amount, sort: toFixed(value, 6) },
      resultCell(edition, branch.share),
    ],
  };
}
