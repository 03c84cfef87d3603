import { formatCount } from "../decimal.ts";
import type { Words } from "../shape.ts";
import type { timeliness as chinese } from "../zh/timeliness.ts";
import { monthName } from "./period.ts";

export const timeliness: Words<typeof chinese> = {
  title: "Timeliness",
  description: (asOf) =>
    `What places and offices have reported of what is due up to ${asOf}: reported, missing, first arrival and number of revisions.`,
  lead: (asOf, due, reported) =>
    `Up to ${asOf}, ${formatCount(due)} figures were due in all years; ${formatCount(reported)} are reported and ${formatCount(due - reported)} are missing.`,
  none: (asOf) => `Up to ${asOf} nothing is due.`,
  rule: "A place that has reported an indicator in a year, or in the year before, owes it once a period of that year, by the indicator's frequency (month, quarter, year); in the year of the cut-off, up to the cut-off. Once it has reported nothing for a whole year it is no longer asked. A cumulative figure counts for the month in which it ends; forecasts, indicators without a frequency and parts of totals do not count.",
  silent: (years, due) => `Nothing was reported in ${years}, of ${formatCount(due)} figures due.`,
  unknown: "This site was built without a repository: first arrivals and revisions are not known.",
  byYear: "What places and offices have reported, by year",
  years: "Years",
  yearsCaption: "What was reported of what was due, by year",
  yearsLeftOut: (shown, left) =>
    `The newest ${shown === 1 ? "year is" : `${shown} years are`} listed place by place below; of ${left} earlier ${left === 1 ? "year" : "years"} only the totals are given, and the rest follows from the data of each place.`,
  year: (year) => String(year),
  yearLead: (until, due, reported) =>
    `${until === "" ? "In the whole year" : `Up to ${until}`} ${formatCount(due)} due, ${formatCount(reported)} reported, ${formatCount(due - reported)} missing.`,
  officeCaption: (year) => `What each office has reported of what was due in ${year}`,
  placeCaption: (year) => `What each place has reported of each indicator in ${year}`,
  truncated: (shown, all) =>
    `The first ${formatCount(shown)} of ${formatCount(all)}, those with the most missing first`,
  all: "all",
  allFirst: (day) => `All first arrived on ${day}`,
  noneRevised: "No revisions",
  noOffice: "no office named",
  column: {
    year: "Year",
    office: "Office",
    region: "Place",
    indicator: "Indicator",
    due: "Due",
    reported: "Reported",
    missing: "Missing",
    first: "First arrived",
    revised: "Revisions",
  },
  month: monthName,
  months: (from, to) => `${monthName(from)}–${monthName(to)}`,
};
