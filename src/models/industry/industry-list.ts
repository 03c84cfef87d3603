import { byName } from "../../i18n/names.ts";
import { INDUSTRY_KINDS, type Industry } from "../../ledger/schema.ts";
import { frame } from "../frame/frame.ts";
import type { Document } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { industryPath, PATHS } from "../ground/routes.ts";
import type { IndexGroup, IndexLink } from "../ground/view.ts";

/** All industries by kind, each with the place it has in the tree. */
export function industryListPage(edition: Edition): Document {
  const words = edition.words.pages.industries;
  const rows = [...edition.site.ledger.industries.values()];
  const groups: IndexGroup[] = INDUSTRY_KINDS.map((kind) => {
    const head = edition.words.vocabulary.industryKinds[kind];
    return {
      id: `kind-${kind}`,
      head: head.charAt(0).toUpperCase() + head.slice(1),
      links: byName(
        rows.filter((row) => row.kind === kind),
        edition.lang,
      ).map((row) => linkOf(edition, row)),
    };
  }).filter((group) => group.links.length > 0);
  return {
    page: frame(edition, {
      path: PATHS.industries,
      title: words.title,
      description: words.description,
      section: "industries",
    }),
    blocks: [
      { kind: "prose", paragraphs: [words.intro] },
      { kind: "index", index: { groups, hasContents: true } },
    ],
  };
}

function linkOf(edition: Edition, row: Industry): IndexLink {
  const parent = edition.site.ledger.industries.get(row.parent);
  const link = {
    text: edition.name(row),
    href: edition.href(industryPath(row.id)),
  };
  return parent === undefined ? link : { ...link, note: edition.name(parent) };
}
