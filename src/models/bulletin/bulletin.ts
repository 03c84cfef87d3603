import { type Lang, ownName, ownText } from "../../i18n/lang.ts";
import { withPart } from "../../i18n/names.ts";
import { open } from "../../ledger/memo.ts";
import type { Period } from "../../ledger/period.ts";
import type { CutOff } from "../directory/cutoffs.ts";
import { BoundedCache } from "../ground/bounded-cache.ts";
import type { Edition } from "../ground/edition.ts";
import { BULLETINS_KEPT, LEAST_COVERED, LEAST_OWN_FIGURES, MOST_TOPICS } from "../ground/limits.ts";
import type { SourceView, TableView } from "../ground/view.ts";
import { isAssumedSource } from "./assumed.ts";
import { targets } from "./bulletin-targets.ts";
import { changes, isYearBefore, periodBefore } from "./changes-since.ts";
import { byIndustry } from "./industries.ts";
import { type Material, materialOf } from "./material.ts";
import { notes, sourcesOfBulletin, standingsOf, titlesOfBulletin } from "./notes.ts";
import { themesInOrder } from "./order.ts";
import { overall } from "./overall.ts";
import { pace } from "./pace.ts";
import { byPlace } from "./places.ts";
import { projectParagraphs } from "./project-paragraphs.ts";
import { revisionsOf } from "./revised.ts";
import { tables } from "./tables.ts";
import { isTold } from "./tell.ts";
import { type BulletinSection, type Paragraph, sentencesIn, wordsIn } from "./words.ts";

/** All that a bulletin says, in one language: page, Word file and Markdown print the same. */
export interface Bulletin {
  readonly lang: Lang;
  readonly region: string;
  readonly period: Period;
  /** 关于松原市2006年1—4月招商引资和项目建设完成情况的通报 */
  readonly title: string;
  /** The same in the lines in which a large title is set. */
  readonly titleLines: readonly string[];
  readonly publisher: string;
  /** Who made it, and that it is no official document. */
  readonly issuer: string;
  readonly opening: string;
  readonly sections: readonly BulletinSection[];
  /** Method and quality of the data. */
  readonly notes: readonly string[];
  readonly tables: readonly TableView[];
  readonly sources: readonly SourceView[];
}

const kept = new WeakMap<Edition, BoundedCache<CutOff, Bulletin>>();

/** The bulletin of a region at a cut-off, from the figures alone; made once for its page and its files. */
export function bulletin(edition: Edition, cutOff: CutOff): Bulletin {
  const made = open(kept, edition, () => new BoundedCache<CutOff, Bulletin>(BULLETINS_KEPT));
  return made.get(cutOff, () => makeBulletin(edition, cutOff));
}

function makeBulletin(edition: Edition, cutOff: CutOff): Bulletin {
  const material = materialOf(edition, cutOff);
  const { settings } = edition.site.ledger;
  const publisher = ownText(settings.publisher, settings.publisher_en, edition.lang);
  return {
    lang: edition.lang,
    region: cutOff.region.id,
    period: cutOff.period,
    ...titlesOf(material),
    publisher,
    issuer: wordsIn(edition.lang).issuer(publisher),
    sections: sections(material),
    notes: notes(material),
    tables: tables(material),
    sources: sourcesOfBulletin(material),
  };
}

/** Title and opening: as `site.json` words the title, else by the themes; one with corrected figures says so. */
function titlesOf(material: Material): Pick<Bulletin, "title" | "titleLines" | "opening"> {
  const { edition, region, period, site } = material;
  const say = sentencesIn(edition.lang);
  const place = edition.names.region(region.id);
  const { title: zh, title_en: en } = site.ledger.settings.bulletin;
  const own = ownText(zh, en, edition.lang);
  const isJudged = standingsOf(material).some((one) => isTold(edition, one));
  const topics = say.topics(own === "" ? themesOf(material) : [], isJudged);
  const made = own === "" ? say.title(place, topics, period) : say.ownTitle(own, place, period);
  const assumed = titlesOfBulletin(material, (id) => isAssumedSource(site, id));
  const marks = marksOf(material, assumed.length > 0);
  const titleLines = made.map((line, i) =>
    i === made.length - 1 ? withPart(line, marks, edition.lang) : line,
  );
  const titles = assumed.map((title) => wordsIn(edition.lang).note.title(title));
  const warning = assumed.length === 0 ? "" : say.assumed(titles.join(edition.words.site.listComma));
  return {
    title: titleLines.join(""),
    titleLines,
    opening: (own === "" ? say.opening(place, topics, period) : say.ownOpening(made.join(""))) + warning,
  };
}

/** What is to be known before a bulletin is read: that figures were corrected, that its year is assumed. */
function marksOf(material: Material, isAssumed: boolean): string {
  const { corrected, assumed } = wordsIn(material.edition.lang);
  const marks = [...(revisionsOf(material).length === 0 ? [] : [corrected]), ...(isAssumed ? [assumed] : [])];
  return marks.join(material.edition.words.site.comma);
}

/** The themes that most figures belong to, in their own order; none where they leave out too much. */
function themesOf(material: Material): string[] {
  const counts = new Map<string, number>();
  const all = material.own.length >= LEAST_OWN_FIGURES ? material.own : standingsOf(material);
  for (const { indicator } of all) counts.set(indicator.theme, (counts.get(indicator.theme) ?? 0) + 1);
  const largest = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_TOPICS);
  const covered = largest.reduce((sum, [, count]) => sum + count, 0);
  if (covered * 100 < all.length * LEAST_COVERED) return [];
  return themesInOrder(material.site)
    .filter(({ id }) => largest.some(([theme]) => theme === id))
    .map((theme) => ownName(theme, material.edition.lang));
}

/** The sections that have anything to say, numbered. */
function sections(material: Material): BulletinSection[] {
  const { heading } = wordsIn(material.edition.lang);
  const isYear = isYearBefore(periodBefore(material), material.period);
  const parts: [keyof typeof heading, Paragraph[]][] = [
    ["overall", overall(material)],
    ["industries", byIndustry(material)],
    ["places", byPlace(material)],
    ["projects", projectParagraphs(material)],
    ["pace", pace(material)],
    ["targets", targets(material)],
    ["changes", changes(material)],
  ];
  const told = parts.filter(([, paragraphs]) => paragraphs.length > 0);
  return told.map(([id, paragraphs], i) => ({
    id,
    heading:
      sentencesIn(material.edition.lang).number(i + 1) +
      heading[id === "changes" && isYear ? "yearBefore" : id],
    paragraphs,
  }));
}
