import { directoryWords } from "../../i18n/directory.ts";
import { docWords } from "../../i18n/docs.ts";
import type { Lang } from "../../i18n/lang.ts";
import { type Named, nameIn } from "../../i18n/names.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { industryKinds, regionKinds } from "../../i18n/vocabulary.ts";
import { editionOf } from "../ground/edition.ts";
import {
  bulletinPath,
  bulletinsPath,
  indicatorPath,
  industryPath,
  projectPath,
  regionPath,
  targetsPath,
} from "../ground/routes.ts";
import type { Site } from "../ground/site.ts";
import { bulletinPeriods, type CutOff, cutOffs } from "./cutoffs.ts";
import { SECTIONS } from "./sections.ts";
import { datedYear, sourceYearPath, sourceYears } from "./source-pages.ts";

/** What a page is about. */
export type PageKind = "page" | "region" | "industry" | "indicator" | "targets" | "project" | "bulletin";

/** A page of the site as lists name it. */
export interface ListedPage {
  readonly kind: PageKind;
  /** Without base and language. */
  readonly path: string;
  readonly name: Named;
  /** What tells it from others of its name; empty where nothing does. */
  note(lang: Lang): string;
}

const known = new WeakMap<Site, readonly ListedPage[]>();

/** Every page that a reader may look for, in the order of the site: all but search and errors. */
export function listedPages(site: Site): readonly ListedPage[] {
  const found = known.get(site);
  if (found !== undefined) return found;
  const made = [
    ...SECTIONS.map(([path, title]) => listed("page", path, title)),
    ...[...sourceYears(site).keys()].map((year) =>
      listed("page", sourceYearPath(year), (lang) => docWords[lang].sources.ofYear(datedYear(year))),
    ),
    ...regionPages(site),
    ...industryPages(site),
    ...indicatorPages(site),
    ...site.targetYears.map((year) =>
      listed("targets", targetsPath(year), (lang) => directoryWords[lang].targets(year)),
    ),
    ...projectPages(site),
    ...bulletinPages(site),
  ];
  known.set(site, made);
  return made;
}

const nothing = () => "";

/** A page whose name is made of words. */
function listed(kind: PageKind, path: string, name: (lang: Lang) => string): ListedPage {
  return { kind, path, name: { name: name("zh"), name_en: name("en") }, note: nothing };
}

function regionPages(site: Site): ListedPage[] {
  const { regions } = site.ledger;
  return [...regions.values()].map((row) => ({
    kind: "region",
    path: regionPath(row.id),
    name: row,
    note: (lang) =>
      row.parent === "" ? regionKinds[row.kind][lang] : editionOf(site, lang).names.region(row.parent),
  }));
}

function industryPages(site: Site): ListedPage[] {
  return [...site.ledger.industries.values()].map((row) => ({
    kind: "industry",
    path: industryPath(row.id),
    name: row,
    note: (lang) => industryKinds[row.kind][lang],
  }));
}

function indicatorPages(site: Site): ListedPage[] {
  return [...site.ledger.indicators.values()].map((row) => ({
    kind: "indicator",
    path: indicatorPath(row.id),
    name: row,
    note: (lang) => editionOf(site, lang).names.unit(row.unit),
  }));
}

function projectPages(site: Site): ListedPage[] {
  return [...site.ledger.projects.values()].map((row) => ({
    kind: "project",
    path: projectPath(row.id),
    name: row,
    note: (lang) => editionOf(site, lang).names.region(row.region),
  }));
}

/** The bulletins of each period, then each bulletin. */
function bulletinPages(site: Site): ListedPage[] {
  const periods = bulletinPeriods(site).map((at) =>
    listed("bulletin", bulletinsPath(at.text), (lang) =>
      directoryWords[lang].bulletins(formatPeriod(at, lang)),
    ),
  );
  return [...periods, ...cutOffs(site).map(bulletinOf)];
}

function bulletinOf({ region, period }: CutOff): ListedPage {
  return listed("bulletin", bulletinPath(period.text, region.id), (lang) =>
    directoryWords[lang].bulletin(nameIn(region, lang), formatPeriod(period, lang)),
  );
}
