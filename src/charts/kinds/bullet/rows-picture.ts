import type { Markish } from "@observablehq/plot";
import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import { compare } from "../../../ledger/fraction.ts";
import { type Picture, type Spot, shown, WIDTH } from "../../chart.ts";
import { dots } from "../../parts/dots.ts";
import { type KeyItem, key, targetItem } from "../../parts/key.ts";
import type { Label } from "../../parts/label.ts";
import {
  labels,
  levelLines,
  lines,
  NOTE,
  rects,
  SCHEDULE_LINE,
  signLabel,
  uprights,
} from "../../parts/marks.ts";
import { LINE, SMALL, TEXT, textWidth, widest, wrap } from "../../parts/text.ts";
import { drawn } from "../../parts/value-format.ts";
import { signOf } from "../../parts/verdict.ts";
import { type BulletRow, isAmount, targetsOf } from "./bullet-rows.ts";
import { againstText, verdictText } from "./bullet-saying.ts";
import { EXCESS, HEIGHT, MET, marksOf, type RowMarks, STRETCH, TIME_LINE, zeroWithin } from "./row-marks.ts";
import { acrossOf, type RowScale, scaleOf } from "./row-scale.ts";

/** Between a row and the next one's name. */
const GAP = 12;
/** Under a row whose zero is marked. */
const ZERO = 11;
/** From a verdict's sign to its words. */
const SIGN = TEXT + 4;

/** A row at its place: its words, and its picture where it has one. */
interface PlacedRow {
  readonly row: BulletRow;
  readonly bottom: number;
  readonly words: readonly Label[];
  readonly marks: RowMarks | null;
  readonly spot: Spot;
}

/** The room at the left and the right for the ends of the scales. */
interface Ends {
  readonly from: number;
  readonly to: number;
}

/** Rows one below the other, each on its own scale, with all their figures and verdicts in words. */
export function rowsPicture(rows: readonly BulletRow[], lang: Lang): Picture {
  const scales = rows.map((row) => scaleOf(row, lang));
  const ends = endsOf(scales);
  let y = 0;
  const placed = rows.map((row, i) => {
    const one = placeRow(row, scales[i] ?? null, ends, y, lang);
    y = one.bottom + GAP;
    return one;
  });
  const legend = key(keyItems(rows, lang), y - GAP + 6);
  return {
    height: y - GAP + 6 + legend.height,
    spots: placed.map(({ spot }) => spot).entries(),
    marks: [
      ...drawRows(placed.flatMap(({ marks }) => marks ?? [])),
      ...labels(placed.flatMap(({ words }) => words)),
      ...legend.marks,
    ],
  };
}

/** Layer by layer, so that what is alike is written once and figures lie over targets. */
export function drawRows(all: readonly RowMarks[]): Markish[] {
  return [
    ...rects(
      all.flatMap((one) => one.ground),
      "pixels",
    ),
    ...levelLines(all.flatMap((one) => one.levels)),
    ...rects(
      all.flatMap((one) => one.bars),
      "pixels",
    ),
    ...uprights(
      all.flatMap((one) => one.uprights),
      "pixels",
    ),
    ...dots(all.flatMap((one) => one.dots)),
  ];
}

function endsOf(scales: readonly (RowScale | null)[]): Ends {
  const texts = (side: 0 | 1) => scales.flatMap((scale) => (scale === null ? [] : [scale.ends[side]]));
  return { from: widest(texts(0), SMALL) + 7, to: WIDTH - widest(texts(1), SMALL) - 7 };
}

/** The name and the figures on one line where there is room, the picture, and the verdict. */
function placeRow(row: BulletRow, scale: RowScale | null, ends: Ends, top: number, lang: Lang): PlacedRow {
  const head = headOf(row, top, lang);
  if (scale === null) {
    const verdict = verdictLabels(row, head.bottom + 3, lang);
    return { row, words: [...head.words, ...verdict.words], marks: null, bottom: verdict.bottom, spot: null };
  }
  const x = acrossOf(scale, ends.from, ends.to);
  const [y, zero] = [head.bottom + 7, zeroWithin(x)];
  const foot = y + HEIGHT + (zero === null ? 0 : ZERO);
  const verdict = verdictLabels(row, foot + 3, lang);
  const actual = shown(row.actual);
  return {
    row,
    bottom: verdict.bottom,
    marks: marksOf(row, scale, x, y),
    spot: actual === null ? null : [x(drawn(actual, scale.format)), y + HEIGHT / 2],
    words: [
      ...head.words,
      { x: 0, y: y + 11, text: scale.ends[0], anchor: "start", ...NOTE },
      { x: WIDTH, y: y + 11, text: scale.ends[1], anchor: "end", ...NOTE },
      ...(zero === null ? [] : [{ x: zero, y: foot + 1, text: "0", ...NOTE }]),
      ...verdict.words,
    ],
  };
}

