import { formatCount } from "../decimal.ts";
import type { Words } from "../shape.ts";
import type { timeliness as chinese } from "../zh/timeliness.ts";
import { monthName } from "./period.ts";

export const timeliness: Words<typeof chinese> = {
  title: "Coverage and reporting",
  description: (asOf) =>
    `Of which periods there are figures up to ${asOf}, place by place; where a reporting calendar is declared, what is due, reported and missing.`,
  lead: (asOf, due, reported) =>
    `By the reporting calendar ${formatCount(due)} figures were due in all years up to ${asOf}; ${formatCount(reported)} are reported and ${formatCount(due - reported)} are missing.`,
  none: (asOf) => `By the reporting calendar nothing is due up to ${asOf}.`,
  rule: "Only an indicator for which the reporting calendar (calendar.csv) names a frequency and a day is ever due or missing. A place that has reported it in a year, or in the year before, owes it once a period of that year, so many days after its end as the calendar says. Once it has reported nothing for a whole year it is no longer asked; a place that the calendar names is asked in the year of the cut-off in any case. What falls due after the cut-off does not count. A cumulative figure counts for the month in which it ends; forecasts and parts of totals do not count.",
  coverage: "What is there, by year",
  coverageLead: (asOf, places, series, periods) =>
    `Up to ${asOf} there are figures of ${formatCount(places)} ${places === 1 ? "place" : "places"}: ${formatCount(series)} indicators of places, ${formatCount(periods)} periods in all.`,
  coverageRule: (hasCalendar) =>
    `${hasCalendar ? "Of indicators that the reporting calendar does not name" : "The ledger declares no reporting calendar (calendar.csv): of each indicator"} the periods are listed of which there are figures; what is not there is not called missing. Forecasts, parts of totals and figures whose year is assumed do not count.`,
  coverageNone: "There is nothing to list.",
  coverageCaption: "Figures by year",
  coverageOfYear: (year) => `Figures of ${year}`,
  placesOfYear: (year) => `Periods of ${year} with figures, by place and indicator`,
  fromTo: (from, to) => `${from} to ${to}`,
  firstListed: (shown, all) => `The first ${formatCount(shown)} of ${formatCount(all)}`,
  silent: (years, due) => `Nothing was reported in ${years}, of ${formatCount(due)} figures due.`,
  unknown: "This site was built without a repository: first arrivals and revisions are not known.",
  byYear: "What is there and what was reported, by year, place and office",
  years: "Due, by year",
  yearsCaption: "What was reported of what was due, by year",
  yearsLeftOut: (shown, left) =>
    `The newest ${shown === 1 ? "year is" : `${shown} years are`} listed place by place below; of ${left} earlier ${left === 1 ? "year" : "years"} only the totals are given, and the rest follows from the data of each place.`,
  year: (year) => String(year),
  yearDue: (year) => `Due in ${year}`,
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
    places: "Places",
    series: "Indicators of places",
    count: "Periods",
    periods: "Which",
    due: "Due",
    reported: "Reported",
    missing: "Missing",
    first: "First arrived",
    revised: "Revisions",
  },
  month: monthName,
  months: (from, to) => `${monthName(from)}–${monthName(to)}`,
};
