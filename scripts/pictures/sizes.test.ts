import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PICTURE_SIZES } from "../../src/models/docs/clerk-pictures.ts";
import { sizesModule } from "./sizes.ts";

const FOLDER = join(import.meta.dirname, "../..", "public/pictures/clerks");
const MODULE = join(import.meta.dirname, "../..", "src/models/docs/clerk-pictures.ts");

test("sizesModule(paths) is the module that the guide reads", () => {
  const paths = Object.keys(PICTURE_SIZES).map((name) => join(FOLDER, `${name}.webp`));
  expect(sizesModule(paths)).toBe(readFileSync(MODULE, "utf8"));
});

test("sizesModule(paths) refuses what is no picture", () => {
  expect(() => sizesModule([MODULE])).toThrow("is no lossless WebP");
});
