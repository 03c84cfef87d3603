/** What is mended about a file as a whole. */
export type FormChange = "encoding" | "mark" | "line-ends" | "blank-rows" | "order" | "rows";

/** A line as it stands, and as it should. */
export interface LineChange {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** A file with everything mended that has one right answer. */
export interface MendedFile {
  readonly file: string;
  readonly text: string;
  readonly form: readonly FormChange[];
  readonly lines: readonly LineChange[];
}
