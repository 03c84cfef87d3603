import { readEnglish } from "./en.ts";
import type { PhraseRead, PhraseRow } from "./quantity.ts";
import { readChinese } from "./zh.ts";

/**
 * What a target written in words sets, as the columns of its row; refused where it cannot be read.
 * A text without any figure, and without a word that sets one, is a target in words.
 */
export function readTarget(text: string, row: PhraseRow): PhraseRead {
  const plain = text.normalize("NFKC").trim();
  const { phrase, beside } = withoutMarks(plain.replace(/\s+/g, ""));
  const first = readChinese(withoutName(phrase, row), row);
  const found = first !== null && "cells" in first ? first : readEnglish(plain.replace(/\s+/g, " "), row);
  if (found !== null && "cells" in found) return { cells: { ...found.cells, ...beside } };
  if (first !== null || found !== null) return first ?? found ?? { kind: "unread-target" };
  if (row.form !== "words" && MEANS_FIGURE.test(phrase)) return { kind: "unread-target" };
  return {
    cells: { form: "words", of: "", value: "", to: "", unit: "", qualifier: "", wording: text.trim() },
  };
}

const TIERS: Readonly<Record<string, string>> = { 力争: "stretch", 确保: "committed" };
const NATURES: Readonly<Record<string, string>> = { 约束性: "binding", 预期性: "expected" };

/** 力争增长7%, 下降3%(约束性): of which tier and nature it is. */
function withoutMarks(text: string): { phrase: string; beside: Readonly<Record<string, string>> } {
  const [tier = ""] = /^(?:力争|确保)/u.exec(text) ?? [];
  const [mark = "", nature = ""] = /\((约束性|预期性)\)$/u.exec(text) ?? [];
  const beside = { tier: TIERS[tier] ?? "", nature: NATURES[nature] ?? "" };
  return {
    phrase: text.slice(tier.length, text.length - mark.length),
    beside: Object.fromEntries(Object.entries(beside).filter(([, cell]) => cell !== "")),
  };
}

/** GDP增长6%左右: the name of what the row is of may be said again. */
function withoutName(text: string, { indicator: { name } }: PhraseRow): string {
  return name !== "" && text.startsWith(name) && text.length > name.length ? text.slice(name.length) : text;
}

/** A figure, or a word that only figures have around them: what has one is no target in words. */
const MEANS_FIGURE =
  /\d|增长|增速|增幅|下降|降低|降幅|同步|持平|高于|低于|快于|慢于|超过|不低|不高|不超|翻.?番|倍|百分点|以上|以下|以内|左右|growth|fall|least|most|about|above|below|double|times|top/iu;
