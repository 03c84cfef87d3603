/** The same for two spellings that no reader tells apart: width, case, spaces. */
export function plainName(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}
