import { describe, expect, test } from "vitest";
import { type Block, section, withContents } from "./body.ts";

const lead: Block = { kind: "lead", text: "A lead" };
const part = (id: string): Block[] => section(id, `Title ${id}`, [lead]);

describe("withContents(blocks)", () => {
  test("leads to every section, after what stands before the first", () => {
    const [first, contents, ...rest] = withContents([lead, ...part("a"), ...part("b")]);
    expect(first).toBe(lead);
    expect(contents).toEqual({
      kind: "contents",
      links: [
        { text: "Title a", href: "#a" },
        { text: "Title b", href: "#b" },
      ],
    });
    expect(rest).toEqual([...part("a"), ...part("b")]);
  });

  test("adds nothing where there is no section, or one alone", () => {
    expect(withContents([lead])).toEqual([lead]);
    expect(withContents([lead, ...part("a")])).toEqual([lead, ...part("a")]);
  });
});
