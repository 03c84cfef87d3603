import type { QuestionWords } from "./question-words.ts";
import { questionsEn } from "./questions-en.ts";
import { questionsZh } from "./questions-zh.ts";

/** Questions and answers about the figures. */
export const questionWords: { readonly zh: QuestionWords; readonly en: QuestionWords } = {
  zh: questionsZh,
  en: questionsEn,
};
