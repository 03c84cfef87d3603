import { clerkGuideEn } from "./clerk-guide-en.ts";
import type { GuideWords } from "./clerk-guide-words.ts";
import { clerkGuideZh } from "./clerk-guide-zh.ts";
import type { Lang } from "./lang.ts";

/** The clerk's guide, step by step. */
export const clerkGuide: Readonly<Record<Lang, GuideWords>> = { zh: clerkGuideZh, en: clerkGuideEn };
