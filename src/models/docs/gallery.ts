import { CHART_KINDS, type Example } from "../../charts/kinds.ts";
import { withPart } from "../../i18n/names.ts";
import { wordsOf } from "../../i18n/words.ts";
import { GALLERY_KINDS, type GalleryKind } from "../directory/gallery-kinds.ts";
import { docFrame } from "../frame/doc-frame.ts";
import { type Block, type Document, figures, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { galleryPath, PATHS } from "../ground/routes.ts";
import type { FigureView } from "../ground/view.ts";
import { componentBlocks } from "./gallery-components.ts";

/** One chart of every kind, and every component: drawn from the examples that the tests compare. */
export function galleryPage(edition: Edition): Document {
  const words = edition.words.gallery;
  return {
    page: docFrame(edition, PATHS.gallery, words),
    blocks: [
      { kind: "lead", text: words.lead },
      { kind: "notice", notice: { text: words.madeUp, kind: "missing" } },
      ...section(
        "charts",
        words.charts,
        [kindIndex(edition), ...figures(GALLERY_KINDS.flatMap((kind) => firstOf(edition, kind)))],
        words.chartsIntro,
      ),
      ...section("components", words.components, componentBlocks(edition)),
    ],
  };
}

/** All examples of one kind of chart. */
export function galleryKindPage(edition: Edition, kind: GalleryKind): Document {
  const words = edition.words.gallery;
  const name = words.kinds[kind];
  const examples = CHART_KINDS[kind];
  return {
    page: docFrame(
      edition,
      galleryPath(kind),
      { title: words.kindTitle(name), description: words.kindDescription(name, examples.length) },
      [[words.title, PATHS.gallery]],
    ),
    blocks: [
      { kind: "prose", paragraphs: [words.madeUp] },
      ...examples.flatMap((example) =>
        section(example.state, stateName(edition, example), figures([figureOf(edition, example, kind)])),
      ),
    ],
  };
}

function kindIndex(edition: Edition): Block {
  const { kinds, charts, count } = edition.words.gallery;
  const links = GALLERY_KINDS.map((kind) => ({
    text: kinds[kind],
    href: edition.href(galleryPath(kind)),
    note: count(CHART_KINDS[kind].length),
  }));
  return { kind: "index", index: { groups: [{ id: "kinds", head: charts, links }] } };
}

/** The first example of a kind, which its subtitle names. */
function firstOf(edition: Edition, kind: GalleryKind): FigureView[] {
  const [first] = CHART_KINDS[kind];
  if (first === undefined) return [];
  const figure = figureOf(edition, first, kind);
  const subtitle = edition.words.gallery.subtitle(edition.words.gallery.kinds[kind], figure.chart.subtitle);
  return [{ ...figure, chart: { ...figure.chart, subtitle } }];
}

/** What is special about an example. */
function stateName({ lang }: Edition, { state }: Example): string {
  return wordsOf(lang).gallery.states[state] ?? state;
}

/**
 * Ids are the gallery's own: examples of several kinds stand on one page. Places that are made up
 * have no pages to link to.
 */
function figureOf(edition: Edition, example: Example, kind: GalleryKind): FigureView {
  const id = `example-${kind}-${example.state}`;
  const chart = example.chart(`${id}-chart`, edition.lang);
  const { links: _, ...table } = chart.table;
  const wide = kind === "sankey" || kind === "multiples" || kind === "scorecard" ? { wide: true } : {};
  // Charts of one page have tables of different names, or landmarks could not be told apart.
  const caption = withPart(table.caption, stateName(edition, example), edition.lang);
  return { id, chart: { ...chart, table: { ...table, caption } }, ...wide };
}
