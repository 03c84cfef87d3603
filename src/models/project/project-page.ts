import { quotation } from "../../i18n/lang.ts";
import { byName } from "../../i18n/names.ts";
import type { Project } from "../../ledger/schema.ts";
import { planBlocks } from "../analysis/plan.ts";
import { periodOf, sourceView, statedAmount } from "../cells/statements.ts";
import { frame } from "../frame/frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_NEIGHBOURS } from "../ground/limits.ts";
import { latestStage, progressOf, projectsOfRegion } from "../ground/project-rows.ts";
import { PATHS, projectPath, regionPath } from "../ground/routes.ts";
import type { FactView, IndexLink, RichText } from "../ground/view.ts";
import { originBlocks } from "../provenance/origins.ts";
import { progressTable } from "./progress.ts";

/** The page of one project: what the reports say of it, and what they leave out. */
export function projectPage(edition: Edition, id: string): Document {
  const project = edition.site.ledger.projects.get(id) as Project;
  const words = edition.words.pages.project;
  const name = edition.name(project);
  const rows = progressOf(edition.site, id);
  const progress = { id: "progress-table", caption: edition.words.projects.page.progressOf(name) };
  return {
    page: frame(edition, {
      path: projectPath(id),
      title: name,
      kicker: edition.words.projects.page.kicker,
      description: words.description(name, edition.names.region(project.region)),
      section: "projects",
      above: [[edition.words.pages.projects.title, PATHS.projects]],
      downloads: [
        {
          text: edition.words.projects.list.download,
          href: edition.file("/data/projects.csv"),
        },
      ],
    }),
    blocks: [
      { kind: "lead", text: leadOf(edition, project) },
      ...section("facts", words.facts, [
        { kind: "facts", facts: factsOf(edition, project) },
        ...missingBlocks(edition, project),
      ]),
      ...section(
        "progress",
        words.progress,
        rows.length === 0
          ? [{ kind: "prose", paragraphs: [words.noProgress] }]
          : [{ kind: "table", table: progressTable(edition, rows, progress) }],
        rows.length === 0 ? undefined : edition.words.projects.page.stageIntro,
      ),
      ...planBlocks(edition, project, rows),
      ...neighbourBlocks(edition, project),
      ...originBlocks(edition, [project, ...rows]),
    ],
  };
}

function leadOf(edition: Edition, project: Project): string {
  const own = edition.words.projects.page;
  const region = edition.names.region(project.region);
  const last = latestStage(edition.site, project.id);
  const said =
    last === null || last.stage === ""
      ? own.leadUndated(edition.name(project), region)
      : own.lead(periodOf(edition, last), edition.name(project), region, own.says[last.stage]);
  if (project.total_investment === "") return said;
  return said + edition.words.site.gap + own.total(totalOf(edition, project));
}

function totalOf(edition: Edition, project: Project): string {
  const { total_investment: value, unit, qualifier } = project;
  return statedAmount(edition, { value, unit, qualifier });
}

/** What the report says, in the order of the table; texts that only Chinese has are marked so. */
function factsOf(edition: Edition, project: Project): FactView[] {
  const words = edition.words.pages.project;
  const linked = (cell: string, link: RichText): RichText => (cell === "" ? "" : link);
  const facts: FactView[] = [
    { term: words.region, text: [edition.links.region(project.region)] },
    { term: words.park, text: linked(project.park, [edition.links.region(project.park)]) },
    { term: words.industry, text: linked(project.industry, [edition.links.industry(project.industry)]) },
    { term: words.investor, text: project.investor, ...quotation(edition.lang) },
    { term: words.origin, text: edition.names.breakdown(project.origin) },
    { term: words.grade, text: project.grade, ...quotation(edition.lang) },
    { term: words.total, text: project.total_investment === "" ? "" : totalOf(edition, project) },
    { term: words.note, text: project.note, ...quotation(edition.lang) },
    { term: words.source, text: sourceText(edition, project) },
  ];
  return facts.filter(({ text }) => text !== "");
}

function sourceText(edition: Edition, row: Project): RichText {
  const { text, href: to } = sourceView(edition, row.source);
  const link = to === undefined ? text : { text, href: to };
  return row.locator === "" ? [link] : [link, edition.words.site.comma + row.locator];
}

/** What the report leaves unsaid, in one sentence. */
function missingBlocks(edition: Edition, project: Project): Block[] {
  const { missing, missingTitle } = edition.words.projects.page;
  const rows = progressOf(edition.site, project.id);
  const told: [boolean, string][] = [
    [project.industry !== "", missing.industry],
    [project.investor !== "", missing.investor],
    [project.origin !== "", missing.origin],
    [project.total_investment !== "", missing.total],
    [rows.some((row) => row.completed !== ""), missing.completed],
    [rows.length > 0, missing.time],
    [latestStage(edition.site, project.id) !== null, missing.stage],
  ];
  const unsaid = told.filter(([there]) => !there).map(([, name]) => name);
  if (unsaid.length === 0) return [];
  const { listComma, stop } = edition.words.site;
  const text = unsaid.join(listComma) + stop;
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return [{ kind: "notice", notice: { title: missingTitle, text: capital, kind: "missing" } }];
}

function neighbourBlocks(edition: Edition, project: Project): Block[] {
  const { region } = project;
  const others = projectsOfRegion(edition.site, region).filter((one) => one.id !== project.id);
  const listed = byName(others, edition.lang).slice(0, MOST_NEIGHBOURS);
  if (listed.length === 0) return [];
  const name = edition.names.region(region);
  const links = listed.map((one) => neighbourLink(edition, one));
  const group = { id: "neighbour-list", head: name, links };
  const rest: RichText = [
    {
      text: edition.words.projects.page.more(others.length - listed.length, name),
      href: `${edition.href(regionPath(region))}#projects`,
    },
  ];
  return section("neighbours", edition.words.pages.project.neighbours, [
    { kind: "index", index: { groups: [group] } },
    ...(others.length === listed.length ? [] : [{ kind: "prose", paragraphs: [rest] } as Block]),
  ]);
}

function neighbourLink(edition: Edition, project: Project): IndexLink {
  const last = latestStage(edition.site, project.id);
  const link = {
    text: edition.name(project),
    href: edition.href(projectPath(project.id)),
  };
  return last === null || last.stage === ""
    ? link
    : { ...link, note: edition.words.vocabulary.stages[last.stage] };
}
