import type { Words } from "../shape.ts";
import type { year as chinese } from "../zh/year.ts";
import { inner } from "./letter-case.ts";

export const year: Words<typeof chinese> = {
  lead: {
    all: (year, targets, places) =>
      `${targets} ${targets === 1 ? "target is" : "targets are"} set for ${year}, in ${places} ${places === 1 ? "place" : "places"}.`,
    stand: (things, told) => `Each thing counted once, ${things} in all: ${told.join(", ")}.`,
    counted: (word, count) => `${inner(word)} ${count}`,
    stated: (targets) => `For ${targets} more, reports state a completion alone.`,
    text: (...sentences) => sentences.filter(Boolean).join(" "),
  },
  handedDown: {
    title: "How targets were handed down",
    intro: (targets, { raised, tightened, loosened, rounding, open }) => {
      const were = (count: number) => `${count} ${count === 1 ? "was" : "were"}`;
      const told = [
        `${targets} ${targets === 1 ? "target was" : "targets were"} assigned to places below`,
        ...(raised === 0
          ? []
          : [`${were(raised)} raised on the way (the parts add up to more than the whole)`]),
        ...(tightened === 0
          ? []
          : [`${were(tightened)} tightened (the ceilings below add up to less than the ceiling)`]),
        ...(loosened === 0
          ? []
          : [
              `${were(loosened)} loosened (all places may keep their ceilings and the whole still exceed its own)`,
            ]),
        ...(rounding === 0 ? [] : [`${rounding} ${rounding === 1 ? "differs" : "differ"} by rounding alone`]),
        ...(open === 0 ? [] : [`for ${open}, only some of the targets below are known`]),
        ...(raised + tightened + loosened + open === 0 ? ["none was raised on its way"] : []),
      ];
      return `${told.join("; ")}. Allocation is the sum of the targets below over the own target.`;
    },
    worst: (what, amount, percent, place, target) =>
      `Raised most: ${what}, where the targets below exceed the own one by ${amount} (${percent}); ${place} bears the most, ${target}.`,
    caption: (year) => `Targets of ${year}, from level to level`,
    counted: (counted, of) => (counted === of ? String(of) : `${counted} of ${of}`),
    handings: {
      raised: "raised",
      tightened: "tightened",
      loosened: "more than the ceiling",
      part: "not fully assigned",
      rounding: "equal but for rounding",
      same: "equal",
      open: "",
    },
    listed: (listed, all) => `The ${listed} that were raised or tightened most, of ${all}.`,
  },
  outlook: {
    title: "Full-year projection",
    intro:
      "From the share that earlier years had reached by the same month; where there is no earlier year, a straight line by time passed. Without an amount to be reached there is no projected completion and no required rate. A projection is neither a target nor a forecast by the report.",
    caption: (year) => `Targets of ${year}: where they are heading`,
    captionOf: (place) => `${place}: full-year projection`,
    seasonal: (years) => `Earlier years (${years})`,
    straight: "Straight line",
    perMonth: (amount) => `${amount} a month`,
    to: (low, high) => `${low} to ${high}`,
    done: "Reached already",
    noTarget: "No amount is set for the span in the ledger",
  },
  grid: {
    title: "Coverage at a glance",
    caption: "Figures by place and year",
    all: "Number of figures; after ▲●▼ targets met of those judged: ▲ all, ● some, ▼ none. An empty tile has no figure.",
    targets:
      "Number of targets; after ▲●▼ those met of those judged: ▲ all, ● some, ▼ none. An empty tile has no target.",
    met: (met, judged) => `${met}/${judged}`,
    only: (targets) => (targets === 1 ? "1 target" : `${targets} targets`),
    until: (year) => `to ${year}`,
  },
  moves: {
    title: "Changes of rank",
    caption: (what, group, from, to) => `${group}: rank by ${what}, ${from} and ${to}`,
    noBefore: (period) => `There are no comparable figures for ${period}, so changes of rank cannot be told.`,
    up: (ranks) => `up ${ranks}`,
    down: (ranks) => `down ${ranks}`,
    same: "unchanged",
  },
};
