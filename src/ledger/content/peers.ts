import type { Ledger } from "../ledger.ts";
import type { Read } from "./amounts.ts";
import { open, type Sequences } from "./sequences.ts";

/** What a figure is of. */
export interface Subject {
  readonly region: string;
  readonly indicator: string;
  readonly split: string;
}

/** The middle figure of a place and its peers in one period, in base units; null where they are too few. */
export type PeerMedian = (subject: Subject, when: string) => number | null;

/** A single peer may be odd as well; so many must be there to be compared with. */
const FEWEST_PEERS = 5;

/** Peers are the places of one kind under one parent. Each median is worked out once. */
export function peerMedians(ledger: Ledger, sequences: Sequences, read: Read): PeerMedian {
  const groups = new Map<string, string[]>();
  const groupOf = new Map<string, string>();
  for (const { id, parent, kind } of ledger.regions.values()) {
    const group = `${parent}|${kind}`;
    groupOf.set(id, group);
    open(groups, group, (): string[] => []).push(id);
  }
  const known = new Map<string, number | null>();
  return ({ region, indicator, split }, when) => {
    const group = groupOf.get(region) ?? "";
    return open(known, `${group}|${indicator}|${split}|${when}`, () => {
      const rows = (groups.get(group) ?? []).flatMap(
        (id) => sequences.of(id, indicator, split).find((row) => row.period === when) ?? [],
      );
      return median(rows.map((row) => read(row).point).filter((value) => value > 0));
    });
  };
}

function median(values: readonly number[]): number | null {
  if (values.length < FEWEST_PEERS) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? null;
}
