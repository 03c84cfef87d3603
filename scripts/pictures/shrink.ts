import type { Page } from "playwright-core";

/** The most frequent colours that are kept, besides black: letters stay sharp, and the picture small. */
const COLOURS = 8;
/** White that is left around what there is to see, in pixels. */
const MARGIN = 8;

/**
 * A PNG as a lossless WebP of few colours, without the empty edges, cut to `width` × `height`. Done
 * by the browser that takes the pictures, so that no other program is needed.
 */
export async function shrink(
  page: Page,
  png: Uint8Array,
  size: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const url = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const small = await page.evaluate(inBrowser, { ...size, url, colours: COLOURS, margin: MARGIN });
  return picturePart(Buffer.from(small.slice(small.indexOf(",") + 1), "base64"));
}

/** A WebP with its lossless picture alone: the colour profile that the browser adds weighs half a kilobyte. */
function picturePart(webp: Buffer): Buffer {
  for (let at = 12; at < webp.length; ) {
    const size = webp.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (webp.toString("latin1", at, at + 4) === "VP8L") {
      const head = Buffer.from("RIFF____WEBP", "latin1");
      head.writeUInt32LE(4 + end - at, 4);
      return Buffer.concat([head, webp.subarray(at, end)]);
    }
    at = end;
  }
  throw new Error("the browser wrote no lossless WebP");
}

/** Runs in the page, and so may use nothing from outside itself. */
async function inBrowser(given: {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly colours: number;
  readonly margin: number;
}): Promise<string> {
  const image = new Image();
  image.src = given.url;
  await image.decode();
  const canvas = document.createElement("canvas");
  const paint = (width: number, height: number, left: number, top: number) => {
    [canvas.width, canvas.height] = [width, height];
    const ink = canvas.getContext("2d") as CanvasRenderingContext2D;
    ink.fillStyle = "white";
    ink.fillRect(0, 0, width, height);
    ink.drawImage(image, -left, -top);
    return { ink, pixels: ink.getImageData(0, 0, width, height) };
  };
  const { naturalWidth: width, naturalHeight: height } = image;
  const whole = new Uint32Array(paint(width, height, 0, 0).pixels.data.buffer);
  const seen = [...whole.keys()].filter((i) => whole[i] !== whole[0]);
  const edges = (of: (i: number) => number, most: number) => {
    const [from, to] = seen.reduce(([a, b], i) => [Math.min(a, of(i)), Math.max(b, of(i))], [most, 0]);
    const start = Math.max(0, from - given.margin);
    return [start, Math.min(most, to + given.margin) - start] as const;
  };
  const [left, across] = edges((i) => i % width, width);
  const [top, down] = edges((i) => Math.floor(i / width), height);
  const cut = paint(Math.min(across, given.width), Math.min(down, given.height), left, top);
  const words = new Uint32Array(cut.pixels.data.buffer);
  const counts = new Map<number, number>();
  for (const colour of words) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([colour]) => colour)
    .slice(0, given.colours);
  // Letters of a small face have hardly a pixel of full ink, and would be grey without it.
  palette.push(0xff000000);
  const apart = (a: number, b: number) =>
    [0, 8, 16].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
  const nearest = new Map<number, number>();
  for (const colour of counts.keys()) {
    nearest.set(
      colour,
      palette.reduce((best, one) => (apart(one, colour) < apart(best, colour) ? one : best)),
    );
  }
  words.forEach((colour, i) => {
    words[i] = nearest.get(colour) as number;
  });
  cut.ink.putImageData(cut.pixels, 0, 0);
  return canvas.toDataURL("image/webp", 1);
}
