import { withPart } from "../../i18n/names.ts";
import { isYearAssumed } from "../../ledger/assumed.ts";
import type { Series } from "../../ledger/lookup.ts";
import { endYear, type Period, period } from "../../ledger/period.ts";
import type { Observation, Region } from "../../ledger/schema.ts";
import type { Standing } from "../../measures/standing.ts";
import { judgedAt } from "../../measures/targets/judged.ts";
import { findingsOf } from "../audit/findings.ts";
import { judgementNames } from "../cells/verdicts.ts";
import { cutOffs } from "../directory/cutoffs.ts";
import { flowsOf } from "../directory/flows.ts";
import type { Block } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_BULLETINS_BESIDE, MOST_NEXT_TARGETS, MOST_YEARS_BESIDE } from "../ground/limits.ts";
import { listed } from "../ground/listed.ts";
import { projectsOfRegion } from "../ground/project-rows.ts";
import { bulletinPath, comparePath, PATHS, targetsPath } from "../ground/routes.ts";
import type { FactView, Link } from "../ground/view.ts";
import { leadSentence } from "../series/key-figures.ts";

/** The first sentence of a region's page: of its most important figure, else what the ledger has of it. */
export function leadOf(
  edition: Edition,
  region: Region,
  first: Standing | null,
  all: readonly Series[],
): string {
  if (first !== null) return leadSentence(edition, first);
  const words = edition.words.pages.region;
  const rows = all.flatMap(({ observations }) => observations);
  if (rows.length === 0) return words.nothing(edition.name(region));
  const years = [...new Set(rows.map((row) => endYear(period(row.period))))];
  const [from, to] = [Math.min(...years), Math.max(...years)].map((year) =>
    edition.period(period(String(year))),
  );
  const indicators = new Set(all.filter((one) => one.observations.length > 0).map((one) => one.indicator));
  const isAssumed = rows.every((row) => isYearAssumed(edition.site.ledger, row));
  const remark = isAssumed ? edition.words.names.yearAssumed : "";
  const span = withPart(edition.words.charts.span(from ?? "", to ?? ""), remark, edition.lang);
  return words.covers(edition.name(region), indicators.size, rows.length, span);
}

/** Where else the site speaks of the region: its bulletins, target years, projects, flows, peers, audit. */
export function alsoBlocks(
  edition: Edition,
  region: Region,
  first: Standing | null,
  all: readonly Series[],
): Block[] {
  const links = [
    ...bulletinLinks(edition, region),
    ...yearLinks(edition, all),
    ...projectLinks(edition, region),
    ...flowLinks(edition, region),
    ...peerLinks(edition, region, first),
    ...auditLinks(edition, region),
  ];
  const next = nextTargets(edition, all);
  const facts: FactView[] = [
    ...(next === "" ? [] : [{ term: edition.words.pages.region.next, text: next }]),
    ...(links.length === 0
      ? []
      : [{ term: edition.words.pages.region.also, text: listed(links, edition.words.site.semicolon) }]),
  ];
  return facts.length === 0 ? [] : [{ kind: "facts", facts }];
}

function bulletinLinks(edition: Edition, region: Region): Link[] {
  return cutOffs(edition.site)
    .filter((one) => one.region.id === region.id)
    .slice(0, MOST_BULLETINS_BESIDE)
    .map(({ period: at }) => ({
      text: edition.words.pages.region.bulletinOf(edition.period(at)),
      href: edition.href(bulletinPath(at.text, region.id)),
    }));
}

/** The newest years for which the region has targets. */
function yearLinks(edition: Edition, all: readonly Series[]): Link[] {
  const years = all.flatMap(({ targets }) => targets.map((row) => endYear(period(row.period))));
  return [...new Set(years)]
    .sort((a, b) => b - a)
    .slice(0, MOST_YEARS_BESIDE)
    .map((year) => ({
      text: edition.words.pages.region.targetsOfYear(year),
      href: edition.href(targetsPath(year)),
    }));
}

function projectLinks(edition: Edition, region: Region): Link[] {
  const { length } = projectsOfRegion(edition.site, region.id);
  return length === 0 ? [] : [{ text: edition.words.pages.region.projectsHere(length), href: "#projects" }];
}

function flowLinks(edition: Edition, region: Region): Link[] {
  const has = flowsOf(edition.site).some(({ places }) => places.some(({ place }) => place.id === region.id));
  return has ? [{ text: edition.words.flows.title, href: edition.href(PATHS.flows) }] : [];
}

/** The comparison of the first figure among the peers that have one. */
function peerLinks(edition: Edition, region: Region, first: Standing | null): Link[] {
  if (first === null || region.peer_group === "") return [];
  const { indicator, industry, breakdown } = first.series;
  if (industry !== "" || breakdown !== "") return [];
  const peers = edition.site
    .peers(region.peer_group)
    .filter(({ id }) => edition.site.lookup.series({ ...first.series, region: id }).observations.length > 0)
    .map(({ id }) => id);
  if (peers.length < 2) return [];
  const places = [region.id, ...peers.filter((id) => id !== region.id)];
  return [
    {
      text: edition.words.pages.region.comparePeers,
      href: edition.href(PATHS.compare) + comparePath(indicator, places),
    },
  ];
}

function auditLinks(edition: Edition, region: Region): Link[] {
  const told = findingsOf(edition.site)
    .ofRegion(region.id)
    .filter(({ verdict }) => verdict !== "not-checkable");
  const differing = told.filter(({ verdict }) => verdict === "differs").length;
  return told.length === 0
    ? []
    : [{ text: edition.words.pages.region.checked(told.length, differing), href: "#audit" }];
}

/** The next things that are to be reached, the soonest first; empty where none is ahead. */
function nextTargets(edition: Edition, all: readonly Series[]): string {
  // Each series has its newest figure last.
  const newest = Math.max(0, ...all.flatMap(({ observations }) => observations.slice(-1)).map(endOf));
  const isAhead = (span: Period) => span.to > newest;
  const ahead = all.flatMap((series) =>
    judgedAt(edition.site.lookup, series, edition.site.asOf, isAhead).map((one) => ({ series, one })),
  );
  const importance = ({ series }: { series: Series }) =>
    Number(edition.site.ledger.indicators.row(series.indicator).importance || Number.MAX_SAFE_INTEGER);
  const end = ({ one }: (typeof ahead)[number]) => one.judgement.target.span.to;
  return ahead
    .filter(({ one }) => one.judgement.target.value !== null)
    .sort((a, b) => end(a) - end(b) || importance(a) - importance(b))
    .slice(0, MOST_NEXT_TARGETS)
    .map(({ series, one }) => told(edition, series, one))
    .join(edition.words.site.semicolon);
}

const endOf = (row: Observation) => period(row.period).to;

function told(edition: Edition, series: Series, one: ReturnType<typeof judgedAt>[number]): string {
  const { span } = one.judgement.target;
  const target = edition.words.judgement.target(one.judgement, judgementNames(edition, series, one));
  return edition.words.pages.region.nextTarget(edition.period(span), edition.names.series(series), target);
}
