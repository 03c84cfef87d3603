import type { Lang } from "../../i18n/lang.ts";
import { byName, nameIn, withPart } from "../../i18n/names.ts";
import { pageWords } from "../../i18n/pages.ts";
import { siteWords } from "../../i18n/site.ts";
import { industryKinds } from "../../i18n/vocabulary.ts";
import type { Series } from "../../ledger/lookup.ts";
import type { Industry } from "../../ledger/schema.ts";
import { structureBlocks } from "../analysis/structure.ts";
import { type Block, type Document, figures, section } from "../body.ts";
import { originsOfSeries } from "../changes/origins.ts";
import { embeddable } from "../embed/offered.ts";
import { withFinding } from "../finding.ts";
import { frame } from "../frame.ts";
import { breakdownName, indicatorLink, industryLink, regionLink } from "../labels.ts";
import { projectTable } from "../project/table.ts";
import { projectsOfIndustry } from "../project/ways.ts";
import { claimTable } from "../region/claims.ts";
import { figureTables, noteFact, type SeriesHead } from "../region/figures.ts";
import { seriesInOrder } from "../region/keys.ts";
import { newestTargets, targetTable } from "../region/targets.ts";
import { industryPath, PATHS } from "../routes.ts";
import type { Site } from "../site.ts";
import type { FactView, RichText } from "../view.ts";
import { industryCharts } from "./charts.ts";

/** The page of one industry: its place in the tree, its figures by place, its projects. */
export function industryPage(site: Site, lang: Lang, id: string): Document {
  const row = site.ledger.industries.get(id) as Industry;
  const words = pageWords[lang];
  const name = nameIn(row, lang);
  const series = seriesInOrder(site, site.lookup.ofIndustry(id));
  const rows = rowBlocks(site, id, name, series, lang);
  const kind = industryKinds[row.kind][lang];
  return embeddable(
    site,
    lang,
    withFinding(lang, {
      page: frame(site, lang, {
        path: industryPath(id),
        title: name,
        kicker: kind.charAt(0).toUpperCase() + kind.slice(1),
        description: words.industry.description(name),
        section: "industries",
        above: [[words.industries.title, PATHS.industries]],
      }),
      blocks: [
        ...(rows.length === 0
          ? [{ kind: "notice", notice: { text: words.industry.nothing(name), kind: "missing" } } as const]
          : []),
        { kind: "facts", facts: factsOf(site, row, lang) },
        ...section("charts", words.region.charts, figures(industryCharts(site, row, lang))),
        ...structureBlocks(site, id, lang),
        ...rows,
      ],
    }),
  );
}

function factsOf(site: Site, row: Industry, lang: Lang): FactView[] {
  const words = pageWords[lang];
  const children = [...site.ledger.industries.values()].filter((one) => one.parent === row.id);
  const places = site.ledger.leadingIndustries.filter((one) => one.industry === row.id);
  const list = (links: RichText[]) =>
    links.flatMap((link, i) => (i === 0 ? link : [siteWords[lang].listComma, ...link])) as RichText;
  const facts: [string, RichText][] = [
    [words.region.code, row.code],
    [words.region.parent, row.parent === "" ? "" : [industryLink(site, row.parent, lang)]],
    [words.industry.parts, list(byName(children, lang).map((one) => [industryLink(site, one.id, lang)]))],
    [words.industry.places, list(places.map((one) => [regionLink(site, one.region, lang)]))],
  ];
  const told = facts.filter(([, text]) => text.length > 0).map(([term, text]) => ({ term, text }));
  return [...told, ...noteFact(words.project.note, row, lang)];
}

function rowBlocks(site: Site, id: string, name: string, series: readonly Series[], lang: Lang): Block[] {
  const words = pageWords[lang];
  const head = byPlaceAndIndicator(site, lang);
  const targets = newestTargets(series);
  const claims = series.flatMap((one) => one.claims);
  const projects = projectsOfIndustry(site, id);
  const table = <T>(rows: readonly T[], make: () => Block): Block[] => (rows.length === 0 ? [] : [make()]);
  return [
    ...figureTables(site, series, head, { id: "figures", caption: words.region.figuresOf(name) }, lang),
    ...section(
      "targets",
      words.region.targets,
      table(targets, () => ({
        kind: "table",
        table: targetTable(
          site,
          targets,
          head,
          { id: "targets-table", caption: words.region.targetsOf(name) },
          lang,
        ),
      })),
    ),
    ...section(
      "claims",
      words.region.claims,
      table(claims, () => ({
        kind: "table",
        table: claimTable(
          site,
          claims,
          head,
          { id: "claims-table", caption: words.region.claimsOf(name) },
          lang,
        ),
      })),
      words.region.claimsIntro,
    ),
    ...section(
      "projects",
      words.region.projects,
      table(projects, () => ({
        kind: "table",
        table: projectTable(
          site,
          projects,
          { id: "projects-table", caption: words.region.projectsOf(name) },
          lang,
        ),
      })),
    ),
    ...originsOfSeries(site, series, lang),
  ];
}

/** Rows of an industry's page: the place and what was measured, under the indicator. */
function byPlaceAndIndicator(site: Site, lang: Lang): SeriesHead {
  const { ledger } = site;
  return {
    column: pageWords[lang].column.region,
    cell: (one) => {
      const link = regionLink(site, one.region, lang);
      const part = breakdownName(ledger, one.breakdown, lang);
      return { text: withPart(link.text, part, lang), href: link.href };
    },
    group: (one) => indicatorLink(site, one.indicator, lang).text,
  };
}
