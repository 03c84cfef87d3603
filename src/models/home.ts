import type { Lang } from "../i18n/lang.ts";
import { pageWords } from "../i18n/pages.ts";
import type { Region } from "../ledger/schema.ts";
import { type Block, type Document, section } from "./body.ts";
import { frame } from "./frame.ts";
import { themeGroups } from "./indicator/list.ts";
import { regionLink } from "./labels.ts";
import { childLink } from "./region/children.ts";
import { keyFigure, keyStandings, leadSentence } from "./region/keys.ts";
import { href, PATHS } from "./routes.ts";
import type { Site } from "./site.ts";

const MOST_PLACES = 24;

/** The home page: how the default region is doing, who leads and lags, and the ways into everything. */
export function homePage(site: Site, lang: Lang): Document {
  const { ledger } = site;
  const words = pageWords[lang].home;
  const own = ledger.settings.default_region;
  const keys = keyStandings(site, own);
  const name = lang === "zh" ? ledger.settings.title : ledger.settings.title_en || ledger.settings.title;
  const subtitle = lang === "zh" ? ledger.settings.subtitle : ledger.settings.subtitle_en;
  return {
    page: frame(site, lang, {
      path: PATHS.home,
      title: name,
      heading: subtitle || name,
      description: words.description(name, ledger.regions.size, ledger.observations.length),
      section: "home",
    }),
    blocks: [
      ...(keys[0] === undefined ? [] : [{ kind: "lead", text: leadSentence(site, keys[0], lang) } as Block]),
      ...section(
        "featured",
        words.featured,
        keys.length === 0 ? [] : [{ kind: "keys", figures: keys.map((one) => keyFigure(site, one, lang)) }],
        keys.length === 0 ? undefined : [regionLink(site, own, lang)],
      ),
      ...section(
        "regions",
        words.regions,
        [{ kind: "index", index: { groups: [placesGroup(site, lang)] } }],
        [{ text: pageWords[lang].all, href: href(site.base, lang, PATHS.regions) }],
      ),
      ...section("themes", words.themes, [{ kind: "index", index: { groups: themesOf(site, lang) } }]),
      ...section("about", words.about, [{ kind: "prose", paragraphs: [countsOf(site, lang)] }]),
    ],
  };
}

/** The places of which the ledger says most. */
function placesGroup(site: Site, lang: Lang) {
  const weight = (region: Region) => site.lookup.ofRegion(region.id).length;
  const places = [...site.ledger.regions.values()]
    .filter((region) => weight(region) > 0 && region.kind !== "group")
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST_PLACES);
  return {
    id: "places",
    head: pageWords[lang].home.newest,
    links: places.map((region) => childLink(site, region, lang)),
  };
}

/** Each theme with its first indicators. */
function themesOf(site: Site, lang: Lang) {
  return themeGroups(site, lang).map((group) => ({ ...group, links: group.links.slice(0, 5) }));
}

function countsOf(site: Site, lang: Lang): string {
  const { regions, indicators, observations, targets, projects } = site.ledger;
  return pageWords[lang].home.counts(
    regions.size,
    indicators.size,
    observations.length,
    targets.length,
    projects.size,
  );
}
