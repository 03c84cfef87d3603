import type { Chart } from "../../../src/charts/chart.ts";
import { renderChart } from "../../../src/charts/svg/render.ts";
import { digest } from "../../../src/ledger/fixtures/baseline.ts";
import type { Document } from "../../../src/models/ground/body.ts";

/**
 * What a page shows. A chart's picture, which `src/charts` has to look at, and how it is taken away
 * stand there as their digests.
 */
export function printed(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(printed);
  const shown = isChart(value) ? withPicture(value) : value;
  return Object.fromEntries(
    Object.entries(shown).map(([name, one]) => [
      name,
      name === "share" ? digest(JSON.stringify(one)) : printed(one),
    ]),
  );
}

/** A page with what stands around every page, and what follows from its address, as one digest. */
export function printedPage({ page, blocks }: Document): unknown {
  const { site, nav, canonical, image, alternates, others, citation, breadcrumbs, ...own } = page;
  const around = { site, nav, canonical, image, alternates, others, citation, breadcrumbs };
  return printed({ page: { ...own, around: digest(JSON.stringify(around)) }, blocks });
}

function isChart(value: object): value is Chart {
  return "draw" in value && "spots" in value;
}

function withPicture({ draw, spots, ...chart }: Chart) {
  return draw === null ? chart : { ...chart, picture: digest(renderChart({ draw, spots, ...chart })) };
}
