import type { Words } from "../shape.ts";
import type { claims as chinese } from "../zh/claims.ts";

export const claims: Words<typeof chinese> = {
  overTarget: "growth over the target",
  growthOn: (period) => `growth on ${period}`,
  multipleOf: (period) => `multiple of ${period}`,
};
