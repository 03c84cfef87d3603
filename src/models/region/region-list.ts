import { byName } from "../../i18n/names.ts";
import type { Region } from "../../ledger/schema.ts";
import { frame } from "../frame/frame.ts";
import type { Document } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { LONGEST_REGION_LIST } from "../ground/limits.ts";
import { PATHS } from "../ground/routes.ts";
import type { IndexGroup } from "../ground/view.ts";
import { childLink } from "./children.ts";

/** All regions: for each that has any, the places under it. */
export function regionListPage(edition: Edition): Document {
  const words = edition.words.pages.regions;
  const groups = groupsOf(edition);
  return {
    page: frame(edition, {
      path: PATHS.regions,
      title: words.title,
      description: words.description,
      section: "regions",
    }),
    blocks: [
      { kind: "prose", paragraphs: [words.intro] },
      { kind: "index", index: { groups, hasContents: true } },
    ],
  };
}

function groupsOf(edition: Edition): IndexGroup[] {
  const { ledger, lookup } = edition.site;
  const short = ledger.regions.size > LONGEST_REGION_LIST;
  const depth = (region: Region) => lookup.ancestors(region.id).length;
  const parents = [...ledger.regions.values()].filter(
    (region) => lookup.children(region.id).length > 0 && (!short || depth(region) < 2),
  );
  const roots = lookup.children("").filter((region) => lookup.children(region.id).length === 0);
  const words = edition.words.pages.regions;
  const under = byDepth(edition, parents, depth).map((parent) => ({
    id: `under-${parent.id}`,
    head: words.under(edition.name(parent)),
    links: byName(lookup.children(parent.id), edition.lang).map((region) => childLink(edition, region)),
  }));
  if (roots.length === 0) return under;
  const links = byName(roots, edition.lang).map((region) => childLink(edition, region));
  return [...under, { id: "alone", head: words.alone, links }];
}

function byDepth(edition: Edition, regions: readonly Region[], depth: (region: Region) => number): Region[] {
  return byName(regions, edition.lang).sort((a, b) => depth(a) - depth(b));
}
