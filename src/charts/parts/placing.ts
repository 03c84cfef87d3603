import type { Label } from "./label.ts";
import { TEXT, textWidth } from "./text.ts";

/** The space that something takes in the picture. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of one line of text: from the height of its capitals to its descenders. */
export function bounds({ x, y, text, anchor = "middle", size = TEXT, bold }: Label): Box {
  const width = textWidth(text, size, bold);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.88, bottom: y + size * 0.14 };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** True where `inner` lies within the picture. */
export function inside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/**
 * Labels that keep clear of each other, of the picture's edge and of what is drawn. Each comes as
 * the places it may take, best first; one that fits nowhere is left out, unless it comes as `must`:
 * then it takes its first place inside the picture that is clear of other labels.
 */
export function placeLabels(
  wanted: readonly { readonly places: readonly Label[]; readonly must?: boolean }[],
  picture: Box,
  obstacles: readonly Box[],
): Label[] {
  const placed: Label[] = [];
  const boxes: Box[] = [];
  for (const { places, must } of wanted) {
    const free = places.filter((place) => isFree(bounds(place), picture, boxes));
    const best = free.find((place) => !obstacles.some((box) => overlap(bounds(place), box)));
    const chosen = best ?? (must ? free[0] : undefined);
    if (chosen === undefined) continue;
    placed.push(chosen);
    boxes.push(bounds(chosen));
  }
  return placed;
}

function isFree(box: Box, picture: Box, others: readonly Box[]): boolean {
  return inside(box, picture) && !others.some((other) => overlap(box, other));
}

/** The box around a point, so that labels keep clear of it. */
export function around([x, y]: readonly [number, number], radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Small boxes along a straight line, so that labels keep clear of it. */
export function boxesAlong(from: readonly [number, number], to: readonly [number, number]): Box[] {
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  const steps = Math.max(1, Math.ceil(Math.hypot(across, down) / 5));
  return Array.from({ length: steps + 1 }, (_, i) =>
    around([from[0] + (across * i) / steps, from[1] + (down * i) / steps], 1),
  );
}

/** Middles of rows of given heights, as near to the wanted ones as they can be without touching,
 * between 0 and `height`; in the order given. */
export function apart(wanted: readonly number[], heights: readonly number[], height: number): number[] {
  let top = 0;
  const down = wanted.map((middle, i) => {
    const half = (heights[i] ?? 0) / 2;
    const placed = Math.max(middle, top + half);
    top = placed + half;
    return placed;
  });
  let bottom = height;
  const placed = [...down];
  for (let i = down.length - 1; i >= 0; i--) {
    const half = (heights[i] ?? 0) / 2;
    placed[i] = Math.min(down[i] ?? 0, bottom - half);
    bottom = (placed[i] ?? 0) - half;
  }
  return placed;
}
