import { inEach, ownText } from "../../i18n/lang.ts";
import { TABLE_NAMES } from "../../ledger/schema.ts";
import { publishedTables } from "../tables.ts";
import { type ApiSource, head } from "./source.ts";

/** Where everything is. Every address is relative to the file that it stands in. */
export function indexJson(source: ApiSource) {
  const { ledger, version, targetYears } = source;
  const { settings } = ledger;
  const each = (chinese: string, english: string) => inEach((lang) => ownText(chinese, english, lang));
  return {
    ...head(source),
    title: each(settings.title, settings.title_en),
    publisher: each(settings.publisher, settings.publisher_en),
    licence: { name: each(settings.licence.name, settings.licence.name_en), url: settings.licence.url },
    version,
    rows: rowCounts(source),
    links: {
      regions: "regions.json",
      industries: "industries.json",
      indicators: "indicators.json",
      targets: targetYears.map((year) => `targets/${year}.json`),
      projects: "projects.json",
      measures: "measures.json",
      audit: "audit.json",
      changes: "changes.json",
      timeliness: "timeliness.json",
      provenance: "provenance.json",
      openapi: "../../openapi.json",
      datapackage: "../../datapackage.json",
      csvw: "../../data/csvw-metadata.json",
      catalogue: "../../catalogue.jsonld",
      manifest: "../../data/manifest.json",
    },
    units: [...ledger.units.values()].map(({ id, name_en, dimension, factor }) => ({
      id,
      name_en,
      dimension,
      factor,
    })),
    lists: { themes: settings.themes, peer_groups: settings.peer_groups, schemes: settings.schemes },
  };
}

/** How many rows each table has. */
function rowCounts({ ledger }: ApiSource): Readonly<Record<string, number>> {
  const files = publishedTables(ledger);
  return Object.fromEntries(
    TABLE_NAMES.map((table) => {
      const own = files.filter((file) => file.table === table);
      const joined = own.find((file) => file.year === undefined);
      return [table, joined?.rows ?? own.reduce((sum, file) => sum + file.rows, 0)];
    }),
  );
}
