/** What merging two people's edits by the keys of their rows has done, and what it leaves to people. */
export const merging = {
  installed: (folder: string) =>
    `已设置：今后 git 合并 ${folder} 中的表时按行的键合并（只对这台电脑上的这份仓库有效）`,
  noRepository: (folder: string) => `${folder} 不在 git 仓库中`,
  threeFiles: "要三个文件：改动前的、自己的、对方的",
  noneOpen: "没有待合并的表",
  merged: (file: string) => `${file}：已按行的键合并，没有冲突`,
  asked: (file: string, count: number) => `${file}：已按行的键合并，有 ${count} 处要由人决定`,
  deleted: (line: number, key: string, side: "ours" | "theirs") =>
    `  第 ${line} 行（${key}）：一方（${side}）删去，另一方改了`,
  differs: (line: number, key: string, cells: string) => `  第 ${line} 行（${key}）：${cells}`,
  cell: (column: string, base: string, ours: string, theirs: string) =>
    `${column} 原为${base === "" ? "空" : ` ${base}`}，ours ${ours === "" ? "空" : ours}，theirs ${theirs === "" ? "空" : theirs}`,
  settle: "请打开文件，在每处冲突标记之间留下对的一行，再运行 npm run check；无误后 git add 并提交",
  notATable: (file: string) => `${file}：不是台账的表，由 git 按行合并`,
  deletedFile: (file: string) => `${file}：一方删去了整个文件，请用 git rm 或 git add 决定去留`,
  byHand: (file: string) =>
    `${file}：已有人动手改过，未去动它；要从头合并，先运行 git checkout --merge -- ${file}`,
  settledByHand: (file: string) => `${file}：冲突标记已去掉；npm run check 无误后请 git add ${file}`,
  leftToGit: (file: string, reason: string) => `${file}：${reason}，只能由 git 按文字合并`,
  reasons: {
    json: "JSON 表不按键合并",
    unreadable: "有一方读不出文字",
    encodings: "两方编码不同，又没有相同的行可以证明读得对；请先各自运行 npm run check -- --fix --write",
    conflict: "有一方还留着冲突标记",
    quotes: "有一方的引号不合规则",
    header: "有一方的表头缺列或有重复的列",
    width: "有一方的某行单元格多了或少了",
    blank: "有一方有空行",
    doubled: "有一方两行的键相同",
  },
};
