import { parts } from "../counted.ts";

/** The words of a comparison of two versions of the ledger. */
export const diff = {
  title: (before: string, after: string) => `台账变动：${before} → ${after}`,
  workingTree: "当前文件",
  none: "两个版本的台账没有差别",
  step: { major: "主版本（major）", minor: "次版本（minor）", patch: "修订号（patch）", none: "不变" },
  stepIs: (step: string, why: readonly string[]) => `版本号应升${step}：${why.join("；")}`,
  reasons: {
    "row-removed": (count: number) => `删去${count}行`,
    "code-removed": (count: number) => `删去${count}个编号`,
    "column-removed": (count: number) => `删去${count}栏`,
    "meaning-changed": (count: number) => `${count}行的含义有改动（单位、性质、隶属、换算等）`,
    "setting-changed": (count: number) => `${count}项评价标准有改动`,
    unread: (count: number) => `${count}个文件无法读成表`,
    added: (count: number) => `新增${count}处`,
    corrected: (count: number) => `更正${count}处`,
  },
  lost: "删去的行",
  changed: "修改的行",
  new: "新增的行",
  columns: "栏目的增减",
  settings: "site.json 的改动",
  unread: "无法读成表的文件",
  effects: "对公布结果的影响",
  audits: "对核对结果的影响",
  auditCounts: (before: string, after: string) => `核对结果：${before} → ${after}`,
  noEffects: "两个版本中有一个含有错误，影响未能计算",
  noAudit: "有一个版本含有错误或数据过多，核对结果未作比较",
  heads: {
    row: ["文件", "行", "键", "内容"],
    column: ["文件", "栏目", "增减"],
    setting: ["项目", "原为", "改为"],
    effect: ["地区", "指标", "时期", "项目", "原为", "改为"],
    audit: ["地区", "指标", "时期", "所述", "原为", "改为"],
  },
  columnLost: "删去",
  columnNew: "新增",
  completion: "完成率",
  rank: "位次",
  total: "同组合计",
  rankOf: (place: number, of: number) => `第${place}位（共${of}个）`,
  noValue: "无",
  notThere: "无此项",
  more: (count: number) => `另有${count}项`,
  /** What there is none of is left out. */
  counts: (lost: number, changed: number, fresh: number) =>
    parts([lost, `删去${lost}行`], [changed, `修改${changed}行`], [fresh, `新增${fresh}行`]).join("，") ||
    "各表的行没有改动",
  noRevision: (name: string) => `没有 ${name} 这个文件夹或 git 版本`,
  noGit: (folder: string) => `${folder} 不在 git 仓库中：请写两个文件夹`,
};
