import type { Series } from "../../ledger/lookup.ts";
import { type Period, period } from "../../ledger/period.ts";
import type { Claim, Observation, Region } from "../../ledger/schema.ts";
import { type Ranking, ranking, type Subject } from "../../measures/places/ranking.ts";
import { type Standing, standing } from "../../measures/standing.ts";
import type { CutOff } from "../directory/cutoffs.ts";
import { BoundedCache } from "../ground/bounded-cache.ts";
import type { Edition } from "../ground/edition.ts";
import { CUT_OFFS_KEPT } from "../ground/limits.ts";
import type { Site } from "../ground/site.ts";
import { isAssumed } from "./assumed.ts";
import { inBulletinOrder } from "./order.ts";

/** All that the ledger says of a cut-off, gathered once for every part of its bulletin. */
export interface Material {
  readonly edition: Edition;
  readonly site: Site;
  readonly region: Region;
  readonly period: Period;
  /** The region's own series: those of the period, and stocks and rates at its end. In the order of themes. */
  readonly own: readonly Standing[];
  /** Every place told apart: a group without members of its own is one. */
  readonly places: readonly Region[];
  readonly blocks: readonly PlaceBlock[];
  /** A place's or the region's standing for a series at the cut-off; null where it says nothing. */
  at(region: string, like: Subject): Standing | null;
  /** All standings at the cut-off of a region. */
  standings(region: string): readonly Standing[];
  /** A region's series that have a target in force over the cut-off, each as it stands then, told of or not. */
  aimed(region: string): readonly Standing[];
  /** Some of the places ranked by a thing; null where fewer than two have a value, or a year is assumed. */
  ranking(members: readonly Region[], by: Subject): Ranking | null;
}

/** What is the same in every language. */
type Gathered = Omit<Material, "edition">;

/** Places that belong together: under a group of the ledger, or of one peer group. */
export interface PlaceBlock {
  readonly group: Region | null;
  readonly peer: string;
  readonly members: readonly Region[];
}

const kept = new WeakMap<Site, BoundedCache<CutOff, Gathered>>();

/** The material of a bulletin in one language, gathered once for all of them. */
export function materialOf(edition: Edition, cutOff: CutOff): Material {
  const { site } = edition;
  const gathered = kept.get(site) ?? new BoundedCache<CutOff, Gathered>(CUT_OFFS_KEPT);
  kept.set(site, gathered);
  return { ...gathered.get(cutOff, () => gather(site, cutOff)), edition };
}

function gather(site: Site, { region, period: at }: CutOff): Gathered {
  const { lookup } = site;
  const standings = remembered((id: string) => standingsAt(site, id, at), String);
  const bySubject = remembered(
    (id: string) => new Map(standings(id).map((one) => [subjectId(one.series), one])),
    String,
  );
  const aimed = remembered((id: string) => aimedAt(site, id, at, standings(id)), String);
  const ranked = remembered(
    ({ members, by }: { members: readonly Region[]; by: Subject }) => ranking(lookup, members, by, at),
    ({ members, by }) => `${members.map(({ id }) => id).join()}|${subjectId(by)}`,
  );
  const isRanked = (members: readonly Region[]) =>
    members.every(({ id }) => standings(id).every((one) => !isAssumed(site, one)));
  return {
    site,
    region,
    period: at,
    own: standings(region.id),
    places: lookup.places(region.id),
    blocks: blocksOf(site, region),
    at: (id, like) => bySubject(id).get(subjectId(like)) ?? null,
    standings,
    aimed,
    ranking: (members, by) => (isRanked(members) ? ranked({ members, by }) : null),
  };
}

function subjectId({ indicator, industry, breakdown }: Subject): string {
  return `${indicator}|${industry}|${breakdown}`;
}

/** A function that makes each answer once. */
function remembered<G, A>(make: (given: G) => A, key: (given: G) => string): (given: G) => A {
  const answers = new Map<string, A>();
  return (given) => {
    const id = key(given);
    const found = answers.get(id);
    if (found !== undefined) return found;
    const made = make(given);
    answers.set(id, made);
    return made;
  };
}

function standingsAt(site: Site, region: string, at: Period): Standing[] {
  const series = inBulletinOrder(site, site.lookup.ofRegion(region));
  return series.flatMap((one) => standingAt(site, one, at) ?? []);
}

function aimedAt(site: Site, region: string, at: Period, standings: readonly Standing[]): Standing[] {
  const all = site.lookup.ofRegion(region).filter(({ targets }) => targets.length > 0);
  const known = new Map(standings.map((one) => [one.series, one]));
  return inBulletinOrder(site, all)
    .map((one) => known.get(one) ?? standing(site.lookup, one, at))
    .filter(({ judged }) => judged.length > 0);
}

/** The series at the period; a stock, or a rate of the last month alone, at another that ends on the same day. */
export function standingAt(site: Site, series: Series, at: Period): Standing | null {
  const says = (row: Observation | Claim) => row.period === at.text;
  if (series.observations.some(says) || series.claims.some(says)) return standing(site.lookup, series, at);
  if (site.ledger.indicators.row(series.indicator).measure === "flow") return null;
  const ending = series.observations.find((row) => period(row.period).to === at.to);
  return ending === undefined ? null : standing(site.lookup, series, period(ending.period));
}

/** The region's places in the order of the table, groups and peer groups kept together. */
function blocksOf(site: Site, region: Region): PlaceBlock[] {
  const blocks: { group: Region | null; peer: string; members: Region[] }[] = [];
  for (const child of site.lookup.children(region.id)) {
    if (child.kind === "group") {
      blocks.push({ group: child, peer: "", members: [...site.lookup.places(child.id)] });
      continue;
    }
    const peers =
      child.peer_group === "" ? undefined : blocks.find((block) => block.peer === child.peer_group);
    if (peers !== undefined) peers.members.push(child);
    else blocks.push({ group: null, peer: child.peer_group, members: [child] });
  }
  return blocks;
}
