import type { Words } from "../shape.ts";
import type { charts as chinese } from "../zh/charts.ts";
import { inner } from "./letter-case.ts";
import { distance, ranking, VERBS } from "./ranking-words.ts";
import { targetCharts } from "./target-charts.ts";
import { TARGETS } from "./tiers.ts";

export const charts: Words<typeof chinese> = {
  rankedBy: {
    completion: (what) => `${what}: completion`,
    ceiling: (what) => `${what}: share of the ceiling used`,
    distance: (what) => `${what}: distance from the target`,
    growth: (what) => (/growth/i.test(what) ? what : `${what}: growth`),
    "per-head": (what) => `${what} per head`,
    level: (what) => what,
  },
  estimatedMark: " (est.)",
  estimated: "estimated",
  stop: ".",
  uncertainNote:
    "Hollow or hatched: estimated or approximate; ≥, ≤ and ≈ stand for the source's “at least”, “at most” and “about”.",
  alone: (name) => name.charAt(0).toUpperCase() + name.slice(1),
  uncertainFlows: "Paler bands are estimated or approximate.",
  span: (from, to) => (from === to ? from : `${from} to ${to}`),
  missingNote: (names) => `No figure: ${names.join(", ")}.`,
  target: "Target",
  stretch: "Stretch target",
  schedule: "Schedule",
  scheduleAt: (percent) => `Schedule ${percent}`,
  remainder: "Other",
  total: "Total",
  ...targetCharts,
  columns: {
    item: "Item",
    place: "Place",
    period: "Period",
    actual: "Actual",
    target: "Target",
    targetOf: (tier) => TARGETS[tier],
    stretch: "Stretch target",
    unit: "Unit",
    completion: "Completion",
    schedule: "Schedule",
    ahead: "Against schedule (percentage points)",
    verdict: "Verdict",
    distance: "Distance from target",
    expected: "Expected",
    rank: "Rank",
    growth: "Growth",
    pull: "Pull (percentage points)",
    from: "From",
    to: "To",
    part: "Part",
    share: "Share",
    stage: "Stage",
    count: "Projects",
    money: "Investment",
    conversion: "Of the stage before",
    conversionOfMoney: "Of its investment",
  },
  ranking: {
    caption: (measure, period) => `${measure}, ${period}`,
    subtitle: (measure, unit, period) => [measure, unit, period].filter(Boolean).join(", "),
    nothing: (measure) => `${measure}: no figures yet`,
    alone: (only, form) =>
      `Only ${only.name} has a figure: it ${VERBS[form]} ${form === "distance" ? distance(only.figure) : only.figure}`,
    title: ranking,
    place: (name, place, of) => `${name} ranks ${place} of ${of}`,
    summary: (measure, period, entries) =>
      `${measure}, ${period}, in order: ${entries.map(({ name, figure }) => `${name} ${figure}`).join(", ")}.`,
  },
  trend: {
    subtitle: (unit, from, to) => `${unit}, ${from} to ${to}`,
    caption: (subject, measure) => `${measure}, ${subject}`,
    change: (subject, measure, first, last, side, points) => {
      if (side === 0)
        return `${measure} in ${subject}: ${last.amount} in ${last.period}, as in ${first.period}`;
      const moved = points === null ? "" : ` by ${points}`;
      return `${measure} in ${subject} ${side > 0 ? "rose" : "fell"}${moved} from ${first.amount} in ${first.period} to ${last.amount} in ${last.period}`;
    },
    only: (subject, measure, end) => `${measure} in ${subject}: ${end.amount} in ${end.period}`,
    nothing: (subject, measure) => `${measure} in ${subject}: no figures yet`,
    summary: (title, points) =>
      `${title}. ${points.map(({ name, figure }) => `${name}: ${figure}`).join("; ")}.`,
    summaryOfMany: (title, count, highest, lowest) =>
      `${title}. ${count} figures, the highest ${highest.figure} in ${highest.name}, the lowest ${lowest.figure} in ${lowest.name}.`,
    notFromZero: "The vertical axis does not start at zero.",
    gaps: "Where the line breaks there is no figure.",
  },
  composition: {
    subtitle: (measure, unit, period) => `Make-up of ${inner(measure)}, ${unit}, ${period}`,
    caption: (subject, measure, period) => `Make-up of ${inner(measure)}, ${subject}, ${period}`,
    title: (subject, measure, largest) =>
      `Largest part of ${inner(measure)} in ${subject}: ${largest.name}, ${largest.figure}`,
    titleMany: (measure, part, most, least) =>
      `The share “${part}” in ${inner(measure)} is highest in ${most.name} (${most.figure}) and lowest in ${least.name} (${least.figure})`,
    nothing: (subject, measure) => `${measure} in ${subject}: no breakdown yet`,
    summary: (title, bars) =>
      `${title}. ${bars.map(({ label, parts }) => `${label}: ${parts.map(({ name, figure }) => `${name} ${figure}`).join(", ") || "no figures"}`).join("; ")}.`,
    part: (figure, share) => `${figure} (${share})`,
    over: "The parts add up to more than the total; the picture goes by the parts.",
  },
  funnel: {
    subtitle: (unit, period) =>
      `Projects at or beyond each stage${unit === null ? "" : ` and their investment (${unit})`}, by ${period}`,
    caption: (subject, period) => `${subject}: projects by stage, ${period}`,
    count: "Projects",
    money: (unit) => `Investment (${unit})`,
    title: (subject, first, last) =>
      `${subject}: ${first.figure} projects ${inner(first.name)} or beyond, ${last.figure} of them ${inner(last.name)}`,
    only: (subject, only) => `${subject}: ${only.figure} projects ${inner(only.name)}`,
    nothing: (subject) => `${subject}: no project stages yet`,
    conversion: (percent) => `↓ ${percent}`,
    summary: (title, stages) =>
      `${title}. ${stages.map(({ name, figure }) => `${name}: ${figure}`).join("; ")}.`,
    stage: (count, money) => `${count}${money === null ? "" : ` (${money})`}`,
    unpriced: "Without an amount",
    unpricedNote: (unpriced, of) =>
      unpriced === of
        ? `None of the ${of} projects states its investment.`
        : `${unpriced} of the ${of} projects ${unpriced === 1 ? "states" : "state"} no investment: amounts are of the others.`,
  },
  slope: {
    subtitle: (measure, subject) => `Rank by ${inner(measure)}, ${subject}`,
    caption: (subject, measure) => `${subject}: rank by ${inner(measure)}`,
    title: (up, down) =>
      [
        up && `${up.name} rose from ${up.from} to ${up.to}`,
        down && `${down.name} fell from ${down.from} to ${down.to}`,
      ]
        .filter(Boolean)
        .join("; "),
    still: (subject) => `${subject}: no rank has changed`,
    nothing: (subject, measure) => `${subject}: no ranks to compare for ${inner(measure)}`,
    summary: (title, series) =>
      `${title}. ${series.map(({ name, stops }) => `${name}: ${stops.map((stop) => `${stop.name} ${stop.figure}`).join(", ") || "no rank"}`).join("; ")}.`,
  },
  multiples: {
    subtitle: (measure, unit, period) => [measure, unit, period].filter(Boolean).join(", "),
    title: (period, most, least) =>
      `${most.name} is highest at ${most.figure} in ${period}${least === null ? "" : `, ${least.name} lowest at ${least.figure}`}`,
    nothing: (subject, measure) => `${measure} in ${subject}: no figures yet`,
    summary: (title, panels) =>
      `${title}. ${panels.map(({ name, stops }) => `${name}: ${stops.map((stop) => `${stop.name} ${stop.figure}`).join(", ") || "no figures"}`).join("; ")}.`,
  },
  sankey: {
    subtitle: (measure, unit, period) => `Flows of ${inner(measure)}, ${unit}, ${period}`,
    caption: (subject, measure, period) => `Flows of ${inner(measure)}, ${subject}, ${period}`,
    way: (from, to) => `${from} → ${to}`,
    title: (measure, from, to, amount) => `${measure}: the largest flow is from ${from} to ${to}, ${amount}`,
    nothing: (subject, measure) => `${measure} in ${subject}: no flows yet`,
    summary: (title, flows) =>
      flows.length === 0
        ? `${title}.`
        : `${title}. ${flows.map(({ name, figure }) => `${name}: ${figure}`).join("; ")}.`,
  },
  scatter: {
    subtitle: (measure, period) => `${measure}: completion and growth on a year earlier, ${period}`,
    caption: (subject, measure, period) =>
      `${subject}: completion and growth of ${inner(measure)}, ${period}`,
    completion: "Completion →",
    growth: "↑ Growth on a year earlier",
    point: (completion, growth) => `completion ${completion}, growth ${growth}`,
    title: (subject, of, both) =>
      `${subject}: ${both} of ${of} ${both === 1 ? "is" : "are"} on schedule and growing`,
    only: (name, measure, point) => `${measure} in ${name}: ${point}`,
    growing: (subject, of, growing) =>
      `${subject}: ${growing} of ${of} ${growing === 1 ? "is" : "are"} growing`,
    nothing: (subject, measure) => `${subject}: no completion and growth of ${inner(measure)} yet`,
    summary: (title, points) =>
      points.length === 0
        ? `${title}.`
        : `${title}. ${points.map(({ name, figure }) => `${name}: ${figure}`).join("; ")}.`,
  },
  waterfall: {
    subtitle: (measure, period) =>
      `What each part adds to the growth of ${inner(measure)}, percentage points, ${period}`,
    caption: (subject, measure, period) => `${subject}: parts of the growth of ${inner(measure)}, ${period}`,
    title: (measure, up, down) =>
      [
        up && `${up.name} adds ${up.figure} percentage points to the growth of ${inner(measure)}`,
        down &&
          `${down.name} takes ${down.figure} percentage points ${up === null ? `off the growth of ${inner(measure)}` : "away"}`,
      ]
        .filter(Boolean)
        .join("; "),
    still: (subject, measure) => `${measure} in ${subject}: no part has changed`,
    nothing: (subject, measure) => `${measure} in ${subject}: no parts of growth to compare`,
    summary: (title, steps) =>
      steps.length === 0
        ? `${title}.`
        : `${title}. ${steps.map(({ name, figure }) => `${name} ${figure}`).join(", ")}.`,
  },
};
