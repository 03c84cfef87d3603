import type { Words } from "../shape.ts";
import type { downloads as chinese } from "../zh/downloads.ts";

export const downloads: Words<typeof chinese> = {
  yearAssumed: (count) =>
    `${count} ${count === 1 ? "source names" : "sources name"} no year (year_assumed is yes in sources.csv): the years of their figures are assumed, and no growth, rank or comparison over time is drawn from them.`,
  readme: {
    from: (publisher, asOf, address) =>
      `Published by ${publisher}, data up to ${asOf}.${address === "" ? "" : ` ${address}`}`,
    about:
      "This archive is the whole ledger: all tables, the site's settings, the data dictionary and the licence.",
    dictionary: "data dictionary: every column of every table",
    site: "settings: titles, licence, themes, peer groups, breakdown schemes",
    table: (file, title, rows) => `${file} ${title}, ${rows} ${rows === 1 ? "row" : "rows"}`,
    cells:
      "CSV in UTF-8, separated by commas, with a header line; an empty cell means none. Values, units and periods are those of the sources, unconverted and unchanged. Tables kept by year go by the year in which the period ends.",
    cite: "Please cite publisher, title and cut-off; where you cite one figure, please name the row's source and locator too.",
  },
  licence: {
    under: (licence, publisher) => `Published by ${publisher}. The data may be used under: ${licence}`,
    none: "The publisher states no licence: please ask before you use the data.",
  },
  workbook: {
    contents: "Contents",
    columns: "Dictionary",
    table: "Table",
    title: "Title",
    about: "Content",
    rows: "Rows",
    asOf: (period) => `Data up to ${period}`,
    licence: (licence) => `Licence: ${licence}`,
    figures:
      "Figures show the decimals that the source states; those of more than 15 digits are texts, so that none is lost. There are no formulas, and periods are texts.",
  },
};
