import type { Part } from "./blocks.ts";
import type { Names } from "./facts.ts";

/** The ids that a statement may be about: of names that stand in it, or near it. */
export type Climb = (sentence: string, block: string, inside: Part) => ReadonlySet<string>;

type Find = (text: string) => ReadonlySet<string>;

/**
 * A statement is about what it names itself; else about what its block names; else about what stands in the
 * nearest part that names anything: its row, table, card, section. What the page's own title names may
 * always be meant. A name that is an ordinary word, such as Parks, never keeps the search from going on.
 */
export function climber(names: Names, isTelling: (name: string) => boolean = () => true): Climb {
  const all = [...names.keys()];
  const strong = finder(names, all.filter(isTelling));
  const weak = finder(
    names,
    all.filter((name) => !isTelling(name)),
  );
  return (sentence, block, inside) => {
    const page = pageOf(inside);
    const title = page.texts.find((text) => strong(text).size > 0) ?? "";
    const found = nearest(strong, sentence, block, inside);
    const near = [
      ...weak(sentence),
      ...weak(block),
      ...(found.size > 0 ? [] : nearest(weak, "", "", inside)),
    ];
    return new Set([...found, ...near, ...strong(title)]);
  };
}

/** True of more than one word of English, and of three characters of Chinese. */
export function isNoOrdinaryWord(name: string): boolean {
  return /[\u4e00-\u9fff]/u.test(name) ? name.length > 2 : name.includes(" ");
}

function nearest(find: Find, sentence: string, block: string, inside: Part): ReadonlySet<string> {
  for (const text of [sentence, block]) if (find(text).size > 0) return find(text);
  for (let part: Part | null = inside; part !== null; part = part.inside) {
    const found = new Set(part.texts.flatMap((text) => [...find(text)]));
    if (found.size > 0) return found;
  }
  return new Set();
}

function pageOf(part: Part): Part {
  return part.inside === null ? part : pageOf(part.inside);
}

/** Finds the ids that a text names, the longest name first: 进出口总额 is not 出口总额. */
function finder(names: Names, some: readonly string[]): Find {
  const known = new Map<string, ReadonlySet<string>>();
  if (some.length === 0) return () => new Set();
  const forms = [...some]
    .sort((a, b) => b.length - a.length)
    .map((name) => {
      const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      return /^\w/.test(name) ? `\\b${escaped}` : escaped;
    });
  const form = new RegExp(forms.join("|"), "giu");
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const ids = [...text.matchAll(form)].flatMap(([name]) => [...(names.get(name.toLowerCase()) ?? [])]);
    known.set(text, new Set(ids));
    return new Set(ids);
  };
}
