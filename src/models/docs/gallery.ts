import { EXAMPLES, type Example } from "../../charts/fixtures/all.ts";
import { galleryWords } from "../../i18n/gallery.ts";
import type { Lang } from "../../i18n/lang.ts";
import { withPart } from "../../i18n/names.ts";
import { type Block, type Document, figures, section } from "../body.ts";
import { galleryPath, href, PATHS } from "../routes.ts";
import type { Site } from "../site.ts";
import type { FigureView } from "../view.ts";
import { docFrame } from "./doc-frame.ts";
import { componentBlocks } from "./gallery-components.ts";
import { GALLERY_KINDS, type GalleryKind } from "./gallery-kinds.ts";

/** One chart of every kind, and every component: drawn from the examples that the tests compare. */
export function galleryPage(site: Site, lang: Lang): Document {
  const words = galleryWords[lang];
  return {
    page: docFrame(site, lang, PATHS.gallery, words),
    blocks: [
      { kind: "lead", text: words.lead },
      { kind: "notice", notice: { text: words.madeUp, kind: "missing" } },
      ...section(
        "charts",
        words.charts,
        [kindIndex(site, lang), ...figures(GALLERY_KINDS.flatMap((kind) => firstOf(kind, lang)))],
        words.chartsIntro,
      ),
      ...section("components", words.components, componentBlocks(site, lang)),
    ],
  };
}

/** All examples of one kind of chart. */
export function galleryKindPage(site: Site, lang: Lang, kind: GalleryKind): Document {
  const words = galleryWords[lang];
  const name = words.kinds[kind];
  const examples = examplesOf(kind);
  return {
    page: docFrame(
      site,
      lang,
      galleryPath(kind),
      { title: words.kindTitle(name), description: words.kindDescription(name, examples.length) },
      [[words.title, PATHS.gallery]],
    ),
    blocks: [
      { kind: "prose", paragraphs: [words.madeUp] },
      ...examples.flatMap((example) =>
        section(stateOf(example), words.states[stateOf(example)] ?? stateOf(example), [
          ...figures([figureOf(example, kind, lang)]),
        ]),
      ),
    ],
  };
}

function kindIndex(site: Site, lang: Lang): Block {
  const { kinds, charts, count } = galleryWords[lang];
  const links = GALLERY_KINDS.map((kind) => ({
    text: kinds[kind],
    href: href(site.base, lang, galleryPath(kind)),
    note: count(examplesOf(kind).length),
  }));
  return { kind: "index", index: { groups: [{ id: "kinds", head: charts, links }] } };
}

/** The first example of a kind, which its subtitle names. */
function firstOf(kind: GalleryKind, lang: Lang): FigureView[] {
  const [first] = examplesOf(kind);
  if (first === undefined) return [];
  const figure = figureOf(first, kind, lang);
  const subtitle = galleryWords[lang].subtitle(galleryWords[lang].kinds[kind], figure.chart.subtitle);
  return [{ ...figure, chart: { ...figure.chart, subtitle } }];
}

function examplesOf(kind: GalleryKind): Example[] {
  return EXAMPLES.filter(({ name }) => name.split(" ")[0] === kind);
}

/** What is special about an example: the rest of its name. */
function stateOf({ name }: Example): string {
  return name.slice(name.indexOf(" ") + 1);
}

/**
 * Ids are the gallery's own: examples of several kinds stand on one page. Places that are made up
 * have no pages to link to.
 */
function figureOf(example: Example, kind: GalleryKind, lang: Lang): FigureView {
  const id = `example-${kind}-${stateOf(example)}`;
  const chart = example.chart(lang);
  const { links: _, ...table } = chart.table;
  const wide = kind === "sankey" || kind === "multiples" || kind === "scorecard" ? { wide: true } : {};
  // Charts of one page have tables of different names, or landmarks could not be told apart.
  const state = galleryWords[lang].states[stateOf(example)] ?? stateOf(example);
  const caption = withPart(table.caption, state, lang);
  return { id, chart: { ...chart, id: `${id}-chart`, table: { ...table, caption } }, ...wide };
}
