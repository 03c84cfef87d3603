import { expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { cutOffs } from "../directory/cutoffs.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { materialOf } from "./material.ts";
import { pace } from "./pace.ts";

const OBSERVATIONS =
  "region,indicator,industry,breakdown,period,value,unit,qualifier,status,source,locator,note\n";
const TARGETS =
  "region,indicator,industry,breakdown,period,form,tier,set_on,value,unit,qualifier,source,locator,note\n";

/** The first half of 2024 in both districts: 30 of 100 projects, and 30 of at most 100 accidents. */
function halfYear(): Record<string, string> {
  const lake = "lake,projects,,,2024-01/2024-06,60,个,,A,report-2024,1,\n";
  const [things, places] = [
    ["projects", "accidents"],
    ["lower", "upper"],
  ];
  const each = (row: (place: string, thing: string) => string) =>
    places.flatMap((place) => things.map((thing) => row(place, thing))).join("");
  return {
    ...SAMPLE,
    "indicators.csv": `${SAMPLE["indicators.csv"]}accidents,事故起数,Accidents,economy,个,flow,lower,yes,0,month,statistics,报告期内发生的事故起数。,The number of accidents in the period.\n`,
    "observations/2024.csv":
      OBSERVATIONS +
      lake +
      each((place, thing) => `${place},${thing},,,2024-01/2024-06,30,个,,A,report-2024,1,\n`),
    "targets/2024.csv":
      TARGETS +
      each((place, thing) => `${place},${thing},,,2024,level,committed,2024-01,100,个,,report-2024,1,\n`),
    "claims/2024.csv":
      "region,indicator,industry,breakdown,period,claim,of,value,unit,qualifier,source,locator\n",
  };
}

test("pace(material) sets nothing of which less is better against the schedule", () => {
  const { ledger, problems } = readFiles(memoryFiles(halfYear()));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  const edition = editionOf(siteOf(buildLookup(ledger), "/", "1.0.0"), "zh");
  const cutOff = cutOffs(edition.site).find(({ period }) => period.text === "2024-01/2024-06");
  if (cutOff === undefined) throw new Error("no bulletin of the half year");
  const text = JSON.stringify(pace(materialOf(edition, cutOff)));
  expect(text).toContain("从各地项目看，明显慢于序时进度的有下城区（30.0%）、上城区（30.0%）。");
  expect(text).toContain("从各地事故起数看，目前控制在目标以内的有下城区（30个）、上城区（30个）。");
  expect(text).toContain("没有完成率低于30%的。");
});
