import type { STAGES } from "../ledger/schema.ts";
import type { Words } from "./lang.ts";

type Stage = (typeof STAGES)[number];

const zhSays: Readonly<Record<Stage, string>> = {
  planned: "列入规划",
  negotiating: "正在洽谈",
  signed: "已签约",
  approved: "已获审批",
  started: "已开工",
  building: "在建",
  completed: "已竣工",
  operating: "已投产运营",
  withdrawn: "已撤销",
};

const enSays: Readonly<Record<Stage, string>> = {
  planned: "planned",
  negotiating: "in negotiation",
  signed: "signed",
  approved: "approved",
  started: "started",
  building: "under construction",
  completed: "completed",
  operating: "in operation",
  withdrawn: "withdrawn",
};

const zh = {
  list: {
    /** The sentence that the list of projects opens with. */
    lead: (projects: number, regions: number, industries: number) =>
      `报告点名的投资项目共${projects}个，分布在${regions}个地区${industries === 0 ? "" : `，涉及${industries}个行业`}。`,
    /** `stages` is ready: 规划58个、在建54个. */
    stages: (stages: string) => `按报告最后一次提到时的阶段：${stages}。`,
    money: (stated: number, all: number) =>
      stated === 0
        ? "各项目均未写明总投资。"
        : stated * 2 < all
          ? `写明总投资的只有${stated}个，金额不作合计。`
          : `其中${stated}个写明总投资。`,
    noStage: "未写明阶段",
    stageCount: (count: number, percent: string) => `${count}个，占${percent}`,
    stageNamed: (stage: string, count: number) => `${stage}${count}个`,
    byStage: "按阶段",
    byIndustry: "按行业",
    byRegion: "按地区",
    regions: (count: number) => `${count}个地区`,
    noIndustryNote: (count: number) => `另有${count}个项目没有写明行业。`,
    others: "其他",
    tooMany: "项目较多，这里不逐项列出；各地的项目见其地区页面，全部项目见数据下载。",
    download: "全部项目（CSV）",
    downloadProgress: "项目进展（CSV）",
  },
  page: {
    kicker: "投资项目",
    says: zhSays,
    /** 据报告,2009年1—9月,丰田汽车金融(北京市朝阳区)已获审批。 */
    lead: (period: string, name: string, region: string, says: string) =>
      `据报告，${period}，${region}的${name}${says}。`,
    leadUndated: (name: string, region: string) => `报告点名了${region}的${name}，没有写明时间。`,
    total: (amount: string) => `总投资${amount}。`,
    progressOf: (name: string) => `${name}：进展`,
    missingTitle: "报告没有写明的内容",
    missing: {
      industry: "行业",
      investor: "投资方",
      origin: "资金来源地",
      total: "总投资",
      completed: "完成投资",
      time: "时间",
      stage: "阶段",
    },
    stageIntro: "阶段由本台账按原文措辞归类，原文写在“备注”一栏。",
    more: (count: number, region: string) => `其余${count}个见${region}页面。`,
  },
};

const en: Words<typeof zh> = {
  list: {
    lead: (projects, regions, industries) =>
      `Reports name ${projects} investment ${projects === 1 ? "project" : "projects"} in ${regions} ${regions === 1 ? "place" : "places"}${industries === 0 ? "" : ` and ${industries} ${industries === 1 ? "industry" : "industries"}`}.`,
    stages: (stages) => `By the stage at their last mention: ${stages}.`,
    money: (stated, all) =>
      stated === 0
        ? "None of them has a stated total investment."
        : stated * 2 < all
          ? `Only ${stated} of the ${all} have a stated total investment, so the amounts are not added up.`
          : `${stated} of the ${all} have a stated total investment.`,
    noStage: "Stage not stated",
    stageCount: (count, percent) => `${count} (${percent})`,
    stageNamed: (stage, count) => `${count} ${stage}`,
    byStage: "By stage",
    byIndustry: "By industry",
    byRegion: "By place",
    regions: (count) => `${count} ${count === 1 ? "place" : "places"}`,
    noIndustryNote: (count) =>
      count === 1
        ? "One more project has no stated industry."
        : `${count} more projects have no stated industry.`,
    others: "Others",
    tooMany:
      "There are too many projects to list them here: see the pages of the places, or the download for all of them.",
    download: "All projects (CSV)",
    downloadProgress: "Progress of projects (CSV)",
  },
  page: {
    kicker: "Investment project",
    says: enSays,
    lead: (period, _name, region, says) =>
      `The report gives this project in ${region} as ${says} (${period}).`,
    leadUndated: (_name, region) => `The report names this project in ${region} and gives no date.`,
    total: (amount) => `Total investment: ${amount}.`,
    progressOf: (name) => `${name}: progress`,
    missingTitle: "Not stated in the report",
    missing: {
      industry: "industry",
      investor: "investor",
      origin: "origin of the capital",
      total: "total investment",
      completed: "amount invested",
      time: "date",
      stage: "stage",
    },
    stageIntro:
      "The stage is this ledger's reading of the report; the report's own wording stands beside it as a note.",
    more: (count, region) => `The other ${count} stand on the page of ${region}.`,
  },
};

/** Words of the list of projects and of a project's page. */
export const projectWords: { readonly zh: Words<typeof zh>; readonly en: Words<typeof zh> } = { zh, en };
