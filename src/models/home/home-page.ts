import { formatDecimal } from "../../i18n/decimal.ts";
import { languageOf, ownText } from "../../i18n/lang.ts";
import type { Standing } from "../../measures/standing.ts";
import { frame } from "../frame/frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import type { IndexGroup, KeyFigureView, Link } from "../ground/view.ts";
import { themeGroups } from "../indicator/indicator-list.ts";
import { keyFigure, leadSentence } from "../series/key-figures.ts";
import { keyStandings } from "../series/key-standings.ts";
import { ledgerGrid } from "../target/ledger-grid.ts";
import { leadersBlocks } from "./leaders.ts";
import { newestBlocks } from "./newest.ts";

/**
 * The home page. In its first screen how the default region is doing: the sentence, the featured
 * indicators, who leads and who lags, the newest bulletin and reports; then the ways into everything.
 */
export function homePage(edition: Edition): Document {
  const { ledger } = edition.site;
  const words = edition.words.pages.home;
  const keyFigures = keyStandings(edition, ledger.settings.default_region).filter((one) => !one.yearAssumed);
  const [first] = keyFigures;
  const lead = first === undefined ? null : leadSentence(edition, first);
  const name = ownText(ledger.settings.title, ledger.settings.title_en, edition.lang);
  const subtitle = languageOf(edition.lang).ofLedger(ledger.settings.subtitle, ledger.settings.subtitle_en);
  const about = words.description(name, ledger.regions.size, ledger.observations.length);
  return {
    page: frame(edition, {
      path: PATHS.home,
      title: name,
      heading: subtitle || name,
      description: [lead, about].filter(Boolean).join(edition.words.site.gap),
      section: "home",
    }),
    blocks: [
      ...(lead === null ? [] : [{ kind: "lead", text: lead } as const]),
      ...overview(edition, keyFigures),
      ...coverage(edition),
      ...waysIn(edition),
    ],
  };
}

/** The key figures, and beside them who leads, and what is newest. */
function overview(edition: Edition, keyFigures: readonly Standing[]): Block[] {
  const newest = newestBlocks(edition);
  if (keyFigures.length === 0) return newest;
  const words = edition.words.pages.home;
  const own = edition.site.ledger.settings.default_region;
  const link = {
    text: words.allOf(edition.names.region(own)),
    href: edition.links.region(own).href,
  };
  const main = section("featured", words.featured(edition.names.region(own)), [
    {
      kind: "key-figures",
      figures: judgedFirst(keyFigures.map((one) => brief(keyFigure(edition, one, "brief")))),
    },
    { kind: "prose", paragraphs: [[link]] },
  ]);
  return [{ kind: "beside", main, side: [...leadersBlocks(edition, keyFigures), ...newest] }];
}

/** A key figure without its formulas and who says what: that stands on the region's page. */
function brief({ how: _, growth, ...rest }: KeyFigureView): KeyFigureView {
  if (growth?.differs) return { ...rest, growth };
  return growth === undefined ? rest : { ...rest, growth: { text: growth.text } };
}

/** Those with a bar take a whole line on a phone, the others half of one: kinds together leave no gap. */
function judgedFirst(figures: readonly KeyFigureView[]): KeyFigureView[] {
  return [...figures.filter(({ bar }) => bar), ...figures.filter(({ bar }) => !bar)];
}

/** Places and years: what there is, and what is not. */
function coverage(edition: Edition): Block[] {
  const words = edition.words.year.grid;
  const grid = ledgerGrid(edition, { id: "grid", caption: words.caption }, "all");
  return section("coverage", words.title, grid === null ? [] : [{ kind: "table", table: grid }]);
}

function waysIn(edition: Edition): Block[] {
  const words = edition.words.pages.home;
  const { regions, indicators, observations, targets, projects } = edition.site.ledger;
  const count = (n: number) => formatDecimal(String(n));
  const groups = [themesGroup(edition)].filter(({ links }) => links.length > 0);
  const counts = words.counts(
    count(regions.size),
    count(indicators.size),
    count(observations.length),
    count(targets.length),
    count(projects.size),
  );
  const links: Link[] = [
    {
      text: edition.words.pages.regions.title,
      href: edition.href(PATHS.regions),
    },
    {
      text: edition.words.pages.indicators.title,
      href: edition.href(PATHS.indicators),
    },
    { text: edition.words.site.nav.data, href: edition.href(PATHS.data) },
    { text: edition.words.site.nav.sitemap, href: edition.href(PATHS.sitemap) },
  ];
  const { listComma, colon } = edition.words.site;
  const all = links.flatMap((link, i) => [i === 0 ? words.more + colon : listComma, link]);
  return section(
    "about",
    words.about,
    [
      { kind: "index", index: { groups } },
      { kind: "prose", paragraphs: [all] },
    ],
    counts,
  );
}

/** The themes, each where the list of indicators has it. */
function themesGroup(edition: Edition): IndexGroup {
  const list = edition.href(PATHS.indicators);
  const links = themeGroups(edition).map(({ id, head, links: { length } }) => ({
    text: head,
    href: `${list}#${id}`,
    note: edition.words.pages.home.indicators(length),
  }));
  return { id: "themes", head: edition.words.pages.home.themes, links };
}
