import { ENGLISH, type Lang, ROOT } from "../../i18n/lang.ts";
import { withPart } from "../../i18n/names.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { wordsOf } from "../../i18n/words.ts";
import { calendarDay, type Period } from "../../ledger/period.ts";
import { cutOffs, isYearAssumed } from "../directory/cutoffs.ts";
import { editionOf } from "../ground/edition.ts";
import { MOST_BULLETINS_IN_FEED } from "../ground/limits.ts";
import { bulletinPath, fileHref, href, PATHS, releasePath } from "../ground/routes.ts";
import type { Site } from "../ground/site.ts";

/** What the feed tells: every release, and the newest bulletins at the end of their periods. */
export function feedOf(site: Site) {
  const { settings } = site.ledger;
  return {
    title: wordsOf(ROOT).changes.feedTitle(settings.title),
    publisher: settings.publisher,
    host: settings.base_url,
    home: href(site.base, ROOT, PATHS.home),
    self: fileHref(site.base, PATHS.feed),
    entries: [...releases(site), ...bulletins(site)],
  };
}

function releases(site: Site) {
  return site.history.releases
    .filter(({ tag }) => tag !== "")
    .map(({ version, time, tag, counts }) => {
      const title = (lang: Lang) => wordsOf(lang).changes.release.title(version);
      const told = wordsOf(ENGLISH).diff.counts(counts.lost, counts.changed, counts.new);
      return {
        key: `release ${tag}`,
        title: title(ROOT),
        summary: `${title(ENGLISH)}: ${told}`,
        href: href(site.base, ROOT, releasePath(version)),
        updated: time,
      };
    });
}

function bulletins(site: Site) {
  return cutOffs(site)
    .slice(0, MOST_BULLETINS_IN_FEED)
    .map((cutOff) => {
      const { region, period } = cutOff;
      const isAssumed = isYearAssumed(site, cutOff);
      const title = (lang: Lang) => {
        const name = editionOf(site, lang).names.region(region.id);
        const told = wordsOf(lang).changes.feedBulletin(name, formatPeriod(period, lang));
        return withPart(told, isAssumed ? wordsOf(lang).names.yearAssumed : "", lang);
      };
      return {
        key: `bulletin ${period.text} ${region.id}`,
        title: title(ROOT),
        summary: title(ENGLISH),
        href: href(site.base, ROOT, bulletinPath(period.text, region.id)),
        updated: endOf(period),
      };
    });
}

/** The last day of a period: a cut-off has no time of day. */
function endOf({ to }: Period): string {
  const { year, month, day } = calendarDay(to);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}T00:00:00Z`;
}
