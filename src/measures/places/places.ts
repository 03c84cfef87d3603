import type { Lookup } from "../../ledger/lookup.ts";
import { must } from "../../ledger/must.ts";
import type { Region } from "../../ledger/schema.ts";

/**
 * The places that a region is made of: its children, groups replaced by their members. A group
 * whose members the ledger does not know is left out: it may hold places that stand beside it.
 */
export function membersOf(lookup: Lookup, region: string): Region[] {
  return lookup.places(region).filter((place) => place.kind !== "group");
}

/** Places that are compared with each other, and what makes them comparable. */
export interface PeerSet {
  /** The id of a peer group, or "" for places of one kind that belong to none. */
  readonly group: string;
  readonly kind: Region["kind"];
  readonly places: readonly Region[];
}

/** Places by peer group; where none of them has one, by kind. In the order of the places. */
export function peerSets(places: readonly Region[]): PeerSet[] {
  const grouped = places.filter((place) => place.peer_group !== "");
  const sets =
    grouped.length > 0
      ? Map.groupBy(grouped, (one) => one.peer_group)
      : Map.groupBy(places, (one) => one.kind);
  return [...sets.values()].map((list) => {
    const { peer_group: group, kind } = must(list[0], "a place of a set");
    return { group, kind, places: list };
  });
}
