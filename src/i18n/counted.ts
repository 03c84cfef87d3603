/** The texts of what there is any of. */
export function parts(...all: readonly (readonly [count: number, text: string])[]): string[] {
  return all.filter(([count]) => count > 0).map(([, text]) => text);
}