interface Lines {
  readonly words: readonly Label[];
  readonly bottom: number;
}

function headOf(row: BulletRow, top: number, lang: Lang): Lines {
  const against = againstText(row, lang);
  const beside = WIDTH - textWidth(against, SMALL) - 14;
  const apart = textWidth(row.label) > beside;
  const name = wrap(row.label, WIDTH);
  const figures = apart ? wrap(against, WIDTH, SMALL) : [against];
  const bottom = top + (name.length + (apart ? figures.length : 0)) * LINE;
  const style = apart ? ({ x: 0, anchor: "start" } as const) : ({ x: WIDTH, anchor: "end" } as const);
  const first = apart ? top + (name.length + 1) * LINE : top + LINE;
  return {
    bottom,
    words: [
      ...lines(name, { x: 0, y: top + LINE, anchor: "start" }),
      ...lines(figures, { ...style, y: first, ...NOTE }),
    ],
  };
}

/** The sign and the words beside it, in as many lines as they need. */
function verdictLabels(row: BulletRow, top: number, lang: Lang): Lines {
  const text = verdictText(row, lang);
  const left = signOf(row) === null ? 0 : SIGN;
  const all = text === "" ? [] : wrap(text, WIDTH - left, SMALL);
  const y = top + LINE - 2;
  return {
    bottom: top + Math.max(all.length, left === 0 ? 0 : 1) * LINE,
    words: [
      ...signLabel(row, { x: 0, y, anchor: "start" }),
      ...lines(all, { x: left, y, anchor: "start", size: SMALL }),
    ],
  };
}

function keyItems(rows: readonly BulletRow[], lang: Lang): KeyItem[] {
  const words = drawingWordsOf(lang).charts;
  const { met, limit, excess, timePassed } = words.bullet;
  const aimed = rows.filter((row) => targetsOf(row).some((target) => shown(target) !== null));
  const has = (test: (row: BulletRow) => boolean, item: KeyItem) => (aimed.some(test) ? [item] : []);
  const isDot = (row: BulletRow) => !isAmount(row) && row.drawnAs !== "ceiling";
  const isHollow = ({ actual, expected }: BulletRow) =>
    [actual, expected].some((one) => shown(one)?.estimated) || shown(expected) !== null;
  const hasTime = (row: BulletRow) => row.drawnAs === "ceiling" && shown(row.schedule) !== null;
  const passes = (row: BulletRow) => isAmount(row) && shown(row.schedule) !== null;
  return [
    ...has((row) => row.drawnAs !== "ceiling", targetItem(lang)),
    ...has(isDot, { text: met, sign: { kind: "box", ...MET } }),
    ...has((row) => isAmount(row) && shown(row.stretch) !== null, {
      text: words.stretch,
      sign: { kind: "box", ...STRETCH },
    }),
    ...has(passes, { text: words.schedule, sign: { kind: "line", ...SCHEDULE_LINE } }),
    ...has((row) => row.drawnAs === "ceiling", {
      text: limit,
      sign: { kind: "symbol", symbol: "]", colour: "target" },
    }),
    ...has(isOver, { text: excess, sign: { kind: "box", fill: `var(--${EXCESS})` } }),
    ...has(hasTime, { text: timePassed, sign: { kind: "line", ...TIME_LINE } }),
    ...has(isHollow, { text: words.estimated, sign: { kind: "symbol", symbol: "○", colour: "near" } }),
  ];
}

function isOver(row: BulletRow): boolean {
  if (row.drawnAs !== "ceiling") return false;
  const [actual, limit] = [shown(row.actual), shown(row.target)];
  return actual !== null && limit !== null && compare(actual.value, limit.value) > 0;
}

/** One row alone, as high as a line and with no words; null where there is nothing to place. */
export function rowPicture(row: BulletRow, lang: Lang): Picture | null {
  const scale = scaleOf(row, lang);
  if (scale === null) return null;
  const width = 160;
  const marks = marksOf(row, scale, acrossOf(scale, 6, width - 6), 3);
  return { width, height: HEIGHT + 7, spots: [], marks: drawRows([marks]) };
}
