import { formulaText, roleName } from "../../i18n/formula.ts";
import { inEach, ROOT } from "../../i18n/lang.ts";
import { reasonSentence } from "../../i18n/measures.ts";
import { wordsOf } from "../../i18n/words.ts";
import { ascending } from "../../ledger/order.ts";
import { CITATIONS } from "../../measures/citations.ts";
import { DEFINITIONS, type Definition, MEASURE_IDS, type MeasureId } from "../../measures/definitions.ts";
import type { Formula } from "../../measures/formula.ts";
import type { Reason } from "../../measures/result.ts";
import { ROLES, type Role } from "../../measures/roles.ts";
import { TARGET_KINDS } from "../../measures/targets/judgement.ts";
import { type JudgeReason, SCORE_CLASSES, VERDICTS } from "../../measures/targets/verdict.ts";
import { type ApiSource, head } from "./source.ts";

/** The definition of every measure, and the words of the codes that results use. */
export function measuresJson(source: ApiSource) {
  return {
    ...head(source),
    measures: MEASURE_IDS.map((id) => definitionJson(id, DEFINITIONS[id])),
    roles: ROLES.map((id) => ({ id, name: inEach((lang) => roleName(id, lang)) })),
    reasons: JUDGE_REASONS.map((id) => ({ id, text: reasonText(id) })),
    verdicts: VERDICTS.map((id) => ({ id, text: inEach((lang) => wordsOf(lang).api.verdicts[id]) })),
    classes: SCORE_CLASSES.map((id) => ({ id, text: inEach((lang) => wordsOf(lang).judgement.classes[id]) })),
    kinds: TARGET_KINDS.map((id) => ({ id, text: inEach((lang) => wordsOf(lang).api.kinds[id]) })),
  };
}

/** Why a measure has no value, or a target no verdict. */
export const JUDGE_REASONS = (Object.keys(wordsOf(ROOT).judgement.reasons) as JudgeReason[]).sort(ascending);

function definitionJson(id: MeasureId, definition: Definition) {
  const { formula, scale, decimals, reasons, source } = definition;
  const url = CITATIONS[source];
  return {
    id,
    name: inEach((lang) => wordsOf(lang).definitions[id].name),
    formula: inEach((lang) => formulaText(formula, lang)),
    inputs: [...new Set(partsOf(formula))],
    about: inEach((lang) => wordsOf(lang).definitions[id].about),
    scale,
    decimals,
    reasons,
    source: {
      title: inEach((lang) => wordsOf(lang).formulas.citations[source]),
      ...(url === null ? {} : { url }),
    },
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

/** The reason in words, of whatever measure; those of the judge alone need no name of a measure. */
function reasonText(reason: JudgeReason) {
  return inEach((lang) => {
    const { judgement, measures, api } = wordsOf(lang);
    if (!isOfMeasures(reason, measures.reasons)) return judgement.reasons[reason];
    return reasonSentence({ kind: "none", reason, measure: "", inputs: [] }, api.anyValue, lang);
  });
}

function isOfMeasures(reason: JudgeReason, own: Readonly<Record<Reason, unknown>>): reason is Reason {
  return reason in own;
}
