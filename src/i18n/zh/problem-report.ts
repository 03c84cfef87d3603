import type { FormChange } from "../../ledger/mended.ts";
import type { Severity } from "../../ledger/rules.ts";

const forms: Readonly<Record<FormChange, string>> = {
  encoding: "改为 UTF-8 编码",
  mark: "删去字节顺序标记（BOM）",
  "line-ends": "换行符改为 LF",
  "blank-rows": "删去空行",
  order: "按键重新排序",
  rows: "每行数据另起一行",
};

/** What the check report says around the problems: on the terminal and on its page. */
export const problemReport = {
  severities: { error: "错误", warning: "提示" } as Readonly<Record<Severity, string>>,
  title: "台账检查报告",
  counts: (errors: string, warnings: string, accepted: string) =>
    `错误 ${errors} 处，提示 ${warnings} 处，已接受 ${accepted} 处`,
  sound: (rows: string) => `台账无误，共 ${rows} 行`,
  unsound: "有错误的台账不能生成网站；改正后再检查一次",
  passable: "没有错误，可以生成网站；提示请逐条核实",
  files: "有问题的文件",
  wholeFile: "整个文件",
  line: (line: string) => `第 ${line} 行`,
  column: (column: string) => `第 ${column} 列`,
  lineHead: "行",
  asItStands: "现在这一行",
  corrected: "改正后的整行，可复制粘贴",
  copy: "复制",
  copied: "已复制",
  leftOut: (count: string) => `其余 ${count} 处未列出（用 --max 调整）`,
  accepted: "已接受的疑点",
  acceptedBy: (who: string, until: string, reason: string) => `${who}接受到 ${until}：${reason}`,
  forms,
  mendTitle: (files: string) => `可以自动改正的文件：${files} 个`,
  nothingToMend: "没有可以自动改正的地方",
  addWrite: "以上尚未写入；加上 --write 即写入文件",
  written: (files: string) => `已写入：${files}`,
  moreLines: (count: string) => `其余 ${count} 行未列出（用 --max 调整）`,
  afterwards: "改正以后：",
  writeNeedsFix: "--write 要与 --fix 一起用",
  fixIsText: "--fix 只能以 text 形式显示",
};
