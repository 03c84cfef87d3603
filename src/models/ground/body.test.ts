import { describe, expect, test } from "vitest";
import { type Block, section, withJumps } from "./body.ts";

const lead: Block = { kind: "lead", text: "A lead" };
const part = (id: string): Block[] => section(id, `Title ${id}`, [lead]);

describe("withJumps(blocks)", () => {
  test("leads to every section, after what stands before the first", () => {
    const [first, jumps, ...rest] = withJumps([lead, ...part("a"), ...part("b")]);
    expect(first).toBe(lead);
    expect(jumps).toEqual({
      kind: "jumps",
      links: [
        { text: "Title a", href: "#a" },
        { text: "Title b", href: "#b" },
      ],
    });
    expect(rest).toEqual([...part("a"), ...part("b")]);
  });

  test("adds nothing where there is no section, or one alone", () => {
    expect(withJumps([lead])).toEqual([lead]);
    expect(withJumps([lead, ...part("a")])).toEqual([lead, ...part("a")]);
  });
});
