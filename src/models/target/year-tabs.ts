import type { Block } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { listed } from "../ground/listed.ts";
import { PATHS, targetsPath } from "../ground/routes.ts";

/** The years of targets, the newest first, and the way to all of them; the page's own is no link. */
export function yearTabs(edition: Edition, current: number | null): Block[] {
  const { colon, listComma } = edition.words.site;
  const words = edition.words.pages.targets;
  const years = edition.site.targetYears.toReversed().map((year) => {
    const link = { text: String(year), href: edition.href(targetsPath(year)) };
    return year === current ? String(year) : link;
  });
  const front = current === null ? [] : [{ text: words.front, href: edition.href(PATHS.targets) }];
  return [{ kind: "prose", paragraphs: [[words.years + colon, ...listed([...front, ...years], listComma)]] }];
}
