import { type InEach, inAll, inEach, LANGS, ownName, tagOf } from "../../i18n/lang.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { type Published, tableCsvs, wholePublications } from "../published.ts";
import { aboutLedger } from "./about.ts";

/**
 * The ledger as a schema.org Dataset in JSON-LD, for search engines; it stands in `data/`, and within
 * the pages of data. Addresses are relative; `data` is the way to the folder `data/`.
 */
export function schemaOrgDataset(ledger: Ledger, version: string, data = "./") {
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
    url: data,
    ...namedIn(about.title),
    description: inAll(about.description, "\n\n"),
    version,
    inLanguage: LANGS.map(tagOf),
    isAccessibleForFree: true,
    ...(licence.url === "" ? {} : { license: licence.url }),
    publisher: organisation,
    creator: organisation,
    keywords: about.keywords.flatMap((one) => LANGS.map((lang) => one[lang])),
    ...(covered === null ? {} : { temporalCoverage: `${covered.from}/${covered.to}` }),
    spatialCoverage: about.places.map((place) => ({ "@type": "Place", ...namedIn(place) })),
    variableMeasured: [...ledger.indicators.values()].map((row) => ({
      "@type": "PropertyValue",
      propertyID: row.id,
      ...namedIn(inEach((lang) => ownName(row, lang))),
      unitText: row.unit,
    })),
    distribution: [...wholePublications(ledger), ...tableCsvs(ledger)].map((file) => download(file, data)),
  };
}

/** Search engines read names as plain texts: the Chinese one, and the others beside it. */
function namedIn(names: InEach) {
  const [name, ...others] = LANGS.map((lang) => names[lang]);
  return { name, alternateName: others.length === 1 ? others[0] : others };
}

function download({ path, media }: Published, data: string) {
  const contentUrl = path.replace("data/", data === "./" ? "" : data);
  return { "@type": "DataDownload", contentUrl, encodingFormat: media };
}

/**
 * JSON for a `<script>` of data: none of its texts can end the element or open a comment, and no line
 * separator of Unicode is in it.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
