/** A problem with everything a sentence may need spelled out; absent parts are empty. */
export interface Told {
  readonly file: string;
  readonly cell: string;
  readonly fix: string;
  readonly column: string;
  readonly table: string;
  readonly key: string;
  fact(name: string): string;
  /** The name of a project's stage. */
  stage(id: string): string;
}

/** `20 倍`, or `1/20` where it is that much less. */
export const timesOf = (p: Told, word: string) =>
  p.fact("direction") === "less" ? `1/${p.fact("times")}` : `${p.fact("times")}${word}`;
