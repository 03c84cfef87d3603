/** Width and height of each picture of the clerk's guide, in pixels, as `npm run pictures` has taken them. */
export const PICTURE_SIZES = {
  "sheet-zh": [760, 115],
  "check-zh": [603, 300],
  "own-zh": [365, 155],
  "diff-zh": [605, 295],
  "page-zh": [587, 298],
  "accepted-zh": [603, 135],
  "sheet-en": [760, 94],
  "check-en": [603, 300],
  "own-en": [365, 155],
  "diff-en": [613, 294],
  "page-en": [587, 296],
  "accepted-en": [603, 160],
} as const;
