import { NotByKeys, type VersionText, versionText } from "./version.ts";

/** The bytes of a file before two edits and after each; none of a file that was not there. */
export interface Versions {
  readonly base: Uint8Array;
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
}

/** How the merged text is written: as all versions are, letter by letter in their bytes, or in UTF-8. */
export type Written = "bytes" | "utf-8";

/**
 * The texts of three versions. Where all are in GB18030, whose bytes never look like a comma, a quote or a
 * line end within a character, they are taken by their bytes, so that nothing rests on how they are read.
 */
export function versionTexts(versions: Versions): {
  texts: Record<keyof Versions, VersionText>;
  encoding: Written;
} {
  const texts = {
    base: versionText(versions.base),
    ours: versionText(versions.ours),
    theirs: versionText(versions.theirs),
  };
  const filled = [texts.base, texts.ours, texts.theirs].filter(({ text }) => text !== "");
  const encodings = new Set(filled.map(({ encoding }) => encoding));
  if (encodings.size > 1 && !areProven(filled)) throw new NotByKeys("encodings");
  if (encodings.size !== 1 || !encodings.has("gb18030")) return { texts, encoding: "utf-8" };
  const bytes = (side: Uint8Array): VersionText => ({
    text: Buffer.from(side).toString("latin1"),
    encoding: "gb18030",
    mark: false,
  });
  return {
    texts: { base: bytes(versions.base), ours: bytes(versions.ours), theirs: bytes(versions.theirs) },
    encoding: "bytes",
  };
}

export function encoded(text: string, written: Written): Uint8Array {
  return Buffer.from(text, written === "bytes" ? "latin1" : "utf8");
}

const isForeign = (text: string) => /[^\0-\x7f]/.test(text);

/**
 * True where every version in GB18030 has a line that is not plain letters and stands in one of another
 * encoding too: then it was read rightly. Without one nothing shows that it was.
 */
function areProven(texts: readonly VersionText[]): boolean {
  const isDoubtful = ({ encoding }: VersionText) => encoding === "gb18030";
  const lines = ({ text }: VersionText) => text.split(/\r\n?|\n/).filter(isForeign);
  const known = new Set(texts.filter((one) => !isDoubtful(one)).flatMap(lines));
  return texts.filter(isDoubtful).every((one) => lines(one).some((line) => known.has(line)));
}
