import { formatDecimal, withBoundMark } from "../../i18n/decimal.ts";
import type { JudgementNames } from "../../i18n/judgement-naming.ts";
import { formatPoints } from "../../i18n/number.ts";
import { divide, HUNDRED, toFixed } from "../../ledger/fraction.ts";
import type { SeriesKey } from "../../ledger/lookup.ts";
import type { TargetRow } from "../../ledger/schema.ts";
import { readOf } from "../../measures/claim-of.ts";
import type { Judged } from "../../measures/targets/judged.ts";
import type { Judgement, Quantity } from "../../measures/targets/judgement.ts";
import { SCORE_CLASSES, type ScoreClass, type Verdict } from "../../measures/targets/verdict.ts";
import type { Edition } from "../ground/edition.ts";
import type { CellView, Mark, Tone } from "../ground/view.ts";
import { statusMarks } from "./statements.ts";

/**
 * The names that the words of a judgement need: of units, of the series that a target is relative to, and
 * of the source in which the office gives its own verdict on what is set in words.
 */
export function judgementNames(
  edition: Edition,
  series: SeriesKey,
  { row, judgement }: Pick<Judged, "row" | "judgement">,
): JudgementNames {
  const { units } = edition.site.ledger;
  const by = sourceOfVerdict(edition, series, judgement);
  return {
    unit: (id) => units.row(id),
    ...(row.of === "" ? {} : { other: otherName(edition, series, row) }),
    ...(by === null ? {} : { by }),
  };
}

function sourceOfVerdict(
  { site, names }: Edition,
  series: SeriesKey,
  { ownVerdict: own }: Judgement,
): string | null {
  if (own === null) return null;
  const { claims } = site.lookup.series(series);
  const claim = claims.find(({ file, line }) => file === own.file && line === own.line);
  return claim === undefined ? null : names.source(site.ledger.sources.row(claim.source));
}

/** What of the other series differs from one's own: its place, or what it measures. */
function otherName(edition: Edition, series: SeriesKey, { of }: TargetRow): string {
  const { key } = readOf(of);
  const { region, indicator, industry, breakdown } = { ...series, ...key };
  const what = edition.names.series({ ...series, indicator, industry, breakdown });
  if (region === series.region) return what;
  const place = edition.names.region(region);
  return indicator === series.indicator
    ? place
    : edition.names.placeAndSeries({ ...series, region, indicator });
}

const TONES: Readonly<Record<ScoreClass, Tone>> = {
  met: "ahead",
  "on-course": "ahead",
  behind: "behind",
  missed: "far",
  expected: "none",
  "no-figure": "none",
  "not-due": "none",
  "cannot-be-told": "none",
  words: "none",
  undecided: "none",
};

/** Verdicts that are less or more than their class says. */
const DEGREES: Partial<Readonly<Record<Verdict, Tone>>> = {
  "slightly-behind": "near",
  "acceleration-needed": "near",
  "far-behind": "far",
  away: "far",
};

export function toneOf({ verdict, class: counted }: Pick<Judgement, "verdict" | "class">): Tone {
  const tone = TONES[counted];
  return tone === "behind" ? (DEGREES[verdict] ?? tone) : tone;
}

/** A verdict as shape and word. */
export function verdictMark(edition: Edition, judgement: Judgement, names: JudgementNames): Mark {
  return { tone: toneOf(judgement), text: edition.words.judgement.verdict(judgement, names) };
}

/** The verdict on a target, and under it how far the figure lies from it and what to know of that. */
export function verdictCell(edition: Edition, judgement: Judgement, names: JudgementNames): CellView {
  const words = edition.words.judgement;
  const notes = [
    words.distance(judgement, names),
    ...words.beside(judgement, names),
    words.ownVerdict(judgement, names),
  ];
  const note = notes.filter((text) => text !== "").join(edition.words.site.semicolon);
  return {
    text: "",
    band: verdictMark(edition, judgement, names),
    sort: String(SCORE_CLASSES.indexOf(judgement.class)),
    ...(note === "" ? {} : { note }),
  };
}

/** How a target is set, sorted by its figure: 318亿元, 增长6%左右, 前3位. */
export function aimCell(edition: Edition, judgement: Judgement, names: JudgementNames): CellView {
  const { value } = judgement.target;
  const text = edition.words.judgement.target(judgement, names);
  return value === null ? { text } : { text, sort: value.text };
}

/** What a target was held against, and when where that is not the whole span; marked where it is expected. */
export function restsCell(edition: Edition, judgement: Judgement, names: JudgementNames): CellView {
  const { rests, target, final } = judgement;
  if (rests === null || rests.isCompletion) return { text: "" };
  const isWhole = final && rests.period.from === target.span.from;
  return {
    text: edition.words.judgement.figure(judgement, names),
    marks: statusMarks(edition, rests.status),
    ...(isWhole ? {} : { note: edition.period(rests.period) }),
  };
}

/** The completion of an amount, and while its span runs its distance from the schedule. */
export function completionCell(edition: Edition, { kind, completion, ahead, rests }: Judgement): CellView {
  if (completion === null || kind === "ceiling") return { text: "" };
  const { pages } = edition.words;
  const text = withBoundMark(formatPercentOf(completion), completion.bound ?? "");
  const points = ahead && divide(ahead.value, HUNDRED);
  return {
    text,
    sort: toFixed(completion.value, completion.decimals),
    ...(rests?.isCompletion === true ? { marks: [{ mark: "s", text: pages.statedMark }] } : {}),
    ...(points === null ? {} : { note: pages.fromSchedule(formatPoints(points, edition.lang)) }),
  };
}

function formatPercentOf({ value, decimals }: Quantity): string {
  return `${formatDecimal(toFixed(value, decimals))}%`;
}
