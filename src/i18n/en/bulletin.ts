import type { Words } from "../shape.ts";
import type { bulletin as chinese } from "../zh/bulletin.ts";
import { formatPeriod } from "./period.ts";

export const bulletin: Words<typeof chinese> = {
  indented: false,
  list: {
    title: "Bulletins",
    description:
      "Bulletins made from the ledger for each cut-off, to print or to download as Word and Markdown.",
    intro:
      "Wherever a region and at least two of its places have figures for one period, a bulletin is made from the ledger. It is no official document: the source reports prevail.",
    bounded: (count) =>
      `There are many regions: only the newest ${count === 1 ? "bulletin" : `${count} bulletins`} of each is listed.`,
    period: (period) => `Bulletins, ${formatPeriod(period)}`,
    periodDescription: (period, count) =>
      `${count} ${count === 1 ? "bulletin" : "bulletins"} for ${formatPeriod(period)}.`,
    all: "All bulletins",
  },
  word: "Word file (.docx)",
  markdown: "Markdown file (.md)",
  files: "Download this bulletin",
  kicker: "Bulletin",
  issuer: (publisher) => `Made from the ledger by ${publisher}; not an official document`,
  description: (place, period) =>
    `${place}, ${formatPeriod(period)}: main indicators, places against their targets, projects and targets.`,
  heading: {
    overall: "Overall",
    industries: "By industry",
    places: "By place",
    projects: "Projects",
    pace: "Against schedule",
    targets: "Targets and their allocation",
    changes: "Since the last cut-off",
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
        ? `All ${all} rates of completion are computed as cumulative actual ÷ target.`
        : own === all
          ? `All ${all} rates of completion are as the reports state them: they give the rate and not the target.`
          : `Of ${all} rates of completion, ${own} are as the reports state them, which give no target; the others are computed as cumulative actual ÷ target.`,
    growth: (all, own) =>
      own === 0
        ? `All ${all} rates of growth are computed from the ledger.`
        : own === all
          ? `All ${all} rates of growth are as the reports state them.`
          : `Of ${all} rates of growth, ${own} are as the reports state them; the others are computed.`,
    schedule:
      "The schedule is the share of the target's period that has passed at the cut-off; the distance from it is told in percentage points.",
    ranks:
      "Places are ranked within their peer group by completion, or by the figure itself where there is none; equal ones share a rank.",
    estimates: (count) =>
      `${count} ${count === 1 ? "figure is an estimate" : "figures are estimates"} or provisional.`,
    bounds: (count) =>
      `${count} ${count === 1 ? "figure is" : "figures are"} stated as “at least”, “about” and the like, marked ≥, ≈ in the tables.`,
    differs: (count, examples) =>
      `The audit found ${count} ${count === 1 ? "statement" : "statements"} that the report's own figures do not bear out: ${examples}.`,
    rounding: (count, examples) =>
      `${count} ${count === 1 ? "difference lies" : "differences lie"} within rounding: ${examples}.`,
    agrees: (count) => `${count} ${count === 1 ? "statement agrees" : "statements agree"}.`,
    others: " and others",
  },
  table: {
    caption: (n, name) => `Table ${n}. ${name}`,
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
