import { ENGLISH, type InEach, inEach, LANGS, languageOf } from "../../i18n/lang.ts";
import { tableAbout } from "../../i18n/table-words.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { TABLE_NAMES, type TableName } from "../../ledger/schema.ts";
import { type Published, tablePublications, wholePublications } from "../published.ts";
import { type About, aboutLedger, tableTitles } from "./about.ts";

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

const MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
const LANGUAGES = "http://publications.europa.eu/resource/authority/language/";

/**
 * The catalogue of what is published, as DCAT 3 in JSON-LD; it stands at the site's root. Addresses
 * are relative, so that they hold wherever the site lies.
 */
export function catalogue(ledger: Ledger, version: string) {
  const about = aboutLedger(ledger);
  const tables = tablePublications(ledger);
  return {
    "@context": CONTEXT,
    "@id": "catalogue.jsonld",
    "@type": "dcat:Catalog",
    "dct:title": inJsonLd(about.title),
    "dct:description": inJsonLd(about.description),
    "dct:publisher": publisherOf(about),
    ...licenceOf(about),
    "dct:language": LANGS.map((lang) => ({ "@id": LANGUAGES + languageOf(lang).authority })),
    "dcat:dataset": [
      wholeDataset(ledger, about, version),
      ...TABLE_NAMES.map((table) => tableDataset(table, about, tables)),
    ],
    "dcat:service": serviceOf(about),
  };
}

/** A text in JSON-LD, once a language. */
export function inJsonLd(texts: InEach) {
  return LANGS.map((lang) => ({ "@value": texts[lang], "@language": lang }));
}

function publisherOf({ publisher }: About) {
  return { "@id": "#publisher", "@type": "foaf:Organization", "foaf:name": inJsonLd(publisher) };
}

function licenceOf({ licence }: About) {
  return licence.url === "" ? {} : { "dct:license": { "@id": licence.url } };
}

function wholeDataset(ledger: Ledger, about: About, version: string) {
  const { covered, contact, keywords, places } = about;
  return {
    "@id": "data/",
    "@type": "dcat:Dataset",
    "dct:title": inJsonLd(about.title),
    "dct:description": inJsonLd(about.description),
    "dct:publisher": { "@id": "#publisher" },
    ...licenceOf(about),
    "dcat:version": version,
    "dcat:keyword": keywords.flatMap(inJsonLd),
    ...(covered === null ? {} : { "dct:temporal": periodOfTime(covered) }),
    "dct:spatial": places.map((place) => ({ "@type": "dct:Location", "dct:title": inJsonLd(place) })),
    ...(contact === ""
      ? {}
      : { "dcat:contactPoint": { "@type": "vcard:Organization", ...contactOf(about, contact) } }),
    "dcat:landingPage": { "@id": "data/index.html" },
    "dcat:distribution": wholePublications(ledger).map((file) => distribution(file, about)),
  };
}

function contactOf({ publisher }: About, contact: string) {
  const way = contact.startsWith("mailto:") ? "vcard:hasEmail" : "vcard:hasURL";
  return { "vcard:fn": inJsonLd(publisher), [way]: { "@id": contact } };
}

function periodOfTime({ from, to }: NonNullable<About["covered"]>) {
  const date = (day: string) => ({ "@value": day, "@type": "xsd:date" });
  return { "@type": "dct:PeriodOfTime", "dcat:startDate": date(from), "dcat:endDate": date(to) };
}

function tableDataset(table: TableName, about: About, files: readonly Published[]) {
  return {
    "@id": `data/#${table}`,
    "@type": "dcat:Dataset",
    "dct:title": inJsonLd(tableTitles(table, about)),
    "dct:description": inJsonLd(tableAbout(table)),
    "dct:publisher": { "@id": "#publisher" },
    ...licenceOf(about),
    "dct:isPartOf": { "@id": "data/" },
    "dcat:distribution": files
      .filter((file) => file.table === table)
      .map((file) => distribution(file, about)),
  };
}

function distribution({ path, media }: Published, about: About) {
  return {
    "@id": `${path}#distribution`,
    "@type": "dcat:Distribution",
    "dct:title": { "@value": path, "@language": ENGLISH },
    "dcat:accessURL": { "@id": path },
    "dcat:downloadURL": { "@id": path },
    "dcat:mediaType": { "@id": MEDIA_TYPES + media },
    ...licenceOf(about),
  };
}

function serviceOf({ title }: About) {
  return {
    "@id": "api/v1/",
    "@type": "dcat:DataService",
    "dct:title": inJsonLd(inEach((lang) => wordsOf(lang).describe.service(title[lang]))),
    "dcat:endpointURL": { "@id": "api/v1/index.json" },
    "dcat:endpointDescription": { "@id": "openapi.json" },
    "dcat:servesDataset": { "@id": "data/" },
  };
}
