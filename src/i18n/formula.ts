import { escapeXml } from "../markup.ts";
import type { Formula } from "../measures/formula.ts";
import type { Role } from "../measures/roles.ts";
import type { Lang } from "./lang.ts";
import { wordsOf } from "./words.ts";

type Joined = Extract<Formula, { readonly join: string }>;

/** The name of an input's role. Throws for a name that no measure uses: a fault of ours. */
export function roleName(role: string, lang: Lang): string {
  const { roles } = wordsOf(lang).formulas;
  if (!(role in roles)) throw new Error(`not a role: ${role}`);
  return roles[role as Role];
}

/** How tightly a formula holds together: a looser one inside a tighter one needs brackets. */
function strength(formula: Formula): number {
  if ("join" in formula) return formula.join === "×" ? 2 : 1;
  if ("over" in formula) return 2;
  return "power" in formula || "sum" in formula ? 3 : 4;
}

/** The formula in plain text: `actual figure ÷ target in force`. */
export function formulaText(formula: Formula, lang: Lang): string {
  const inner = (f: Formula) => formulaText(f, lang);
  const held = (f: Formula, at: number) => (strength(f) < at ? `(${inner(f)})` : inner(f));
  if ("part" in formula) return roleName(formula.part, lang);
  if ("number" in formula) return formula.number;
  if ("over" in formula) return textOver(formula.over, held);
  if ("join" in formula) return joined(formula, held);
  if ("power" in formula) return `${held(formula.power[0], 4)}^${held(formula.power[1], 4)}`;
  if ("absolute" in formula) return `|${inner(formula.absolute)}|`;
  if ("sum" in formula) return `Σ ${held(formula.sum, 4)}`;
  if ("root" in formula) return `√${held(formula.root, 5)}`;
  return `${wordsOf(lang).formulas.functions[formula.call]}(${formula.of.map(inner).join(", ")})`;
}

/** A quotient above a quotient is bracketed too: `(a ÷ b) ÷ (c ÷ d)`. */
function textOver(
  [above, below]: readonly [Formula, Formula],
  held: (f: Formula, at: number) => string,
): string {
  return `${held(above, "over" in above ? 3 : 2)} ÷ ${held(below, 3)}`;
}

function joined(formula: Joined, held: (f: Formula, at: number) => string): string {
  const { join, of } = formula;
  const least = join === "×" ? 2 : 1;
  return of.map((f, i) => held(f, i === 0 ? least : least + 1)).join(` ${join} `);
}

/** The formula as a MathML element, with its plain text for readers that draw none. */
export function formulaMath(formula: Formula, lang: Lang): string {
  const alt = escapeXml(formulaText(formula, lang));
  return `<math xmlns="http://www.w3.org/1998/Math/MathML" display="block" alttext="${alt}">${math(formula, lang)}</math>`;
}

function math(formula: Formula, lang: Lang): string {
  const inner = (f: Formula) => math(f, lang);
  const held = (f: Formula, at: number) =>
    strength(f) < at && !("over" in f) ? fenced("(", inner(f), ")") : inner(f);
  if ("part" in formula) return `<mtext>${escapeXml(roleName(formula.part, lang))}</mtext>`;
  if ("number" in formula) return `<mn>${formula.number}</mn>`;
  if ("over" in formula) return `<mfrac>${formula.over.map((f) => row(inner(f))).join("")}</mfrac>`;
  if ("join" in formula) return mathJoined(formula, held);
  if ("power" in formula) return mathPower(formula.power, lang);
  if ("absolute" in formula) return fenced("|", inner(formula.absolute), "|");
  if ("sum" in formula) return row(`<mo>∑</mo>${held(formula.sum, 2)}`);
  if ("root" in formula) return `<msqrt>${inner(formula.root)}</msqrt>`;
  const parts = formula.of.map(inner).join("<mo>,</mo>");
  return row(
    `<mtext>${escapeXml(wordsOf(lang).formulas.functions[formula.call])}</mtext>${fenced("(", parts, ")")}`,
  );
}

function mathJoined(formula: Joined, held: (f: Formula, at: number) => string): string {
  const { join, of } = formula;
  const least = join === "×" ? 2 : 1;
  return row(of.map((f, i) => held(f, i === 0 ? least : least + 1)).join(`<mo>${join}</mo>`));
}

function mathPower([base, exponent]: readonly [Formula, Formula], lang: Lang): string {
  const low = strength(base) < 4 ? fenced("(", math(base, lang), ")") : math(base, lang);
  return `<msup>${row(low)}${row(math(exponent, lang))}</msup>`;
}

function row(content: string): string {
  return `<mrow>${content}</mrow>`;
}

function fenced(open: string, content: string, close: string): string {
  return row(`<mo>${open}</mo>${content}<mo>${close}</mo>`);
}
