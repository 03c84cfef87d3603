import { compositionChart } from "../../charts/kinds/composition/composition.ts";
import { addsUp, dividedBy, isExhaustive } from "../../ledger/adding-up.ts";
import { push } from "../../ledger/memo.ts";
import { type Period, period } from "../../ledger/period.ts";
import { rowsWith } from "../../measures/dated.ts";
import type { Standing } from "../../measures/standing.ts";
import { inOwnUnit, standing } from "../../measures/standing.ts";
import { level } from "../../measures/stated.ts";
import { foldedSources } from "../cells/statements.ts";
import { drawnIf } from "../ground/drawn.ts";
import type { Edition } from "../ground/edition.ts";
import { LEAST_PARTS } from "../ground/limits.ts";
import type { FigureView } from "../ground/view.ts";

/** A part of a figure: what it is called, and where it stands. */
interface Part {
  readonly key: string;
  readonly label: string;
  readonly standing: Standing;
}

/** How a region's figure is made up, for each scheme of which at least two categories are stated. */
export function compositionFigures(edition: Edition, id: string, one: Standing): FigureView[] {
  if (!addsUp(one.indicator) || one.series.breakdown !== "") return [];
  const schemes = partsByScheme(edition, one);
  return [...schemes]
    .filter(([, parts]) => parts.length >= 2)
    .map(([scheme, parts]) => figureOf(edition, `${id}-${scheme}`, one, parts));
}

/** The whole's parts of the same period: exhaustive top-level categories by scheme, and industries. */
function partsByScheme(edition: Edition, one: Standing): Map<string, Part[]> {
  const { ledger, lookup } = edition.site;
  const schemes = new Map<string, Part[]>();
  for (const series of lookup.ofRegion(one.series.region)) {
    if (series.indicator !== one.series.indicator) continue;
    const by = dividedBy(ledger, series, one.series);
    if (by === null || (by !== "industry" && !isExhaustive(by))) continue;
    const like = one.observation === null ? series : rowsWith(ledger, series, one.observation);
    const at = standing(lookup, like, one.period);
    if (at.actual === null) continue;
    if (by === "industry") push(schemes, by, industryPart(edition, at));
    else push(schemes, by.scheme, { key: by.id, label: edition.names.breakdown(by.id), standing: at });
  }
  return schemes;
}

function industryPart(edition: Edition, standing: Standing): Part {
  const { industry } = standing.series;
  return { key: industry, label: edition.names.industry(industry), standing };
}

function figureOf(edition: Edition, id: string, one: Standing, parts: readonly Part[]): FigureView {
  const { ledger } = edition.site;
  const unit = one.indicator.unit;
  const at: Period = period(one.period.text);
  const amount = (standing: Standing) => level(inOwnUnit(ledger, standing), unit, ledger.units);
  const chart = compositionChart(
    {
      id,
      subject: edition.names.region(one.series.region),
      measure: edition.names.series(one.series),
      unit: edition.unit(unit),
      decimals: Math.max(
        Number(one.indicator.decimals),
        ...parts.map((part) => part.standing.actual?.decimals ?? 0),
      ),
      period: at,
      bars: [
        {
          label: "",
          whole: one.actual === null ? null : amount(one),
          parts: parts.map((part) => ({ key: part.key, label: part.label, figure: amount(part.standing) })),
        },
      ],
    },
    edition.lang,
  );
  const rows = [one, ...parts.map((part) => part.standing)]
    .map((s) => s.observation)
    .filter((row) => row !== null);
  return drawnIf(parts.length >= LEAST_PARTS, { id, chart, sources: foldedSources(edition, rows) });
}
