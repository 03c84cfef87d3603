/** Kept on the line of its number. */
const SPACE = "\u00a0";

/** The size of a file as people write it, the same in both languages: 312 B, 41 kB, 1.6 MB; a kilobyte is 1,000 bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes}${SPACE}B`;
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)}${SPACE}kB`;
  return `${(bytes / 1_000_000).toFixed(1)}${SPACE}MB`;
}
