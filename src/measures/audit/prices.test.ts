import { describe } from "vitest";
import { holds } from "../golden/audit-cases.ts";

describe("a price of land", () => {
  const indicators = "price 万元 rate none no\ncost 万元 flow none yes\nfee 万元 flow none yes";
  const at = (price: string, more = "") =>
    `lake price - - 2024 ${price} 万元 - p1\nlake cost - - 2024 18500 万元 - p1\nlake area - - 2024 3500 亩 - p1${more}`;
  // 18500 ÷ 3500 = 5.2857; 18499.5 ÷ 3500.5 = 5.2848, 18500.5 ÷ 3499.5 = 5.2866.
  holds("price", [
    { name: "agrees with money by area", observations: at("5.29"), indicators, finds: ["agrees 5.2857"] },
    { name: "is within rounding", observations: at("5.2865"), indicators, finds: ["within-rounding 5.2857"] },
    { name: "is not beyond that", observations: at("5.2867"), indicators, finds: ["differs 5.2857"] },
    { name: "differs", observations: at("5.27"), indicators, finds: ["differs 5.2857"] },
    {
      name: "by area needs no word of the unit of area: 52,857 yuan a mu are 79.29 a square metre",
      observations:
        "lake rent - - 2024 79.3 元/平方米 - p1\nlake cost - - 2024 18500 万元 - p1\nlake area - - 2024 3500 亩 - p1",
      indicators: `${indicators}\nrent 元/平方米 rate none no`,
      units: "元/平方米 price-area 1",
      finds: ["agrees 79.2857"],
    },
    {
      name: "is of the amount that it fits where there are several",
      observations: at("5.29", "\nlake fee - - 2024 900 万元 - p1"),
      indicators,
      finds: ["agrees 5.2857"],
    },
    {
      name: "is of the first that it fits",
      observations: at("5.29", "\nlake fee - - 2024 18510 万元 - p1"),
      indicators,
      finds: ["agrees 5.2857"],
    },
    {
      name: "that is planned is none",
      observations: at("5.29").split("\n").slice(1).join("\n"),
      targets: "lake price - - 2024 level planned - 5.20 万元 - - - - - - - p1",
      indicators,
      finds: [],
    },
    {
      name: "is of none where it fits none of several",
      observations: at("5.20", "\nlake fee - - 2024 900 万元 - p1"),
      indicators,
      finds: [],
    },
    {
      name: "is not looked for at another place of the text",
      observations: at("5.20").replace("3500 亩 - p1", "3500 亩 - p2"),
      indicators,
      finds: [],
    },
    {
      name: "is not of another thing",
      observations: at("5.20").replace("lake cost -", "lake cost toys"),
      indicators,
      finds: [],
    },
    { name: "is not of no land", observations: at("5.20").replace("3500 亩", "0 亩"), indicators, finds: [] },
  ]);
});
