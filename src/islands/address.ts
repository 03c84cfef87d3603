/**
 * What an element keeps in the page's address, so that a link or a return to the page brings it back:
 * `?figures-table.sort=-value`. Nothing is added to the browser's history.
 */
export function readAddress(key: string): string {
  return new URLSearchParams(location.search).get(key) ?? "";
}

/** Keeps `value` under `key`; an empty one is taken away. */
export function writeAddress(key: string, value: string): void {
  const kept = new URLSearchParams(location.search);
  if (value === "") kept.delete(key);
  else kept.set(key, value);
  const search = kept.size === 0 ? "" : `?${kept}`;
  history.replaceState(history.state, "", location.pathname + search + location.hash);
  keepInOtherLanguage();
}

/** Tables, columns and places have the same names in both languages: the way there keeps the state. */
export function keepInOtherLanguage(): void {
  const link = document.querySelector<HTMLAnchorElement>(".site-tools a[hreflang]");
  if (link !== null) link.search = location.search;
}
