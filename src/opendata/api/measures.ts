import { inEach, ROOT } from "../../i18n/lang.ts";
import { reasonSentence } from "../../i18n/measures.ts";
import { wordsOf } from "../../i18n/words.ts";
import { DEFINITIONS, type Definition, MEASURE_IDS } from "../../measures/definitions.ts";
import { type Formula, formulaText } from "../../measures/formula.ts";
import type { Reason } from "../../measures/result.ts";
import { ROLES, type Role } from "../../measures/roles.ts";
import { type ApiSource, head } from "./source.ts";

/** The definition of every measure, and the words of the codes that results use. */
export function measuresJson(source: ApiSource) {
  const reasons = Object.keys(wordsOf(ROOT).measures.reasons).sort() as Reason[];
  return {
    ...head(source),
    measures: MEASURE_IDS.map((id) => definitionJson(id, DEFINITIONS[id])),
    roles: (Object.keys(ROLES) as Role[]).map((id) => ({ id, name: ROLES[id] })),
    reasons: reasons.map((id) => ({ id, text: reasonText(id) })),
  };
}

function definitionJson(id: string, definition: Definition) {
  const { name, formula, about, scale, decimals, reasons, source } = definition;
  return {
    id,
    name,
    formula: inEach((lang) => formulaText(formula, lang)),
    inputs: [...new Set(partsOf(formula))],
    about,
    scale,
    decimals,
    reasons,
    source,
  };
}

/** The roles that a formula names, in its order. */
function partsOf(formula: Formula): Role[] {
  if ("part" in formula) return [formula.part];
  if ("over" in formula) return formula.over.flatMap(partsOf);
  if ("power" in formula) return formula.power.flatMap(partsOf);
  if ("of" in formula) return formula.of.flatMap(partsOf);
  if ("absolute" in formula) return partsOf(formula.absolute);
  if ("sum" in formula) return partsOf(formula.sum);
  return "root" in formula ? partsOf(formula.root) : [];
}

/** The reason in words, of whatever measure. */
function reasonText(reason: Reason) {
  const none = { kind: "none", reason, measure: "", inputs: [] } as const;
  return inEach((lang) => reasonSentence(none, wordsOf(lang).api.anyValue, lang));
}
