import { type SankeyLink, sankeyChart } from "../../charts/kinds/sankey/sankey.ts";
import type { SankeyNode } from "../../charts/kinds/sankey/sankey-nodes.ts";
import type { Branch } from "../../measures/capital/flow-branches.ts";
import type { CapitalFlow, PlaceFlow } from "../../measures/capital/flows.ts";
import { foldedSources } from "../cells/statements.ts";
import { drawnIf } from "../ground/drawn.ts";
import type { Edition } from "../ground/edition.ts";
import { LEAST_FLOW_ENDS } from "../ground/limits.ts";
import type { FigureView } from "../ground/view.ts";

/** The two sides of a place's money. */
export type Side = "origin" | "industry";
const SIDES = ["origin", "industry"] as const;

/** The branches of one side; where only other places have any, the whole as one that is not broken down. */
export function branchesOf(
  flow: CapitalFlow,
  place: PlaceFlow,
  side: Side,
): readonly Pick<Branch, "id" | "rest" | "amount">[] {
  const own = side === "origin" ? place.origins : place.industries;
  const others = flow.places.some((one) => (side === "origin" ? one.origins : one.industries).length > 0);
  if (own.length > 0 || !others || place.total === null) return own;
  return [{ id: "", rest: true, amount: place.total }];
}

export function branchName(edition: Edition, side: Side, branch: Pick<Branch, "id" | "rest">): string {
  const words = edition.words.flows;
  if (branch.id === "") return side === "origin" ? words.noOrigin : words.noIndustry;
  const name = side === "origin" ? edition.names.breakdown(branch.id) : edition.names.industry(branch.id);
  return branch.rest ? words.other(name) : name;
}

/** Origins on the left, places in the middle, industries on the right. */
export function flowFigure(edition: Edition, id: string, flow: CapitalFlow, subject: string): FigureView {
  const words = edition.words.flows.layers;
  const { indicator, period, decimals } = flow;
  const { nodes, links } = graphOf(edition, flow);
  const chart = sankeyChart(
    {
      id,
      subject,
      measure: edition.names.indicator(indicator.id),
      unit: edition.unit(indicator.unit),
      decimals,
      period,
      layers: [words.origin, words.place, words.industry],
      nodes,
      links,
    },
    edition.lang,
  );
  const rows = flow.places.flatMap((place) => place.rows);
  return drawnIf(isBranched(nodes), { id, chart, sources: foldedSources(edition, rows), wide: true });
}

/** True where money comes from, or goes to, enough ends to be followed. */
function isBranched(nodes: readonly SankeyNode[]): boolean {
  const ends = [...Map.groupBy(nodes, ({ layer }) => layer).values()].map(({ length }) => length);
  const [most = 0, next = 0] = ends.sort((a, b) => b - a);
  return most >= LEAST_FLOW_ENDS[0] && next >= LEAST_FLOW_ENDS[1];
}

function graphOf(edition: Edition, flow: CapitalFlow): { nodes: SankeyNode[]; links: SankeyLink[] } {
  const nodes = new Map<string, SankeyNode>();
  const links: SankeyLink[] = [];
  for (const place of flow.places) {
    const at = `place ${place.place.id}`;
    nodes.set(at, { id: at, label: edition.names.region(place.place.id), layer: 1 });
    for (const side of SIDES) {
      for (const branch of branchesOf(flow, place, side)) {
        const end = `${side} ${branch.id}${branch.rest ? " rest" : ""}`;
        nodes.set(end, {
          id: end,
          label: branchName(edition, side, branch),
          layer: side === "origin" ? 0 : 2,
        });
        links.push({
          ...(side === "origin" ? { from: end, to: at } : { from: at, to: end }),
          figure: branch.amount,
        });
      }
    }
  }
  return { nodes: [...nodes.values()], links };
}
