import type { Words } from "../shape.ts";
import type { settings as chinese } from "../zh/settings.ts";

/** The parts of a named list, the same in every list. */
const TERM = {
  id: { title: "Id", about: "As the tables write it; never changed once published" },
  name: { title: "Name", about: "The Chinese name" },
  name_en: { title: "English name", about: "Where empty, the Chinese name" },
};

export const settings: Words<typeof chinese> = {
  title: "Settings of the site",
  description: "Every setting of site.json: what it means, what it may be, its default and an example.",
  lead: "The names of the site and its publisher, the bands of the schedule and the named lists stand in data/site.json. What is not marked as required may be left out; what is wrong, unknown or there twice is told by the check with its line and column.",
  caption: "The settings of site.json",
  path: "Setting",
  default: "Default",
  types: { number: "Number", list: "List", group: "Group of settings" },
  all: {
    title: { title: "Title", about: "In the head of every page, the browser's title and every download" },
    title_en: {
      title: "English title",
      about: "On English pages; where empty, the Chinese title",
    },
    subtitle: {
      title: "Subtitle",
      about: "The heading of the home page: what the site is about; where empty, the title",
    },
    subtitle_en: { title: "English subtitle", about: "The heading of the English home page" },
    publisher: { title: "Publisher", about: "In the footer, bulletins and the data catalogue" },
    publisher_en: { title: "Publisher in English", about: "On English pages; where empty, the Chinese name" },
    licence: { title: "Licence", about: "What the public may do with the data" },
    "licence.name": { title: "Name of the licence", about: "In the footer and on the data page" },
    "licence.name_en": { title: "English name of the licence", about: "Where empty, the Chinese name" },
    "licence.url": { title: "Address of the licence", about: "Where empty, the footer shows no licence" },
    repository: {
      title: "Address of the repository",
      about: "Rows of the ledger, commits and reports of mistakes link to it; where empty, nothing does",
    },
    edit: { title: "Address of the web editor", about: "For the files of data/; no page uses it at present" },
    base_url: {
      title: "Address of the site",
      about:
        "Where the site is published, without a final slash: for canonical links, the site map and embed codes; where empty, there are none",
    },
    contact: {
      title: "Contact",
      about: "A web or mailto: address, in the footer; where empty, there is none",
    },
    default_region: { title: "Region of the home page", about: "The region that the home page is about" },
    featured_indicators: {
      title: "Featured indicators",
      about: "What the home page, region pages and bulletins tell first, in this order",
    },
    population: {
      title: "Population",
      about: "The indicator that figures per head are divided by; without it there are none",
    },
    as_of: {
      title: "As-of period",
      about:
        "The last period that the ledger covers; figures after it are told, but for targets, estimates and forecasts. Left out, it is the period of the newest measured figure",
    },
    next_release: {
      title: "Next release",
      about: "The day, on the page of changes; left out where none is announced",
    },
    schedule_bands: {
      title: "Schedule bands",
      about:
        "From how many percentage points of completion over or under schedule a target is in a band; under “behind” it is far behind",
    },
    "schedule_bands.ahead": { title: "Ahead", about: "From this up" },
    "schedule_bands.slightly_behind": { title: "Slightly behind", about: "Above this" },
    "schedule_bands.behind": { title: "Behind", about: "Above this" },
    low_completion: {
      title: "Low completion",
      about: "Bulletins list by name what is completed by less than this many percent",
    },
    bulletin: { title: "Bulletins", about: "The title of bulletins, and what they tell first" },
    "bulletin.title": {
      title: "Title of bulletins",
      about:
        "{place} stands for the place and {period} for the period; one that is left out goes before the title. Where empty, made from the themes",
    },
    "bulletin.title_en": {
      title: "English title of bulletins",
      about: "Written the same way; where empty, made from the themes",
    },
    "bulletin.first_themes": {
      title: "Order of themes",
      about: "Themes told first; the others follow in the order of the themes",
    },
    "bulletin.first_indicators": {
      title: "Order of indicators",
      about: "Indicators told first; then the featured ones, then the others as the table has them",
    },
    score: {
      title: "Composite score",
      about: "Scores regions by how far they completed targets; where empty, there are no scores",
    },
    "score.indicators": { title: "Indicators of the score", about: "The indicators that count" },
    "score.indicators.indicator": { title: "Indicator", about: "The indicator that counts" },
    "score.indicators.weight": {
      title: "Weight",
      about: "Its weight in the score; weights need not add up to 100",
    },
    "score.indicators.cap": { title: "Cap", about: "Completion above this many percent counts as this" },
    "score.indicators.floor": { title: "Floor", about: "Completion below this many percent counts as this" },
    themes: { title: "Themes", about: "For the column theme of indicators, shown in this order" },
    "themes.id": TERM.id,
    "themes.name": TERM.name,
    "themes.name_en": TERM.name_en,
    peer_groups: {
      title: "Peer groups",
      about: "For the column peer_group of regions, which are compared within their group",
    },
    "peer_groups.id": TERM.id,
    "peer_groups.name": TERM.name,
    "peer_groups.name_en": TERM.name_en,
    schemes: { title: "Schemes", about: "For the column scheme of breakdowns" },
    "schemes.id": TERM.id,
    "schemes.name": TERM.name,
    "schemes.name_en": TERM.name_en,
  },
};
