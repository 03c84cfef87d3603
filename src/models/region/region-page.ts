import type { Series } from "../../ledger/lookup.ts";
import type { Region } from "../../ledger/schema.ts";
import type { Standing } from "../../measures/standing.ts";
import { auditBlocks } from "../audit/audit-page.ts";
import { findingsOf } from "../audit/findings.ts";
import { sourcesOf } from "../cells/statements.ts";
import { frame } from "../frame/frame.ts";
import { embeddable } from "../frame/sharing.ts";
import { type Block, type Document, figures, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_REGION_SOURCES_IN_SIGHT, REGION_CHARTS_IN_SIGHT } from "../ground/limits.ts";
import { projectsOfRegion } from "../ground/project-rows.ts";
import { PATHS, regionPath } from "../ground/routes.ts";
import type { FactView, SourceView } from "../ground/view.ts";
import { originsOfSeries } from "../provenance/origins.ts";
import { claimTable } from "../series/claim-table.ts";
import { figureTables } from "../series/figure-tables.ts";
import { keyFigure, peerGroupName } from "../series/key-figures.ts";
import { keyStandings, leadStanding, seriesInOrder } from "../series/key-standings.ts";
import { projectTable } from "../series/project-table.ts";
import { byIndicator, noteFact, type SeriesHead } from "../series/rows.ts";
import { newestTargets, targetBlocks } from "../series/target-table.ts";
import { alsoBlocks, leadOf } from "./brief.ts";
import { childrenBlocks, leadingFacts, placesWithin } from "./children.ts";
import { analysisBlocks } from "./region-analysis.ts";
import { regionCharts } from "./region-charts.ts";

/** The page of one region: the answer first, then key figures, charts, and every figure of it. */
export function regionPage(edition: Edition, id: string): Document {
  const region = edition.site.ledger.regions.get(id) as Region;
  const words = edition.words.pages.region;
  const name = edition.name(region);
  const found = keyStandings(edition, id);
  const first = leadStanding(edition, found);
  const keyFigures = first === null ? found : [first, ...found.filter((one) => one !== first)];
  const series = seriesInOrder(edition.site, edition.site.lookup.ofRegion(id));
  const head = byIndicator(edition);
  const lead = leadOf(edition, region, first, series);
  const isEmpty = series.every(({ observations }) => observations.length === 0) && first === null;
  return embeddable(edition, {
    page: frame(edition, {
      path: regionPath(id),
      title: name,
      kicker: kickerOf(edition, region),
      description: isEmpty ? words.description(name) : lead,
      section: "regions",
      shows: series,
      above: [[edition.words.pages.regions.title, PATHS.regions], ...placesAbove(edition, id)],
      downloads: [
        {
          text: edition.words.pages.fullData,
          href: edition.file(`/data/regions/${id}.csv`),
        },
      ],
    }),
    blocks: [
      isEmpty ? { kind: "notice", notice: { text: lead, kind: "missing" } } : { kind: "lead", text: lead },
      ...alsoBlocks(edition, region, first, series),
      ...(keyFigures.length === 0
        ? []
        : section(`${id}-keys`, words.keyFigures, [
            { kind: "key-figures", figures: keyFigures.map((one) => keyFigure(edition, one)) },
          ])),
      ...section("charts", words.charts, chartBlocks(edition, region, keyFigures)),
      ...analysisBlocks(edition, region, keyFigures, series, head),
      ...placesWithin(edition, region),
      ...childrenBlocks(edition, region),
      ...rowBlocks(edition, id, name, series, head),
      ...auditBlocks(edition, findingsOf(edition.site).ofRegion(id)),
      ...aboutBlocks(edition, region),
    ],
  });
}

function chartBlocks(edition: Edition, region: Region, keyFigures: readonly Standing[]): Block[] {
  const charts = regionCharts(edition, region, keyFigures);
  const [shown, more] = [charts.slice(0, REGION_CHARTS_IN_SIGHT), charts.slice(REGION_CHARTS_IN_SIGHT)];
  if (more.length === 0) return figures(shown);
  const summary = edition.words.pages.region.moreCharts(more.length);
  return [...figures(shown), { kind: "folded", summary, blocks: figures(more) }];
}

