import type { STAGES } from "../../ledger/schema.ts";

type Stage = (typeof STAGES)[number];

const says: Readonly<Record<Stage, string>> = {
  planned: "列入规划",
  negotiating: "正在洽谈",
  signed: "已签约",
  approved: "已获审批",
  started: "已开工",
  building: "在建",
  completed: "已竣工",
  operating: "已投产运营",
  established: "已设立",
  recognised: "已获认定",
  withdrawn: "已撤销",
};

/** Words of the list of projects and of a project's page. */
export const projects = {
  list: {
    /** The sentence that the list of projects opens with. */
    lead: (projects: number, regions: number, industries: number) =>
      `报告列出的投资项目共${projects}个，分布在${regions}个地区${industries === 0 ? "" : `，涉及${industries}个行业`}。`,
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
    first: (listed: number, all: number) =>
      `共${all}个，只列前${listed}个，其余见下级地区、下级行业的页面和数据下载。`,
    download: "全部项目（CSV）",
    downloadProgress: "项目进展（CSV）",
  },
  page: {
    kicker: "投资项目",
    says,
    /** 据报告,2009年1—9月,丰田汽车金融(北京市朝阳区)已获审批。 */
    lead: (period: string, name: string, region: string, says: string) =>
      `据报告，${period}，${region}的${name}${says}。`,
    leadUndated: (name: string, region: string) => `报告列出了${region}的${name}，没有写明时间。`,
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
