import type { Words } from "../shape.ts";
import type { bulletin as chinese } from "../zh/bulletin.ts";
import { formatPeriod } from "./period.ts";

/** A number of points as written in the settings, with a real minus sign. */
const signed = (points: number) => String(points).replace("-", "\u2212");

export const bulletin: Words<typeof chinese> = {
  indented: false,
  countsHaveUnits: false,
  list: {
    title: "Bulletins",
    description:
      "Bulletins made from the ledger for each cut-off, to print or to download as Word and Markdown.",
    intro: (least) =>
      `Wherever a place has figures of ${least} indicators or more for one period, or has figures together with at least two of its places, a bulletin is made from the ledger. It is no official document: the source reports prevail.`,
    none: "No place has figures enough for a bulletin yet.",
    bounded: (count) =>
      `There are many regions: only the newest ${count === 1 ? "bulletin" : `${count} bulletins`} of each is listed.`,
    boundedAlone: (count) =>
      count === 0
        ? "Places without places of their own are too many for bulletins: see their pages."
        : `Of places without places of their own only the newest ${count === 1 ? "bulletin" : `${count} bulletins`} of each is listed.`,
    period: (period) => `Bulletins, ${formatPeriod(period)}`,
    periodDescription: (period, count) =>
      `${count} ${count === 1 ? "bulletin" : "bulletins"} for ${formatPeriod(period)}.`,
    all: "All bulletins",
  },
  word: "Word file (.docx)",
  markdown: "Markdown file (.md)",
  files: "Download this bulletin",
  kicker: "Bulletin",
  corrected: "with corrections",
  assumed: "year assumed",
  issuer: (publisher) => `Made from the ledger by ${publisher}; not an official document`,
  description: (place, period) =>
    `${place}, ${formatPeriod(period)}: main indicators, places against their targets, projects and targets.`,
  heading: {
    overall: "Overall",
    industries: "By industry",
    places: "By place",
    projects: "Projects",
    pace: "Progress towards the targets",
    targets: "Targets and their allocation",
    changes: "Since the last cut-off",
    yearBefore: "Since a year earlier",
    notes: "Notes",
    appendix: "Tables",
  },
  more: "For the rest see the tables.",
  otherThemes: "Other indicators",
  note: {
    sources: (titles) => `The figures come from ${titles}, in the units of the source.`,
    title: (title) => `“${title}”`,
    completion: (all, own) =>
      own === 0
        ? `All ${all} rates of completion are computed as cumulative actual ÷ target. Rates, ranks and growth have none: they lie above or below their target.`
        : own === all
          ? `All ${all} rates of completion are as the reports state them: they give the rate and not the target.`
          : `Of ${all} rates of completion, ${own} are as the reports state them, which give no target; the others are computed as cumulative actual ÷ target.`,
    growth: (all, own, bases) => {
      const onBases = bases === "" ? "" : ` (bases: ${bases})`;
      if (own === 0) return `All ${all} rates of growth are computed from the ledger${onBases}.`;
      if (own === all) return `All ${all} rates of growth are as the sources state them${onBases}.`;
      return `Of ${all} rates of growth${onBases}, ${own} ${own === 1 ? "is as its source states it" : "are as the sources state them"}; the others are computed from the ledger.`;
    },
    schedule: ({ ahead, slightly_behind: slightly, behind }) =>
      `The schedule is the share of the target's period that has passed at the cut-off. Completion less schedule, in percentage points: ${signed(ahead)} or more is on schedule, over ${signed(slightly)} slightly behind, over ${signed(behind)} behind, all else far behind.`,
    noGrowth: (count) =>
      `For ${count} ${count === 1 ? "figure" : "figures"} growth is told as published, and none was published; none is computed instead.`,
    ranks: (hasMain) =>
      `Places are ranked within their peer group, equal ones sharing a rank: by what was reached of the target, or by the figure itself where there is none${hasMain ? "; in the tables of main indicators by growth, rates by their level" : ""}.`,
    provisional: (count) => `${count} ${count === 1 ? "figure is" : "figures are"} provisional.`,
    estimates: (count) =>
      `${count} ${count === 1 ? "figure is an estimate" : "figures are estimates"}, which meet and miss no target.`,
    bounds: (count) =>
      `${count} ${count === 1 ? "figure is" : "figures are"} stated as “at least”, “about” and the like, marked ≥, ≈ in the tables.`,
    differs: (count, examples) =>
      `The audit found ${count} ${count === 1 ? "statement" : "statements"} that the report's own figures do not bear out: ${examples}.`,
    rounding: (count, examples) =>
      `${count} ${count === 1 ? "difference lies" : "differences lie"} within rounding: ${examples}.`,
    agrees: (count) =>
      `${count} ${count === 1 ? "statement of the reports agrees" : "statements of the reports agree"} with their figures.`,
    others: " and others",
  },
  table: {
    caption: (n, name) => `Table ${n}. ${name}`,
    main: "Main indicators by place",
    mainPart: (n) => `Main indicators by place, part ${n}`,
    change: "Change",
    figure: "Reached",
    verdict: "Result",
    when: "Period and tier",
    places: (subject) => `${subject} by place`,
    figures: (place) => `${place}: main figures`,
    others: "Other figures of the same sources",
    targets: "Targets",
    claims: "What the reports say of their figures, checked",
    projects: "Projects named",
    listed: (count) => `The first ${count} rows; for the others see the pages of the places.`,
    wording: "Wording",
  },
};
