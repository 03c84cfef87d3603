import { describe } from "vitest";
import { holds } from "../golden/audit-cases.ts";

/** So many projects of one industry in one place of the text. */
const names = (count: number, industry = "toys", locator = "p7", region = "lake") =>
  Array.from({ length: count }, (_, i) => `p${i} ${region} ${industry} ${locator}`).join("\n");

describe("a count of an industry", () => {
  const nine = "lake projects toys - 2024 9 个 - p7";
  holds("count", [
    { name: "agrees with as many names", observations: nine, projects: names(9), finds: ["agrees 9.0000"] },
    {
      name: "differs where more are listed",
      observations: nine,
      projects: names(10),
      finds: ["differs 10.0000"],
    },
    {
      name: "has a partial list where fewer are",
      observations: nine,
      projects: names(8),
      finds: ["not-checkable 8.0000 (list-partial)"],
    },
    {
      name: "is of its industry alone",
      observations: nine,
      projects: `${names(9)}\nq lake furniture p7`,
      finds: ["agrees 9.0000"],
    },
    {
      name: "takes the names under its heading",
      observations: nine.replace("p7", "p7/2"),
      projects: names(10, "toys", "p7/2/a"),
      finds: ["differs 10.0000"],
    },
    {
      name: "takes no names of a heading that begins alike, nor of the heading above",
      observations: nine.replace("p7", "p7/2"),
      projects: `a lake toys p7/21\n${names(9, "toys", "p7")}`,
      finds: ["not-checkable 10.0000 (list-elsewhere)"],
    },
    {
      name: "of a city takes the names in its districts",
      observations: nine,
      projects: names(10, "toys", "p7", "upper"),
      finds: ["differs 10.0000"],
    },
    {
      name: "agrees with as many names elsewhere in the source",
      observations: nine.replace("p7", "p8"),
      projects: names(9),
      finds: ["agrees 9.0000"],
    },
    {
      name: "is not contradicted by names elsewhere: they may be others",
      observations: nine.replace("p7", "p8"),
      projects: names(10),
      finds: ["not-checkable 10.0000 (list-elsewhere)"],
    },
    {
      name: "is not looked for in another source",
      observations: `${nine} report-2023`,
      sources: "report-2023",
      projects: names(10),
      finds: [],
    },
    {
      name: "of two that stand there is the one that the names fit",
      observations: `${nine}\nlake projects toys start-new 2024 4 个 - p7`,
      projects: names(4),
      finds: ["agrees 4.0000"],
    },
    {
      name: "of two that stand there is neither where the names fit none",
      observations: `${nine}\nlake projects toys start-new 2024 4 个 - p7`,
      projects: names(10),
      finds: [],
    },
  ]);
});

describe("a count of projects of any industry", () => {
  const nine = "lake projects - - 2024 9 个 - p7";
  const all = (count: number, stage: string) =>
    Array.from({ length: count }, (_, i) => `p${i} 2024 ${stage}`).join("\n");
  holds("count", [
    { name: "agrees", observations: nine, projects: names(9), finds: ["agrees 9.0000"] },
    {
      name: "differs where more are listed, all as far",
      observations: nine,
      projects: names(10),
      progress: all(10, "signed"),
      finds: ["differs 10.0000"],
    },
    {
      name: "is not contradicted where some of the names have come further",
      observations: nine,
      projects: names(10),
      progress: all(9, "signed"),
      finds: [],
    },
    {
      name: "of a category is not contradicted by names that may be of another",
      observations: "lake projects - start-new 2024 9 个 - p7",
      projects: names(10),
      progress: all(10, "signed"),
      finds: [],
    },
    {
      name: "of a category has a partial list",
      observations: "lake projects - start-new 2024 9 个 - p7",
      projects: names(3),
      finds: ["not-checkable 3.0000 (list-partial)"],
    },
    {
      name: "is not looked for elsewhere in the source",
      observations: nine.replace("p7", "p8"),
      projects: names(9),
      finds: [],
    },
    {
      name: "is no count of anything else",
      observations: "lake visits - - 2024 9 个 - p7",
      indicators: "visits 个 flow higher yes",
      projects: names(10),
      finds: [],
    },
  ]);
});
