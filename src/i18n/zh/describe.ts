/** Words of the descriptions that machines read and pass on to people: catalogues, data package. */
export const describe = {
  ledger: (subtitle: string) =>
    `${subtitle === "" ? "" : `${subtitle}。`}包括实际数、目标、报告所述和项目，每个数字注明来源，数值和单位与来源一致。`,
  tableOf: (ledger: string, table: string) => `${ledger}：${table}`,
  service: (ledger: string) => `${ledger}：静态数据接口`,
  standard: "GB/T 21063.3—2007 政务信息资源目录体系 第3部分：核心元数据",
};
