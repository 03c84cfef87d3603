import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import type { Period } from "../../../ledger/period.ts";
import type { ScoreClass } from "../../../measures/targets/verdict.ts";
import { type Chart, type ChartTable, chartOf, type Picture, type Spot, WIDTH } from "../../chart.ts";
import { type KeyItem, key } from "../../parts/key.ts";
import type { Label } from "../../parts/label.ts";
import { LEAST_FIGURES } from "../../parts/limits.ts";
import { ACCENT_SOFT, INK_SOFT, labels, lines, NOTE, type Rect, rects } from "../../parts/marks.ts";
import { chartTable, textColumn } from "../../parts/table.ts";
import { LINE, textWidth, wrap } from "../../parts/text.ts";
import { CLASS_SIGNS, type Counts, occurring, tally, total, totalOf } from "../../parts/verdict.ts";

/** A place, a theme or a year with how many of its targets stand how. */
export interface TallyRow {
  readonly label: string;
  readonly href?: string;
  /** As a scorecard of the judge counts them: each target once. */
  readonly counts: Counts;
}

export interface TallyInput {
  readonly id: string;
  /** Whose targets: 松原市. */
  readonly subject: string;
  readonly period: Period;
  readonly rows: readonly TallyRow[];
}

/** How many targets stand how: a strip a row, as long as it has targets, each class with shape, word and number. */
export function tallyChart(input: TallyInput, lang: Lang): Chart {
  const words = drawingWordsOf(lang).charts.tallies;
  const period = formatPeriod(input.period, lang);
  const all = total(input.rows.map(({ counts }) => counts));
  const title = totalOf(all) === 0 ? words.nothing(input.subject) : tally(input.subject, all, lang);
  const each = input.rows.length > 1 ? input.rows.map(({ label, counts }) => tally(label, counts, lang)) : [];
  const said = {
    title,
    subtitle: words.subtitle(period),
    summary: words.summary(title, each),
    table: tableOf(input, all, lang),
    notes: [],
  };
  return chartOf(
    "tally",
    input.id,
    said,
    totalOf(all) < LEAST_FIGURES ? null : tallyPicture(input.rows, lang),
  );
}

/** The classes that occur, and how many there are in all. */
function tableOf({ subject, period, rows }: TallyInput, all: Counts, lang: Lang): ChartTable {
  const { columns, classes, tallies, total: sum } = drawingWordsOf(lang).charts;
  const counted = occurring(all).map((one) =>
    textColumn<TallyRow>(one, classes[one], ({ counts }) => String(counts[one]), true),
  );
  return chartTable(
    tallies.caption(subject, formatPeriod(period, lang)),
    rows,
    [
      textColumn<TallyRow>("item", columns.item, (row) => row.label),
      ...counted,
      textColumn<TallyRow>("total", sum, ({ counts }) => String(totalOf(counts)), true),
    ],
    lang,
  );
}

const HEIGHT = 12;
const GAP = 10;

function tallyPicture(rows: readonly TallyRow[], lang: Lang): Picture {
  const most = Math.max(...rows.map(({ counts }) => totalOf(counts)));
  let y = 0;
  const placed = rows.map((row) => {
    const one = placeRow(row, most, y, lang);
    y = one.bottom + GAP;
    return one;
  });
  return {
    height: y - GAP,
    spots: placed.map(({ spot }) => spot).entries(),
    marks: [
      ...rects(
        placed.flatMap(({ strip }) => strip),
        "pixels",
      ),
      ...labels(placed.flatMap(({ words }) => words)),
      ...placed.flatMap(({ legend }) => legend.marks),
    ],
  };
}

/** The name with the number of targets, the strip, and what it is made of. */
function placeRow({ label, counts }: TallyRow, most: number, top: number, lang: Lang) {
  const words = drawingWordsOf(lang).charts;
  const all = words.tallies.all(totalOf(counts));
  const name = wrap(label, WIDTH - textWidth(all) - 14);
  const y = top + name.length * LINE + 5;
  const strip = stripOf(counts, WIDTH / most, y);
  const items = occurring(counts).map((one): KeyItem => {
    const text = words.tallies.item(words.classes[one], counts[one]);
    return { text, sign: { kind: "symbol", ...CLASS_SIGNS[one] } };
  });
  const legend = key(items, y + HEIGHT + 3);
  const spot: Spot = strip.length === 0 ? null : [(strip.at(-1)?.x2 ?? 0) / 2, y + HEIGHT / 2];
  const named: Label[] = lines(name, { x: 0, y: top + LINE, anchor: "start" });
  return {
    strip,
    legend,
    spot,
    bottom: y + HEIGHT + 3 + legend.height,
    words: [...named, { x: WIDTH, y: top + name.length * LINE, text: all, anchor: "end", ...NOTE } as Label],
  };
}

/** Full what is decided or behind, pale what is on course, hatched what is expected, empty what is not known. */
function stripOf(counts: Counts, width: number, y: number): Rect[] {
  let x = 0;
  return occurring(counts).map((one) => {
    const from = x;
    x += counts[one] * width;
    return { x1: from + 0.75, x2: x - 0.75, y1: y, y2: y + HEIGHT, ...styleOf(one) };
  });
}

function styleOf(one: ScoreClass): Pick<Rect, "fill" | "stroke"> {
  const { colour } = CLASS_SIGNS[one];
  const stroke = `var(--${colour})`;
  if (one === "on-course") return { fill: ACCENT_SOFT, stroke };
  if (one === "expected") return { fill: `url(#hatch-${colour})`, stroke };
  return one === "met" || one === "behind" || one === "missed"
    ? { fill: stroke, stroke }
    : { fill: "none", stroke: INK_SOFT };
}
