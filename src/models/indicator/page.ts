import type { Lang } from "../../i18n/lang.ts";
import { nameIn, withPart } from "../../i18n/names.ts";
import { pageWords } from "../../i18n/pages.ts";
import { directions, frequencies, measureKinds, yesNo } from "../../i18n/vocabulary.ts";
import { type Series, standsAlone } from "../../ledger/lookup.ts";
import type { Indicator } from "../../ledger/schema.ts";
import { findingsOf } from "../audit/findings.ts";
import { auditBlocks } from "../audit/page.ts";
import { type Block, type Document, figures, section } from "../body.ts";
import { originsOfSeries } from "../changes/origins.ts";
import { embeddable } from "../embed/offered.ts";
import { withFinding } from "../finding.ts";
import { frame } from "../frame.ts";
import { partName, regionLink, unitName } from "../labels.ts";
import { claimTable } from "../region/claims.ts";
import { figureTables, type SeriesHead } from "../region/figures.ts";
import { newestTargets, targetTable } from "../region/targets.ts";
import { fileHref, href, indicatorPath, PATHS } from "../routes.ts";
import type { Site } from "../site.ts";
import type { FactView, RichText } from "../view.ts";
import { analysisBlocks } from "./analysis.ts";
import { indicatorCharts } from "./charts.ts";

/** From how many rows on only those of the upper two levels of regions are listed. */
const MOST_ROWS = 1_000;

/** The page of one indicator: what it means, who leads, and every figure of it by place. */
export function indicatorPage(site: Site, lang: Lang, id: string): Document {
  const row = site.ledger.indicators.get(id) as Indicator;
  const words = pageWords[lang].indicator;
  const name = nameIn(row, lang);
  const definition = definitionOf(row, lang) || words.noDefinition;
  const theme = site.ledger.settings.themes.find((one) => one.id === row.theme);
  return embeddable(
    site,
    lang,
    withFinding(lang, {
      page: frame(site, lang, {
        path: indicatorPath(id),
        title: name,
        kicker: theme === undefined ? "" : nameIn(theme, lang),
        description: words.description(name, definition),
        section: "indicators",
        above: [[pageWords[lang].indicators.title, PATHS.indicators]],
        downloads: [{ text: pageWords[lang].fullData, href: fullData(site, id, lang) }],
      }),
      blocks: [
        { kind: "lead", text: definition },
        ...section("about", words.definition, [{ kind: "facts", facts: factsOf(site, row, lang) }]),
        ...section("ranking", words.ranking, figures(indicatorCharts(site, row, lang))),
        ...analysisBlocks(site, row, lang),
        ...tables(site, row, name, lang),
        ...auditBlocks(site, findingsOf(site).ofIndicator(id), lang),
      ],
    }),
  );
}

function definitionOf(row: Indicator, lang: Lang): string {
  return lang === "zh" ? row.definition : row.definition_en || row.definition;
}

function factsOf(site: Site, row: Indicator, lang: Lang): FactView[] {
  const words = pageWords[lang].indicator;
  const facts: [string, RichText][] = [
    [words.unit, unitName(site.ledger, row.unit, lang)],
    [words.measure, measureKinds[row.measure][lang]],
    [words.better, directions[row.better][lang]],
    [words.additive, yesNo[row.additive][lang]],
    [words.frequency, frequencies[row.frequency][lang]],
    [words.office, officeText(site, row.office, lang)],
  ];
  return facts.filter(([, text]) => text !== "").map(([term, text]) => ({ term, text }));
}

function officeText(site: Site, id: string, lang: Lang): RichText {
  const office = site.ledger.offices.get(id);
  if (office === undefined) return "";
  const name = nameIn(office, lang);
  return office.contact === "" ? name : [{ text: name, href: office.contact }];
}

/** Its own file; the page of all downloads where it has too many rows for one. */
function fullData(site: Site, id: string, lang: Lang): string {
  return standsAlone(site.lookup.ofIndicator(id))
    ? fileHref(site.base, `/data/indicators/${id}.csv`)
    : href(site.base, lang, PATHS.data);
}

function tables(site: Site, row: Indicator, name: string, lang: Lang): Block[] {
  const words = pageWords[lang];
  const all = site.lookup.ofIndicator(row.id);
  const rows = all.reduce((count, one) => count + one.observations.length + one.targets.length, 0);
  const listed = rows > MOST_ROWS ? all.filter((one) => isUpper(site, one)) : all;
  const head = byRegion(site, lang);
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
    ...figureTables(site, listed, head, titles, lang),
    ...section(
      "targets",
      words.region.targets,
      targets.length === 0
        ? []
        : [{ kind: "table", table: targetTable(site, targets, head, targetTitles, lang) }],
    ),
    ...section(
      "claims",
      words.region.claims,
      claims.length === 0
        ? []
        : [{ kind: "table", table: claimTable(site, claims, head, claimTitles, lang) }],
      words.region.claimsIntro,
    ),
    ...originsOfSeries(site, listed, lang),
  ];
}

function isUpper(site: Site, one: Series): boolean {
  return site.lookup.ancestors(one.region).length < 2;
}

/** Rows of an indicator's page: the place with the part of the indicator. */
export function byRegion(site: Site, lang: Lang): SeriesHead {
  return {
    column: pageWords[lang].column.region,
    cell: (one) => {
      const link = regionLink(site, one.region, lang);
      const part = partName(site.ledger, one, lang);
      return { text: withPart(link.text, part, lang), href: link.href };
    },
    group: () => "",
  };
}
