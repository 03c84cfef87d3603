import { readFileSync } from "node:fs";
import { basename } from "node:path";

/**
 * A module of the sizes of pictures by name, as a page needs them before the pictures arrive, in the
 * order given. Throws on a file that is no lossless WebP.
 */
export function sizesModule(paths: readonly string[]): string {
  const lines = paths.map((path) => {
    const [width, height] = sizeOf(readFileSync(path), path);
    return `  "${basename(path, ".webp")}": [${width}, ${height}],\n`;
  });
  return `/** Width and height of each picture of the clerk's guide, in pixels, as \`npm run pictures\` has taken them. */
export const PICTURE_SIZES = {
${lines.join("")}} as const;
`;
}

/** Width and height of a lossless WebP: 14 bits each, less one, after the signature (RFC 9649, 3.4). */
function sizeOf(webp: Buffer, path: string): [width: number, height: number] {
  if (webp.toString("latin1", 12, 16) !== "VP8L") throw new Error(`${path} is no lossless WebP`);
  const bits = webp.readUInt32LE(21);
  return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1];
}
