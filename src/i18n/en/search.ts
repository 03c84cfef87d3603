import type { Words } from "../shape.ts";
import type { search as chinese } from "../zh/search.ts";

export const search: Words<typeof chinese> = {
  title: "Search",
  description:
    "Find regions, industries, indicators, projects, bulletins, documents and figures by name, Chinese, pinyin or initials.",
  label: "Find places, indicators, projects and figures",
  example: "For example: Laifeng 2014 capital",
  intro:
    "Type any part of a name, in English, Chinese, pinyin (laifeng) or initials (lf). With a year and an indicator you find the figure itself.",
  without: "Or go on from here",
  all: "All pages: ",
  island: {
    loading: "Loading the index …",
    failed: "The index could not be loaded. Please check the network and load the page again.",
    found: "{count} found",
    more: "{count} found, the nearest {shown} are listed",
    near: "Nothing fits “{question}” as a whole. This is near:",
    nothing: "“{question}” was not found. Try fewer letters or another word, or look in the lists:",
  },
};
