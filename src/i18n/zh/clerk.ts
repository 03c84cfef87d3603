import { clerkCommands } from "./clerk-commands.ts";
import { refusals } from "./refusals.ts";

/** What the clerk's tools say: sheet, import, diff, new-year. */
export const clerk = {
  commands: clerkCommands,
  refusals,
  place: (file: string, sheet: string, cell: string) =>
    `${file}${sheet === "" ? "" : `［${sheet}］`}${cell === "" ? "" : ` ${cell}`}`,
  refused: "不予读入",
  changedCell: (column: string, before: string, after: string) =>
    `${column}：${before === "" ? "（空）" : before} → ${after === "" ? "（空）" : after}`,
  readAs: (phrase: string) => `“${phrase}”读作 `,
  kinds: { new: "新增", changed: "修改" },
  andMore: (count: number) => `……另有 ${count} 处`,
  skipped: {
    total: (count: number) => `合计 ${count} 处，未读入`,
    note: (count: number) => `注释 ${count} 行，未读入`,
    unfilled: (count: number) => `尚未填写 ${count} 行`,
    mark: (count: number) => `注码 ${count} 处，未读入，只取前面的内容：`,
    struck: (count: number) => `加了删除线的内容 ${count} 处，未读入：`,
    hidden: (count: number) => `隐藏的行、列中的内容 ${count} 处，未读入：`,
    filled: (count: number) => `空着的来源或出处位置 ${count} 处，按命令行的选项填：`,
    assumed: (count: number) => `按简称、序号后的名称或上一行的市认出的地区 ${count} 处：`,
    "assumed-head": (count: number) => `按左边一栏、上一行或标题认出的指标、时期 ${count} 处：`,
    dash: (count: number) => `“—”“…”一类 ${count} 处，读作没有数：`,
    rounded: (count: number) => `计算留下的尾数 ${count} 处，按表格显示的 15 位读：`,
    remark: (count: number) => `备注一类的栏 ${count} 栏，未读入：`,
    skipped: (count: number) => `按 --skip 不读的栏 ${count} 栏：`,
    sheet: (count: number) => `不是数据表的工作表 ${count} 个，未读入`,
  },
  counts: (fresh: number, changed: number, unchanged: number, refused: number) =>
    `新增 ${fresh} 行，修改 ${changed} 行，不变 ${unchanged} 行，不予读入 ${refused} 处`,
  nothingWritten: "台账未改动",
  addWrite: "以上尚未写入；加 --write 写入台账",
  written: (files: string) => `已写入：${files}`,
  howToUndo: "如要撤销这次导入：npm run import -- --undo",
  undone: (files: string) => `已撤销上次导入，恢复原状：${files}`,
  nothingToUndo: "没有可撤销的导入",
  changedSince: (files: string) =>
    `导入之后又有改动，未撤销：${files}；可用 git diff 查看，用 git restore 文件名 恢复到上次提交`,
  undoAlone: "--undo 后面不带文件",
  restored: (files: string) => `上次写入中断，已恢复原状：${files}`,
  notAFile: (file: string) => `无法读取文件 ${file}`,
  ledgerFirst: "台账本身有错误，请先改正",
  unknownName: (option: string, text: string, near: string) =>
    `${option}：台账中没有“${text}”${near === "" ? "" : `，是否为：${near}`}`,
};
