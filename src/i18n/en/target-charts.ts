import type { Words } from "../shape.ts";
import type { targetCharts as chinese } from "../zh/target-charts.ts";
import { inner, upper } from "./letter-case.ts";

export const targetCharts: Words<typeof chinese> = {
  classes: {
    met: "Met",
    "on-course": "On course",
    behind: "Behind",
    missed: "Missed or exceeded",
    expected: "Expected",
    "no-figure": "No figure yet",
    "not-due": "Not yet due",
    "cannot-be-told": "Cannot be told",
    words: "Told in words",
    undecided: "Not yet decided",
  },
  tally: (subject, all, parts) =>
    `${subject}, ${all} ${all === 1 ? "target" : "targets"}: ${parts.map(({ name, figure }) => `${figure} ${inner(name)}`).join(", ")}`,
  bullet: {
    subtitle: (period) => `Percent of the year's target, ${period}`,
    subtitleOfAll: (period) =>
      `Targets and results, each row in its own unit and on its own scale, ${period}`,
    caption: (subject, period) => `${subject}: targets and results, ${period}`,
    range: (from, to) => `${from}–${to}`,
    at: (period, figure) => [figure, period].filter(Boolean).join(" in "),
    noFigure: "no figure yet",
    made: {
      growth: "growth",
      average: "growth a year",
      total: "growth over the years",
      change: "change",
      multiple: "times the base",
      lowest: "lowest year",
      highest: "highest year",
    },
    against: (figure, set) => [figure, set === null ? "" : `target ${set}`].filter(Boolean).join(", "),
    verdict: (parts, expected) =>
      [parts.join(", "), expected === null ? "" : `expected ${expected}`].filter(Boolean).join("; "),
    told: (label, against, verdict) => [`${label}: ${against}`, inner(verdict)].filter(Boolean).join(", "),
    met: "Where the target is met",
    limit: "Limit",
    excess: "Above the limit",
    timePassed: "Time passed (no verdict)",
    of: (actual, target, unit) => {
      const [, currency = "", rest = unit] = /^([A-Z]{3})\b ?(.*)$/.exec(unit) ?? [];
      const after = rest === "%" || rest === "" ? rest : ` ${rest}`;
      return `${currency}${currency === "" ? "" : " "}${actual} of ${target}${after}`;
    },
    nothing: (subject) => `${subject}: no target to compare with yet`,
    sentence: (label, amount, completion, ahead) =>
      [
        amount === null ? `${label}: no figure yet` : `${label}: ${amount}`,
        completion && `${completion} of the target`,
        ahead &&
          (ahead.side === 0n
            ? "level with the schedule"
            : `${ahead.points} ${ahead.side > 0n ? "ahead of" : "behind"} schedule`),
      ]
        .filter(Boolean)
        .join(", "),
    title: ({ judged, ahead, best, worst }) =>
      (judged === 0 ? "" : `${ahead} of ${judged} targets ${ahead === 1 ? "is" : "are"} on schedule: `) +
      `${best.name} has reached ${best.figure}${best.name === worst.name ? "" : `, ${worst.name} ${worst.figure}`}`,
    summary: (subject, period, sentences) => `${subject}, ${period}. ${sentences.join("; ")}.`,
  },
  tallies: {
    subtitle: (period) => `Number of targets by verdict, ${period}`,
    caption: (subject, period) => `${subject}: targets by verdict, ${period}`,
    all: (count) => `${count} ${count === 1 ? "target" : "targets"}`,
    item: (name, count) => `${name} ${count}`,
    nothing: (subject) => `${subject}: no targets`,
    summary: (title, each) => `${[title, each.join("; ")].filter(Boolean).join(". ")}.`,
  },
  yearCurve: {
    title: (subject, measure, found) =>
      found.length === 0
        ? `${measure} in ${subject}: no figures yet`
        : `${measure} in ${subject}: ${found.join(", ")}`,
    at: (period, amount) => `${amount} in ${period}`,
    gap: (amount, side, to) => {
      const way = { target: "the", even: "an even path to the", planned: "the planned path to the" }[to];
      return side === 0 ? `on ${way} target` : `${amount} ${side > 0 ? "above" : "below"} ${way} target`;
    },
    before: (year, amount) => `${amount} by then in ${year}`,
    first: (months, amount) => `the year's first figure is ${amount} in ${months}`,
    missing: (months) => `no figure for ${months.join(", ")}`,
    later: (months, amount) => `${amount} in ${months}`,
    together: (parts) => parts.join(", "),
    aim: (amount, limit) => `${limit ? "limit" : "target"} of the year ${amount}`,
    summary: (title, sentences) => `${[title, upper(sentences.join("; "))].filter(Boolean).join(". ")}.`,
    subtitle: (unit, years) =>
      ["From the start of the year", unit, years.join(", ")].filter(Boolean).join(", "),
    caption: (subject, measure) => `${subject}: ${inner(measure)}, month by month`,
    months: "Months",
    wholeYear: "Whole year",
    year: (year) => year,
    path: (even) => (even ? "Even path" : "Planned path"),
    moreYears: "Earlier years are in the table.",
  },
  scorecard: {
    subtitle: (period, schedule) =>
      `Completion of the year's targets, ${period}${schedule === null ? "" : `, schedule ${schedule}`}`,
    subtitleOfAll: (period, schedule) =>
      `Completion or distance from target, ${period}${schedule === null ? "" : `, schedule ${schedule}`}`,
    caption: (subject, period) => `${subject}: completion of targets, ${period}`,
    title: (subject, judged, ahead) =>
      `${subject}: ${ahead} of ${judged} targets ${ahead === 1 ? "is" : "are"} on schedule`,
    unjudged: (subject, cells) => `${subject}: completion of ${cells} targets`,
    and: (title, leader) => `${title}; ${leader}`,
    band: (name) => ` (${name.toLowerCase()})`,
    leader: (name, ahead) => `${name} has the most, ${ahead}`,
    nothing: (subject) => `${subject}: no target to compare with yet`,
    summary: (title, rows) =>
      `${title}. ${rows.map(({ name, cells }) => `${name}: ${cells.map((cell) => `${cell.name} ${cell.figure}`).join(", ")}`).join("; ")}.`,
  },
};
