import { expect, test } from "vitest";
import { buildLookup } from "../../ledger/lookup.ts";
import { lake } from "../golden/lake.ts";
import { projectPlaces } from "./project-places.ts";

test("projectPlaces(lookup) counts a project under its place and industry, and all above them, once each", () => {
  const projects = `quay lake -
    shop isle toys
    kiln park-a industry
    mill isle furniture`;
  const { region, industry } = projectPlaces(buildLookup(lake({ projects })));
  const ids = (all: typeof region) =>
    Object.fromEntries([...all].map(([id, rows]) => [id, rows.map((row) => row.id).join(" ")]));
  expect(ids(region)).toEqual({
    lake: "quay shop kiln mill",
    isle: "shop mill",
    "park-a": "kiln",
    // A group stands between the park and the city.
    parks: "kiln",
  });
  expect(ids(industry)).toEqual({
    toys: "shop",
    furniture: "mill",
    industry: "shop kiln mill",
    secondary: "shop kiln mill",
  });
});
