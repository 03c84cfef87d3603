/** Two points that are joined, and how. */
export interface Joint<T, K> {
  readonly from: T;
  readonly to: T;
  readonly kind: K;
}

/** Joints that follow each other in one way, as the points of one stroke. */
export interface Stretch<T, K> {
  readonly kind: K;
  readonly points: readonly T[];
}

/** As few strokes as join the same points: a line of sixty is written once, not as fifty-nine. */
export function stretchesOf<T, K>(joints: readonly Joint<T, K>[]): Stretch<T, K>[] {
  const found: { kind: K; points: T[] }[] = [];
  for (const { from, to, kind } of joints) {
    const last = found.at(-1);
    if (last !== undefined && last.kind === kind && last.points.at(-1) === from) last.points.push(to);
    else found.push({ kind, points: [from, to] });
  }
  return found;
}

/** The points of stretches of one kind, each with the number of its stroke: Plot's `z`. */
export function strokesOf<T extends object, K>(stretches: readonly Stretch<T, K>[], kind: K) {
  return stretches.flatMap((stretch, z) =>
    stretch.kind === kind ? stretch.points.map((point) => ({ ...point, z })) : [],
  );
}
