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
  partsOf: (path) => `Its parts are those of ${path}`,
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
      about:
        "Scores the places of a peer group by what they reached of their targets; without indicators there are no scores. The mean of the parts by their weights, bonus and deductions added, nothing after a veto",
    },
    "score.indicators": {
      title: "Indicators of the score",
      about: "What counts; one indicator may count twice, by different rules",
    },
    "score.indicators.indicator": { title: "Indicator", about: "The indicator that counts" },
    "score.indicators.weight": {
      title: "Weight",
      about: "Its weight in the score; weights need not add up to 100",
    },
    "score.indicators.by": {
      title: "By",
      about:
        "target: what was reached of the target (an amount by its completion, a ceiling by the share used, growth and the like by how far above the target); level: the figure; growth; per-head. Empty means target",
    },
    "score.indicators.method": {
      title: "Method",
      about:
        "rate: 100 for a target that is just met, step more or less for each 1% or 1 point above or below; efficacy: 60 + 40 × (figure − unacceptable) ÷ (satisfactory − unacceptable), 100 where both are equal. All but target are scored by efficacy; empty means rate",
    },
    "score.indicators.step": {
      title: "Points for each 1",
      about: "By rate: the points for each 1% or 1 point above or below the target; empty means 1",
    },
    "score.indicators.satisfactory": {
      title: "Satisfactory",
      about:
        "By efficacy: the figure that scores 100; where empty, the best of the peer group. Completion and growth in percent",
    },
    "score.indicators.unacceptable": {
      title: "Unacceptable",
      about: "By efficacy: the figure that scores 60; where empty, the worst of the peer group",
    },
    "score.indicators.cap": { title: "Cap", about: "A part above this counts as this; empty means none" },
    "score.indicators.floor": { title: "Floor", about: "A part below this counts as this; empty means none" },
    "score.bonus": {
      title: "Bonus",
      about: "Points added where all conditions hold; none where a figure is missing or nothing can be told",
    },
    "score.bonus.indicator": { title: "Indicator", about: "The indicator that is looked at" },
    "score.bonus.when": { title: "Conditions", about: "All must hold; without any, none does" },
    "score.bonus.when.of": {
      title: "What",
      about: "level: the figure; growth; per-head; schedule: points ahead of schedule",
    },
    "score.bonus.when.is": {
      title: "Is",
      about: "at-least: no worse (where lower is better, no higher); worse. Empty means at-least",
    },
    "score.bonus.when.than": {
      title: "Than",
      about: "target: the target, as it is judged; parent: the figure of the place above; value: a number",
    },
    "score.bonus.when.value": { title: "Value", about: "Needed with value; growth in percent" },
    "score.bonus.points": { title: "Points", about: "How many are added" },
    "score.deductions": {
      title: "Deductions",
      about: "Points taken off where all conditions hold, written without a sign",
    },
    "score.vetoes": { title: "Vetoes", about: "Where all conditions hold, the score is zero" },
    "score.vetoes.indicator": { title: "Indicator", about: "The indicator that is looked at" },
    "score.vetoes.when": { title: "Conditions", about: "All must hold, by measured figures" },
    "score.rules": {
      title: "Rules for a group or years",
      about: "Take the place of the rules above for a peer group or for years; the first that fits holds",
    },
    "score.rules.peer_group": { title: "Peer group", about: "For which group; empty means every one" },
    "score.rules.years": { title: "Years", about: "For which years; empty means all" },
    "score.rules.indicators": { title: "Indicators of the score", about: "As score.indicators" },
    "score.rules.bonus": { title: "Bonus", about: "As score.bonus" },
    "score.rules.deductions": { title: "Deductions", about: "As score.deductions" },
    "score.rules.vetoes": { title: "Vetoes", about: "As score.vetoes" },
    lamps: {
      title: "Lamps",
      about:
        "Green where all its conditions hold, else yellow where all of its own do, else red; none where a figure is missing or nothing can be told",
    },
    "lamps.peer_group": { title: "Peer group", about: "For which group; empty means every one" },
    "lamps.years": { title: "Years", about: "For which years; empty means all" },
    "lamps.indicators": { title: "Indicators", about: "Which indicators have lamps" },
    "lamps.green": { title: "Green", about: "All must hold for green" },
    "lamps.yellow": { title: "Yellow", about: "Where it is not green, all must hold for yellow" },
    population: {
      title: "Population",
      about: "The indicator that figures per head are divided by; without it there are none",
    },
    themes: { title: "Themes", about: "For the column theme of indicators, shown in this order" },
    "themes.id": TERM.id,
    "themes.name": TERM.name,
    "themes.name_en": TERM.name_en,
    peer_groups: {
      title: "Peer groups",
      about: "For the column peer_group of regions, which are compared within their group",
    },
    schemes: { title: "Schemes", about: "For the column scheme of breakdowns" },
  },
};
