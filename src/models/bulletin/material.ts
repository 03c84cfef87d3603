import type { Series } from "../../ledger/lookup.ts";
import { type Period, period } from "../../ledger/period.ts";
import type { Claim, Indicator, Observation, Region } from "../../ledger/schema.ts";
import type { Subject } from "../../measures/ranking.ts";
import { type Standing, standing } from "../../measures/standing.ts";
import { seriesInOrder } from "../region/keys.ts";
import type { Site } from "../site.ts";
import type { CutOff } from "./cutoffs.ts";

/** All that the ledger says of a cut-off, gathered once for every part of its bulletin. */
export interface Material {
  readonly site: Site;
  readonly region: Region;
  readonly period: Period;
  /** The region's own series: those of the period, and stocks at its end. In the order of themes. */
  readonly own: readonly Standing[];
  /** Every place told apart: a group without members of its own is one. */
  readonly places: readonly Region[];
  readonly blocks: readonly PlaceBlock[];
  /** A place's or the region's standing for a series at the cut-off; null where it says nothing. */
  at(region: string, like: Subject): Standing | null;
  /** All standings at the cut-off of a region. */
  standings(region: string): readonly Standing[];
}

/** Places that belong together: under a group of the ledger, or of one peer group. */
export interface PlaceBlock {
  readonly group: Region | null;
  readonly peer: string;
  readonly members: readonly Region[];
}

export function materialOf(site: Site, { region, period: at }: CutOff): Material {
  const standings = rememberedStandings(site, at);
  const bySeries = (id: string, like: Subject) =>
    standings(id).find(({ series }) => sameSubject(series, like)) ?? null;
  return {
    site,
    region,
    period: at,
    own: standings(region.id),
    places: site.lookup.places(region.id),
    blocks: blocksOf(site, region),
    at: bySeries,
    standings,
  };
}

function sameSubject(a: Subject, b: Subject): boolean {
  return a.indicator === b.indicator && a.industry === b.industry && a.breakdown === b.breakdown;
}

function rememberedStandings(site: Site, at: Period): (id: string) => readonly Standing[] {
  const known = new Map<string, readonly Standing[]>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const made = seriesInOrder(site, site.lookup.ofRegion(id)).flatMap(
      (one) => standingAt(site, one, at) ?? [],
    );
    known.set(id, made);
    return made;
  };
}

/** The series at the period, or, for a stock, at another that ends on the same day. */
function standingAt(site: Site, series: Series, at: Period): Standing | null {
  const indicator = site.ledger.indicators.get(series.indicator) as Indicator;
  const says = (row: Observation | Claim) => row.period === at.text;
  if (series.observations.some(says) || series.claims.some(says)) return standing(site.ledger, series, at);
  if (indicator.measure !== "stock") return null;
  const ending = series.observations.find((row) => period(row.period).to === at.to);
  return ending === undefined ? null : standing(site.ledger, series, period(ending.period));
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
