import { clerk } from "./clerk.ts";
import { proofs } from "./proofs.ts";
import { publishing } from "./publishing.ts";

/**
 * What the commands say: help, progress, refusals. `commands` has one entry for each command, with
 * the sentence that says what it does (`about`) and one for each option of its own.
 */
export const commands = {
  usage: "用法",
  options: "选项",
  shared: {
    data: "台账所在文件夹（默认 data）",
    lang: "提示所用语言：zh 或 en（默认随系统）",
    help: "显示本说明",
  },
  unknownOption: (option: string) => `没有 ${option} 这个选项`,
  needsValue: (option: string) => `选项 ${option} 后面要有值`,
  noRight: (path: string) =>
    `不能读写 ${path}：没有权限，或文件正在 Excel、WPS 中打开。什么都没有改动；请关闭文件或请管理员授权后重试`,
  readOnly: (path: string) => `不能写入 ${path}：所在磁盘是只读的。什么都没有改动`,
  noRoom: (path: string) => `不能写入 ${path}：磁盘已满。什么都没有改动；请腾出空间后重试`,
  changedMeanwhile: (files: string) =>
    `${files} 刚刚被另一人或另一个命令改动，没有写入，以免丢失对方的改动；请再执行一次这条命令`,
  writerAtWork: "另一个命令正在写这个台账，没有写入；请稍后再执行一次这条命令",
  takesNoValue: (option: string) => `选项 ${option} 后面不跟值`,
  tooMany: (operand: string) => `多余的参数：${operand}`,
  tooFew: (operands: string) => `缺少参数：${operands}`,
  notOneOf: (option: string, value: string, allowed: string) =>
    `${option} 不能是 ${value}，只能是 ${allowed}`,
  notANumber: (option: string, value: string) => `${option} 要是不小于 0 的整数，不能是 ${value}`,
  seeHelp: (command: string) => `用法见：npm run ${command} -- --help`,
  ledgerRead: (rows: string) => `台账：${rows} 行`,
  ledgerUnsound: "台账有错误，未生成网站；原有网站保持不变",
  problemCount: (count: number) => `共 ${count} 处问题`,
  pagesBuilt: (done: string, all: string) => `页面 ${done}/${all}`,
  siteBuilt: (files: string, folder: string) => `已生成 ${files} 个文件：${folder}`,
  outIsNotASite: (folder: string) => `${folder} 不是本程序生成的网站，也不是空文件夹；为免误删，请另选文件夹`,
  outHoldsSource: (folder: string) => `${folder} 含有程序或台账本身，不能用来存放网站`,
  addressIs: (address: string) => `网站地址：${address}`,
  howToStop: "按 Ctrl+C 停止",
  noFreePort: (from: string, to: string) => `${from} 至 ${to} 之间没有空闲端口`,
  yearsMade: (done: string, all: string) => `年份 ${done}/${all}`,
  keepHasLedger: (folder: string) => `${folder} 已经存在；为免覆盖，请另选文件夹`,
  benchGenerated: (rows: string, seconds: string) => `generate：${rows} 个数，${seconds} 秒`,
  benchTook: (
    step: string,
    seconds: string,
    megabytes: string,
    secondsLimit: string,
    megabytesLimit: string,
  ) => `${step}：${seconds} 秒（限 ${secondsLimit}），内存最多 ${megabytes} MB（限 ${megabytesLimit}）`,
  filesFuzzed: (done: string, all: string) => `损坏文件 ${done}/${all}`,
  fuzzed: (read: string, refused: string, broken: string, slowest: string) =>
    `仍可读取 ${read} 个，拒绝 ${refused} 个，不合约定 ${broken} 处；最慢 ${slowest} 毫秒`,
  sheetsJudged: (done: string, all: string) => `报表 ${done}/${all}`,
  sheetsProven: (all: string, sound: string, read: string, wrong: string) =>
    `报表 ${all} 张，其中无错 ${sound} 张，读入 ${read} 张；读错 ${wrong} 张`,
  tablesJudged: (done: string, all: string) => `损坏的表 ${done}/${all}`,
  tablesProven: (read: string, refused: string, wrong: string) =>
    `照原样读出 ${read} 张，拒绝或说明 ${refused} 张，读错而不说 ${wrong} 张`,
  sitesCompared: (files: string, moved: string, different: string) =>
    `${files} 个文件，其中只有行的出处不同的 ${moved} 个；另有不同的 ${different} 个`,
  tablesMerged: (done: string, all: string) => `合并 ${done}/${all}`,
  mergesProven: (all: string, broken: string) => `合并 ${all} 组，与参照不同 ${broken} 处`,
  ledgersBuilt: (done: string, all: string) => `随机台账 ${done}/${all}`,
  lawfulBuilt: (pages: string, files: string, broken: string) =>
    `生成网页 ${pages} 个、文件 ${files} 个，不能生成 ${broken} 处`,
  benchRatio: (yardsticks: string, busy: string) =>
    `合 ${yardsticks} 个标尺（本机当前完成一份固定工作的时间）；占用处理器 ${busy} 秒`,
  benchRefusals: (slowest: string, limit: string) =>
    `refusals：最慢的一个文件合 ${slowest} 个标尺（限 ${limit}）`,
  benchMeasures: (seconds: string, limit: string) =>
    `measures：最近一年的全部测算 ${seconds} 秒（限 ${limit}）`,
  benchSize: (pages: string, files: string, megabytes: string) =>
    `网站：${pages} 个页面，${files} 个文件，${megabytes} MB`,
  commands: {
    ...clerk.commands,
    start: {
      about: "准备所需软件，生成网站并在本机发布",
      out: "网站所在文件夹（默认 dist）",
      base: "网站所在路径（默认 /）",
      jobs: "用几个进程生成（默认随处理器核数，最多 2）",
      port: "端口（默认 4321，被占用时用下一个）",
      host: "监听地址（默认 127.0.0.1）",
    },
    build: {
      about: "检查台账，生成网站",
      out: "网站所在文件夹（默认 dist）",
      base: "网站所在路径，如 /sub/（默认 /）",
      jobs: "用几个进程生成（默认随处理器核数，最多 2）",
      "page-limit": "一页连同样式、图片和脚本压缩后的上限，超过则不公布（默认 60 KB）",
    },
    explain: {
      about: "说明一个数字的来历：各报告所列、目标、完成率、序时、同比、位次和核对，直到文件和行",
      industry: "行业编号",
      breakdown: "分组编号，几个以分号相连",
    },
    check: {
      about: "检查台账，列出全部问题",
      format: "形式：text、json、html 或 github（默认 text）",
      max: "最多列出多少处（默认全部）",
      fix: "改正只有一种改法的地方，先显示改动",
      write: "与 --fix 一起：写入文件",
      release: "发布前核对：列出阻碍发布的事项和提示",
    },
    dev: {
      about: "边改边看：台账或程序一有改动，浏览器立即更新",
      port: "端口（默认 4321，被占用时用下一个）",
      host: "监听地址（默认 127.0.0.1）",
    },
    "prove fuzz": {
      about: "用固定种子损坏示例文件，检验读取：不崩溃、不久等、结果一致或指明位置后拒绝",
      files: "文件数（默认 100000）",
      seed: "随机数种子（默认 1）",
      code: "改为逐处改动程序源码，检验测试能否发现",
      mutations: "改动处数（默认 300）",
      room: "只改动一处目录：ledger、measures、charts、models 或 opendata",
    },
    bench: {
      about: "生成一套虚构的全国台账，测量检查和生成网站的时间、内存和大小",
      provinces: "只取前几个省（默认 31，即全国）",
      years: "年数（默认 20）",
      seed: "随机数种子（默认 1）",
      keep: "把虚构台账（data）和网站（site）留在这个文件夹",
      only: "只做一步：refusals、generate、check、build 或 measures（默认全做）",
    },
    prove: {
      about: "验证 npm test 来不及验证的事：执行指定的验证；不指定时列出全部",
    },
    help: {
      about: "列出全部命令和用途",
    },
    pictures: {
      about: "生成网站，为其中几页拍照，供自述文件使用",
      out: "图片所在文件夹（默认 public/pictures）",
    },
    ...proofs,
    ...publishing.commands,
    test: {
      about: "准备所需软件（含浏览器），运行全部测试",
      only: "只做一步：types、lint、unit、build 或 browser（browser 含 build）",
    },
  },
};
