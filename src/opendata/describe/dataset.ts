import type { Ledger } from "../../ledger/ledger.ts";
import type { Both } from "../../ledger/schema.ts";
import { aboutLedger } from "./about.ts";
import { type Published, tableCsvs, wholePublications } from "./published.ts";

/**
 * The ledger as a schema.org Dataset in JSON-LD, for search engines; it stands in `data/`, and the
 * pages link to it. Addresses are relative.
 */
export function schemaOrgDataset(ledger: Ledger, version: string) {
  const about = aboutLedger(ledger);
  const { covered, licence, publisher, contact } = about;
  const organisation = {
    "@type": "Organization",
    ...namedIn(publisher),
    ...(contact.startsWith("mailto:") ? { email: contact.slice("mailto:".length) } : {}),
    ...(contact.startsWith("https:") ? { url: contact } : {}),
  };
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    url: "./",
    ...namedIn(about.title),
    description: `${about.description.zh}\n\n${about.description.en}`,
    version,
    inLanguage: ["zh-CN", "en"],
    isAccessibleForFree: true,
    ...(licence.url === "" ? {} : { license: licence.url }),
    publisher: organisation,
    creator: organisation,
    keywords: about.keywords.flatMap(({ zh, en }) => [zh, en]),
    ...(covered === null ? {} : { temporalCoverage: `${covered.from}/${covered.to}` }),
    spatialCoverage: about.places.map((place) => ({ "@type": "Place", ...namedIn(place) })),
    variableMeasured: [...ledger.indicators.values()].map((row) => ({
      "@type": "PropertyValue",
      propertyID: row.id,
      ...namedIn({ zh: row.name, en: row.name_en || row.name }),
      unitText: row.unit,
    })),
    distribution: [...wholePublications(ledger), ...tableCsvs(ledger)].map(download),
  };
}

/** Search engines read names as plain texts: the Chinese one, and the English beside it. */
function namedIn({ zh, en }: Both) {
  return { name: zh, alternateName: en };
}

function download({ path, media }: Published) {
  return { "@type": "DataDownload", contentUrl: path.slice("data/".length), encodingFormat: media };
}
