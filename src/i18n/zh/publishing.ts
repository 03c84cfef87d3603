/** What building and publishing say besides the words of all commands. */
export const publishing = {
  verified: (files: string) => `已核对：${files} 个文件，链接、大小和清单无误`,
  notPublished: "网站未通过核对，未公布；原有网站保持不变",
  more: (count: string) => `……另有 ${count} 处`,
  faults: {
    "dead-link": (file: string, to: string) => `${file}：链接不通：${to}`,
    heavy: (file: string, kilobytes: string, limit: string) =>
      `${file}：压缩后 ${kilobytes} KB，超过上限 ${limit} KB；可加 --page-limit 放宽上限，并请报告给开发者`,
    manifest: (file: string) => `${file}：与清单不符`,
  },
  commands: {
    "prove lighthouse": {
      about: "用 Lighthouse 按低速手机评测成品页面：性能、无障碍、最佳做法、搜索，列出得分和每个失分项",
      site: "已生成的网站（默认 dist）",
      runs: "每页评测几次，取性能居中的一次（默认 1）",
    },
    "prove publish": {
      about: "检验公布：中断生成、在 nginx 后反复切换、在新的克隆中执行现成的做法",
      only: "只做一步：kills、nginx 或 recipes（默认全做）",
      requests: "切换期间的请求次数（默认 1000）",
    },
  },
  test: {
    kills: (points: string, finished: string, faults: string) =>
      `在 ${points} 个时刻强行中断生成（其中 ${finished} 次已经完成）：不完整的网站 ${faults} 个`,
    switching: (requests: string, switches: string, faults: string) =>
      `切换 ${switches} 次，其间 ${requests} 次请求：不完整或不属于同一版的 ${faults} 次`,
    recipes: (steps: string, faults: string) =>
      `在新的克隆中执行 ${steps} 步，失败 ${faults} 处；只能在托管网站上执行的：`,
  },
  changedPages: {
    title: "有变化的网页",
    kinds: { new: "新增", changed: "修改", lost: "不再有" },
    none: "没有变化",
  },
};
