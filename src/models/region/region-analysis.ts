import type { Series } from "../../ledger/lookup.ts";
import { covers, type Period, period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { isAmount, isMeasured } from "../../measures/figure.ts";
import type { Standing } from "../../measures/standing.ts";
import { type Outlook, outlook } from "../../measures/year/outlook.ts";
import { aimBlocks } from "../analysis/aims.ts";
import { arrivalBlocks } from "../analysis/arrival.ts";
import { disparityBlocks } from "../analysis/disparity.ts";
import { growthBlocks } from "../analysis/growth.ts";
import { outlookTable } from "../analysis/outlook.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_FIGURES_UNFOLDED, MOST_OUTLOOKS } from "../ground/limits.ts";
import { indicatorPath } from "../ground/routes.ts";
import type { SeriesHead } from "../series/rows.ts";

/** What a region's figures mean beyond its charts, for the newest period alone; nothing where nothing can be said. */
export function analysisBlocks(
  edition: Edition,
  region: Region,
  keyFigures: readonly Standing[],
  series: readonly Series[],
  head: SeriesHead,
): Block[] {
  const words = edition.words.analysis;
  const [first] = keyFigures;
  const titles = { id: "aims-table", caption: words.aims.caption(edition.name(region)) };
  const blocks = [
    ...growthBlocks(edition, keyFigures),
    ...outlookBlocks(edition, region, keyFigures, series),
    ...arrivalBlocks(edition, region.id),
    ...aimBlocks(edition, series, head, titles),
    ...(first === undefined ? [] : disparityBlocks(edition, region.id, first.series)),
  ];
  const isLong = series.reduce((sum, one) => sum + one.observations.length, 0) > MOST_FIGURES_UNFOLDED;
  return section("analysis", words.title, isLong ? blocks.map(folded) : blocks, words.titleIntro);
}

function folded(block: Block): Block {
  return block.kind === "section"
    ? { kind: "folded", summary: block.section.title, blocks: introduced(block) }
    : block;
}

function introduced({ section: { intro }, blocks }: Extract<Block, { kind: "section" }>): readonly Block[] {
  return intro === undefined ? blocks : [{ kind: "prose", paragraphs: [intro] }, ...blocks];
}

/**
 * Where what has a target, and the key figures, are heading, of those whose year was not over at
 * the last cut-off.
 */
function outlookBlocks(
  edition: Edition,
  region: Region,
  keyFigures: readonly Standing[],
  series: readonly Series[],
): Block[] {
  const words = edition.words.year.outlook;
  const told = new Set(keyFigures.map((one) => one.series));
  const found = series
    .filter((one) => told.has(one) || one.targets.length > 0)
    .flatMap((one) => outlookOf(edition, one) ?? []);
  const all = [
    ...found.filter(({ target }) => target !== null),
    ...found.filter(({ target, series: one }) => target === null && told.has(one)),
  ].slice(0, MOST_OUTLOOKS);
  if (all.length === 0) return [];
  const named = {
    column: edition.words.analysisColumns.what,
    cell: ({ series: one }: Outlook) => ({
      text: edition.names.series(one),
      href: edition.href(indicatorPath(one.indicator)),
    }),
  };
  const titles = { id: "outlook-table", caption: words.captionOf(edition.name(region)) };
  const table = outlookTable(edition, all, named, titles);
  return section("outlook", words.title, [{ kind: "table", table }], words.intro);
}

/** The outlook for the target that holds the newest figure, else for its calendar year. */
function outlookOf(edition: Edition, series: Series): Outlook | null {
  const newest = series.observations.at(-1);
  if (newest === undefined) return null;
  const at = period(newest.period);
  if (at.fullYear && isMeasured(newest)) return null;
  return outlook(edition.site.lookup, series, spanOf(series, at));
}

function spanOf(series: Series, at: Period): Period {
  const holding = series.targets.filter(isAmount).map((row) => period(row.period));
  const spans = holding.filter((span) => covers(span, at)).sort((a, b) => a.to - a.from - (b.to - b.from));
  return spans[0] ?? period(String(at.year));
}
