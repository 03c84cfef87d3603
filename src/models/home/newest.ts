import { withPart } from "../../i18n/names.ts";
import { parsePeriod } from "../../ledger/period.ts";
import type { Source } from "../../ledger/schema.ts";
import { sourceView } from "../cells/statements.ts";
import { type CutOff, cutOffs, isYearAssumed } from "../directory/cutoffs.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_NEWEST_SOURCES } from "../ground/limits.ts";
import { listed } from "../ground/listed.ts";
import { bulletinPath, PATHS } from "../ground/routes.ts";
import type { FactView, Link } from "../ground/view.ts";

/** The newest bulletin (of one period that of the default region, else of the place with most figures), the newest reports in the ledger, and what changed. */
export function newestBlocks(edition: Edition): Block[] {
  const words = edition.words.pages.home;
  const bulletin = newestBulletin(edition);
  const changes = {
    text: edition.words.site.nav.changes,
    href: edition.href(PATHS.changes),
  };
  const reports = [...newestSources(edition), changes];
  const { semicolon } = edition.words.site;
  const facts: FactView[] = [
    ...(bulletin === null ? [] : [{ term: words.bulletin, text: [bulletin] }]),
    { term: words.sources, text: listed(reports, semicolon) },
  ];
  return section("newest", words.newest, [{ kind: "facts", facts }]);
}

function newestBulletin(edition: Edition): Link | null {
  const own = edition.site.ledger.settings.default_region;
  const all = cutOffs(edition.site).filter((one) => !isYearAssumed(edition.site, one));
  const last = all.filter(({ period }) => period === all[0]?.period);
  const weight = ({ region }: CutOff) => edition.site.lookup.ofRegion(region.id).length;
  const newest =
    last.find(({ region }) => region.id === own) ?? last.toSorted((a, b) => weight(b) - weight(a))[0];
  if (newest === undefined) return null;
  const { region, period } = newest;
  return {
    text: edition.words.pages.home.bulletinOf(edition.name(region), edition.period(period)),
    href: edition.href(bulletinPath(period.text, region.id)),
  };
}

/** Those that say when they were published, the newest first; of the same day, in the order of the table. */
function newestSources(edition: Edition): Link[] {
  const dated = [...edition.site.ledger.sources.values()].filter(
    ({ published }) => parsePeriod(published) !== null,
  );
  const day = ({ published }: Source) => parsePeriod(published)?.to ?? 0;
  return dated
    .sort((a, b) => day(b) - day(a))
    .slice(0, MOST_NEWEST_SOURCES)
    .map((source) => {
      const { text, href: to = "" } = sourceView(edition, source.id);
      const at = parsePeriod(source.published);
      return {
        text: at === null ? text : withPart(text, edition.period(at), edition.lang),
        href: to,
      };
    });
}
