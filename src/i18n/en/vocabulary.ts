import type { Words } from "../shape.ts";
import type { vocabulary as chinese } from "../zh/vocabulary.ts";

export const vocabulary: Words<typeof chinese> = {
  regionKinds: {
    country: "country",
    province: "province",
    prefecture: "prefecture",
    county: "county",
    district: "district",
    zone: "development zone",
    park: "park",
    department: "department",
    township: "township",
    group: "group of places",
    other: "other",
  },
  industryKinds: {
    sector: "sector",
    section: "section",
    division: "division",
    cluster: "cluster",
  },
  measureKinds: {
    flow: "flow",
    stock: "stock",
    rate: "rate",
    rank: "rank",
  },
  directions: {
    higher: "higher is better",
    lower: "lower is better",
    none: "neither",
  },
  frequencies: {
    year: "every year",
    quarter: "every quarter",
    month: "every month",
    none: "irregular",
  },
  yesNo: {
    yes: "yes",
    no: "no",
  },
  qualifiers: {
    "~": "about",
    ">=": "at least",
    "<=": "at most",
    "<": "under",
    ">": "over",
  },
  statuses: {
    A: "normal",
    E: "estimated",
    P: "provisional",
    F: "forecast",
  },
  forms: {
    level: "level",
    growth: "growth",
  },
  tiers: {
    committed: "committed target",
    stretch: "stretch target",
    planned: "planned target",
  },
  claimKinds: {
    growth: "growth",
    share: "share",
    completion: "completion",
    contribution: "contribution",
    pull: "pull",
    rank: "rank",
    multiple: "multiple",
    "annual-growth": "annual growth",
  },
  stages: {
    planned: "planned",
    negotiating: "in negotiation",
    signed: "signed",
    approved: "approved",
    started: "started",
    building: "under construction",
    completed: "completed",
    operating: "operating",
    withdrawn: "withdrawn",
  },
  revisionKinds: {
    correction: "correction",
    scheduled: "scheduled revision",
    late: "late data",
    reclassification: "reclassification",
  },
};
