import type { Lang } from "../../i18n/lang.ts";
import { byName, nameIn } from "../../i18n/names.ts";
import { pageWords } from "../../i18n/pages.ts";
import type { Region } from "../../ledger/schema.ts";
import type { Document } from "../body.ts";
import { frame } from "../frame.ts";
import { PATHS } from "../routes.ts";
import type { Site } from "../site.ts";
import type { IndexGroup } from "../view.ts";
import { childLink } from "./children.ts";

/** From how many regions on the list stops at the second level: the rest stand on their parents' pages. */
const LONGEST_LIST = 600;

/** All regions: for each that has any, the places under it. */
export function regionListPage(site: Site, lang: Lang): Document {
  const words = pageWords[lang].regions;
  const groups = groupsOf(site, lang);
  return {
    page: frame(site, lang, {
      path: PATHS.regions,
      title: words.title,
      description: words.description,
      section: "regions",
    }),
    blocks: [
      { kind: "prose", paragraphs: [words.intro] },
      { kind: "index", index: { groups, jump: true } },
    ],
  };
}

function groupsOf(site: Site, lang: Lang): IndexGroup[] {
  const { ledger, lookup } = site;
  const short = ledger.regions.size > LONGEST_LIST;
  const depth = (region: Region) => lookup.ancestors(region.id).length;
  const parents = [...ledger.regions.values()].filter(
    (region) => lookup.children(region.id).length > 0 && (!short || depth(region) < 2),
  );
  const roots = lookup.children("").filter((region) => lookup.children(region.id).length === 0);
  const words = pageWords[lang].regions;
  const under = byDepth(parents, depth, lang).map((parent) => ({
    id: `under-${parent.id}`,
    head: words.under(nameIn(parent, lang)),
    links: byName(lookup.children(parent.id), lang).map((region) => childLink(site, region, lang)),
  }));
  if (roots.length === 0) return under;
  const links = byName(roots, lang).map((region) => childLink(site, region, lang));
  return [...under, { id: "alone", head: words.alone, links }];
}

function byDepth(regions: readonly Region[], depth: (region: Region) => number, lang: Lang): Region[] {
  return byName(regions, lang).sort((a, b) => depth(a) - depth(b));
}
