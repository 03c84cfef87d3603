import type { Lang } from "../../i18n/lang.ts";
import { byName } from "../../i18n/names.ts";
import { formatPercent } from "../../i18n/number.ts";
import { pageWords } from "../../i18n/pages.ts";
import { projectWords } from "../../i18n/projects.ts";
import { siteWords } from "../../i18n/site.ts";
import { stages } from "../../i18n/vocabulary.ts";
import { divide, whole } from "../../ledger/fraction.ts";
import { type Industry, type Project, type Region, STAGES } from "../../ledger/schema.ts";
import { type Block, type Document, figures, section } from "../body.ts";
import { embeddable } from "../embed/offered.ts";
import { withFinding } from "../finding.ts";
import { frame } from "../frame.ts";
import { industryLink, industryName, regionLink } from "../labels.ts";
import { fileHref, PATHS } from "../routes.ts";
import type { Site } from "../site.ts";
import type { FactView, IndexGroup } from "../view.ts";
import { projectCharts } from "./charts.ts";
import { projectTableByRegion } from "./table.ts";
import { latestStage, projectsOfIndustry } from "./ways.ts";

/** From how many projects on the page does not list them one by one. */
const LONGEST_TABLE = 2_000;

/** All projects: how many there are of which stage, place and industry, then each of them. */
export function projectListPage(site: Site, lang: Lang): Document {
  const words = pageWords[lang].projects;
  const own = projectWords[lang].list;
  const regions = regionsOf(site, lang);
  const projects = regions.flatMap(([, rows]) => rows);
  return embeddable(
    site,
    lang,
    withFinding(lang, {
      page: frame(site, lang, {
        path: PATHS.projects,
        title: words.title,
        description: words.description,
        section: "projects",
        downloads: [
          { text: own.download, href: fileHref(site.base, "/data/projects.csv") },
          { text: own.downloadProgress, href: fileHref(site.base, "/data/progress.csv") },
        ],
      }),
      blocks: [
        { kind: "lead", text: leadOf(site, projects, regions.length, lang) },
        ...section("stages", own.byStage, [
          ...figures(projectCharts(site, projects, lang)),
          { kind: "facts", facts: stageFacts(site, projects, lang) },
        ]),
        ...section("places", own.byRegion, regionBlocks(site, regions, lang)),
        ...section("industries", own.byIndustry, industryBlocks(site, projects, lang)),
        ...section("all", words.all, allBlocks(site, projects, lang)),
      ],
    }),
  );
}

type Placed = readonly [region: Region, projects: readonly Project[]];

/** The regions that have projects, by name, each with its projects by name. */
function regionsOf(site: Site, lang: Lang): Placed[] {
  const all = new Map<string, Project[]>();
  for (const project of byName(site.ledger.projects.values(), lang)) {
    const list = all.get(project.region);
    if (list === undefined) all.set(project.region, [project]);
    else list.push(project);
  }
  const regions = [...all.keys()].map((id) => site.ledger.regions.get(id) as Region);
  return byName(regions, lang).map((region) => [region, all.get(region.id) ?? []]);
}

function leadOf(site: Site, projects: readonly Project[], regions: number, lang: Lang): string {
  const own = projectWords[lang].list;
  const industries = new Set(projects.map((row) => row.industry).filter((id) => id !== ""));
  const stated = projects.filter((row) => row.total_investment !== "").length;
  const counts = byStage(site, projects)
    .filter(([, count]) => count > 0)
    .map(([stage, count]) => {
      const name = stage === "" ? own.noStage.toLowerCase() : stages[stage][lang];
      return own.stageNamed(name, count);
    });
  const sentences = [
    own.lead(projects.length, regions, industries.size),
    ...(projects.length === 0 ? [] : [own.stages(counts.join(siteWords[lang].listComma))]),
    ...(projects.length === 0 ? [] : [own.money(stated, projects.length)]),
  ];
  return sentences.join(lang === "zh" ? "" : " ");
}

/** How many projects were last seen at each stage; "" for those of no stated stage. */
function byStage(site: Site, projects: readonly Project[]): [(typeof STAGES)[number] | "", number][] {
  const last = projects.map((project) => latestStage(site, project.id)?.stage ?? "");
  return [...STAGES, "" as const].map((stage) => [stage, last.filter((one) => one === stage).length]);
}

function stageFacts(site: Site, projects: readonly Project[], lang: Lang): FactView[] {
  const own = projectWords[lang].list;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return byStage(site, projects)
    .filter(([, count]) => count > 0)
    .map(([stage, count]) => ({
      term: stage === "" ? own.noStage : capital(stages[stage][lang]),
      text: own.stageCount(count, formatPercent(divide(whole(count), whole(projects.length)))),
    }));
}

function regionBlocks(site: Site, regions: readonly Placed[], lang: Lang): Block[] {
  const { count } = pageWords[lang].projects;
  const links = regions.map(([region, rows]) => ({
    ...regionLink(site, region.id, lang),
    note: count(rows.length),
  }));
  if (links.length === 0) return [];
  const head = projectWords[lang].list.regions(links.length);
  return [{ kind: "index", index: { groups: [{ id: "by-region", head, links }] } }];
}

/** The industries that have projects, under the uppermost industry that each belongs to. */
function industryBlocks(site: Site, projects: readonly Project[], lang: Lang): Block[] {
  const { count } = pageWords[lang].projects;
  const own = projectWords[lang].list;
  const ids = [...new Set(projects.map((row) => row.industry))].filter((id) => id !== "");
  const rows = byName(
    ids.map((id) => site.ledger.industries.get(id) as Industry),
    lang,
  );
  const groups = new Map<string, IndexGroup["links"][number][]>();
  for (const row of rows) {
    const link = {
      ...industryLink(site, row.id, lang),
      note: count(projectsOfIndustry(site, row.id).length),
    };
    const top = uppermost(site, row);
    groups.set(top, [...(groups.get(top) ?? []), link]);
  }
  const without = projects.filter((row) => row.industry === "").length;
  const head = (id: string) => (id === "" ? own.others : industryName(site.ledger, id, lang));
  const index = [...groups].map(([id, links]) => ({ id: `under-${id || "none"}`, head: head(id), links }));
  return [
    ...(index.length === 0 ? [] : [{ kind: "index", index: { groups: index } } as Block]),
    ...(without === 0 ? [] : [{ kind: "prose", paragraphs: [own.noIndustryNote(without)] } as Block]),
  ];
}

/** The uppermost industry above a row; "" for a row that stands alone. */
function uppermost(site: Site, row: Industry): string {
  let at = row;
  for (let above = site.ledger.industries.get(at.parent); above !== undefined; ) {
    at = above;
    above = site.ledger.industries.get(at.parent);
  }
  return at === row && row.kind === "cluster" ? "" : at.id;
}

function allBlocks(site: Site, projects: readonly Project[], lang: Lang): Block[] {
  if (projects.length === 0) return [];
  if (projects.length > LONGEST_TABLE) {
    return [{ kind: "notice", notice: { text: projectWords[lang].list.tooMany } }];
  }
  const titles = { id: "projects-table", caption: pageWords[lang].projects.intro(projects.length) };
  return [{ kind: "table", table: projectTableByRegion(site, projects, titles, lang) }];
}
