type Scheme = Readonly<Record<string, string>>;

/** The site's icon: bars against their target, in the colours of the light scheme and of the dark one. */
export function iconSvg(light: Scheme, dark: Scheme): string {
  const style = `:root{${set(light)}}@media(prefers-color-scheme:dark){:root{${set(dark)}}}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>${style}</style>` +
    '<rect width="32" height="32" rx="3" fill="var(--p)"/><path fill="var(--i)" d="M4 4h24v3H4z"/>' +
    '<path fill="var(--a)" d="M4 11h17v5H4zM4 18h11v5H4zM4 25h7v4H4z"/><path fill="var(--i)" d="M23 9h2v21h-2z"/></svg>\n'
  );
}

function set({ ink, paper, accent }: Scheme): string {
  return `--i:${ink};--p:${paper};--a:${accent}`;
}
