import type { Lang } from "../../i18n/lang.ts";
import { byName, nameIn } from "../../i18n/names.ts";
import { pageWords } from "../../i18n/pages.ts";
import { industryKinds } from "../../i18n/vocabulary.ts";
import { INDUSTRY_KINDS, type Industry } from "../../ledger/schema.ts";
import type { Document } from "../body.ts";
import { frame } from "../frame.ts";
import { href, industryPath, PATHS } from "../routes.ts";
import type { Site } from "../site.ts";
import type { IndexGroup, IndexLink } from "../view.ts";

/** All industries by kind, each with the place it has in the tree. */
export function industryListPage(site: Site, lang: Lang): Document {
  const words = pageWords[lang].industries;
  const rows = [...site.ledger.industries.values()];
  const groups: IndexGroup[] = INDUSTRY_KINDS.map((kind) => {
    const head = industryKinds[kind][lang];
    return {
      id: `kind-${kind}`,
      head: head.charAt(0).toUpperCase() + head.slice(1),
      links: byName(
        rows.filter((row) => row.kind === kind),
        lang,
      ).map((row) => linkOf(site, row, lang)),
    };
  }).filter((group) => group.links.length > 0);
  return {
    page: frame(site, lang, {
      path: PATHS.industries,
      title: words.title,
      description: words.description,
      section: "industries",
    }),
    blocks: [
      { kind: "prose", paragraphs: [words.intro] },
      { kind: "index", index: { groups, jump: true } },
    ],
  };
}

function linkOf(site: Site, row: Industry, lang: Lang): IndexLink {
  const parent = site.ledger.industries.get(row.parent);
  const link = { text: nameIn(row, lang), href: href(site.base, lang, industryPath(row.id)) };
  return parent === undefined ? link : { ...link, note: nameIn(parent, lang) };
}
