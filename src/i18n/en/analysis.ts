import type { Words } from "../shape.ts";
import type { analysis as chinese } from "../zh/analysis.ts";
import { inner } from "./letter-case.ts";

function list(names: readonly string[], all: number): string {
  const more = all - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ");
}

export const analysis: Words<typeof chinese> = {
  title: "Analysis",
  titleIntro:
    "Computed by this site from the ledger's figures; formulas and figures used stand under each table.",
  times: (number) => `${number} times`,
  sameInputs: "From the same figures.",
  missing: (reason, names, all) => `${reason}: ${list(names, all)}.`,
  of: (place, what) => `${place}: ${what}`,
  growth: {
    title: "What drove growth",
    caption: (place, what, period) => `${place}: parts of the growth of ${what}, ${period}`,
    by: { places: "by place", industries: "by industry" },
    byScheme: (name) => `by ${name.toLowerCase()}`,
    whole: "Total",
    overlap: "The parts may overlap: their pulls do not add up.",
    noBase: (what, period) =>
      `There is no figure of ${what.toLowerCase()} for ${period}, so what each part added to its growth cannot be computed.`,
  },
  disparity: {
    title: "Disparity",
    caption: (place, what, period) => `${place}: how far its places lie apart in ${what}, ${period}`,
    overTime: (group, what) => `${group}: disparity in ${inner(what)}`,
    split: (total, between, within, share) =>
      `Theil index ${total}: ${between} between the groups and ${within} within them, so that ${share} lies between the groups.`,
    counted: (group, counted, of) =>
      counted === of ? `${group} (${of})` : `${group} (${counted} of ${of} with figures)`,
    place: (name, amount) => `${name}, ${amount}`,
  },
  aims: {
    title: "Progress towards longer-term targets",
    intro:
      "Progress is observed over required annual growth; the way covered is the plain share of the distance. Neither is the schedule of a year.",
    oneYear: (period) =>
      `Besides the targets there are figures for ${period || "a single year each"}${period && " only"}, so progress cannot be assessed yet; the table gives the annual growth needed from then on.`,
    caption: (place) => `${place}: longer-term targets`,
    ofYear: (year) => `Targets of several years that end in ${year}`,
  },
  arrival: {
    title: "Paid-in investment",
    caption: (place) => `${place}: investment agreed and paid in`,
  },
  structure: {
    title: "Structure among places",
    caption: (place, what, period) => `${place}: ${what} by place, ${period}`,
    concentration: (one, three, hhi) =>
      `The largest holds ${one}${three === null ? "" : `, the largest three ${three}`}; Herfindahl–Hirschman index ${hhi}.`,
    noShift: (period) =>
      `There are no figures by industry for ${period}, so there is no shift-share analysis.`,
    noTotals:
      "There are no figures of all industries for the period, so location quotients cannot be computed.",
    intro:
      "A location quotient above 1 means that the industry weighs more here than in the wider area. Shift-share splits the change of a year into what growing with the wider area would have given, what the mix of industries added, and what growing faster than the same industry elsewhere added.",
  },
  plan: {
    title: "Against the plan",
    caption: (name) => `${name}: investment and plan`,
    none: "The report states neither a total nor a plan for the period, so completion cannot be computed.",
    noCompleted: "The report does not state the money spent, so completion cannot be computed.",
  },
};
