import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import { formatWithinYear } from "../../../i18n/period.ts";
import { period } from "../../../ledger/period.ts";
import { WIDTH } from "../../chart.ts";
import { centred } from "../../parts/axis.ts";
import type { Label } from "../../parts/label.ts";
import { NOTE, TARGET } from "../../parts/marks.ts";
import { apart, around, type Box, bounds, boxesAlong, placeLabels } from "../../parts/placing.ts";
import { SMALL } from "../../parts/text.ts";
import { printed, type ValueFormat } from "../../parts/value-format.ts";
import type { Aim } from "./year-aim.ts";
import { newest } from "./year-curve-saying.ts";
import { at, BOTTOM, type Curve, type Scales, type Step } from "./year-lines.ts";

interface Labelled {
  readonly curves: readonly Curve[];
  readonly steps: readonly (readonly Step[])[];
  readonly aim: Aim | null;
  readonly scales: Scales;
  readonly format: ValueFormat;
  /** The end of the axis: names of years stand beyond it. */
  readonly right: number;
}

/** The months under the axis: every one, or every second, third … as far as they stand apart. */
export function monthLabels({ x }: Scales, year: number, lang: Lang): Label[] {
  const all = Array.from({ length: 12 }, (_, i): Label => {
    const month = period(`${year}-${String(i + 1).padStart(2, "0")}`);
    return centred(formatWithinYear(month, lang), x(i + 1), BOTTOM + 16);
  });
  const picture = { left: 0, right: WIDTH + 9, top: 0, bottom: BOTTOM + 30 };
  for (const step of [1, 2, 3]) {
    const some = all.filter((_, i) => (12 - 1 - i) % step === 0);
    if (
      placeLabels(
        some.map((label) => ({ places: [label] })),
        picture,
        [],
      ).length === some.length
    )
      return some;
  }
  return all.slice(-1);
}

/** The newest year at its newest figure, the target at its line, and every earlier year at its end. */
export function curveLabels({ curves, steps, aim, scales, format, right }: Labelled, lang: Lang): Label[] {
  const [own, ...earlier] = curves;
  const ends = endLabels(earlier, scales, right);
  const obstacles = [
    ...curves.flatMap(({ points }) => points.map((point) => around(at(point, scales), 4))),
    ...steps.flat().flatMap(({ from, to }) => boxesAlong(at(from, scales), at(to, scales))),
    ...aimBoxes(aim, scales),
    ...ends.map(bounds),
  ];
  const last = own && newest(own);
  const named =
    own === undefined || last === undefined
      ? []
      : [
          {
            places: placesAround(at(last, scales), `${own.year} ${printed(last.figure, format)}`),
            must: true,
          },
        ];
  const picture = { left: scales.x(0), right: WIDTH, top: 0, bottom: BOTTOM };
  const aimed = aim === null ? [] : [{ places: targetPlaces(aim, scales, format, lang), must: true }];
  return [...ends, ...placeLabels([...named, ...aimed], picture, obstacles)];
}

/** Names of earlier years beside the end of the axis, as near to their last figures as they can be. */
function endLabels(earlier: readonly Curve[], { y }: Scales, right: number): Label[] {
  const sorted = earlier
    .map(({ year, points }) => ({ year, y: y(points.at(-1)?.value ?? 0) }))
    .sort((a, b) => a.y - b.y);
  const middles = apart(
    sorted.map((one) => one.y),
    sorted.map(() => SMALL + 2),
    BOTTOM + 6,
  );
  return sorted.map(({ year }, i) => {
    return { x: right + 6, y: (middles[i] ?? 0) + 4, text: String(year), anchor: "start", ...NOTE };
  });
}

function aimBoxes(aim: Aim | null, scales: Scales): Box[] {
  if (aim === null) return [];
  const { x, y } = scales;
  const path = aim.path.map((point) => at(point, scales));
  const start: [number, number] = [x(0), y(0)];
  const lines = path.flatMap((to, i) => boxesAlong(path[i - 1] ?? start, to));
  return [...boxesAlong([x(0), y(aim.value)], [x(12), y(aim.value)]), ...lines];
}

function placesAround([x, y]: readonly [number, number], text: string): Label[] {
  const style = { text, size: SMALL, bold: true };
  return [
    { x: x - 6, y: y - 6, anchor: "end", ...style },
    { x, y: y - 9, ...style },
    { x: x + 8, y: y + 4, anchor: "start", ...style },
    { x: x + 4, y: y + 16, anchor: "start", ...style },
    { x, y: y + 18, ...style },
    { x: x - 6, y: y - 20, anchor: "end", ...style },
    { x: x + 6, y: y + 30, anchor: "start", ...style },
    { x: x - 30, y: y - 34, ...style },
    { x, y: y - 42, ...style },
  ];
}

function targetPlaces(aim: Aim, { x, y }: Scales, format: ValueFormat, lang: Lang): Label[] {
  const words = drawingWordsOf(lang).charts;
  const name = aim.isCeiling ? words.bullet.limit : words.target;
  const style = { text: `${name} ${printed(aim.figure, format)}`, size: SMALL, fill: TARGET };
  const height = y(aim.value);
  return [height - 5, height + 14].flatMap((at): Label[] => [
    { x: x(0) + 8, y: at, anchor: "start", ...style },
    { x: x(12), y: at, anchor: "end", ...style },
    { x: x(6), y: at, ...style },
  ]);
}
