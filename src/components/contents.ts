import type { Block } from "../models/ground/body.ts";
import type { Link } from "../models/ground/view.ts";
import { MOST_IN_CONTENTS } from "./limits.ts";

/** The parts of a page, to be led to: its sections, and the groups of its lists where they are few. */
export function contentsOf(blocks: readonly Block[]): Link[] {
  return blocks.flatMap((block): Link[] => {
    if (block.kind === "section") return [{ text: block.section.title, href: `#${block.section.id}` }];
    if (block.kind !== "index" || block.index.groups.length > MOST_IN_CONTENTS) return [];
    return block.index.groups.map(({ head, id }) => ({ text: head, href: `#${id}` }));
  });
}
