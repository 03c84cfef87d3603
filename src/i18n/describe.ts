import type { Words } from "./lang.ts";

const zh = {
  ledger: (subtitle: string) =>
    `${subtitle === "" ? "" : `${subtitle}。`}包括实绩、目标、报告自述和项目，每个数字注明来源，数值和单位与来源一致。`,
  tableOf: (ledger: string, table: string) => `${ledger}：${table}`,
  service: (ledger: string) => `${ledger}：静态数据接口`,
  standard: "GB/T 21063.3—2007 政务信息资源目录体系 第3部分：核心元数据",
};

const en: Words<typeof zh> = {
  ledger: (subtitle) =>
    `${subtitle === "" ? "" : `${subtitle}. `}Observations, targets, claims of reports, and projects, each figure with its source, in the source's own digits and units.`,
  tableOf: (ledger, table) => `${ledger}: ${table}`,
  service: (ledger) => `${ledger}: static data interface`,
  standard: "GB/T 21063.3—2007 Government information resource catalogue system, part 3: core metadata",
};

/** Words of the descriptions that machines read and pass on to people: catalogues, data package. */
export const describeWords: { readonly zh: Words<typeof zh>; readonly en: Words<typeof zh> } = { zh, en };
