import { rowJson } from "./rows.ts";
import { listedSeries } from "./series.ts";
import { type ApiSource, head } from "./source.ts";

/** All indicators, in the order of the table, each with the address of its own file. */
export function indicatorsJson(source: ApiSource) {
  const { ledger, lookup } = source;
  const indicators = [...ledger.indicators.values()].map((row) => ({
    ...rowJson("indicators", row),
    series: lookup.ofIndicator(row.id).length,
    href: `indicators/${row.id}.json`,
  }));
  return { ...head(source), indicators };
}

/** One indicator with its series. */
export function indicatorJson(source: ApiSource, id: string) {
  const { ledger, lookup } = source;
  return {
    ...head(source),
    indicator: rowJson("indicators", ledger.indicators.row(id)),
    ...listedSeries(source, lookup.ofIndicator(id)),
  };
}

/** All industries, in the order of the table, each with the address of its own file. */
export function industriesJson(source: ApiSource) {
  const { ledger, lookup } = source;
  const industries = [...ledger.industries.values()].map((row) => ({
    ...rowJson("industries", row),
    series: lookup.ofIndustry(row.id).length,
    href: `industries/${row.id}.json`,
  }));
  return { ...head(source), industries };
}

/** One industry with its series, and the places that say they stand on it. */
export function industryJson(source: ApiSource, id: string) {
  const { ledger, lookup } = source;
  const leading = ledger.leadingIndustries.filter((row) => row.industry === id);
  return {
    ...head(source),
    industry: rowJson("industries", ledger.industries.row(id)),
    ...listedSeries(source, lookup.ofIndustry(id)),
    leading_in: leading.map((row) => rowJson("leading_industries", row, ["industry"])),
  };
}
