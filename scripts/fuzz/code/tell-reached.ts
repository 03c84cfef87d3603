import { afterAll } from "vitest";
import { REACHED } from "./reached.ts";

// Vitest reads the text of the first parameter: it must be taken apart, whether or not anything of it is wanted.
// biome-ignore lint/correctness/noEmptyPattern: see above
afterAll(({}, { file }) => {
  const reached = Reflect.get(globalThis, REACHED) as Set<number> | undefined;
  Object.assign(file.meta, { reached: [...(reached ?? [])] });
});
