import { formatPercent } from "../../i18n/decimal.ts";
import { byName } from "../../i18n/names.ts";
import { divide, whole } from "../../ledger/fraction.ts";
import { type Industry, type Project, type Region, STAGES } from "../../ledger/schema.ts";
import { withFinding } from "../frame/finding.ts";
import { frame } from "../frame/frame.ts";
import { embeddable } from "../frame/sharing.ts";
import { type Block, type Document, figures, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { LONGEST_PROJECT_LIST } from "../ground/limits.ts";
import { latestStage, projectsOfIndustry, projectsOfRegion } from "../ground/project-rows.ts";
import { PATHS } from "../ground/routes.ts";
import type { FactView } from "../ground/view.ts";
import { projectTableByRegion } from "../series/project-table.ts";
import { projectCharts } from "./project-charts.ts";

/** All projects: how many there are of which stage, place and industry, then each of them. */
export function projectListPage(edition: Edition): Document {
  const words = edition.words.pages.projects;
  const own = edition.words.projects.list;
  const regions = regionsOf(edition);
  const projects = regions.flatMap(([, rows]) => rows);
  return embeddable(
    edition,
    withFinding(edition, {
      page: frame(edition, {
        path: PATHS.projects,
        title: words.title,
        description: words.description,
        section: "projects",
        downloads: [
          { text: own.download, href: edition.file("/data/projects.csv") },
          { text: own.downloadProgress, href: edition.file("/data/progress.csv") },
        ],
      }),
      blocks: [
        { kind: "lead", text: leadOf(edition, projects, regions.length) },
        ...section("stages", own.byStage, [
          ...figures(projectCharts(edition, projects)),
          { kind: "facts", facts: stageFacts(edition, projects) },
        ]),
        ...section("places", own.byRegion, regionBlocks(edition, regions)),
        ...section("industries", own.byIndustry, industryBlocks(edition, projects)),
        ...section("all", words.all, allBlocks(edition, projects)),
      ],
    }),
  );
}

type Placed = readonly [region: Region, projects: readonly Project[]];

/** The regions that have projects, by name, each with its projects by name. */
function regionsOf(edition: Edition): Placed[] {
  const all = Map.groupBy(
    byName(edition.site.ledger.projects.values(), edition.lang),
    ({ region }) => region,
  );
  const regions = [...all.keys()].map((id) => edition.site.ledger.regions.get(id) as Region);
  return byName(regions, edition.lang).map((region) => [region, all.get(region.id) ?? []]);
}

function leadOf(edition: Edition, projects: readonly Project[], regions: number): string {
  const own = edition.words.projects.list;
  const industries = new Set(projects.map((row) => row.industry).filter((id) => id !== ""));
  const stated = projects.filter((row) => row.total_investment !== "").length;
  const counts = byStage(edition, projects)
    .filter(([, count]) => count > 0)
    .map(([stage, count]) => {
      const name = stage === "" ? own.noStage.toLowerCase() : edition.words.vocabulary.stages[stage];
      return own.stageNamed(name, count);
    });
  const sentences = [
    own.lead(projects.length, regions, industries.size),
    ...(projects.length === 0 ? [] : [own.stages(counts.join(edition.words.site.listComma))]),
    ...(projects.length === 0 ? [] : [own.money(stated, projects.length)]),
  ];
  return sentences.join(edition.words.site.gap);
}

/** How many projects were last seen at each stage; "" for those of no stated stage. */
function byStage(edition: Edition, projects: readonly Project[]): [(typeof STAGES)[number] | "", number][] {
  const last = projects.map((project) => latestStage(edition.site, project.id)?.stage ?? "");
  return [...STAGES, "" as const].map((stage) => [stage, last.filter((one) => one === stage).length]);
}

function stageFacts(edition: Edition, projects: readonly Project[]): FactView[] {
  const own = edition.words.projects.list;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return byStage(edition, projects)
    .filter(([, count]) => count > 0)
    .map(([stage, count]) => ({
      term: stage === "" ? own.noStage : capital(edition.words.vocabulary.stages[stage]),
      text: own.stageCount(count, formatPercent(divide(whole(count), whole(projects.length)))),
    }));
}

function regionBlocks(edition: Edition, regions: readonly Placed[]): Block[] {
  const { count } = edition.words.pages.projects;
  const links = regions.map(([region]) => ({
    ...edition.links.region(region.id),
    note: count(projectsOfRegion(edition.site, region.id).length),
  }));
  if (links.length === 0) return [];
  const head = edition.words.projects.list.regions(links.length);
  return [{ kind: "index", index: { groups: [{ id: "by-region", head, links }] } }];
}

/** The industries that have projects, under the uppermost industry that each belongs to. */
function industryBlocks(edition: Edition, projects: readonly Project[]): Block[] {
  const { count } = edition.words.pages.projects;
  const own = edition.words.projects.list;
  const ids = [...new Set(projects.map((row) => row.industry))].filter((id) => id !== "");
  const rows = byName(
    ids.map((id) => edition.site.ledger.industries.get(id) as Industry),
    edition.lang,
  );
  const groups = Map.groupBy(rows, (row) => uppermost(edition, row));
  const linkOf = ({ id }: Industry) => ({
    ...edition.links.industry(id),
    note: count(projectsOfIndustry(edition.site, id).length),
  });
  const without = projects.filter((row) => row.industry === "").length;
  const head = (id: string) => (id === "" ? own.others : edition.names.industry(id));
  const index = [...groups].map(([id, all]) => ({
    id: `under-${id || "none"}`,
    head: head(id),
    links: all.map(linkOf),
  }));
  return [
    ...(index.length === 0 ? [] : [{ kind: "index", index: { groups: index } } as Block]),
    ...(without === 0 ? [] : [{ kind: "prose", paragraphs: [own.noIndustryNote(without)] } as Block]),
  ];
}

/** The uppermost industry above a row; "" for a row that stands alone. */
function uppermost(edition: Edition, row: Industry): string {
  let at = row;
  for (let above = edition.site.ledger.industries.get(at.parent); above !== undefined; ) {
    at = above;
    above = edition.site.ledger.industries.get(at.parent);
  }
  return at === row && row.kind === "cluster" ? "" : at.id;
}

function allBlocks(edition: Edition, projects: readonly Project[]): Block[] {
  if (projects.length === 0) return [];
  if (projects.length > LONGEST_PROJECT_LIST) {
    return [{ kind: "notice", notice: { text: edition.words.projects.list.tooMany } }];
  }
  const titles = { id: "projects-table", caption: edition.words.pages.projects.intro(projects.length) };
  return [{ kind: "table", table: projectTableByRegion(edition, projects, titles) }];
}
