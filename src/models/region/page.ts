import type { Lang } from "../../i18n/lang.ts";
import { nameIn } from "../../i18n/names.ts";
import { pageWords } from "../../i18n/pages.ts";
import { regionKinds } from "../../i18n/vocabulary.ts";
import type { Series } from "../../ledger/lookup.ts";
import type { Region } from "../../ledger/schema.ts";
import { findingsOf } from "../audit/findings.ts";
import { auditBlocks } from "../audit/page.ts";
import { type Block, type Document, figures, section } from "../body.ts";
import { originsOfSeries } from "../changes/origins.ts";
import { embeddable } from "../embed/offered.ts";
import { frame } from "../frame.ts";
import { regionLink, sourcesOf } from "../labels.ts";
import { projectTable } from "../project/table.ts";
import { projectsOfRegion } from "../project/ways.ts";
import { fileHref, PATHS, regionPath } from "../routes.ts";
import type { Site } from "../site.ts";
import type { FactView } from "../view.ts";
import { analysisBlocks } from "./analysis.ts";
import { regionCharts } from "./charts.ts";
import { childrenBlocks, leadingFacts } from "./children.ts";
import { claimTable } from "./claims.ts";
import { byIndicator, figureTables, noteFact, type SeriesHead } from "./figures.ts";
import { keyFigure, keyStandings, leadSentence, peerGroupName, seriesInOrder } from "./keys.ts";
import { newestTargets, targetTable } from "./targets.ts";

/** The page of one region: the answer first, then key figures, charts, and every figure of it. */
export function regionPage(site: Site, lang: Lang, id: string): Document {
  const region = site.ledger.regions.get(id) as Region;
  const words = pageWords[lang].region;
  const name = nameIn(region, lang);
  const keys = keyStandings(site, id);
  const [first] = keys;
  const series = seriesInOrder(site, site.lookup.ofRegion(id));
  const head = byIndicator(site, lang);
  const lead = first === undefined ? words.nothing(name) : leadSentence(site, first, lang);
  return embeddable(site, lang, {
    page: frame(site, lang, {
      path: regionPath(id),
      title: name,
      kicker: kickerOf(region, lang),
      description: first === undefined ? words.description(name) : lead,
      section: "regions",
      above: [[pageWords[lang].regions.title, PATHS.regions], ...placesAbove(site, id, lang)],
      downloads: [{ text: pageWords[lang].fullData, href: fileHref(site.base, `/data/regions/${id}.csv`) }],
    }),
    blocks: [
      first === undefined
        ? { kind: "notice", notice: { text: lead, kind: "missing" } }
        : { kind: "lead", text: lead },
      ...(keys.length === 0
        ? []
        : section(`${id}-keys`, words.keys, [
            { kind: "keys", figures: keys.map((one) => keyFigure(site, one, lang)) },
          ])),
      ...section("charts", words.charts, figures(regionCharts(site, region, keys, lang))),
      ...analysisBlocks(site, region, keys, series, head, lang),
      ...childrenBlocks(site, region, lang),
      ...rowBlocks(site, id, name, series, head, lang),
      ...auditBlocks(site, findingsOf(site).ofRegion(id), lang),
      ...aboutBlocks(site, region, lang),
    ],
  });
}

function kickerOf(region: Region, lang: Lang): string {
  const kind = regionKinds[region.kind][lang];
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** From the root down to the parent. */
function placesAbove(site: Site, id: string, lang: Lang): [string, string][] {
  return [...site.lookup.ancestors(id)]
    .reverse()
    .map((region) => [nameIn(region, lang), regionPath(region.id)]);
}

/** Everything that the ledger's rows say of the region. */
function rowBlocks(
  site: Site,
  id: string,
  name: string,
  series: readonly Series[],
  head: SeriesHead,
  lang: Lang,
): Block[] {
  const words = pageWords[lang].region;
  const targets = newestTargets(series);
  const claims = series.flatMap((one) => one.claims);
  const projects = projectsOfRegion(site, id);
  return [
    ...figureTables(site, series, head, { id: "figures", caption: words.figuresOf(name) }, lang),
    ...section(
      "targets",
      words.targets,
      targets.length === 0
        ? []
        : [
            {
              kind: "table",
              table: targetTable(
                site,
                targets,
                head,
                { id: "targets-table", caption: words.targetsOf(name) },
                lang,
              ),
            },
          ],
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
              table: claimTable(
                site,
                claims,
                head,
                { id: "claims-table", caption: words.claimsOf(name) },
                lang,
              ),
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
              table: projectTable(
                site,
                projects,
                { id: "projects-table", caption: words.projectsOf(name) },
                lang,
              ),
            },
          ],
    ),
  ];
}

/** What the place is, what it stands on, and where its figures come from. */
function aboutBlocks(site: Site, region: Region, lang: Lang): Block[] {
  const words = pageWords[lang];
  const series = site.lookup.ofRegion(region.id);
  const rows = series.flatMap((one) => [...one.observations, ...one.targets, ...one.claims]);
  const sources = sourcesOf(site, rows, lang);
  return [
    ...section("leading", words.region.leading, leadingFacts(site, region.id, lang)),
    ...section("about", words.project.facts, [{ kind: "facts", facts: factsOf(site, region, lang) }]),
    ...section("sources", words.region.sources, sources.length === 0 ? [] : [{ kind: "sources", sources }]),
    ...originsOfSeries(site, series, lang),
  ];
}

function factsOf(site: Site, region: Region, lang: Lang): FactView[] {
  const words = pageWords[lang].region;
  const validity = [region.valid_from, region.valid_to].some((day) => day !== "")
    ? `${region.valid_from}–${region.valid_to}`
    : "";
  const facts: [string, FactView["text"]][] = [
    [words.kind, regionKinds[region.kind][lang]],
    [words.parent, region.parent === "" ? "" : [regionLink(site, region.parent, lang)]],
    [words.code, region.code],
    [words.peers, region.peer_group === "" ? "" : peerGroupName(site, region.peer_group, lang)],
    [words.validity, validity],
  ];
  const told = facts.filter(([, text]) => text !== "").map(([term, text]) => ({ term, text }));
  return [...told, ...noteFact(words.note, region, lang)];
}
