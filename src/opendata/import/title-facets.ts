import { TITLE_FILLER } from "../../i18n/table-lines.ts";
import type { NameBook } from "../naming.ts";
import { type Facets, facetsOf, NO_FACETS } from "./facets.ts";
import { isRead, readHead } from "./head-parts.ts";
import type { Title } from "./titles.ts";

/**
 * What titles say of all figures under them, as far as they name one indicator and nothing that is not
 * understood: 2026年社会消费品零售总额（亿元）. A title that says more names nothing.
 */
export function titleFacets(titles: readonly Title[], book: NameBook): Facets {
  const read = titles.flatMap(({ text }) => {
    const parts = readHead(text.replace(TITLE_FILLER, ""), book);
    return isRead(parts) && parts.some(({ kind }) => kind === "indicator") ? [facetsOf(parts)] : [];
  });
  const [first] = read;
  const isOne = first !== undefined && read.every(({ indicator }) => indicator === first.indicator);
  return isOne ? { ...NO_FACETS, ...pick(first) } : NO_FACETS;
}

function pick({ indicator, industry, breakdown }: Facets) {
  return { indicator, industry, breakdown };
}
