import type { Edition } from "../ground/edition.ts";
import { MOST_COMPARED_FIRST } from "../ground/limits.ts";
import { figuresOf, type Subject } from "./subjects.ts";

/**
 * The places with which a comparison begins: peers of one group that have a figure of the same period,
 * from the group with most of them; without such a group the places that share a period. In a large
 * ledger this is asked of the newest periods alone.
 */
export function firstPlaces(edition: Edition, subject: Subject): string[] {
  const groups = new Map<string, string[]>();
  for (const { region, period } of regionPeriods(edition, subject)) {
    const peers = edition.site.ledger.regions.get(region)?.peer_group ?? "";
    for (const key of [`${peers} ${period}`, `* ${period}`]) {
      if (key.startsWith(" ")) continue;
      const regions = groups.get(key);
      if (regions === undefined) groups.set(key, [region]);
      else regions.push(region);
    }
  }
  const all = [...groups].filter(([, regions]) => regions.length > 1);
  const ofPeers = all.filter(([key]) => !key.startsWith("*"));
  const [most] = (ofPeers.length > 0 ? ofPeers : all).sort(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? 1 : -1),
  );
  const found = most?.[1] ?? subject.series.map(({ region }) => region);
  return found.slice(0, MOST_COMPARED_FIRST);
}

function regionPeriods(
  edition: Edition,
  { series, indicator }: Subject,
): { region: string; period: string }[] {
  return series.flatMap((one) =>
    figuresOf(edition, one, indicator).map(({ period }) => ({ region: one.region, period: period.text })),
  );
}
