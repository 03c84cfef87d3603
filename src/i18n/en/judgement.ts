import { NO_NAMES, spanShape } from "../judgement-naming.ts";
import type { Words } from "../shape.ts";
import type { judgement as chinese } from "../zh/judgement.ts";
import { beside, clause, ownVerdict, sentence } from "./judgement-clauses.ts";
import { required } from "./judgement-courses.ts";
import { change, figure, growth } from "./judgement-figures.ts";
import { distance, inBrackets, noun, quantity } from "./judgement-parts.ts";
import { target } from "./judgement-targets.ts";
import { reasons, verdictOf } from "./judgement-verdicts.ts";
import { upper } from "./letter-case.ts";
import { formatPeriod } from "./period.ts";
import { targetCharts } from "./target-charts.ts";

export const judgement: Words<typeof chinese> = {
  verdict: (one, names) => upper(verdictOf(one, one, "", names)),
  distance,
  span: (one, names = NO_NAMES) => {
    const told = spanShape(one);
    const text = upper(noun(one, names).replace(/^the /, ""));
    return text + (told.shape === "years" ? inBrackets(formatPeriod(told.span)) : "");
  },
  clause,
  line: (one, names) => upper(clause(one, names)),
  sentence,
  beside,
  ownVerdict,
  required,
  figure,
  target,
  quantity,
  growth,
  change,
  points: (signed: string) => `${signed} pts`,
  classes: targetCharts.classes,
  reasons,
};
