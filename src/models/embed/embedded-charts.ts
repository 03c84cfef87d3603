import { LANGS, type Lang, tagOf } from "../../i18n/lang.ts";
import { wordsOf } from "../../i18n/words.ts";
import { memo } from "../../ledger/memo.ts";
import { must } from "../../ledger/must.ts";
import { type EmbeddingKind, PAGE_KINDS } from "../directory/page-kinds.ts";
import { flowsPage } from "../flow/flows-page.ts";
import { embedId, isOffered } from "../frame/sharing.ts";
import { type Document, figuresIn } from "../ground/body.ts";
import { type Edition, editionOf } from "../ground/edition.ts";
import { embedPath, href, langParam } from "../ground/routes.ts";
import type { Site } from "../ground/site.ts";
import type { EmbedView, FigureView } from "../ground/view.ts";
import { indicatorPage } from "../indicator/indicator-page.ts";
import { industryPage } from "../industry/industry-page.ts";
import { projectListPage } from "../project/project-list.ts";
import { regionPage } from "../region/region-page.ts";
import { targetsPage } from "../target/targets-page.ts";
import { ALONE, type Work } from "./work.ts";

/** A chart that can be taken away, in one language. */
export interface Embedded {
  readonly lang: Lang;
  readonly id: string;
  readonly view: EmbedView;
}

/** The charts of one page. */
type Charts = readonly { readonly id: string; readonly view: EmbedView }[];

const known = new WeakMap<Site, readonly Embedded[]>();

/**
 * Every chart that can be taken away, in the order of its pages, in both languages. Made once; of those
 * that another process has made, the chart itself only where it is asked for.
 */
export function embeddedCharts(site: Site, work: Work = ALONE): readonly Embedded[] {
  const before = known.get(site);
  if (before !== undefined) return before;
  const pages = LANGS.flatMap((lang) => pagesWithCharts(editionOf(site, lang)));
  const chartsAt = memo((i: number): Charts => pages[i]?.charts() ?? []);
  const ids = work.share("charts", pages.length, (i) => {
    const own = chartsAt(i).map(({ id }) => id);
    work.take(own.map((id) => href(site.base, must(pages[i], "page").lang, embedPath(id))));
    return own;
  });
  const made = pages.flatMap(({ lang }, i) =>
    (ids[i] ?? []).map((id, nth) => ({
      lang,
      id,
      get view() {
        return must(chartsAt(i)[nth], id).view;
      },
    })),
  );
  known.set(site, made);
  return made;
}

/** The static paths of the pages and files of all such charts. */
export function embedPaths(
  site: Site,
  work?: Work,
): { params: { id: string; lang: string | undefined }; props: { embedded: Embedded } }[] {
  return embeddedCharts(site, work).map((embedded) => ({
    params: { id: embedded.id, lang: langParam(embedded.lang) },
    props: { embedded },
  }));
}

/** What stands under a chart in a file of its own: its sources, and who publishes it where. */
export function creditOf({ lang, view }: Embedded): string[] {
  return [
    view.citation,
    ...(view.figure.sources ?? []).map(({ text, locator }) =>
      [text, locator].filter(Boolean).join(wordsOf(lang).site.comma),
    ),
  ];
}

/** The table beside a chart, as a file holds it: the heads with their units, then the rows as printed. */
export function tableRows({ view }: Embedded): string[][] {
  const { columns, rows } = view.figure.chart.table;
  const heads = columns.map(({ label, unit }) => (unit === undefined ? label : `${label} (${unit})`));
  return [heads, ...rows.map((row) => [...row])];
}

/** The model of each kind whose charts can be taken away, made from the last part of its page's path. */
const MODELS: Readonly<Record<EmbeddingKind, (edition: Edition, id: string) => Document>> = {
  region: regionPage,
  industry: industryPage,
  indicator: indicatorPage,
  targets: (edition, year) => targetsPage(edition, Number(year)),
  projects: projectListPage,
  flows: flowsPage,
};

/** The pages that offer their charts. Of a large ledger only the main pages are made at all. */
function pagesWithCharts(edition: Edition): { lang: Lang; charts: () => Charts }[] {
  const kinds = Object.entries(MODELS) as [EmbeddingKind, (typeof MODELS)[EmbeddingKind]][];
  return kinds.flatMap(([kind, model]) =>
    PAGE_KINDS[kind]
      .pages(edition.site)
      .filter(({ path }) => isOffered(edition, path))
      .map(({ path }) => ({
        lang: edition.lang,
        charts: () => chartsOf(edition, model(edition, path.split("/").at(-2) ?? "")),
      })),
  );
}

function chartsOf(edition: Edition, document: Document): Charts {
  return figuresIn(document.blocks).flatMap((figure) => {
    if (figure.share === undefined) return [];
    const id = embedId(document.page.path, figure.id);
    return [{ id, view: embedView(edition, document, figure, id) }];
  });
}

function embedView(edition: Edition, { page }: Document, figure: FigureView, id: string): EmbedView {
  const words = edition.words.embed;
  const { how: _, share, downloads: __, ...plain } = figure;
  const { base_url } = edition.site.ledger.settings;
  const path = edition.href(page.path);
  return {
    lang: edition.lang,
    title: figure.chart.title,
    description: words.description(figure.chart.title, page.title),
    site: page.site,
    figure: { ...plain, level: 1 },
    citation: share?.citation ?? "",
    credit: words.from(page.site.publisher),
    page: { text: words.whole, href: `${path}#${figure.id}` },
    ...(base_url === "" ? {} : { canonical: base_url + path }),
    alternates: LANGS.map((one) => ({
      lang: tagOf(one),
      href: base_url + href(edition.site.base, one, embedPath(id)),
    })),
  };
}
