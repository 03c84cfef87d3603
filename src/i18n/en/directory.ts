import type { Words } from "../shape.ts";
import type { directory as chinese } from "../zh/directory.ts";

export const directory: Words<typeof chinese> = {
  kinds: {
    page: "Section",
    region: "Region",
    industry: "Industry",
    indicator: "Indicator",
    targets: "Targets",
    project: "Project",
    bulletin: "Bulletin",
    measure: "Method",
    rule: "Rule",
    source: "Source",
    figure: "Figure",
  },
  targets: (year) => `Targets of ${year}`,
  bulletins: (period) => `Bulletins, ${period}`,
  bulletin: (place, period) => `Bulletin: ${place}, ${period}`,
  rule: (code, title) => `${code} ${title}`,
  figure: (place, series) => `${place}: ${series}`,
  target: (period, amount) => `${period}, target: ${amount}`,
  observed: (period, amount) => `${period}: ${amount}`,
  sitemap: {
    title: "Site map",
    description:
      "All pages: sections, regions, industries, indicators, targets, projects, bulletins and documents.",
    intro: (pages) => `${pages} pages, the same in Chinese and English.`,
    cut: (kind, shown, all) => `${kind}: ${shown} of ${all} pages are listed here; for the rest see `,
  },
};
