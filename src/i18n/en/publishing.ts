import type { Words } from "../shape.ts";
import type { publishing as chinese } from "../zh/publishing.ts";

export const publishing: Words<typeof chinese> = {
  verified: (files) => `verified: ${files} files; links, weights and manifest are in order`,
  notPublished: "the site did not pass its verification; the old one stays as it was",
  more: (count) => `… and ${count} more`,
  faults: {
    "dead-link": (file, to) => `${file}: the link leads nowhere: ${to}`,
    heavy: (file, kilobytes, limit) =>
      `${file}: ${kilobytes} KB compressed, the limit is ${limit} KB; --page-limit sets another, and the developers would like to know`,
    manifest: (file) => `${file}: not as the manifest says`,
  },
  commands: {
    "prove lighthouse": {
      about:
        "Has Lighthouse judge finished pages on a slow phone (performance, accessibility, best practices, SEO): scores, and every audit that costs points.",
      site: "a site that is built already (default: dist)",
      runs: "runs a page, of which the middle one by performance counts (default 1)",
    },
    "prove publish": {
      about: "Tests publishing: kills builds, switches behind nginx, runs the recipes in a fresh clone.",
      only: "one step: kills, nginx or recipes (default: all)",
      requests: "requests while the site is switched (default 1000)",
    },
  },
  test: {
    kills: (points, finished, faults) =>
      `builds killed at ${points} points (${finished} had ended by then): ${faults} sites not whole`,
    switching: (requests, switches, faults) =>
      `${requests} requests during ${switches} switches: ${faults} not whole or not of one release`,
    recipes: (steps, faults) =>
      `${steps} steps run in a fresh clone, ${faults} failed; left to the host (–):`,
  },
  changedPages: {
    title: "Pages that change",
    kinds: { new: "New", changed: "Changed", lost: "Gone" },
    none: "Nothing changes",
  },
};
