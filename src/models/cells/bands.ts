import type { Band } from "../../measures/year/schedule.ts";
import type { Edition } from "../ground/edition.ts";
import type { Mark, Tone } from "../ground/view.ts";

const TONES: Readonly<Record<Band, Tone>> = {
  ahead: "ahead",
  "slightly-behind": "near",
  behind: "behind",
  "far-behind": "far",
};

/**
 * The mark of a schedule band: shape and words; null where there is no band. When the year is over
 * there is no schedule left to be behind: the target was reached or it was not, or by an estimate it will be.
 */
export function bandMark(edition: Edition, band: Band | null, over = false, estimated = false): Mark | null {
  if (band === null) return null;
  const { reached, notReached, toBeReached, toBeMissed } = edition.words.pages;
  const [good, bad] = estimated ? [toBeReached, toBeMissed] : [reached, notReached];
  const text = over ? (band === "ahead" ? good : bad) : edition.words.measures.bands[band];
  return { tone: TONES[band], text };
}
