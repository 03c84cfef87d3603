import { expect, test } from "vitest";
import { formatBytes } from "./bytes.ts";

test.each([
  [0, "0 B"],
  [999, "999 B"],
  [1_000, "1 kB"],
  [41_360, "41 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [157_400_000, "157.4 MB"],
])("formatBytes(%d) gives %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text.replace(" ", "\u00a0"));
});
