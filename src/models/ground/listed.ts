import type { Link } from "./view.ts";

/** Things one after another in running text, with a sign between each two. */
export function listed(all: readonly (string | Link)[], between: string): (string | Link)[] {
  return all.flatMap((one, i) => (i === 0 ? [one] : [between, one]));
}
