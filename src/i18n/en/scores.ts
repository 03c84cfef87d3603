import type { Condition } from "../../ledger/settings.ts";
import type { RankedBy } from "../../measures/places/ranked-by.ts";
import type { Words } from "../shape.ts";
import type { scores as chinese } from "../zh/scores.ts";

const OF: Readonly<Record<Condition["of"], string>> = {
  level: "the figure",
  growth: "growth",
  "per-head": "the figure per head",
  schedule: "the lead on schedule",
};

const FIGURES: Readonly<Record<RankedBy, string>> = {
  completion: "completion",
  ceiling: "the share of the ceiling used",
  distance: "the distance from the target",
  growth: "growth",
  "per-head": "the figure per head",
  level: "the figure",
};

const STEPS: Partial<Readonly<Record<RankedBy, readonly [string, string, string]>>> = {
  completion: ["1%", "above", "below"],
  ceiling: ["1%", "less", "more"],
  distance: ["point (place, unit)", "better", "worse"],
};

export const scores: Words<typeof chinese> = {
  title: "Composite scores",
  intro:
    "The mean of the parts by their weights. A missing part does not count as zero: the other parts bear its weight. The rules come from the site's settings and stand under each table.",
  caption: (group, period) => `Composite scores: ${group}, ${period}`,
  missing: (names, percent) =>
    `Nothing to score by, and so not counted: ${names.join(", ")}; ${percent} of the weights is missing.`,
  floorOrCap: "held at floor or cap",
  points: " points",
  added: "Added, taken off",
  vetoed: "vetoed",
  figure: (by, text) => `${FIGURES[by]} ${text}`,
  part: (name, weight) => `${name} (weight ${weight})`,
  rate: (by, step) => {
    const [size, above, below] = STEPS[by] ?? ["1", "above", "below"];
    return `by ${FIGURES[by]}: 100 where the target is just met, ${step} more for each ${size} ${above}, ${step} less for each ${size} ${below}`;
  },
  efficacy: (by, unacceptable, satisfactory) =>
    `by the efficacy of ${FIGURES[by]}: 60 + 40 × (figure − ${unacceptable}) ÷ (${satisfactory} − ${unacceptable})`,
  equal: (by) => `by the efficacy of ${FIGURES[by]}: all places are level, and score 100`,
  ownEnds: (unacceptable, satisfactory) => `satisfactory ${satisfactory}, unacceptable ${unacceptable}`,
  groupEnds: (worst, best) => `the best of the group is ${best}, the worst ${worst}`,
  atMost: (points) => `at most ${points} points`,
  atLeast: (points) => `at least ${points} points`,
  bonus: (points) => `${points} more`,
  deduction: (points) => `${points} less`,
  veto: "no points at all",
  held: (places, untold) =>
    [
      places.length === 0 ? "holds of no place" : `holds of ${places.join(", ")}`,
      ...(untold.length === 0 ? [] : [`cannot be told of ${untold.join(", ")}, and does not count`]),
    ].join("; "),
  conditions: (all) => all.join(" and "),
  condition: ({ of, is, than }, value, isMirrored) => {
    const isWorse = is === "worse";
    if (than === "target") return `${OF[of]} ${isWorse ? "misses" : "meets"} the target`;
    const [kept, broken] = isMirrored ? ["is at most", "is above"] : ["is at least", "is below"];
    const side = isWorse ? broken : kept;
    return `${OF[of]} ${side} ${than === "parent" ? "that of the place above" : value}`;
  },
  lamps: {
    title: "Lamps",
    caption: (group, year) => `Lamps: ${group}, ${year}`,
    names: { green: "green", yellow: "yellow", red: "red" },
    untold: "no lamp",
    rule: (green, yellow) =>
      [
        green === "" ? "" : `green where ${green}`,
        yellow === "" ? "" : `yellow elsewhere where ${yellow}`,
        "red elsewhere",
      ]
        .filter((part) => part !== "")
        .join("; "),
    parent: (text) => `above: ${text}`,
  },
};
