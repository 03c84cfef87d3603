import type { Lookup } from "../ledger/lookup.ts";
import type { Region } from "../ledger/schema.ts";

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
  const sets = new Map<string, Region[]>();
  for (const place of grouped.length > 0 ? grouped : places) {
    const key = grouped.length > 0 ? place.peer_group : place.kind;
    const list = sets.get(key);
    if (list === undefined) sets.set(key, [place]);
    else list.push(place);
  }
  return [...sets.values()].map((list) => ({
    group: list[0]?.peer_group ?? "",
    kind: list[0]?.kind ?? "other",
    places: list,
  }));
}
