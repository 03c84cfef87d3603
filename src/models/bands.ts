import type { Lang } from "../i18n/lang.ts";
import { measureWords } from "../i18n/measures.ts";
import type { Band } from "../measures/schedule.ts";
import type { Mark, Tone } from "./view.ts";

const TONES: Readonly<Record<Band, Tone>> = {
  ahead: "ahead",
  "slightly-behind": "near",
  behind: "behind",
  "far-behind": "far",
};

/** The mark of a schedule band: shape and words; null where there is no band. */
export function bandMark(band: Band | null, lang: Lang): Mark | null {
  return band === null ? null : { tone: TONES[band], text: measureWords[lang].bands[band] };
}
