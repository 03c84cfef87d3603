import { formatPercent, withBoundMark } from "../../i18n/decimal.ts";
import { withBound } from "../../i18n/number.ts";
import { toFixed } from "../../ledger/fraction.ts";
import type { Amount, Branch } from "../../measures/capital/flow-branches.ts";
import type { CapitalFlow, PlaceFlow } from "../../measures/capital/flows.ts";
import { derivation } from "../cells/derivations.ts";
import { resultCell } from "../cells/results.ts";
import { flowsOf } from "../directory/flows.ts";
import { withFinding } from "../frame/finding.ts";
import { frame } from "../frame/frame.ts";
import { embeddable } from "../frame/sharing.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_FLOWS } from "../ground/limits.ts";
import { industryPath, PATHS, periodId } from "../ground/routes.ts";
import { groupedTable, numeric } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";
import { branchName, flowFigure, type Side } from "./flow-chart.ts";

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
    within ?? flow.places.map((one) => edition.names.region(one.place.id)).join(edition.words.site.listComma);
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
  return withBound(edition.amount(value, decimals, indicator.unit), bound, edition.lang);
}

function flowTable(edition: Edition, id: string, flow: CapitalFlow): TableView {
  const words = edition.words.flows;
  const stated = flow.places
    .flatMap(({ origins, industries }) => [...origins, ...industries])
    .find(({ rest, share }) => !rest && share.kind === "value");
  const caption = words.caption(edition.names.indicator(flow.indicator.id), edition.period(flow.period));
  return groupedTable(
    { id, caption, how: stated && [derivation(edition, stated.share)] },
    flow.places.map((place) => ({ head: headOf(edition, flow, place), rows: sidesOf(place) })),
    [
      { key: "name", head: words.column.name, cell: (row) => branchCell(edition, row) },
      { key: "side", head: words.column.side, cell: ({ side }) => words.sides[side] },
      numeric("amount", words.column.amount, ({ branch }) => amountCell(edition, flow, branch)),
      numeric("share", words.column.share, ({ branch }) => resultCell(edition, branch.share)),
    ],
  );
}

function headOf(edition: Edition, flow: CapitalFlow, { place, total }: PlaceFlow): string {
  const name = edition.names.region(place.id);
  return total === null ? name : edition.words.flows.of(name, amountText(edition, flow, total));
}

interface SideBranch {
  readonly side: Side;
  readonly branch: Branch;
}

function sidesOf({ origins, industries }: PlaceFlow): SideBranch[] {
  const of = (side: Side) => (branch: Branch) => ({ side, branch });
  return [...origins.map(of("origin")), ...industries.map(of("industry"))];
}

function branchCell(edition: Edition, { side, branch }: SideBranch): CellView {
  const linked = side === "industry" && branch.id !== "";
  return {
    text: branchName(edition, side, branch),
    ...(linked ? { href: edition.href(industryPath(branch.id)) } : {}),
  };
}

function amountCell(edition: Edition, { indicator, decimals }: CapitalFlow, branch: Branch): CellView {
  const { value, bound } = branch.amount;
  const text = withBoundMark(edition.amount(value, decimals, indicator.unit), bound);
  return { text, sort: toFixed(value, 6) };
}
