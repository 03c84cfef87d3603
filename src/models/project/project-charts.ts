import type { Project } from "../../ledger/schema.ts";
import { funnelFigure } from "../charts/funnel.ts";
import type { Edition } from "../ground/edition.ts";
import type { FigureView } from "../ground/view.ts";

/** The charts over the list of projects: their funnel. */
export function projectCharts(edition: Edition, projects: readonly Project[]): FigureView[] {
  const figure = funnelFigure(edition, "funnel", edition.words.pages.projects.everywhere, projects);
  return figure === null ? [] : [figure];
}
