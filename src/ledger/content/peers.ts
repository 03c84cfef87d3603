import type { Ledger } from "../ledger.ts";
import { FEWEST_PEERS } from "../limits.ts";
import { open } from "../memo.ts";
import { must } from "../must.ts";
import type { Region } from "../schema.ts";
import type { Read } from "./amounts.ts";
import type { Sequences } from "./sequences.ts";

/** What a figure is of. */
export interface Subject {
  readonly region: string;
  readonly indicator: string;
  readonly split: string;
}

/** The middle figure of a place and its peers in one period, in base units; null where they are too few. */
export type PeerMedian = (subject: Subject, when: string) => number | null;

/** Peers are the places of one kind under one parent. Each median is worked out once. */
export function peerMedians(ledger: Ledger, sequences: Sequences, read: Read): PeerMedian {
  const groups = Map.groupBy(ledger.regions.values(), groupOf);
  const known = new Map<string, number | null>();
  return ({ region, indicator, split }, when) => {
    const group = groupOf(ledger.regions.row(region));
    return open(known, `${group}|${indicator}|${split}|${when}`, () => {
      const rows = must(groups.get(group), "the places of a kind").flatMap(
        ({ id }) => sequences.of(id, indicator, split).find((row) => row.period === when) ?? [],
      );
      return median(rows.map((row) => read(row).point).filter((value) => value > 0));
    });
  };
}

function groupOf({ parent, kind }: Region): string {
  return `${parent}|${kind}`;
}

function median(values: readonly number[]): number | null {
  if (values.length < FEWEST_PEERS) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? null;
}
