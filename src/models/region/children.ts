import { byName, withPart } from "../../i18n/names.ts";
import type { Region } from "../../ledger/schema.ts";
import { FEWEST_COMPARED } from "../../measures/limits.ts";
import { toldAmount } from "../cells/statements.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_INDICATORS_BY_PLACE, MOST_PLACES_RANKED } from "../ground/limits.ts";
import { listed } from "../ground/listed.ts";
import { regionPath } from "../ground/routes.ts";
import type { IndexLink } from "../ground/view.ts";
import { keyStandings, leadStanding } from "../series/key-standings.ts";
import { placesBlocks } from "../series/places-table.ts";

/** The places within a region, by kind. */
export function childrenBlocks(edition: Edition, region: Region): Block[] {
  const words = edition.words.pages.region;
  const children = [...edition.site.lookup.children(region.id)].flatMap((child) =>
    child.kind === "group" ? [child, ...edition.site.lookup.places(child.id)] : [child],
  );
  if (children.length === 0) return [];
  const kinds = [...new Set(children.map((child) => child.kind))];
  const groups = kinds.map((kind) => {
    const head = edition.words.vocabulary.regionKinds[kind];
    const rows = children.filter((child) => child.kind === kind);
    return {
      id: `children-${kind}`,
      head: head.charAt(0).toUpperCase() + head.slice(1),
      links: byName(rows, edition.lang).map((child) => childLink(edition, child)),
    };
  });
  return section("children", words.children(edition.name(region)), [{ kind: "index", index: { groups } }]);
}

/** The places within a region side by side, for the key indicators of the site and of the region. */
export function placesWithin(edition: Edition, region: Region): Block[] {
  const places = edition.site.lookup.places(region.id).filter(({ peer_group }) => peer_group !== "");
  if (places.length < FEWEST_COMPARED || places.length > MOST_PLACES_RANKED) return [];
  const { featured_indicators } = edition.site.ledger.settings;
  const keyFigures = keyStandings(edition, region.id).map(({ series }) => series.indicator);
  const known = new Set(
    places.flatMap(({ id }) => edition.site.lookup.ofRegion(id).map((one) => one.indicator)),
  );
  const subjects = [...new Set([...featured_indicators, ...keyFigures, ...known])]
    .filter((indicator) => known.has(indicator))
    .slice(0, MOST_INDICATORS_BY_PLACE)
    .map((indicator) => ({ indicator, industry: "", breakdown: "" }));
  const { placesTitle } = edition.words.pages.region;
  return section("places", placesTitle, placesBlocks(edition, subjects, places, region));
}

/** A place with the newest of its key figures beside it. */
export function childLink(edition: Edition, region: Region): IndexLink {
  const link = {
    text: edition.name(region),
    href: edition.href(regionPath(region.id)),
  };
  const first = leadStanding(edition, keyStandings(edition, region.id));
  if (first?.observation == null) return link;
  const what = edition.names.series(first.series);
  const amount = `${what} ${toldAmount(edition, first.observation)}`;
  const remark = first.yearAssumed ? edition.words.names.yearAssumed : "";
  return { ...link, note: withPart(amount, remark, edition.lang) };
}

/** What a place says it stands on. */
export function leadingFacts(edition: Edition, region: string): Block[] {
  const rows = edition.site.ledger.leadingIndustries.filter((row) => row.region === region);
  if (rows.length === 0) return [];
  const links = rows.map((row) => edition.links.industry(row.industry));
  return [{ kind: "prose", paragraphs: [listed(links, edition.words.site.listComma)] }];
}
