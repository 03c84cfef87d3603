export function languagesOf(root: string): string[];
export function languageLists(names: readonly string[]): Record<string, string>;
export function listLanguages(root: string): void;
