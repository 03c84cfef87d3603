import { expect, test } from "vitest";
import { type Block, section } from "../models/ground/body.ts";
import { contentsOf } from "./contents.ts";

const lead: Block = { kind: "lead", text: "A lead" };
const index = (ids: readonly string[]): Block => ({
  kind: "index",
  index: { groups: ids.map((id) => ({ id, head: `Group ${id}`, links: [] })) },
});

test("contentsOf(blocks) leads to every section, and to the groups of lists", () => {
  const blocks = [
    lead,
    ...section("a", "Title a", [lead]),
    index(["x", "y"]),
    ...section("b", "Title b", [lead]),
  ];
  expect(contentsOf(blocks)).toEqual([
    { text: "Title a", href: "#a" },
    { text: "Group x", href: "#x" },
    { text: "Group y", href: "#y" },
    { text: "Title b", href: "#b" },
  ]);
});

test("contentsOf(blocks) leaves out groups that would fill a phone's screen", () => {
  expect(contentsOf([index(Array.from({ length: 46 }, (_, i) => `g${i}`))])).toEqual([]);
});
