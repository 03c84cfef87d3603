import { byName, withPart } from "../../i18n/names.ts";
import type { Series } from "../../ledger/lookup.ts";
import type { Industry } from "../../ledger/schema.ts";
import { structureBlocks } from "../analysis/structure.ts";
import { withFinding } from "../frame/finding.ts";
import { frame } from "../frame/frame.ts";
import { embeddable } from "../frame/sharing.ts";
import { type Block, type Document, figures, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { projectsOfIndustry } from "../ground/project-rows.ts";
import { industryPath, PATHS } from "../ground/routes.ts";
import type { FactView, RichText } from "../ground/view.ts";
import { originsOfSeries } from "../provenance/origins.ts";
import { claimTable } from "../series/claim-table.ts";
import { figureTables } from "../series/figure-tables.ts";
import { seriesInOrder } from "../series/key-standings.ts";
import { projectTable } from "../series/project-table.ts";
import { noteFact, type SeriesHead } from "../series/rows.ts";
import { newestTargets, targetTable } from "../series/target-table.ts";
import { industryCharts } from "./industry-charts.ts";

/** The page of one industry: its place in the tree, its figures by place, its projects. */
export function industryPage(edition: Edition, id: string): Document {
  const row = edition.site.ledger.industries.get(id) as Industry;
  const words = edition.words.pages;
  const name = edition.name(row);
  const series = seriesInOrder(edition.site, edition.site.lookup.ofIndustry(id));
  const rows = rowBlocks(edition, id, name, series);
  const kind = edition.words.vocabulary.industryKinds[row.kind];
  return embeddable(
    edition,
    withFinding(edition, {
      page: frame(edition, {
        path: industryPath(id),
        title: name,
        kicker: kind.charAt(0).toUpperCase() + kind.slice(1),
        description: words.industry.description(name),
        section: "industries",
        shows: series,
        above: [[words.industries.title, PATHS.industries]],
      }),
      blocks: [
        ...(rows.length === 0
          ? [{ kind: "notice", notice: { text: words.industry.nothing(name), kind: "missing" } } as const]
          : []),
        { kind: "facts", facts: factsOf(edition, row) },
        ...section("charts", words.region.charts, figures(industryCharts(edition, row))),
        ...structureBlocks(edition, id),
        ...rows,
      ],
    }),
  );
}

function factsOf(edition: Edition, row: Industry): FactView[] {
  const words = edition.words.pages;
  const children = [...edition.site.ledger.industries.values()].filter((one) => one.parent === row.id);
  const places = edition.site.ledger.leadingIndustries.filter((one) => one.industry === row.id);
  const list = (links: RichText[]) =>
    links.flatMap((link, i) => (i === 0 ? link : [edition.words.site.listComma, ...link])) as RichText;
  const facts: [string, RichText][] = [
    [words.region.code, row.code],
    [words.region.parent, row.parent === "" ? "" : [edition.links.industry(row.parent)]],
    [
      words.industry.parts,
      list(byName(children, edition.lang).map((one) => [edition.links.industry(one.id)])),
    ],
    [words.industry.places, list(places.map((one) => [edition.links.region(one.region)]))],
  ];
  const told = facts.filter(([, text]) => text.length > 0).map(([term, text]) => ({ term, text }));
  return [...told, ...noteFact(edition, words.project.note, row)];
}

function rowBlocks(edition: Edition, id: string, name: string, series: readonly Series[]): Block[] {
  const words = edition.words.pages;
  const head = byPlaceAndIndicator(edition);
  const targets = newestTargets(series);
  const claims = series.flatMap((one) => one.claims);
  const projects = projectsOfIndustry(edition.site, id);
  const table = <T>(rows: readonly T[], make: () => Block): Block[] => (rows.length === 0 ? [] : [make()]);
  return [
    ...figureTables(edition, series, head, { id: "figures", caption: words.region.figuresOf(name) }),
    ...section(
      "targets",
      words.region.targets,
      table(targets, () => ({
        kind: "table",
        table: targetTable(edition, targets, head, {
          id: "targets-table",
          caption: words.region.targetsOf(name),
        }),
      })),
    ),
    ...section(
      "claims",
      words.region.claims,
      table(claims, () => ({
        kind: "table",
        table: claimTable(edition, claims, head, {
          id: "claims-table",
          caption: words.region.claimsOf(name),
        }),
      })),
      words.region.claimsIntro,
    ),
    ...section(
      "projects",
      words.region.projects,
      table(projects, () => ({
        kind: "table",
        table: projectTable(edition, projects, {
          id: "projects-table",
          caption: words.region.projectsOf(name),
        }),
      })),
    ),
    ...originsOfSeries(edition, series),
  ];
}

/** Rows of an industry's page: the place and what was measured, under the indicator. */
function byPlaceAndIndicator(edition: Edition): SeriesHead {
  return {
    column: edition.words.pages.column.region,
    cell: (one) => {
      const link = edition.links.region(one.region);
      const part = edition.names.breakdown(one.breakdown);
      return { text: withPart(link.text, part, edition.lang), href: link.href };
    },
    group: (one) => edition.links.indicator(one.indicator).text,
  };
}
