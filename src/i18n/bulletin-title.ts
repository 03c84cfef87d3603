/** A blank of a title and what fills it: {place}, 松原市. */
export type Blank = readonly [blank: string, text: string];

/**
 * A title as `site.json` words it, its blanks filled, in the lines in which it is set: cut behind the
 * last blank. Those that it does not name go before it, as `before` joins them.
 */
export function titleLines(
  title: string,
  blanks: readonly Blank[],
  before: (missing: readonly string[]) => string,
): string[] {
  const missing = blanks.filter(([blank]) => !title.includes(blank)).map(([blank]) => blank);
  const whole = (missing.length === 0 ? "" : before(missing)) + title;
  const cut = Math.max(...blanks.map(([blank]) => whole.lastIndexOf(blank) + blank.length));
  const fill = (text: string) => blanks.reduce((all, [blank, by]) => all.replaceAll(blank, by), text);
  return [fill(whole.slice(0, cut)), fill(whole.slice(cut))].filter((line) => line !== "");
}
