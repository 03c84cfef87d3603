import type { IslandWords } from "../i18n/islands.ts";

/** The words that the page hands over to its scripts, in its language. */
export function wordsOfPage(): IslandWords {
  return JSON.parse(document.getElementById("island-words")?.textContent ?? "{}");
}
