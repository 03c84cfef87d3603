/** The colours that one block of a style sheet sets, by the name of the custom property without its dashes. */
export function coloursOf(css: string, selector = ":root"): Readonly<Record<string, string>> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no block ${selector}`);
  const block = css.slice(start, css.indexOf("}", start));
  const set = block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g);
  return Object.fromEntries([...set].map(([, name, colour]) => [name, colour]));
}
