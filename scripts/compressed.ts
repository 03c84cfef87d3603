import type { Transform } from "node:stream";
import { constants, createBrotliCompress, createGzip } from "node:zlib";

/** How an answer is written: as the file is, or smaller. */
export type Encoding = "br" | "gzip";

// Text alone: pictures, sheets and archives are compressed already.
const TEXT = /^(?:text\/|application\/(?:json|ld\+json|xml|manifest\+json)|image\/svg)/;
/** Below this, the file fits into one packet as it is. */
const WORTHWHILE = 1024;
/** Quick, and as small as what hosts send; the highest quality takes fifty times as long. */
const BROTLI_QUALITY = 5;

/** True where a file of this type has different answers for different clients. */
export function isCompressible(type: string): boolean {
  return TEXT.test(type);
}

/**
 * The encoding that a client accepts and likes best, by its `Accept-Encoding` (RFC 9110, 12.5.3);
 * undefined where the file goes as it is: it is small, not text, or the client wants it so.
 */
export function encodingFor(
  accepted: string | undefined,
  { type, size }: { readonly type: string; readonly size: number },
): Encoding | undefined {
  if (accepted === undefined || size < WORTHWHILE || !isCompressible(type)) return undefined;
  const weights = weightsIn(accepted);
  const weight = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  const best = weight("gzip") > weight("br") ? "gzip" : "br";
  const plain = weights.get("identity") ?? 0;
  return weight(best) > 0 && weight(best) >= plain ? best : undefined;
}

/** `br;q=0.9, gzip` as each name with its weight; one that is not a number counts as 0. */
function weightsIn(accepted: string): Map<string, number> {
  return new Map(
    accepted.split(",").map((part): [string, number] => {
      const [name = "", ...parameters] = part.split(";").map((word) => word.trim().toLowerCase());
      const q = parameters.find((parameter) => parameter.startsWith("q="));
      return [name, q === undefined ? 1 : Number(q.slice(2)) || 0];
    }),
  );
}

/** What compresses the bytes that pass through it. */
export function compressor(encoding: Encoding): Transform {
  if (encoding === "gzip") return createGzip();
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
}
