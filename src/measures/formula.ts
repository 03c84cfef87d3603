import type { Role } from "./roles.ts";

/**
 * A formula as a tree, so that one statement of it gives the plain text and the MathML, in every
 * language (`i18n/formula.ts`).
 */
export type Formula =
  | { readonly part: Role }
  | { readonly number: string }
  | { readonly over: readonly [Formula, Formula] }
  | { readonly join: "+" | "−" | "×"; readonly of: readonly Formula[] }
  | { readonly power: readonly [Formula, Formula] }
  | { readonly absolute: Formula }
  | { readonly sum: Formula }
  | { readonly root: Formula }
  | { readonly call: FunctionName; readonly of: readonly Formula[] };

/** Functions that a formula names. */
export type FunctionName = "median" | "number-of-better-ones" | "ln";

export const part = (role: Role): Formula => ({ part: role });
export const number = (text: string): Formula => ({ number: text });
export const over = (above: Formula, below: Formula): Formula => ({ over: [above, below] });
export const plus = (...of: Formula[]): Formula => ({ join: "+", of });
export const minus = (...of: Formula[]): Formula => ({ join: "−", of });
export const times = (...of: Formula[]): Formula => ({ join: "×", of });
export const call = (name: FunctionName, ...of: Formula[]): Formula => ({ call: name, of });
