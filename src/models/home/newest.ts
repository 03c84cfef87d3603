import { directoryWords } from "../../i18n/directory.ts";
import type { Lang } from "../../i18n/lang.ts";
import { nameIn, withPart } from "../../i18n/names.ts";
import { pageWords } from "../../i18n/pages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { siteWords } from "../../i18n/site.ts";
import { parsePeriod } from "../../ledger/period.ts";
import type { Source } from "../../ledger/schema.ts";
import { type Block, section } from "../body.ts";
import { cutOffs } from "../bulletin/cutoffs.ts";
import { sourceView } from "../labels.ts";
import { bulletinPath, href, PATHS } from "../routes.ts";
import type { Site } from "../site.ts";
import type { FactView, Link } from "../view.ts";

const MOST_SOURCES = 2;

/** The newest bulletin of the default region (else of any), the newest reports in the ledger, and what changed. */
export function newestBlocks(site: Site, lang: Lang): Block[] {
  const words = pageWords[lang].home;
  const bulletin = newestBulletin(site, lang);
  const changes = { text: siteWords[lang].nav.changes, href: href(site.base, lang, PATHS.changes) };
  const reports = [...newestSources(site, lang), changes];
  const { semicolon } = siteWords[lang];
  const facts: FactView[] = [
    ...(bulletin === null ? [] : [{ term: words.bulletin, text: [bulletin] }]),
    { term: words.sources, text: reports.flatMap((link, i) => (i === 0 ? [link] : [semicolon, link])) },
  ];
  return section("newest", words.newest, [{ kind: "facts", facts }]);
}

function newestBulletin(site: Site, lang: Lang): Link | null {
  const own = site.ledger.settings.default_region;
  const all = cutOffs(site);
  const newest = all.find(({ region }) => region.id === own) ?? all[0];
  if (newest === undefined) return null;
  const { region, period } = newest;
  return {
    text: directoryWords[lang].bulletin(nameIn(region, lang), formatPeriod(period, lang)),
    href: href(site.base, lang, bulletinPath(period.text, region.id)),
  };
}

/** Those that say when they were published, the newest first; of the same day, in the order of the table. */
function newestSources(site: Site, lang: Lang): Link[] {
  const dated = [...site.ledger.sources.values()].filter(({ published }) => parsePeriod(published) !== null);
  const day = ({ published }: Source) => parsePeriod(published)?.to ?? 0;
  return dated
    .sort((a, b) => day(b) - day(a))
    .slice(0, MOST_SOURCES)
    .map((source) => {
      const { text, href: to = "" } = sourceView(site, source.id, lang);
      const at = parsePeriod(source.published);
      return { text: at === null ? text : withPart(text, formatPeriod(at, lang), lang), href: to };
    });
}
