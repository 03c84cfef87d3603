import type { Words } from "../shape.ts";
import type { flows as chinese } from "../zh/flows.ts";

export const flows: Words<typeof chinese> = {
  title: "Capital flows",
  description:
    "Where paid-in investment came from, where it went, into which industries, and what is not broken down.",
  intro:
    "From the ledger's figures by origin and by industry for one period; finer parts stand in place of coarser ones, and what they leave over is “other”. Origins and industries are counted apart: no origin can be tied to an industry.",
  nothing: "The ledger has no money by origin, so there are no flows to draw.",
  section: (what, period) => `${what}, ${period}`,
  sectionWithin: (what, period, region) => `${what}, ${period}, places in ${region}`,
  layers: { origin: "Origin", place: "Place", industry: "Industry" },
  other: (name) => `${name}, other`,
  noOrigin: "Origin not given",
  noIndustry: "Industry not given",
  caption: (what, period) => `${what}: origins and industries, ${period}`,
  column: { name: "Origin or industry", side: "Direction", amount: "Amount", share: "Share" },
  sides: { origin: "from", industry: "into" },
  of: (place, total) => `${place}, ${total}`,
  whole: (side) => `fully broken down by ${side}`,
  none: (side) => `not broken down by ${side}`,
  part: (side, amount, share) => `${amount}${share === "" ? "" : ` (${share})`} without a stated ${side}`,
  sentence: (place, what, total, parts) =>
    `${what} in ${place}${total === null ? ", no total stated" : `, ${total}`}: ${parts.join("; ")}.`,
};
