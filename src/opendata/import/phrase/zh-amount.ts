import type { Bound } from "../../../measures/result.ts";
import { type Amount, isRefused, type PhraseRow, quantitiesOf, type Refused, together } from "./quantity.ts";

/** The words that stand around a figure in Chinese, and what they make of it. */

const NEUTRAL: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:突破|达到|达)/u, ">="],
  [/^(?:控制在|限制在)/u, "<="],
  [/^(?:完成|实现|保持在|保持|稳定在|维持在|进入)/u, ""],
];
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:不低于|不少于|不小于|至少)/u, ">="],
  [/^(?:不超过|不高于|不多于|不大于|至多)/u, "<="],
  [/^(?:超过|高于|多于|大于)/u, ">"],
  [/^(?:低于|少于|小于|不到|不足)/u, "<"],
  [/^(?:大约|约)/u, "~"],
];
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/及?以上$/u, ">="],
  [/(?:及?以下|以内|之内)$/u, "<="],
  [/(?:左右|上下)$/u, "~"],
];

export interface Bounded {
  readonly core: string;
  readonly qualifier: Bound;
}

/** The words around a number taken off; null where they contradict each other. */
export function bounded(text: string): Bounded | null {
  const neutral = NEUTRAL.find(([word]) => word.test(text));
  const rest = neutral === undefined ? text : text.replace(neutral[0], "");
  const before = BEFORE.find(([word]) => word.test(rest));
  const inner = before === undefined ? rest : rest.replace(before[0], "");
  const after = AFTER.find(([word]) => word.test(inner));
  const core = after === undefined ? inner : inner.replace(after[0], "");
  const said = together(before?.[1] ?? "", after?.[1] ?? "");
  return said === null ? null : { core, qualifier: said || (neutral?.[1] ?? "") };
}

/** A number with words around it, on either side of what was said before. */
export function amount(text: string, outer: Bound, row: PhraseRow): Amount | Refused | null {
  const inner = bounded(text);
  const qualifier = inner && together(outer, inner.qualifier);
  if (inner === null || qualifier === null) return null;
  const found = quantitiesOf(inner.core, row);
  return found === null || isRefused(found) ? found : { ...found, qualifier };
}
