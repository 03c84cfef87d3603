import type { Lang } from "../../i18n/lang.ts";
import { nameIn } from "../../i18n/names.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { siteWords } from "../../i18n/site.ts";
import { type Period, period as periodOf } from "../../ledger/period.ts";
import { type Block, type Document, section } from "../body.ts";
import { frame } from "../frame.ts";
import { regionLink, regionName } from "../labels.ts";
import { bulletinFile, bulletinPath, bulletinsPath, fileHref, href, PATHS, periodId } from "../routes.ts";
import type { Site } from "../site.ts";
import type { IndexGroup, Link } from "../view.ts";
import { type Bulletin, bulletin } from "./bulletin.ts";
import { bulletinPeriods, type CutOff, cutOffs, hasFiles, mostCutOffs } from "./cutoffs.ts";
import { wordsIn } from "./words.ts";

/** A bulletin as a page: what the Word file says, with links, and with its files to download. */
export function bulletinPage(site: Site, lang: Lang, cutOff: CutOff): Document {
  const words = wordsIn(lang);
  const made = bulletin(site, cutOff, lang);
  const { region, period } = cutOff;
  return {
    page: frame(site, lang, {
      path: bulletinPath(period.text, region.id),
      title: made.title,
      kicker: [words.kicker, siteWords[lang].colon, regionLink(site, region.id, lang)],
      description: words.description(regionName(site.ledger, region.id, lang), period),
      section: "bulletins",
      above: [
        [words.list.title, PATHS.bulletins],
        [formatPeriod(period, lang), bulletinsPath(period.text)],
      ],
      downloads: files(site, cutOff, lang),
      paper: "bulletin",
    }),
    blocks: blocksOf(made, files(site, cutOff, lang)),
  };
}

/** The Word and Markdown files of a bulletin in one language; none where the ledger is too large for them. */
function files(site: Site, { region, period }: CutOff, lang: Lang): Link[] {
  if (!hasFiles(site, { region, period })) return [];
  const words = wordsIn(lang);
  const to = (ending: string) =>
    fileHref(site.base, `${bulletinsPath(period.text)}${bulletinFile(region.id, lang)}.${ending}`);
  return [
    { text: words.word, href: to("docx") },
    { text: words.markdown, href: to("md") },
  ];
}

function blocksOf(made: Bulletin, downloads: readonly Link[]): Block[] {
  const { heading } = wordsIn(made.lang);
  const { listComma } = siteWords[made.lang];
  const offered = downloads.flatMap((link, i) => (i === 0 ? [link] : [listComma, link]));
  return [
    { kind: "prose", paragraphs: [made.issuer, made.opening] },
    ...made.sections.flatMap(({ id, heading: title, paragraphs }) =>
      section(id, title, [{ kind: "run-in", paragraphs }]),
    ),
    ...section("notes", heading.notes, [{ kind: "points", points: made.notes }]),
    ...section(
      "appendix",
      heading.appendix,
      made.tables.map((table): Block => ({ kind: "table", table })),
    ),
    ...(offered.length === 0
      ? []
      : section("files", wordsIn(made.lang).files, [{ kind: "prose", paragraphs: [offered] }])),
  ];
}

/** The bulletins of one period. */
export function periodPage(site: Site, lang: Lang, period: string): Document {
  const words = wordsIn(lang).list;
  const all = cutOffs(site).filter((one) => periodId(one.period.text) === period);
  const at = all[0]?.period ?? periodOf(period.replace("_", "/"));
  return {
    page: frame(site, lang, {
      path: bulletinsPath(at.text),
      title: words.period(at),
      description: words.periodDescription(at, all.length),
      section: "bulletins",
      above: [[words.title, PATHS.bulletins]],
    }),
    blocks: [
      { kind: "prose", paragraphs: [words.periodDescription(at, all.length)] },
      { kind: "index", index: { groups: [groupOf(site, at, all, lang)] } },
      { kind: "prose", paragraphs: [[{ text: words.all, href: href(site.base, lang, PATHS.bulletins) }]] },
    ],
  };
}

/** Every bulletin, by period, the newest first. */
export function bulletinListPage(site: Site, lang: Lang): Document {
  const words = wordsIn(lang).list;
  const most = mostCutOffs(site);
  const groups = bulletinPeriods(site).map((at) =>
    groupOf(
      site,
      at,
      cutOffs(site).filter((one) => one.period === at),
      lang,
    ),
  );
  return {
    page: frame(site, lang, {
      path: PATHS.bulletins,
      title: words.title,
      description: words.description,
      section: "bulletins",
    }),
    blocks: [
      { kind: "prose", paragraphs: most === null ? [words.intro] : [words.intro, words.bounded(most)] },
      { kind: "index", index: { groups, jump: groups.length > 3 } },
    ],
  };
}

function groupOf(site: Site, at: Period, all: readonly CutOff[], lang: Lang): IndexGroup {
  return {
    id: `period-${periodId(at.text)}`,
    head: formatPeriod(at, lang),
    links: all.map(({ region }) => ({
      text: nameIn(region, lang),
      href: href(site.base, lang, bulletinPath(at.text, region.id)),
    })),
  };
}
