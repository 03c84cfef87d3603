import { fileOfValidator, validator } from "./validators.ts";

/** A statement of RDF, as far as it is looked at here. */
interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly termType: string };
}
type Store = Iterable<Quad>;
interface N3 {
  readonly Parser: new (options?: { baseIRI: string }) => { parse(text: string): Quad[] };
  readonly Store: new (quads: readonly Quad[]) => Store;
}
interface JsonLd {
  readonly default: {
    toRDF(document: unknown, options: object): Promise<string>;
    expand(document: unknown, options: object): Promise<unknown[]>;
  };
}
interface Result {
  readonly message: readonly { readonly value: string }[];
  readonly focusNode: { readonly value: string } | null;
  readonly path: { readonly value: string } | null;
}
interface Shacl {
  readonly default: new (
    shapes: Store,
  ) => {
    validate(data: Store): Promise<{ readonly conforms: boolean; readonly results: readonly Result[] }>;
  };
}

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
const OWL = "http://www.w3.org/2002/07/owl#";
const SH = "http://www.w3.org/ns/shacl#";
const BASE = "https://site.example/";

/** The vocabularies of a catalogue, as their publishers have them, by what their names begin with. */
const VOCABULARIES = {
  "@vocabulary/dcat": ["dcat.nq", "http://www.w3.org/ns/dcat#"],
  "@vocabulary/dcterms": ["dcterms.nq", "http://purl.org/dc/terms/"],
  "@vocabulary/foaf": ["foaf.nq", "http://xmlns.com/foaf/0.1/"],
  "@vocabulary/vcard": ["vcard.nq", "http://www.w3.org/2006/vcard/ns#"],
} as const;

/**
 * What is wrong with a catalogue: members that JSON-LD would drop, names that no vocabulary defines,
 * and things that are not of the class that DCAT and Dublin Core want at their place (by SHACL).
 */
export async function catalogueFaults(document: unknown): Promise<string[]> {
  const [n3, jsonld] = [await validator<N3>("n3"), await validator<JsonLd>("jsonld")];
  // `safe` refuses whatever has no meaning in RDF instead of dropping it.
  const text = await jsonld.default.toRDF(document, {
    base: BASE,
    format: "application/n-quads",
    safe: true,
  });
  const quads = new n3.Parser().parse(text);
  const known = Object.entries(VOCABULARIES).flatMap(([name, [file]]) =>
    new n3.Parser().parse(fileOfValidator(name as keyof typeof VOCABULARIES, file)),
  );
  return [...undefinedNames(quads, known), ...(await classFaults(n3, quads, known))];
}

/** What DCAT 3 (2024) adds: the package has DCAT 2. */
const DCAT_3 = ["http://www.w3.org/ns/dcat#version"];

/** Properties and classes that their own vocabulary does not define. */
function undefinedNames(quads: readonly Quad[], known: readonly Quad[]): string[] {
  const defined = new Set([...known.map(({ subject }) => subject.value), ...DCAT_3]);
  const spaces = Object.values(VOCABULARIES).map(([, space]) => space);
  const used = quads.flatMap(({ predicate, object }) =>
    predicate.value === `${RDF}type` ? [object.value] : [predicate.value],
  );
  return [...new Set(used)]
    .filter((name) => name !== `${RDF}type` && !defined.has(name))
    .map((name) =>
      spaces.some((space) => name.startsWith(space))
        ? `${name} is not defined`
        : `${name} is of no vocabulary`,
    );
}

async function classFaults(n3: N3, quads: readonly Quad[], known: readonly Quad[]): Promise<string[]> {
  const shacl = await validator<Shacl>("rdf-validate-shacl");
  const shapes = new n3.Store(new n3.Parser().parse(shapesOf(known)));
  const tree = known.filter(({ predicate }) => predicate.value === `${RDFS}subClassOf`);
  const report = await new shacl.default(shapes).validate(new n3.Store([...quads, ...tree]));
  return report.results.map(
    ({ focusNode, path, message }) => `${focusNode?.value} ${path?.value ?? ""} ${message[0]?.value ?? ""}`,
  );
}

/**
 * Shapes in Turtle from the vocabularies' own domains and ranges: who has a property is of its domain,
 * and what it leads to, where its class is told at all, of its range.
 */
function shapesOf(known: readonly Quad[]): string {
  const classes = new Set(
    known
      .filter(({ predicate, object }) => predicate.value === `${RDF}type` && /#Class$/.test(object.value))
      .map(({ subject }) => subject.value),
  );
  const general = new Set([`${RDFS}Resource`, `${OWL}Thing`, `${RDFS}Literal`, `${RDFS}Class`]);
  const shapes = known.flatMap(({ subject, predicate, object }) => {
    if (!classes.has(object.value) || general.has(object.value)) return [];
    if (predicate.value === `${RDFS}domain`)
      return [
        `[] a <${SH}NodeShape>; <${SH}targetSubjectsOf> <${subject.value}>; <${SH}class> <${object.value}>.`,
      ];
    if (predicate.value !== `${RDFS}range`) return [];
    const typed = `[<${SH}property> [<${SH}path> <${RDF}type>; <${SH}minCount> 1]]`;
    return [
      `[] a <${SH}NodeShape>; <${SH}targetObjectsOf> <${subject.value}>; <${SH}or> ([<${SH}class> <${object.value}>] [<${SH}not> ${typed}]).`,
    ];
  });
  return shapes.join("\n");
}

/** What JSON-LD and Dublin Core add to the vocabulary of CSVW, as the standard allows. */
const CSVW_MORE = ["@context", "@type", "@language", "@value", "dc:title", "dc:description"];
const CSVW_RIGHTS = ["dc:publisher", "dc:license", "@id"];
/** Languages are members too, in titles. */
const LANGUAGE = /^(?:und|zh|en)$/;

/** Names of CSVW metadata that the vocabulary of the W3C does not define; lists are named in the plural. */
export function csvwFaults(document: unknown): string[] {
  const nquads = fileOfValidator("@vocabulary/csvw", "csvw.nq");
  const terms = [...nquads.matchAll(/^<http:\/\/www\.w3\.org\/ns\/csvw#(\w+)>/gm)].map(([, term]) => term);
  const defined = new Set([...terms, ...terms.map((term) => `${term}s`), ...CSVW_MORE, ...CSVW_RIGHTS]);
  const faults = new Set<string>();
  JSON.stringify(document, function (this: unknown, key: string, value: unknown) {
    const isMember = !Array.isArray(this) && key !== "" && !LANGUAGE.test(key);
    if (isMember && !defined.has(key)) faults.add(`${key} is not of CSVW`);
    if (key === "@type" && !defined.has(String(value))) faults.add(`${value} is no class of CSVW`);
    return value;
  });
  return [...faults];
}
