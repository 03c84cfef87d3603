import { type CapitalFlow, capitalFlows } from "../../measures/capital/flows.ts";
import type { Site } from "../ground/site.ts";

const known = new WeakMap<Site, readonly CapitalFlow[]>();

/** The flows of capital of a site, those of featured indicators first. Found once. */
export function flowsOf(site: Site): readonly CapitalFlow[] {
  const found = known.get(site);
  if (found !== undefined) return found;
  const { featured_indicators } = site.ledger.settings;
  const place = ({ indicator }: CapitalFlow) => {
    const at = featured_indicators.indexOf(indicator.id);
    return at < 0 ? featured_indicators.length : at;
  };
  const made = capitalFlows(site.lookup).sort((a, b) => place(a) - place(b));
  known.set(site, made);
  return made;
}
