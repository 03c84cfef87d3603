import type { Words } from "../shape.ts";
import type { projects as chinese } from "../zh/projects.ts";

export const projects: Words<typeof chinese> = {
  list: {
    lead: (projects, regions, industries) =>
      `Reports name ${projects} investment ${projects === 1 ? "project" : "projects"} in ${regions} ${regions === 1 ? "place" : "places"}${industries === 0 ? "" : ` and ${industries} ${industries === 1 ? "industry" : "industries"}`}.`,
    stages: (stages) => `By the stage at their last mention: ${stages}.`,
    money: (stated, all) =>
      stated === 0
        ? "None of them has a stated total investment."
        : stated * 2 < all
          ? `Only ${stated} of the ${all} have a stated total investment, so the amounts are not added up.`
          : `${stated} of the ${all} have a stated total investment.`,
    noStage: "Stage not stated",
    stageCount: (count, percent) => `${count} (${percent})`,
    stageNamed: (stage, count) => `${count} ${stage}`,
    byStage: "By stage",
    byIndustry: "By industry",
    byRegion: "By place",
    regions: (count) => `${count} ${count === 1 ? "place" : "places"}`,
    noIndustryNote: (count) =>
      count === 1
        ? "One more project has no stated industry."
        : `${count} more projects have no stated industry.`,
    others: "Others",
    tooMany:
      "There are too many projects to list them here: see the pages of the places, or the download for all of them.",
    first: (listed, all) =>
      `The first ${listed} of ${all}; the others stand on the pages of the places and industries below, and in the download.`,
    download: "All projects (CSV)",
    downloadProgress: "Progress of projects (CSV)",
  },
  page: {
    kicker: "Investment project",
    says: {
      planned: "planned",
      negotiating: "in negotiation",
      signed: "signed",
      approved: "approved",
      started: "started",
      building: "under construction",
      completed: "completed",
      operating: "in operation",
      established: "established",
      recognised: "recognised",
      withdrawn: "withdrawn",
    },
    lead: (period, _name, region, says) =>
      `The report lists this project in ${region} as ${says} (${period}).`,
    leadUndated: (_name, region) => `The report lists this project in ${region} and gives no date.`,
    total: (amount) => `Total investment: ${amount}.`,
    progressOf: (name) => `${name}: progress`,
    missingTitle: "Not stated in the report",
    missing: {
      industry: "industry",
      investor: "investor",
      origin: "origin of the capital",
      total: "total investment",
      completed: "amount invested",
      time: "date",
      stage: "stage",
    },
    stageIntro:
      "The stage is this ledger's reading of the report; the report's own wording stands beside it as a note.",
    more: (count, region) => `The other ${count} stand on the page of ${region}.`,
  },
};
