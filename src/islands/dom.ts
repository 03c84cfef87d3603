type Given = Readonly<Record<string, string>>;

/** A new element with attributes and content. Never given `style`: the pages' policy forbids it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Given = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}
