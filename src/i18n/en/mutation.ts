import type { Words } from "../shape.ts";
import type { mutation as chinese } from "../zh/mutation.ts";

export const mutation: Words<typeof chinese> = {
  began: (count) => `${count} changes`,
  survived: (place, change, tests) => `survived ${place}  ${change} (test files that import it: ${tests})`,
  unreached: (place, change) => `not imported by any test ${place}  ${change}`,
  progress: (done, all) => `changes ${done}/${all}`,
  stale: (file, change) => `listed as equivalent, but no longer there: ${file}  ${change}`,
  unsound: (faults) => `the tests fail without any change:\n${faults}`,
  room: (room, caught, all, share, equivalent) =>
    `${room}: caught ${caught} of ${all} (${share}), besides ${equivalent} equivalent`,
  all: "all",
};
