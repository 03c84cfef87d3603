import { QUALIFIERS } from "../../ledger/schema.ts";
import { DEFINITIONS } from "../../measures/definitions.ts";
import { ROLES } from "../../measures/roles.ts";
import { DECIMAL, oneOf, PLACE, text } from "./json-schema.ts";

/** What figures are told by, in results and in findings. */

export const BOUND = oneOf(QUALIFIERS, "How far the figure is certain; left out for an exact one.");

export const SCALES = [
  ...new Set([...Object.values(DEFINITIONS).map(({ scale }) => scale), "money", "months"]),
].sort();

export const NUMBER = {
  value: { ...DECIMAL, description: "Plain decimal notation: exact, or rounded where `fraction` is given." },
  fraction: {
    type: "string",
    pattern: "^-?[0-9]+/[1-9][0-9]*$",
    description: "The exact value, where no decimal states it.",
  },
} as const;

export const OF_SERIES = { region: text(), indicator: text(), industry: text(), breakdown: text() } as const;
export const PARTS = ["industry", "breakdown"];
export const INPUT = {
  role: oneOf(ROLES, "The part it plays in the formula."),
  value: text("As the ledger has it, letter by letter."),
  unit: text(),
  period: text(),
  bound: BOUND,
  ...PLACE,
};
export const INPUT_OPTIONAL = ["unit", "bound", "file", "line"];
