import { accessWords } from "../../i18n/accessibility.ts";
import { apiWords } from "../../i18n/api.ts";
import { auditWords } from "../../i18n/audit.ts";
import { bulletinWords } from "../../i18n/bulletin.ts";
import { changeWords } from "../../i18n/changes.ts";
import { clerkGuide } from "../../i18n/clerk-guide.ts";
import { compareWords } from "../../i18n/compare.ts";
import { dataWords } from "../../i18n/data.ts";
import { dataFileWords } from "../../i18n/data-files.ts";
import { directoryWords } from "../../i18n/directory.ts";
import { docWords } from "../../i18n/docs.ts";
import { galleryWords } from "../../i18n/gallery.ts";
import type { Lang } from "../../i18n/lang.ts";
import { methodWords } from "../../i18n/methods.ts";
import { pageWords } from "../../i18n/pages.ts";
import { questionWords } from "../../i18n/questions.ts";
import { siteWords } from "../../i18n/site.ts";
import { timelinessWords } from "../../i18n/timeliness.ts";
import { docPath, galleryPath, PATHS } from "../ground/routes.ts";
import { GALLERY_KINDS } from "./gallery-kinds.ts";

/** A page that every ledger has: its path and its title. */
type Section = readonly [path: string, title: (lang: Lang) => string];

/** The sections of the site and its documents, in the order of the navigation. */
export const SECTIONS: readonly Section[] = [
  [PATHS.home, (lang) => siteWords[lang].nav.home],
  [PATHS.regions, (lang) => pageWords[lang].regions.title],
  [PATHS.industries, (lang) => pageWords[lang].industries.title],
  [PATHS.indicators, (lang) => pageWords[lang].indicators.title],
  [PATHS.compare, (lang) => compareWords[lang].title],
  [PATHS.projects, (lang) => pageWords[lang].projects.title],
  [PATHS.bulletins, (lang) => bulletinWords[lang].list.title],
  [PATHS.audit, (lang) => auditWords[lang].title],
  [PATHS.data, (lang) => dataWords[lang].title],
  [PATHS.files, (lang) => dataFileWords[lang].title],
  [PATHS.changes, (lang) => changeWords[lang].title],
  [PATHS.timeliness, (lang) => timelinessWords[lang].title],
  [PATHS.docs, (lang) => docWords[lang].home.title],
  [PATHS.questions, (lang) => questionWords[lang].title],
  [docPath("clerks"), (lang) => clerkGuide[lang].title],
  [PATHS.methods, (lang) => methodWords[lang].title],
  [PATHS.sources, (lang) => docWords[lang].sources.title],
  [PATHS.problems, (lang) => docWords[lang].problems.title],
  [PATHS.api, (lang) => apiWords[lang].title],
  [PATHS.accessibility, (lang) => accessWords[lang].title],
  [PATHS.gallery, (lang) => galleryWords[lang].title],
  ...GALLERY_KINDS.map((kind): Section => [galleryPath(kind), (lang) => galleryWords[lang].kinds[kind]]),
  [PATHS.sitemap, (lang) => directoryWords[lang].sitemap.title],
];
