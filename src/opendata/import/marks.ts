const NOTE_MARK = /[\u2460-\u2473\u2474-\u2487\u00b9\u00b2\u00b3\u2070\u2074-\u2079*＊†‡]+$/;

/** True for a name that ends in the mark of a note: 某县② is not 某县2, as which it would else be compared. */
export function hasNoteMark(text: string): boolean {
  return NOTE_MARK.test(text.trim());
}

/** The name without the mark. */
export function withoutNoteMark(text: string): string {
  return text.trim().replace(NOTE_MARK, "").trim();
}
