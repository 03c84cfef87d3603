/** The name under which a test file's process keeps the numbers of the mutants that it has reached. */
export const REACHED = "taizhangReached";
