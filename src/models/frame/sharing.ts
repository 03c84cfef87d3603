import { textWidth } from "../../charts/parts/text.ts";
import { escapeXml } from "../../markup.ts";
import type { Block, Document } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_PAGES_EMBEDDED } from "../ground/limits.ts";
import { embedPath, indicatorPath, PATHS, regionPath, targetsPath } from "../ground/routes.ts";
import type { Site } from "../ground/site.ts";
import type { FigureView, PageView, ShareView } from "../ground/view.ts";

/** A page with, at each of its charts, how to cite, download and embed it. */
export function embeddable(edition: Edition, { page, blocks }: Document): Document {
  if (!isOffered(edition, page.path)) return { page, blocks };
  return { page, blocks: blocks.map((block) => offered(edition, page, block)) };
}

/** True where the charts of a page can be taken away: in a large ledger only those of `mainPaths`. */
export function isOffered(edition: Edition, path: string): boolean {
  return !isLarge(edition.site) || mainPaths(edition.site).includes(path);
}

/** True where the ledger has more pages than can each have pages of their charts. */
export function isLarge({ ledger: { regions, industries, indicators } }: Site): boolean {
  return regions.size + industries.size + indicators.size > MOST_PAGES_EMBEDDED;
}

/** The pages that a site is known by: its first region, its featured indicators, its newest targets. */
export function mainPaths({ ledger: { settings }, targetYears }: Site): string[] {
  const year = targetYears.at(-1);
  return [
    regionPath(settings.default_region),
    ...settings.featured_indicators.map(indicatorPath),
    ...(year === undefined ? [] : [targetsPath(year)]),
    PATHS.projects,
    PATHS.flows,
  ];
}

function offered(edition: Edition, page: PageView, block: Block): Block {
  if (block.kind === "section" || block.kind === "folded") {
    return { ...block, blocks: block.blocks.map((inner) => offered(edition, page, inner)) };
  }
  if (block.kind !== "figures") return block;
  return { ...block, figures: block.figures.map((figure) => withShare(edition, page, figure)) };
}

function withShare(edition: Edition, page: PageView, figure: FigureView): FigureView {
  return figure.chart.draw === null ? figure : { ...figure, share: shareOf(edition, page, figure) };
}

/** The id of a chart in addresses: the path of its page and its own id there. */
export function embedId(path: string, figure: string): string {
  return [...path.split("/").filter((part) => part !== ""), figure].join("_");
}

function shareOf(edition: Edition, page: PageView, figure: FigureView): ShareView {
  const words = edition.words.embed;
  const { base_url } = edition.site.ledger.settings;
  const at = edition.href(embedPath(embedId(page.path, figure.id)));
  const file = at.slice(0, -1);
  const { title } = figure.chart;
  return {
    citation: words.citation({
      publisher: page.site.publisher,
      title,
      site: page.site.title,
      asOf: page.site.asOf,
      version: page.site.version,
      address: `${base_url}${edition.href(page.path)}#${figure.id}`,
    }),
    page: { text: words.preview, href: at },
    svg: { text: words.svg, href: `${file}.svg` },
    csv: { text: words.csv, href: `${file}.csv` },
    code: frameCode(base_url + at, figure),
    ...(base_url === "" ? { note: words.hostMissing } : {}),
  };
}

/** The widths of an embedded chart and of one that needs two columns, in pixels. */
const WIDTH = 480;
const WIDE = 640;
const MARGINS = 32;
/** The widest that the style sheet shows a picture. */
const WIDEST = 388;
/** A phone's column: there less stands in a line, and the picture is smaller. */
const PHONE = 390;

/** The line that shows a chart in another page, as high as the chart with its title and source needs. */
function frameCode(address: string, figure: FigureView): string {
  const width = figure.wide ? WIDE : WIDTH;
  const title = escapeXml(figure.chart.title);
  const height = Math.max(...[width, PHONE].map((wide) => frameHeight(figure, wide - MARGINS)));
  return (
    `<iframe src="${escapeXml(address)}" width="${width}" height="${height}" ` +
    `title="${title}" loading="lazy" style="max-width:100%;border:0"></iframe>`
  );
}

/** Sizes of letters in an embedded page, from the style sheet: title, other text. */
const TITLE = 19;
const SMALL = 14;
/** Closed details, the line of the publisher, and the spaces between. */
const REST = 130;
/** The line that opens the rest of many sources. */
const FOLD = 40;

function frameHeight({ chart, sources = [], marks = [] }: FigureView, width: number): number {
  const lines = (text: string, size: number) => Math.ceil((textWidth(text, size) * 1.1) / width);
  const inSight = sources.filter(({ folded }) => !folded);
  const cited = inSight.map(({ text, locator }) => `${text}${locator ?? ""}`).join("；");
  const marked = marks.map(({ mark, text }) => `${mark} ${text}`).join("；");
  const small = [chart.subtitle, ...chart.notes, marked, cited].reduce(
    (sum, text) => sum + lines(text, SMALL),
    0,
  );
  const title = lines(chart.title, TITLE * 1.06) * TITLE * 1.3;
  const picture = (chart.height * Math.min(width, WIDEST)) / chart.width;
  const fold = inSight.length < sources.length ? FOLD : 0;
  return Math.ceil(title + small * SMALL * 1.65 + fold + picture + REST);
}
