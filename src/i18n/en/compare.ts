import type { Words } from "../shape.ts";
import type { compare as chinese } from "../zh/compare.ts";

export const compare: Words<typeof chinese> = {
  title: "Compare",
  description: "One indicator and up to six places side by side, as charts and a table.",
  intro:
    "Choose an indicator and up to six places. The address follows your choice and can be sent to others.",
  example: (measure) => `${measure}: some places compared`,
  without:
    "For all places of an indicator see its own page; for the source of a figure, the page of the place.",
  indicator: "Indicator",
  places: "Places",
  add: "Add a place",
  subject: "Chosen places",
  result: "Comparison",
  nothing: "There is no indicator yet of which two places have figures.",
  more: "What can be compared",
  count: (places) => `${places} places`,
  island: {
    remove: "Remove {place}",
    full: "Six places at most: remove one to add another",
    none: "Please choose a place.",
    notShared: "The chosen places have no figures of the same period: there is only the table.",
    noData: "No figure of this indicator: {places}",
    failed: "The data could not be loaded. Please check the network and try again.",
    subject: "Chosen places",
    numbers: "The figures in this chart",
    colon: ": ",
    listComma: ", ",
  },
};
