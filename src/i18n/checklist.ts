import type { Words } from "./lang.ts";

const zh = {
  title: "发布前核对",
  ready: "没有阻碍发布的事项。",
  blocked: (count: number) => `有${count}类事项阻碍发布。`,
  blocker: "阻碍",
  warning: "提示",
  clear: "无",
  more: (count: number) => `另有${count}处`,
  items: {
    "ledger-errors": "台账有差错",
    "accepted-due": "接受的疑点已过期",
    "missing-definition": "指标没有定义",
    "source-without-date": "来源没有发布日期，备注也没有说明",
    "source-date-unknown": "来源没有发布日期，备注有说明",
    "new-differences": "上次发布以来新出现的核对不符",
    "version-too-low": "标签的版本号低于改动应有的版本号",
    uncommitted: "有改动尚未提交",
    "no-history": "没有版本库，或历史不全",
    "revision-unexplained": "改动的数字没有注明类别",
    "next-release": "下次发布日期未公布或已过",
    "missing-month": "按月、按季报送的指标缺期",
    "place-without-figure": "没有任何数字的地区",
    "target-without-actual": "有目标、无实绩",
    "actual-without-target": "重点指标有实绩、无目标",
    "missing-translation": "缺英文名称或定义",
  },
};

const en: Words<typeof zh> = {
  title: "Before a release",
  ready: "Nothing stands against a release.",
  blocked: (count) =>
    count === 1 ? "One thing stands against a release." : `${count} things stand against a release.`,
  blocker: "blocker",
  warning: "warning",
  clear: "none",
  more: (count) => `${count} more`,
  items: {
    "ledger-errors": "The ledger has errors",
    "accepted-due": "Accepted irregularities past their date",
    "missing-definition": "Indicators without a definition",
    "source-without-date": "Sources without a date, and without a note on it",
    "source-date-unknown": "Sources without a date, with a note",
    "new-differences": "Audit differences that are new since the last release",
    "version-too-low": "A tag's version is below what its changes ask for",
    uncommitted: "Changes that are not committed",
    "no-history": "No repository, or not all of its history",
    "revision-unexplained": "Changed figures whose kind of revision is not told",
    "next-release": "The day of the next release is not announced, or has passed",
    "missing-month": "Months or quarters that are missing of what is reported as often",
    "place-without-figure": "Places without any figure",
    "target-without-actual": "Targets without an actual figure",
    "actual-without-target": "Featured indicators with an actual figure and no target",
    "missing-translation": "Names or definitions without English",
  },
};

/** Words of the list to be gone through before a release. */
export const checklistWords: { readonly zh: Words<typeof zh>; readonly en: Words<typeof zh> } = { zh, en };
