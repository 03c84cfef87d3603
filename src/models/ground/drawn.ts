import type { FigureView } from "./view.ts";

/** A figure whose chart has too little to show: its finding and its numbers stand alone, without a picture. */
export function drawnIf(isEnough: boolean, figure: FigureView): FigureView {
  const { chart } = figure;
  if (isEnough || chart.draw === null) return figure;
  return { ...figure, chart: { ...chart, draw: null, height: 0, spots: chart.spots.map(() => null) } };
}
