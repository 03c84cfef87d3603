/** Text as it must stand in formats that give some signs a meaning of their own: one way for each format. */

const NAMES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => NAMES[sign] ?? sign) : text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text in XML 1.0, between tags or in an attribute in double quotes; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  const sound = text.replace(FORBIDDEN, "");
  return /[&<>"]/.test(sound) ? sound.replace(/[&<>"]/g, (sign) => NAMES[sign] ?? sign) : sound;
}

/** Text in Markdown, in a line or in the cell of a table. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");
}
