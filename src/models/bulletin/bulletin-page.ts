import { wordsOf } from "../../i18n/words.ts";
import { type Period, period as periodOf } from "../../ledger/period.ts";
import {
  bulletinPeriods,
  type CutOff,
  cutOffs,
  hasFiles,
  isYearAssumed,
  mostCutOffs,
  mostCutOffsAlone,
} from "../directory/cutoffs.ts";
import { frame } from "../frame/frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { LEAST_OWN_FIGURES } from "../ground/limits.ts";
import { listed } from "../ground/listed.ts";
import { bulletinFile, bulletinPath, bulletinsPath, PATHS, periodId } from "../ground/routes.ts";
import type { IndexGroup, Link } from "../ground/view.ts";
import { type Bulletin, bulletin } from "./bulletin.ts";
import { wordsIn } from "./words.ts";

/** A bulletin as a page: what the Word file says, with links, and with its files to download. */
export function bulletinPage(edition: Edition, cutOff: CutOff): Document {
  const words = wordsIn(edition.lang);
  const made = bulletin(edition, cutOff);
  const { region, period } = cutOff;
  return {
    page: frame(edition, {
      path: bulletinPath(period.text, region.id),
      title: made.title,
      kicker: [words.kicker, edition.words.site.colon, edition.links.region(region.id)],
      description: words.description(edition.names.region(region.id), period),
      section: "bulletins",
      above: [
        [words.list.title, PATHS.bulletins],
        [edition.period(period), bulletinsPath(period.text)],
      ],
      downloads: files(edition, cutOff),
      paper: "bulletin",
    }),
    blocks: blocksOf(made, files(edition, cutOff)),
  };
}

/** The Word and Markdown files of a bulletin in one language; none where the ledger is too large for them. */
function files(edition: Edition, { region, period }: CutOff): Link[] {
  if (!hasFiles(edition.site, { region, period })) return [];
  const words = wordsIn(edition.lang);
  const to = (ending: string) =>
    edition.file(`${bulletinsPath(period.text)}${bulletinFile(region.id, edition.lang)}.${ending}`);
  return [
    { text: words.word, href: to("docx") },
    { text: words.markdown, href: to("md") },
  ];
}

function blocksOf(made: Bulletin, downloads: readonly Link[]): Block[] {
  const { heading } = wordsIn(made.lang);
  const { listComma } = wordsOf(made.lang).site;
  const offered = listed(downloads, listComma);
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
export function periodPage(edition: Edition, period: string): Document {
  const words = wordsIn(edition.lang).list;
  const all = cutOffs(edition.site).filter((one) => periodId(one.period.text) === period);
  const at = all[0]?.period ?? periodOf(period.replace("_", "/"));
  return {
    page: frame(edition, {
      path: bulletinsPath(at.text),
      title: words.period(at),
      description: words.periodDescription(at, all.length),
      section: "bulletins",
      above: [[words.title, PATHS.bulletins]],
    }),
    blocks: [
      { kind: "prose", paragraphs: [words.periodDescription(at, all.length)] },
      { kind: "index", index: { groups: [groupOf(edition, at, all)] } },
      {
        kind: "prose",
        paragraphs: [[{ text: words.all, href: edition.href(PATHS.bulletins) }]],
      },
    ],
  };
}

/** Every bulletin, by period, the newest first. */
export function bulletinListPage(edition: Edition): Document {
  const words = wordsIn(edition.lang).list;
  const groups = bulletinPeriods(edition.site).map((at) =>
    groupOf(
      edition,
      at,
      cutOffs(edition.site).filter((one) => one.period === at),
    ),
  );
  return {
    page: frame(edition, {
      path: PATHS.bulletins,
      title: words.title,
      description: words.description,
      section: "bulletins",
    }),
    blocks: [
      { kind: "prose", paragraphs: introOf(edition, groups.length === 0) },
      { kind: "index", index: { groups, hasContents: groups.length > 3 } },
    ],
  };
}

/** What makes a bulletin, why there is none, and which are left out. */
function introOf({ site, lang }: Edition, isEmpty: boolean): string[] {
  const words = wordsIn(lang).list;
  const [most, alone] = [mostCutOffs(site), mostCutOffsAlone(site)];
  return [
    words.intro(LEAST_OWN_FIGURES),
    ...(isEmpty ? [words.none] : []),
    ...(most === null ? [] : [words.bounded(most)]),
    ...(alone === null ? [] : [words.boundedAlone(alone)]),
  ];
}

function groupOf(edition: Edition, at: Period, all: readonly CutOff[]): IndexGroup {
  return {
    id: `period-${periodId(at.text)}`,
    head: edition.period(at),
    links: all.map(({ region }) => ({
      text: edition.name(region),
      href: edition.href(bulletinPath(at.text, region.id)),
      ...(isYearAssumed(edition.site, { region, period: at })
        ? { note: edition.words.names.yearAssumed }
        : {}),
    })),
  };
}
