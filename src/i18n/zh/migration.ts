/** What carrying a ledger to the present form has done. */
export const migration = {
  columns: (file: string, names: string) => `${file}：加上 ${names} 列`,
  average: (place: string, key: string) => `${place}：多年的增长率改为年均增长率（${key}）`,
  range: (place: string, other: string, key: string, lower: string, upper: string) =>
    `${place}：与第 ${other} 行合为一个区间，${lower} 至 ${upper}（${key}）`,
  key: (place: string, key: string) => `${place}：行的键随之改为 ${key}`,
  json: (files: string) => `JSON 表没有旧格式，不必转换：${files}`,
  nothing: "台账已是现在的格式，无需改动",
};
