import type { Lang } from "../../i18n/lang.ts";
import { byName, nameIn } from "../../i18n/names.ts";
import { pageWords } from "../../i18n/pages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { projectWords } from "../../i18n/projects.ts";
import { siteWords } from "../../i18n/site.ts";
import { stages } from "../../i18n/vocabulary.ts";
import { period } from "../../ledger/period.ts";
import type { Project } from "../../ledger/schema.ts";
import { planBlocks } from "../analysis/plan.ts";
import { type Block, type Document, section } from "../body.ts";
import { originBlocks } from "../changes/origins.ts";
import { frame } from "../frame.ts";
import { breakdownName, industryLink, regionLink, regionName, sourceView, statedAmount } from "../labels.ts";
import { fileHref, href, PATHS, projectPath, regionPath } from "../routes.ts";
import type { Site } from "../site.ts";
import type { FactView, IndexLink, RichText } from "../view.ts";
import { progressTable } from "./progress.ts";
import { latestStage, progressOf, projectsOfRegion } from "./ways.ts";

/** From how many neighbours on a project's page lists only the first: the place's page has them all. */
const MOST_NEIGHBOURS = 60;

/** The page of one project: what the reports say of it, and what they leave out. */
export function projectPage(site: Site, lang: Lang, id: string): Document {
  const project = site.ledger.projects.get(id) as Project;
  const words = pageWords[lang].project;
  const name = nameIn(project, lang);
  const rows = progressOf(site, id);
  const progress = { id: "progress-table", caption: projectWords[lang].page.progressOf(name) };
  return {
    page: frame(site, lang, {
      path: projectPath(id),
      title: name,
      kicker: projectWords[lang].page.kicker,
      description: words.description(name, regionName(site.ledger, project.region, lang)),
      section: "projects",
      above: [[pageWords[lang].projects.title, PATHS.projects]],
      downloads: [
        { text: projectWords[lang].list.download, href: fileHref(site.base, "/data/projects.csv") },
      ],
    }),
    blocks: [
      { kind: "lead", text: leadOf(site, project, lang) },
      ...section("facts", words.facts, [
        { kind: "facts", facts: factsOf(site, project, lang) },
        ...missingBlocks(site, project, lang),
      ]),
      ...section(
        "progress",
        words.progress,
        rows.length === 0
          ? [{ kind: "prose", paragraphs: [words.noProgress] }]
          : [{ kind: "table", table: progressTable(site, rows, progress, lang) }],
        rows.length === 0 ? undefined : projectWords[lang].page.stageIntro,
      ),
      ...planBlocks(site, project, rows, lang),
      ...neighbourBlocks(site, project, lang),
      ...originBlocks(site, [project, ...rows], lang),
    ],
  };
}

function leadOf(site: Site, project: Project, lang: Lang): string {
  const own = projectWords[lang].page;
  const region = regionName(site.ledger, project.region, lang);
  const last = latestStage(site, project.id);
  const said =
    last === null || last.stage === ""
      ? own.leadUndated(nameIn(project, lang), region)
      : own.lead(
          formatPeriod(period(last.period), lang),
          nameIn(project, lang),
          region,
          own.says[last.stage],
        );
  if (project.total_investment === "") return said;
  return said + (lang === "zh" ? "" : " ") + own.total(totalOf(site, project, lang));
}

function totalOf(site: Site, project: Project, lang: Lang): string {
  const { total_investment: value, unit, qualifier } = project;
  return statedAmount(site.ledger, { value, unit, qualifier }, lang);
}

/** What the report says, in the order of the table; texts that only Chinese has are marked so. */
function factsOf(site: Site, project: Project, lang: Lang): FactView[] {
  const words = pageWords[lang].project;
  const { ledger } = site;
  const linked = (cell: string, link: RichText): RichText => (cell === "" ? "" : link);
  const quoted = lang === "zh" ? {} : { lang: "zh-CN" };
  const facts: FactView[] = [
    { term: words.region, text: [regionLink(site, project.region, lang)] },
    { term: words.park, text: linked(project.park, [regionLink(site, project.park, lang)]) },
    { term: words.industry, text: linked(project.industry, [industryLink(site, project.industry, lang)]) },
    { term: words.investor, text: project.investor, ...quoted },
    { term: words.origin, text: breakdownName(ledger, project.origin, lang) },
    { term: words.grade, text: project.grade, ...quoted },
    { term: words.total, text: project.total_investment === "" ? "" : totalOf(site, project, lang) },
    { term: words.note, text: project.note, ...quoted },
    { term: words.source, text: sourceText(site, project, lang) },
  ];
  return facts.filter(({ text }) => text !== "");
}

function sourceText(site: Site, row: Project, lang: Lang): RichText {
  const { text, href: to } = sourceView(site, row.source, lang);
  const link = to === undefined ? text : { text, href: to };
  return row.locator === "" ? [link] : [link, siteWords[lang].comma + row.locator];
}

/** What the report leaves unsaid, in one sentence. */
function missingBlocks(site: Site, project: Project, lang: Lang): Block[] {
  const { missing, missingTitle } = projectWords[lang].page;
  const rows = progressOf(site, project.id);
  const told: [boolean, string][] = [
    [project.industry !== "", missing.industry],
    [project.investor !== "", missing.investor],
    [project.origin !== "", missing.origin],
    [project.total_investment !== "", missing.total],
    [rows.some((row) => row.completed !== ""), missing.completed],
    [rows.length > 0, missing.time],
    [latestStage(site, project.id) !== null, missing.stage],
  ];
  const unsaid = told.filter(([there]) => !there).map(([, name]) => name);
  if (unsaid.length === 0) return [];
  const { listComma, stop } = siteWords[lang];
  const text = unsaid.join(listComma) + stop;
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return [{ kind: "notice", notice: { title: missingTitle, text: capital, kind: "missing" } }];
}

function neighbourBlocks(site: Site, project: Project, lang: Lang): Block[] {
  const { region } = project;
  const others = projectsOfRegion(site, region).filter((one) => one.id !== project.id);
  const listed = byName(others, lang).slice(0, MOST_NEIGHBOURS);
  if (listed.length === 0) return [];
  const name = regionName(site.ledger, region, lang);
  const links = listed.map((one) => neighbourLink(site, one, lang));
  const group = { id: "neighbour-list", head: name, links };
  const rest: RichText = [
    {
      text: projectWords[lang].page.more(others.length - listed.length, name),
      href: `${href(site.base, lang, regionPath(region))}#projects`,
    },
  ];
  return section("neighbours", pageWords[lang].project.neighbours, [
    { kind: "index", index: { groups: [group] } },
    ...(others.length === listed.length ? [] : [{ kind: "prose", paragraphs: [rest] } as Block]),
  ]);
}

function neighbourLink(site: Site, project: Project, lang: Lang): IndexLink {
  const last = latestStage(site, project.id);
  const link = { text: nameIn(project, lang), href: href(site.base, lang, projectPath(project.id)) };
  return last === null || last.stage === "" ? link : { ...link, note: stages[last.stage][lang] };
}
