import type { Words } from "../shape.ts";
import type { findings as chinese } from "../zh/findings.ts";

export const findings: Words<typeof chinese> = {
  verdicts: {
    agrees: "Agrees",
    "within-rounding": "Within rounding",
    differs: "Differs",
    "not-checkable": "Cannot be checked",
  },
  kinds: {
    claim: "Claim against the figures",
    "sum-breakdown": "Categories against their total",
    "sum-children": "Places against the place above them",
    "sum-industries": "Industries against their total",
    "level-vs-growth": "A target's level against its growth",
    rank: "Rank against the figures",
    count: "Names listed against the stated count",
    nested: "Size classes that contain each other",
    restated: "One figure stated more than once",
    "sum-shares": "Shares of all parts against 100%",
    "sum-contributions": "Contributions of all parts against 100%",
    "sum-pulls": "Pulls of all parts against the growth of the whole",
    "growth-of-parts": "Growth of a whole against that of its parts",
    "implied-plans": "Plans that completions imply",
    "part-above": "A part against its whole",
    price: "Price against money and area",
  },
  rules: {
    claim:
      "Growth, shares, completions, contributions, pulls, multiples and average growth that a report states are recomputed from the figures of the same place and time. A completion agrees if it follows from any target in force, which is named; growth on another basis than the figures' prices is not checked.",
    "sum-breakdown": "Where the categories of a scheme add up, their sum is the total.",
    "sum-children":
      "The places within a place make up its figure; where they may overlap or some are missing, only a fit is told. Targets may be raised on their way down, so of them too only a fit is told.",
    "sum-industries":
      "The industries make up the total; where some are missing or may overlap, only a fit is told.",
    "level-vs-growth":
      "A target that is set both as an amount and as growth: the growth that the amount means is the growth that is set.",
    rank: "A stated rank is compared with the place among the figures of the peer group.",
    count:
      "A stated count is compared with the names listed in the same place or under its heading. More names than the count contradict it; fewer are a list that stops short.",
    nested: "What lies above CNY 100 million lies above 50 million too, and cannot be more.",
    restated:
      "Where one figure, or one sum of a project's money, is stated several times, the coarser statement agrees with the finer. What was expected may turn out otherwise, and what is published on another day may be revised: neither is said to differ.",
    "sum-shares": "The shares of all parts make 100%; those of parts that do not overlap cannot exceed it.",
    "sum-contributions":
      "The contributions of all parts make 100%; what is not said of a part is taken from its figure and its growth.",
    "sum-pulls":
      "The pulls of all parts make the growth of the whole; what is not said of a part is taken from its figure and its growth.",
    "growth-of-parts":
      "The growth of a whole lies between the lowest and the highest of its parts; where their figures are known on the same basis, it is what they make together.",
    "implied-plans":
      "Figure ÷ completion is the plan: the plans of all industries or categories make that of the whole, and two statements of one plan agree.",
    "part-above":
      "A part cannot be more than its whole: within an indicator, and between two where a report gives one as a share of the other.",
    price: "Where money, area and price stand in one place, money ÷ area is the price.",
  },
  causes: {
    "unit-ten-thousand": "The unit may be off ten-thousandfold",
    "base-year": "Another year may have been the base",
    "digits-swapped": "Two neighbouring digits may be swapped",
    "another-total": "It may be a share of another total",
    "another-target": "It may be measured against another target",
    "other-definition": "The base is defined differently from the current figure",
  },
  reasons: {
    "no-target": "The ledger has no such target",
    "no-observation": "The ledger does not have the figure itself",
    "no-base": "The ledger does not have the figure that it is compared with",
    "period-not-covered": "The periods do not correspond",
    "base-is-zero": "The figure that it is compared with is or may be zero",
    "base-is-negative": "The figure that it is compared with is negative",
    "sign-changes": "The sign changes between the figures",
    "is-rate": "Rates and ranks cannot be checked so",
    "units-differ": "The units cannot be converted into each other",
    "not-additive": "Parts of this indicator do not add up",
    "too-few-years": "There are too few years",
    "too-few-places": "Too few have figures",
    "bound-only": "Only an upper or lower bound is known",
    "not-ranked": "The indicator is not ranked",
    "ranked-apart": "the targets are of two kinds",
    "no-change-required": "The target equals the baseline",
    "nothing-left": "Nothing is left",
    "falling-cumulative": "The cumulative figure falls",
    "not-achievable": "It cannot be had from the figures at hand",
    "span-over": "the target's time is over",
    closed: "the place is closed",
    "other-kind": "the target is of another kind",
    "no-stated-growth": "no growth was published",
    "growth-not-told": "growth of the indicator is not told",
    "parts-missing": "Only some of the parts are in the ledger",
    "may-overlap": "It differs, or the parts overlap: nothing says which",
    "list-partial": "The report names only some of them",
    "list-elsewhere": "The names stand elsewhere in the report and may be others",
    "peers-missing": "Some places of the peer group have no figure",
    "another-basis": "The growth is on another basis than the figures",
    "another-definition": "The base is defined differently from the current figure",
    "plan-changed": "The plan may have been changed between the two times",
    "expected-or-measured": "One figure was expected and the other measured, so they may differ",
    "may-be-revised":
      "The two figures were not published on one known day, so one may be a revision of the other",
    "year-assumed": "The year is assumed, so it is not compared with other reports",
    "handed-down": "What is handed down may add up to more than the target itself",
  },
};
