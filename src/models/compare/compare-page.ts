import { type ComparedPlace, type Comparison, comparison } from "../../charts/comparison.ts";
import type { Series } from "../../ledger/lookup.ts";
import { foldedSources } from "../cells/statements.ts";
import { frame } from "../frame/frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { indicatorPath, PATHS } from "../ground/routes.ts";
import type { IndexGroup, SourceView } from "../ground/view.ts";
import { subjectName } from "./compare-files.ts";
import { firstPlaces } from "./first.ts";
import { comparable, figuresOf, type Subject, subjectId } from "./subjects.ts";

/** What the comparing element is given, and prints without its script. */
export interface CompareView {
  /** The address of its data, up to the name of a file: `/compare/zh/`. */
  readonly data: string;
  /** The address that stands before the id of a region: `/regions/`. */
  readonly regions: string;
  /** What can be compared, under themes. */
  readonly groups: readonly { readonly head: string; readonly options: readonly Choice[] }[];
  readonly subject: string;
  readonly places: readonly Choice[];
  readonly shown: Comparison;
  readonly sources: readonly SourceView[];
}

export interface Choice {
  readonly id: string;
  readonly text: string;
}

/** Prose, then the comparison, then what else can be compared. */
interface ComparePage extends Document {
  readonly intro: readonly Block[];
  /** Null where nothing can be compared. */
  readonly compare: CompareView | null;
}

/** The page that compares places: one comparison made at build, and the means to make others. */
export function comparePage(edition: Edition): ComparePage {
  const words = edition.words.compare;
  const compare = compareView(edition);
  const nothing: Block = { kind: "notice", notice: { text: words.nothing, kind: "missing" } };
  return {
    page: frame(edition, {
      path: PATHS.compare,
      title: words.title,
      description: words.description,
      section: "compare",
    }),
    compare,
    intro: [compare === null ? nothing : { kind: "prose", paragraphs: [words.intro] }],
    blocks:
      compare === null
        ? []
        : section(
            "more",
            words.more,
            [{ kind: "index", index: { groups: indexGroups(edition) } }],
            words.without,
          ),
  };
}

function compareView(edition: Edition): CompareView | null {
  const subject = firstSubject(edition);
  if (subject === undefined) return null;
  const chosen = firstPlaces(edition, subject);
  const series = subject.series.filter(({ region }) => chosen.includes(region));
  const rows = series.flatMap((one) => one.observations);
  return {
    data: edition.file(`/compare/${edition.lang}/`),
    regions: edition.href(PATHS.regions),
    groups: themes(edition).map(({ head, subjects }) => ({
      head,
      options: subjects.map((one) => ({ id: subjectId(one), text: subjectName(edition, one) })),
    })),
    subject: subjectId(subject),
    places: series.map(({ region }) => ({ id: region, text: edition.links.region(region).text })),
    shown: shownAtFirst(edition, subject, series),
    sources: foldedSources(edition, rows),
  };
}

/** The first featured indicator that can be compared, else the first of all. */
function firstSubject(edition: Edition): Subject | undefined {
  const all = comparable(edition.site);
  const featured = edition.site.ledger.settings.featured_indicators.map((id) =>
    all.find(({ indicator, part }) => indicator.id === id && part === ""),
  );
  return featured.find((one) => one !== undefined) ?? all[0];
}

function shownAtFirst(edition: Edition, subject: Subject, series: readonly Series[]): Comparison {
  const { indicator } = subject;
  const unit = edition.site.ledger.units.get(indicator.unit) ?? { id: indicator.unit, name_en: "" };
  const places = series.map((one): ComparedPlace => {
    const link = edition.links.region(one.region);
    return { label: link.text, href: link.href, points: figuresOf(edition, one, indicator) };
  });
  return comparison(
    {
      id: "comparison",
      measure: subjectName(edition, subject),
      subject: edition.words.compare.subject,
      unit,
      decimals: Number(indicator.decimals),
      places,
    },
    edition.lang,
  );
}

/** What can be compared, theme by theme. */
function themes(edition: Edition): { id: string; head: string; subjects: Subject[] }[] {
  return edition.site.ledger.settings.themes
    .map((theme) => ({
      id: theme.id,
      head: edition.name(theme),
      subjects: comparable(edition.site).filter(({ indicator }) => indicator.theme === theme.id),
    }))
    .filter(({ subjects }) => subjects.length > 0);
}

/** The indicators' own pages, where all their places stand. */
function indexGroups(edition: Edition): IndexGroup[] {
  return themes(edition).map(({ id, head, subjects }) => ({
    id: `theme-${id}`,
    head,
    links: subjects
      .filter((one, i) => subjects.findIndex(({ indicator }) => indicator === one.indicator) === i)
      .map((one) => ({
        text: edition.name(one.indicator),
        href: edition.href(indicatorPath(one.indicator.id)),
        note: edition.words.compare.count(one.series.length),
      })),
  }));
}