function kickerOf(edition: Edition, region: Region): string {
  const kind = edition.words.vocabulary.regionKinds[region.kind];
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** From the root down to the parent. */
function placesAbove(edition: Edition, id: string): [string, string][] {
  return [...edition.site.lookup.ancestors(id)]
    .reverse()
    .map((region) => [edition.name(region), regionPath(region.id)]);
}

/** Everything that the ledger's rows say of the region. */
function rowBlocks(
  edition: Edition,
  id: string,
  name: string,
  series: readonly Series[],
  head: SeriesHead,
): Block[] {
  const words = edition.words.pages.region;
  const targets = newestTargets(series);
  const claims = series.flatMap((one) => one.claims);
  const projects = projectsOfRegion(edition.site, id);
  return [
    ...figureTables(edition, series, head, { id: "figures", caption: words.figuresOf(name) }),
    ...section(
      "targets",
      words.targets,
      targetBlocks(edition, targets, head, { id: "targets-table", caption: words.targetsOf(name) }),
      targets.length < series.reduce((count, one) => count + one.targets.length, 0)
        ? words.targetsNewest
        : words.targetsIntro,
    ),
    ...section(
      "claims",
      words.claims,
      claims.length === 0
        ? []
        : [
            {
              kind: "table",
              table: claimTable(edition, claims, head, { id: "claims-table", caption: words.claimsOf(name) }),
            },
          ],
      words.claimsIntro,
    ),
    ...section(
      "projects",
      words.projects,
      projects.length === 0
        ? []
        : [
            {
              kind: "table",
              table: projectTable(edition, projects, {
                id: "projects-table",
                caption: words.projectsOf(name),
              }),
            },
          ],
    ),
  ];
}

/** What the place is, what it stands on, and where its figures come from. */
function aboutBlocks(edition: Edition, region: Region): Block[] {
  const words = edition.words.pages;
  const series = edition.site.lookup.ofRegion(region.id);
  const rows = series.flatMap((one) => [...one.observations, ...one.targets, ...one.claims]);
  const sources = sourcesOf(edition, rows);
  return [
    ...section("leading", words.region.leading, leadingFacts(edition, region.id)),
    ...section("about", words.project.facts, [{ kind: "facts", facts: factsOf(edition, region) }]),
    ...section("sources", words.region.sources, sourceBlocks(edition, sources)),
    ...originsOfSeries(edition, series),
  ];
}

function sourceBlocks(edition: Edition, sources: readonly SourceView[]): Block[] {
  const [shown, more] = [
    sources.slice(0, MOST_REGION_SOURCES_IN_SIGHT),
    sources.slice(MOST_REGION_SOURCES_IN_SIGHT),
  ];
  if (shown.length === 0) return [];
  const first: Block = { kind: "sources", sources: shown };
  if (more.length === 0) return [first];
  const summary = edition.words.pages.region.moreSources(more.length);
  return [first, { kind: "folded", summary, blocks: [{ kind: "sources", sources: more }] }];
}

function factsOf(edition: Edition, region: Region): FactView[] {
  const words = edition.words.pages.region;
  const validity = [region.valid_from, region.valid_to].some((day) => day !== "")
    ? `${region.valid_from}–${region.valid_to}`
    : "";
  const facts: [string, FactView["text"]][] = [
    [words.kind, edition.words.vocabulary.regionKinds[region.kind]],
    [words.parent, region.parent === "" ? "" : [edition.links.region(region.parent)]],
    [words.code, region.code],
    [words.peers, region.peer_group === "" ? "" : peerGroupName(edition, region.peer_group)],
    [words.validity, validity],
  ];
  const told = facts.filter(([, text]) => text !== "").map(([term, text]) => ({ term, text }));
  return [...told, ...noteFact(edition, words.note, region)];
}
