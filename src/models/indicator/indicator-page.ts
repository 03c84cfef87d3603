import { ownText } from "../../i18n/lang.ts";
import { withPart } from "../../i18n/names.ts";
import { type Series, standsAlone } from "../../ledger/lookup.ts";
import type { Indicator } from "../../ledger/schema.ts";
import { auditBlocks } from "../audit/audit-page.ts";
import { findingsOf } from "../audit/findings.ts";
import { withFinding } from "../frame/finding.ts";
import { frame } from "../frame/frame.ts";
import { embeddable } from "../frame/sharing.ts";
import { type Block, type Document, figures, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_PLACES_RANKED, MOST_ROWS_OF_INDICATOR } from "../ground/limits.ts";
import { indicatorPath, PATHS } from "../ground/routes.ts";
import type { FactView, RichText } from "../ground/view.ts";
import { originsOfSeries } from "../provenance/origins.ts";
import { claimTable } from "../series/claim-table.ts";
import { figureTables } from "../series/figure-tables.ts";
import { placesBlocks } from "../series/places-table.ts";
import type { SeriesHead } from "../series/rows.ts";
import { newestTargets, targetBlocks } from "../series/target-table.ts";
import { analysisBlocks } from "./indicator-analysis.ts";
import { indicatorCharts } from "./indicator-charts.ts";

/** The page of one indicator: what it means, who leads, and every figure of it by place. */
export function indicatorPage(edition: Edition, id: string): Document {
  const row = edition.site.ledger.indicators.get(id) as Indicator;
  const words = edition.words.pages.indicator;
  const name = edition.name(row);
  const definition = definitionOf(edition, row) || words.noDefinition;
  const theme = edition.site.ledger.settings.themes.find((one) => one.id === row.theme);
  return embeddable(
    edition,
    withFinding(edition, {
      page: frame(edition, {
        path: indicatorPath(id),
        title: name,
        kicker: theme === undefined ? "" : edition.name(theme),
        description: words.description(name, definition),
        section: "indicators",
        shows: edition.site.lookup.ofIndicator(id),
        above: [[edition.words.pages.indicators.title, PATHS.indicators]],
        downloads: [{ text: edition.words.pages.fullData, href: fullData(edition, id) }],
      }),
      blocks: [
        { kind: "lead", text: definition },
        ...section("about", words.definition, [{ kind: "facts", facts: factsOf(edition, row) }]),
        ...section("ranking", words.ranking, figures(indicatorCharts(edition, row))),
        ...placesOf(edition, row),
        ...analysisBlocks(edition, row),
        ...tables(edition, row, name),
        ...auditBlocks(edition, findingsOf(edition.site).ofIndicator(id)),
      ],
    }),
  );
}

function definitionOf(edition: Edition, row: Indicator): string {
  return ownText(row.definition, row.definition_en, edition.lang);
}

function factsOf(edition: Edition, row: Indicator): FactView[] {
  const words = edition.words.pages.indicator;
  const facts: [string, RichText][] = [
    [words.unit, edition.names.rowUnit({ unit: row.unit, indicator: row.id })],
    [words.measure, edition.words.vocabulary.measureKinds[row.measure]],
    [words.better, edition.words.vocabulary.directions[row.better]],
    [words.additive, edition.words.vocabulary.yesNo[row.additive]],
    [words.frequency, edition.words.vocabulary.frequencies[row.frequency]],
    [words.office, officeText(edition, row.office)],
  ];
  return facts.filter(([, text]) => text !== "").map(([term, text]) => ({ term, text }));
}

function officeText(edition: Edition, id: string): RichText {
  const office = edition.site.ledger.offices.get(id);
  if (office === undefined) return "";
  const name = edition.name(office);
  return office.contact === "" ? name : [{ text: name, href: office.contact }];
}

/** Its own file; the page of all downloads where it has too many rows for one. */
function fullData(edition: Edition, id: string): string {
  return standsAlone(edition.site.lookup.ofIndicator(id))
    ? edition.file(`/data/indicators/${id}.csv`)
    : edition.href(PATHS.data);
}

function tables(edition: Edition, row: Indicator, name: string): Block[] {
  const words = edition.words.pages;
  const all = edition.site.lookup.ofIndicator(row.id);
  const rows = all.reduce((count, one) => count + one.observations.length + one.targets.length, 0);
  const listed = rows > MOST_ROWS_OF_INDICATOR ? all.filter((one) => isUpper(edition, one)) : all;
  const head = byRegion(edition);
  const titles = { id: "figures", caption: words.indicator.figuresOf(name) };
  const targets = newestTargets(listed);
  const claims = listed.flatMap((one) => one.claims);
  const targetTitles = { id: "targets-table", caption: words.region.targetsOf(name) };
  const claimTitles = { id: "claims-table", caption: words.region.claimsOf(name) };
  const cut: Block[] =
    listed.length < all.length
      ? [{ kind: "notice", notice: { text: words.indicator.top, kind: "missing" } }]
      : [];
  return [
    ...cut,
    ...figureTables(edition, listed, head, titles),
    ...section("targets", words.region.targets, targetBlocks(edition, targets, head, targetTitles)),
    ...section(
      "claims",
      words.region.claims,
      claims.length === 0 ? [] : [{ kind: "table", table: claimTable(edition, claims, head, claimTitles) }],
      words.region.claimsIntro,
    ),
    ...originsOfSeries(edition, listed),
  ];
}

/** The places of each peer group side by side at the newest period of most of them. */
function placesOf(edition: Edition, row: Indicator): Block[] {
  const { settings } = edition.site.ledger;
  const places = settings.peer_groups.flatMap(({ id }) => edition.site.peers(id));
  if (places.length > MOST_PLACES_RANKED) return [];
  const subjects = [{ indicator: row.id, industry: "", breakdown: "" }];
  const { placesTitle } = edition.words.pages.region;
  return section("places", placesTitle, placesBlocks(edition, subjects, places, null));
}

function isUpper(edition: Edition, one: Series): boolean {
  return edition.site.lookup.ancestors(one.region).length < 2;
}

/** Rows of an indicator's page: the place with the part of the indicator. */
export function byRegion(edition: Edition): SeriesHead {
  return {
    column: edition.words.pages.column.region,
    cell: (one) => {
      const link = edition.links.region(one.region);
      const part = edition.names.part(one);
      return { text: withPart(link.text, part, edition.lang), href: link.href };
    },
    group: () => "",
  };
}
