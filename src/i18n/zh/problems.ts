import type { Code } from "../../ledger/rules.ts";
import { type Told, timesOf } from "../problem-facts.ts";
import { tiers } from "./tiers.ts";

/** The words of one rule: its name, what is wrong, and what to do about it. */
interface RuleWords {
  readonly name: string;
  readonly message: (p: Told) => string;
  readonly hint: (p: Told) => string;
}

type Dictionary = Readonly<Record<Code, RuleWords>>;

const writeFix = (otherwise: string) => (p: Told) => (p.fix === "" ? otherwise : `改为 ${p.fix}`);

const REASONS: Readonly<Record<string, string>> = {
  missing: "文件不存在",
  link: "是符号链接，不是文件",
  folder: "是文件夹，不是文件",
  size: "文件过大",
  denied: "没有读取权限",
};

const TIERS: Readonly<Record<string, string>> = tiers;
const tierOf = (p: Told) => TIERS[p.fact("tier")] ?? "";

const KINDS: Readonly<Record<string, string>> = {
  workbook: "Excel 工作簿（.xlsx）",
  "old-workbook": "旧版 Excel 工作簿（.xls）",
  binary: "二进制文件",
};

/** What keeps a text from being JSON, by the parser's names. */
const JSON_REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: "有不认识的词或符号",
  InvalidNumberFormat: "数字写法不对",
  PropertyNameExpected: "应有带双引号的键",
  ValueExpected: "应有值",
  ColonExpected: "键后缺少冒号",
  CommaExpected: "缺少逗号",
  CloseBraceExpected: "缺少右花括号 }",
  CloseBracketExpected: "缺少右方括号 ]",
  EndOfFileExpected: "结尾之后还有内容",
  InvalidCommentToken: "JSON 不能有注释",
  UnexpectedEndOfComment: "JSON 不能有注释",
  UnexpectedEndOfString: "引号在本行没有结束",
  UnexpectedEndOfNumber: "数字没有写完",
  InvalidUnicode: "\\u 后应有四位十六进制数字",
  InvalidEscapeCharacter: "反斜杠后的字符不对",
  InvalidCharacter: "引号内有控制字符",
  TooDeep: "括号嵌套过深",
};

/** What a setting is, by the names of JSON. */
const JSON_TYPES: Readonly<Record<string, string>> = {
  string: "带双引号的文字",
  number: "数字（不带引号）",
  array: "方括号中的列表",
  object: "花括号中的一组内容",
  boolean: "true 或 false",
  null: "null",
};

const AGAINST: Readonly<Record<string, string>> = {
  history: "前后各期",
  peers: "同级地区",
  month: "前一个月的累计",
};

/** Both versions of what two people changed, and in which cells they differ. */
const conflictMessage = (p: Told): string => {
  if (p.fact("kind") !== "versions") return "这里留有 git 合并冲突的标记";
  const side = (name: string) => (p.fact(name) === "" ? "已删去" : `“${p.fact(name)}”`);
  const differs = p.fact("differs") === "" ? "" : `；不同之处：${p.fact("differs")}`;
  return `这里到第 ${p.fact("last")} 行，两人改得不一样：一方（ours）${side("ours")}，另一方（theirs）${side("theirs")}${differs}`;
};

export const problems: Dictionary = {
  L001: {
    name: "文件无法读取",
    message: (p) => `无法读取这个文件：${REASONS[p.fact("reason")] ?? p.fact("reason")}`,
    hint: () => "请放入一个可以读取的普通文件",
  },
  L002: {
    name: "编码无法识别",
    message: (p) =>
      p.fact("encoding") === ""
        ? `既不是 UTF-8，也不是 GB18030，第 ${p.fact("byte")} 个字节无法读出`
        : `是 ${p.fact("encoding")} 编码，第 ${p.fact("byte")} 个字节无法读出`,
    hint: () => "文件可能不完整，请重新另存为“CSV UTF-8（逗号分隔）”",
  },
  L003: {
    name: "缺少数据表",
    message: (p) => `缺少数据表“${p.table}”`,
    hint: (p) => `请补上 ${p.file}`,
  },
  L004: {
    name: "空表",
    message: () => "表中没有内容",
    hint: () => "请补上表头和至少一行数据",
  },
  L005: {
    name: "不是 UTF-8 编码",
    message: (p) => `文件不是 UTF-8，按 ${p.fact("encoding").toUpperCase()} 读作：${p.fact("read")}`,
    hint: () => "文字读得对，请另存为“CSV UTF-8（逗号分隔）”；读得不对，请用原来的软件打开再另存",
  },
  L006: {
    name: "带有字节顺序标记",
    message: () => "文件开头有字节顺序标记（BOM）",
    hint: () => "不影响读取，可另存为不带 BOM 的 UTF-8",
  },
  L007: {
    name: "换行符不是 LF",
    message: () => "换行符是 CRLF 或 CR",
    hint: () => "不影响读取，可改为 LF，以免每行都显示为已修改",
  },
  L008: {
    name: "多余的文件",
    message: () => "这个文件不属于任何数据表，没有读取",
    hint: (p) => (p.fix === "" ? "请改正文件名，或移出数据文件夹" : `是不是 ${p.fix}？否则请移出数据文件夹`),
  },
  L009: {
    name: "一行过长",
    message: (p) => `这一行有 ${p.fact("length")} 个字符`,
    hint: () => "文件可能已损坏，请检查这一行",
  },
  L010: {
    name: "缺少列",
    message: (p) => `表头缺少“${p.column}”列`,
    hint: (p) => `请在表头加上 ${p.fix}`,
  },
  L011: {
    name: "列名不认识",
    message: (p) => `表头中的“${p.cell}”不是这张表的列`,
    hint: (p) => (p.fix === "" ? `这张表的列是：${p.fact("columns")}` : `是不是 ${p.fix}？`),
  },
  L012: {
    name: "列名重复",
    message: (p) => `列“${p.cell}”在第 ${p.fact("first")} 列已经有了`,
    hint: () => "请删去或改名其中一列",
  },
  L013: {
    name: "列名为空",
    message: () => "这一列没有列名",
    hint: () => "请写上列名，或删去这一列",
  },
  L014: {
    name: "分隔符不是逗号",
    message: () => "表头没有用半角逗号分隔",
    hint: writeFix("请用半角逗号分隔各列"),
  },
  L015: {
    name: "引号位置不对",
    message: (p) => `单元格“${p.cell}”中的引号不合规则`,
    hint: () => "含引号的单元格要整个放在引号里，其中的引号写两次",
  },
  L016: {
    name: "引号没有配对",
    message: () => "引号开始后在本行没有结束",
    hint: () => "请补上引号；一个单元格不能跨行",
  },
  L017: {
    name: "单元格过多",
    message: (p) => `这一行有 ${p.fact("has")} 个单元格，表头只有 ${p.fact("wants")} 列`,
    hint: () => "可能多了逗号；含逗号的文字要放在引号里",
  },
  L018: {
    name: "单元格不足",
    message: (p) => `这一行只有 ${p.fact("has")} 个单元格，表头有 ${p.fact("wants")} 列`,
    hint: () => "没有内容的单元格也要留着逗号",
  },
  L019: {
    name: "空行",
    message: () => "这一行是空的",
    hint: () => "请删去空行",
  },
  L020: {
    name: "JSON 无法读取",
    message: (p) => `不是合规的 JSON：${JSON_REASONS[p.fact("reason")] ?? p.fact("reason")}`,
    hint: () => "请检查这一行前后的逗号、引号和括号",
  },
  L021: {
    name: "缺少设置项",
    message: (p) => `缺少设置项“${p.column}”`,
    hint: (p) => `请补上 ${p.column}`,
  },
  L022: {
    name: "设置项类型不对",
    message: (p) =>
      `设置项“${p.column}”应为${JSON_TYPES[p.fact("wants")]}，现在是${JSON_TYPES[p.fact("has")]}`,
    hint: (p) => `请改为${JSON_TYPES[p.fact("wants")]}`,
  },
  L023: {
    name: "行数过多",
    message: () => "文件的行数超过 400 万",
    hint: () => "文件可能已损坏，或者不是台账；请只保留有数据的行",
  },
  L024: {
    name: "不是文本文件",
    message: (p) => `这不是 CSV 文本，而是${KINDS[p.fact("what")] ?? "别的格式"}`,
    hint: () => "请在 Excel 或 WPS 中打开，另存为“CSV UTF-8（逗号分隔）”；只改扩展名不行",
  },
  L025: {
    name: "错误过多",
    message: (p) => `本文件还有 ${p.fact("count")} 处错误没有列出`,
    hint: () => "请先改正已列出的错误，再检查一次",
  },
  L026: {
    name: "提示过多",
    message: (p) => `本文件还有 ${p.fact("count")} 处提示没有列出`,
    hint: () => "请先处理已列出的提示，再检查一次",
  },
  L027: {
    name: "没有这个设置项",
    message: (p) => `没有“${p.column}”这个设置项`,
    hint: (p) => (p.fix === "" ? `这里可写的设置项：${p.fact("keys")}` : `是不是 ${p.fix}？`),
  },
  L028: {
    name: "设置项重复",
    message: (p) => `设置项“${p.column}”在第 ${p.fact("first")} 行已经有了`,
    hint: () => "请删去其中一个",
  },
  L029: {
    name: "设置项要一起写",
    message: (p) => `写了“${p.column}”，也要写 ${p.fact("other")}`,
    hint: (p) => `请补上 ${p.fact("other")}，或者都不写`,
  },
  L030: {
    name: "设置项大小不合",
    message: (p) => `“${p.column}”为 ${p.cell}，与 ${p.fact("other")} 不合：下限不能高于上限，两端不能相等`,
    hint: () => "请核对两个数",
  },
  L031: {
    name: "设置项不能为负",
    message: (p) => `“${p.column}”不能小于零：${p.cell}`,
    hint: writeFix("请写零或正数；扣分也写正数"),
  },
  L040: {
    name: "两人的改动没有合并",
    message: (p) => conflictMessage(p),
    hint: (p) =>
      p.fact("kind") === "versions"
        ? "留下对的一方（也可另写），删去另一方和 <<<<<<<、=======、>>>>>>> 各行；不知哪个对，请问改动的人。git 合并尚未完成时，npm run merge 可先按行的键合并"
        : "请核对前后各行，删去 <<<<<<<、|||||||、=======、>>>>>>> 开头的行",
  },
  L041: {
    name: "一张表有两个文件",
    message: (p) => `这张表已有 ${p.fact("other")}，这个文件没有读取`,
    hint: (p) => `CSV 与 JSON 只能留一个：把两个文件的行合到一个里，删去 ${p.file} 或 ${p.fact("other")}`,
  },
  L060: {
    name: "表头上面还有内容",
    message: (p) => `表头在第 ${p.fact("header")} 行，它上面还有内容`,
    hint: () => "请删去表头以上各行（标题、sep= 等），第一行就是表头",
  },
  L061: {
    name: "编码可能不对",
    message: (p) => `按 ${p.fact("encoding").toUpperCase()} 读作：${p.fact("read")}，不像中文`,
    hint: () =>
      "文件可能是 Big5、Shift-JIS、EUC-KR 或 Windows-1252 编码：请用原来的软件打开，另存为“CSV UTF-8（逗号分隔）”",
  },
  L042: {
    name: "JSON 不是行的列表",
    message: (p) =>
      p.fact("kind") === "not-rows"
        ? `整个文件应为一个列表，现在是${JSON_TYPES[p.fact("has")]}`
        : `这里应为一行（花括号中的各栏），现在是${JSON_TYPES[p.fact("has")]}`,
    hint: (p) =>
      p.fact("kind") === "not-rows"
        ? "写作 [ {…}, {…} ]；从网站 /data/ 下载的 JSON 只取其中 rows 的列表"
        : '每行写作 {"栏名": "内容"}',
  },
  L043: {
    name: "JSON 值的类型不对",
    message: (p) => `“${p.column}”的内容应放在双引号里，现在是${JSON_TYPES[p.fact("has")]}`,
    hint: writeFix("请写成双引号中的文字；多个编号以分号相连"),
  },
  L044: {
    name: "JSON 的空值",
    message: (p) => `“${p.column}”写了 null`,
    hint: (p) => `没有内容就不写 ${p.cell} 这一项`,
  },
  L045: {
    name: "JSON 中没有这一栏",
    message: (p) => `“${p.cell}”不是这张表的栏`,
    hint: (p) => (p.fix === "" ? `这张表的栏是：${p.fact("columns")}` : `是不是 ${p.fix}？`),
  },
  L046: {
    name: "JSON 中一栏写了两次",
    message: (p) => `这一行的“${p.cell}”在第 ${p.fact("first")} 行已经写过`,
    hint: () => "请删去其中一个",
  },
  L047: {
    name: "JSON 几行写在一行",
    message: () => "几个 {…} 写在同一行，出处只能说到第几行数据",
    hint: () => "照读不误；每个 {…} 另起一行，便于核对和比较，npm run check -- --fix 可以代劳",
  },
  L101: {
    name: "必填单元格为空",
    message: (p) => `“${p.column}”不能为空`,
    hint: (p) => `请填写“${p.column}”`,
  },
  L102: {
    name: "编号不合规则",
    message: (p) => `“${p.cell}”不能作编号：只能用小写字母、数字和连字符`,
    hint: writeFix("例如 songyuan-county-1"),
  },
  L103: {
    name: "不是数字",
    message: (p) => `“${p.cell}”不是数字`,
    hint: writeFix("只写数字和小数点，例如 31.1；单位写在“单位”列，“约”“以上”写在“限定”列"),
  },
  L104: {
    name: "不在可选项中",
    message: (p) => `“${p.column}”不能是“${p.cell}”`,
    hint: (p) => (p.fix === "" ? `可选：${p.fact("values")}` : `是不是 ${p.fix}？可选：${p.fact("values")}`),
  },
  L105: {
    name: "时期不存在",
    message: (p) => `“${p.cell}”不是一个时期`,
    hint: writeFix("写作 2006、2006-04、2010-Q3、2006-06-24 或 2006-01/2006-04"),
  },
  L106: {
    name: "日期不存在",
    message: (p) => `“${p.cell}”不是一个日期`,
    hint: writeFix("写作 2006、2006-04 或 2006-06-24"),
  },
  L107: {
    name: "网址不合规则",
    message: (p) => `“${p.cell}”不是 https 网址或 mailto 地址`,
    hint: writeFix("写作 https://… 或 mailto:…"),
  },
  L108: {
    name: "代码不合规则",
    message: (p) => `“${p.cell}”不是代码`,
    hint: writeFix("只写数字和大写字母"),
  },
  L109: {
    name: "分组没有排序",
    message: (p) => `“${p.cell}”中的编号没有按顺序排列，或有重复`,
    hint: writeFix("按字母顺序以分号相连"),
  },
  L110: {
    name: "“相对于”不合规则",
    message: (p) => `“${p.cell}”不是 列名=编号 的形式`,
    hint: () => "例如 region=beijing 或 breakdown=;period=2005",
  },
  L111: {
    name: "系数不合规则",
    message: (p) => `“${p.cell}”不是大于零的小数或分数`,
    hint: () => "例如 10000 或 2000/3",
  },
  L112: {
    name: "首尾有空格",
    message: (p) => `“${p.cell}”的首尾有空格`,
    hint: writeFix("请删去首尾空格"),
  },
  L113: {
    name: "看不见的字符",
    message: (p) => `单元格里有看不见的字符（${p.fact("point")}）`,
    hint: writeFix("请重新键入这个单元格"),
  },
  L114: {
    name: "不能用的字符",
    message: (p) => `单元格里有控制符、乱码或改变书写方向的字符（${p.fact("point")}）`,
    hint: writeFix("请对照原文重新键入这个单元格"),
  },
  L115: {
    name: "不是整数",
    message: (p) => `“${p.cell}”不是 0 至 999 的整数`,
    hint: () => "只写整数，例如 1",
  },
  L116: {
    name: "全角字符",
    message: (p) => `“${p.cell}”用了全角字符`,
    hint: writeFix("请改用半角字符"),
  },
  L117: {
    name: "带有千分位",
    message: (p) => `“${p.cell}”带有千分位分隔符`,
    hint: writeFix("请只写数字和小数点"),
  },
  L118: {
    name: "带有百分号",
    message: (p) => `“${p.cell}”带有百分号`,
    hint: (p) => (p.fix === "" ? "请只写数字，并在“单位”列写 %" : `改为 ${p.fix}，百分号已在“单位”列`),
  },
  L119: {
    name: "数字后写了单位",
    message: (p) => `“${p.cell}”把单位“${p.fact("unit")}”写进了数值`,
    hint: (p) =>
      p.fix === "" ? `请只写数字，单位“${p.fact("unit")}”写在“单位”列` : `改为 ${p.fix}，单位已在“单位”列`,
  },
  L120: {
    name: "数字前后写了文字",
    message: (p) => `“${p.cell}”把“${p.fact("word")}”写进了数值`,
    hint: (p) =>
      p.fix === ""
        ? `请只写数字，并在“限定”列写 ${p.fact("qualifier")}`
        : `改为 ${p.fix}，“限定”列已写明 ${p.fact("qualifier")}`,
  },
  L121: {
    name: "只剩井号",
    message: (p) => `“${p.cell}”是列宽不够时显示的样子，原来的内容已经丢失`,
    hint: () => "请在表格软件里加宽这一列，重新另存为 CSV",
  },
  L122: {
    name: "科学记数法",
    message: (p) => `“${p.cell}”是表格软件改写的科学记数法，后面的数字已经丢失`,
    hint: () => "请对照原文写出全部数字，并把这一列设为文本格式再保存",
  },
  L123: {
    name: "公式出错",
    message: (p) => `“${p.cell}”是表格软件的出错值`,
    hint: () => "请对照原文填写；没有数字就删去这一行",
  },
  L124: {
    name: "数值变成了日期",
    message: (p) => `“${p.cell}”是日期或范围，不是数字`,
    hint: () => "可能被表格软件改写，请对照原文填写，并把这一列设为文本格式再保存",
  },
  L125: {
    name: "数字位数过多",
    message: (p) => `“${p.cell}”有 ${p.fact("digits")} 位数字，表格软件只保留 15 位，其余变成 0`,
    hint: () => "请对照原文核对末尾几位，或换用大一些的单位",
  },
  L126: {
    name: "代码丢失前导零",
    message: (p) => `行业大类代码“${p.cell}”应为两位`,
    hint: writeFix("请补上前面的 0"),
  },
  L127: {
    name: "合并单元格留下的空格",
    message: (p) => `“${p.column}”是空的，上面一行写着“${p.fix}”，可能原是合并单元格`,
    hint: (p) => `如果与上面相同，填上 ${p.fix}；每一行都要写全`,
  },
  L128: {
    name: "像公式的文字",
    message: (p) => `“${p.cell}”以“${p.fact("first")}”开头，表格软件会当成公式`,
    hint: writeFix("请在前面加上文字，或改写这一句；没有内容就留空"),
  },
  L129: {
    name: "系统保留的名称",
    message: (p) => `“${p.cell}”是 Windows 保留的设备名，不能作编号`,
    hint: writeFix("请换一个编号"),
  },
  L130: {
    name: "形近字符",
    message: (p) => `“${p.cell}”里有与常用字形似、编码却不同的字符`,
    hint: writeFix("请重新键入这个单元格"),
  },
  L131: {
    name: "时期起止倒置",
    message: (p) => `时期“${p.cell}”的结束不在开始之后`,
    hint: writeFix("请改正起止"),
  },
  L132: {
    name: "年份不可能",
    message: (p) => `“${p.cell}”的年份不在 ${p.fact("first")} 至 ${p.fact("last")} 之间`,
    hint: () => "请对照原文核对年份",
  },
  L133: {
    name: "编号过长",
    message: (p) => `编号有 ${p.fact("length")} 个字符，最多 ${p.fact("most")} 个`,
    hint: () => "编号要用在网址和文件名里，请写短一些",
  },
  L134: {
    name: "数字位数不可能",
    message: (p) => `数字有 ${p.fact("digits")} 位，最多 ${p.fact("most")} 位`,
    hint: () => "可能是几个数连在了一起，请对照原文填写",
  },
  L135: {
    name: "乱码",
    message: (p) => `“${p.cell}”是编码读错后留下的乱码`,
    hint: writeFix("请对照原文重新键入"),
  },
  L201: {
    name: "行重复",
    message: (p) => `与第 ${p.fact("first")} 行的键相同：${p.key}`,
    hint: () => "请删去其中一行，或改正其键",
  },
  L202: {
    name: "编号不存在",
    message: (p) => `“${p.fact("id")}”在“${p.fact("table")}”中没有`,
    hint: (p) => (p.fix === "" ? `请先在“${p.fact("table")}”中加上这个编号` : `是不是 ${p.fix}？`),
  },
  L203: {
    name: "上下级成环",
    message: (p) => `上下级互相包含：${p.fact("circle")}`,
    hint: () => "请改正其中一行的上级",
  },
  L204: {
    name: "时期不属于本文件",
    message: (p) => `时期 ${p.cell} 不在本文件的年份结束`,
    hint: (p) => `请把这一行移到 ${p.fact("file")}`,
  },
  L205: {
    name: "单位与指标不符",
    message: (p) => `单位“${p.cell}”不能换算为该指标的单位“${p.fact("wants")}”`,
    hint: (p) => `请用与“${p.fact("wants")}”同类的单位，或改正指标`,
  },
  L206: {
    name: "增长目标应为百分数",
    message: (p) => `增长目标的单位是“${p.cell}”`,
    hint: writeFix("改为 %"),
  },
  L207: {
    name: "“相对于”中的编号不存在",
    message: (p) => `“${p.cell}”中的“${p.fact("part")}”没有`,
    hint: (p) => {
      if (p.fix !== "") return `是不是 ${p.fix}？`;
      return p.fact("choices") === "" ? "请核对编号" : `可用的有：${p.fact("choices")}`;
    },
  },
  L208: {
    name: "设置中的编号不存在",
    message: (p) => `设置项“${p.column}”中的“${p.cell}”在“${p.fact("table")}”中没有`,
    hint: (p) => (p.fix === "" ? `请改为“${p.fact("table")}”中已有的编号` : `是不是 ${p.fix}？`),
  },
  L209: {
    name: "编号几乎相同",
    message: (p) => `“${p.cell}”与第 ${p.fact("first")} 行的“${p.fact("other")}”只差大小写或写法`,
    hint: () => "请统一为一个编号",
  },
  L210: {
    name: "代码当时无效",
    message: (p) => `${p.fact("period")} 不在“${p.cell}”的有效期（${p.fact("valid")}）内`,
    hint: () => "请改用当时有效的地区，或改正地区表中的启用、停用时间",
  },
  L211: {
    name: "停用早于启用",
    message: (p) => `停用时间 ${p.cell} 早于启用时间 ${p.fact("from")}`,
    hint: () => "请改正其中一个",
  },
  L212: {
    name: "形式不适于位次",
    message: () => "位次没有增长率、年均增长率和倍数",
    hint: (p) =>
      `${p.fix === "" ? "写 level（前3位）或 change（前移2位）" : `是不是 ${p.fix}？`}；控制在某数以内（<=）的增长目标可以有，只是不能写在位次上`,
  },
  L213: {
    name: "年均增长不足两年",
    message: (p) => `时期只有一年或不足一年，不能用“${p.cell}”`,
    hint: writeFix("请改为 growth，或写明起止年份"),
  },
  L214: {
    name: "单位不适于这种目标",
    message: (p) => `这种形式的目标不能以“${p.cell}”为单位`,
    hint: (p) => (p.fix === "" ? `应为与“${p.fact("wants")}”同类的单位` : `改为 ${p.fix}`),
  },
  L215: {
    name: "区间上下限倒置",
    message: (p) => `上限 ${p.cell} 小于下限 ${p.fact("upper")}`,
    hint: (p) => `数值写 ${p.fact("lower")}，“${p.column}”写 ${p.fix}`,
  },
  L216: {
    name: "区间又有单边限定",
    message: (p) => `目标已有上下限，限定不能是“${p.cell}”`,
    hint: () => "限定留空，或写 ~；只有一边的，请删去上限",
  },
  L217: {
    name: "相对于自身",
    message: (p) => `“${p.cell}”指的就是这一行自己的序列`,
    hint: () => "请写明另一个地区、指标、行业或分组，例如 region=anlan",
  },
  L218: {
    name: "相对的序列不存在",
    message: (p) => `台账中没有“${p.cell}”所指的序列`,
    hint: () => "请核对，或先填入该序列的数；暂时没有的，把目标写成 words 和原文",
  },
  L219: {
    name: "倍数没有基期",
    message: () => "倍数目标没有写明以哪一期为基数",
    hint: (p) => (p.fix === "" ? "请填写基期，例如 2020" : `是不是 ${p.fix}？`),
  },
  L220: {
    name: "这条规则不能接受",
    message: (p) => `“${p.cell}”不能列入已接受的疑点`,
    hint: () => "只有 L3 开头的规则可以接受；其他问题请改正",
  },
  L221: {
    name: "没有对应的疑点",
    message: (p) => `没有找到规则 ${p.fact("rule")} 的这一疑点`,
    hint: () => "若疑点已经改正，请删去这一行；否则请照抄检查报告中的文件和键",
  },
  L222: {
    name: "接受已到期",
    message: (p) => `规则 ${p.fact("rule")} 的这一疑点只接受到 ${p.cell}`,
    hint: () => "请重新核实：改正数据，或写上新的期限",
  },
  L223: {
    name: "基期不在目标期之前",
    message: (p) => `基期 ${p.cell} 不在目标期 ${p.fact("period")} 之前`,
    hint: (p) => `是不是 ${p.fix}？`,
  },
  L224: {
    name: "文字又有数值",
    message: () => "文字目标和文字自评不能有数值",
    hint: (p) => (p.fix === "" ? "请删去数值，文字写在“原文”列" : `是不是 ${p.fix}？否则请删去数值`),
  },
  L225: {
    name: "没有内容",
    message: (p) => `没有数值，也没有原文：“${p.column}”不能为空`,
    hint: () => "请填写数值；未定的或文字的，把原话写在“原文”列，例如 待下达",
  },
  L226: {
    name: "逐年计的时期不是整年",
    message: (p) => `${p.fact("period")} 不是整年，不能逐年计`,
    hint: writeFix("请改正计法或时期"),
  },
  L227: {
    name: "报送日历没有期限",
    message: () => "没有写明期末之后多少天报送",
    hint: () => "请填写天数，例如 15 表示下月15日；没有期限的指标不要列入",
  },
  L228: {
    name: "不变价没有基年",
    message: () => "不变价没有写明以哪一年的价格计",
    hint: writeFix("请填写年份，例如 2020"),
  },
  L229: {
    name: "从未公布增速",
    message: () => "指标的增长以公布的为准，台账中却没有公布过的增速",
    hint: () => "请在自述中填入增长，或在“增速指标”中写明它在哪个指标里；由数值算出的，改为 computed",
  },
  L230: {
    name: "增速指标不是百分比",
    message: (p) => `“${p.cell}”不是以 % 为单位的比率，或就是本指标`,
    hint: (p) => (p.fix === "" ? "请写以 % 为单位的增速指标；没有就留空" : `是不是 ${p.fix}？`),
  },
  L231: {
    name: "又含于自身或上下级",
    message: (p) => `“${p.cell}”就是本地区、它的上级或下级`,
    hint: () => "请写上级以外另一个含有本地区的地区，如开发区所在的县；没有就留空",
  },
  L232: {
    name: "又含于成环",
    message: (p) => `几个地区依次相互包含：${p.fact("circle")}`,
    hint: () => "两个地区只能一个含有另一个：请把其中一个的又含于（或上级）留空，或改写为另一个地区",
  },
  L240: {
    name: "别名没有代表什么",
    message: (p) => `别名“${p.cell}”没有写代表什么`,
    hint: () => "请在地区、指标、行业、分组、单位、来源中至少填一栏",
  },
  L241: {
    name: "别名已是名称",
    message: (p) => `“${p.cell}”已经是 ${p.fact("id")} 的名称`,
    hint: () => "一个叫法只能代表一样：请改名称或别名，或删去这一行",
  },
  L250: {
    name: "投资的单位不是货币",
    message: (p) => `投资额的单位“${p.cell}”不是货币`,
    hint: () => "请改为货币单位，例如 亿元",
  },
  L251: {
    name: "单位与说法不符",
    message: (p) => `这种说法不能以“${p.cell}”为单位`,
    hint: (p) => `应为与“${p.fact("wants")}”同类的单位`,
  },
  L252: {
    name: "列名写反",
    message: (p) => `各行的“${p.fact("first")}”是外文，“${p.fact("second")}”是中文`,
    hint: (p) => `表头中的 ${p.fact("first")} 和 ${p.fact("second")} 可能写反了，请对调`,
  },
  L301: {
    name: "累计数下降",
    message: (p) =>
      `累计到本期为 ${p.cell} ${p.fact("own")}，少于 ${p.fact("period")} 的 ${p.fact("before")}（${p.fact("place")}）`,
    hint: () => "请核对两行；若确因数据修订而减少，请在 accepted.csv 中说明",
  },
  L302: {
    name: "部分大于整体",
    message: (p) =>
      `${p.cell} ${p.fact("own")} 大于整体的 ${p.fact("whole")} ${p.fact("wholeUnit")}（${p.fact("place")}）`,
    hint: () => "请核对两行的数值、单位和口径",
  },
  L303: {
    name: "分组之和与合计不符",
    message: (p) =>
      `${p.fact("count")} 个分组之和为 ${p.fact("sum")} ${p.fact("unit")}，合计为 ${p.cell} ${p.fact("unit")}，相差超出四舍五入`,
    hint: () => "请核对各组与合计；若来源如此，请在 accepted.csv 中说明",
  },
  L304: {
    name: "下级之和与上级不符",
    message: (p) =>
      `${p.fact("count")} 个下级地区之和为 ${p.fact("sum")} ${p.fact("unit")}，本地区为 ${p.cell} ${p.fact("unit")}，相差超出四舍五入`,
    hint: () => "请核对各地区与合计；若来源如此，请在 accepted.csv 中说明",
  },
  L305: {
    name: "各行业之和与合计不符",
    message: (p) =>
      `${p.fact("count")} 个行业之和为 ${p.fact("sum")} ${p.fact("unit")}，合计为 ${p.cell} ${p.fact("unit")}，相差超出四舍五入`,
    hint: () => "请核对各行业与合计；若来源如此，请在 accepted.csv 中说明",
  },
  L306: {
    name: "相差约一万倍",
    message: (p) => `${p.cell} 约为${AGAINST[p.fact("against")]}的 ${timesOf(p, " 倍")}`,
    hint: (p) =>
      p.fact("likely") === "" ? "单位可能错了，请核对" : `单位可能应为“${p.fact("likely")}”，请对照原文核对`,
  },
  L307: {
    name: "正负号异常",
    message: (p) => `${p.cell} 与同一序列其他各期正负相反`,
    hint: () => "请核对正负号；若确实如此，请在 accepted.csv 中说明",
  },
  L308: {
    name: "数量级突变",
    message: (p) => `${p.cell} 约为${AGAINST[p.fact("against")]}的 ${timesOf(p, " 倍")}`,
    hint: () => "请核对小数点、位数和单位；若确实如此，请在 accepted.csv 中说明",
  },
  L309: {
    name: "同档两个目标",
    message: (p) =>
      `${tierOf(p)}为 ${p.cell} ${p.fact("own")}，${p.fact("set_on") === "" ? "同样未写下达日期的" : "同日"}另一行为 ${p.fact("other")}（${p.fact("place")}）`,
    hint: () => "请核对下达日期和档次：调整后的目标要写明新的下达日期；档次不同的改写档次；多余的一行请删去",
  },
  L310: {
    name: "完成数与目标相差悬殊",
    message: (p) => `完成数 ${p.fact("actual")}（${p.fact("place")}）是这一目标的 ${p.fact("percent")}%`,
    hint: (p) =>
      p.fact("likely") === ""
        ? "请核对目标和完成数的数值与单位"
        : `目标的单位可能应为“${p.fact("likely")}”，请核对`,
  },
  L311: {
    name: "项目阶段倒退",
    message: (p) =>
      `本期为“${p.stage(p.cell)}”，而 ${p.fact("period")} 已是“${p.stage(p.fact("before"))}”（${p.fact("place")}）`,
    hint: () => "请核对两行的阶段和时期",
  },
  L312: {
    name: "项目先完工后开工",
    message: (p) =>
      `本期为“${p.stage(p.cell)}”，而 ${p.fact("period")} 已经“${p.stage(p.fact("before"))}”（${p.fact("place")}）`,
    hint: () => "请核对两行的阶段和时期；分期建设的项目请分列",
  },
  L313: {
    name: "晚于数据截止时期",
    message: (p) => `时期 ${p.cell} 晚于数据截止时期 ${p.fact("asOf")}`,
    hint: () => "请改正时期，或更新 site.json 中的 as_of；预测数的状态写 F",
  },
  L314: {
    name: "来源没有被引用",
    message: (p) => `没有一行引用来源“${p.cell}”`,
    hint: () => "请核对各行的来源；不再使用的来源可以删去",
  },
  L315: {
    name: "来源早于时期结束",
    message: (p) => `时期 ${p.cell} 到来源发布（${p.fact("published")}）时还没有结束，却不是预计数`,
    hint: () => "预计数的状态写 E，预测数写 F；请核对时期和来源的发布日期",
  },
  L316: {
    name: "各下级都含在内，之和却不符",
    message: (p) =>
      `${p.fact("count")} 个下级地区都申明含在本地区的数内，之和为 ${p.fact("sum")} ${p.fact("unit")}，本地区为 ${p.cell} ${p.fact("unit")}，相差超出四舍五入`,
    hint: () => "请核对各地区与合计；有不含的，在地区表的“汇总”中写 beside",
  },
  L317: {
    name: "下级之和与上级不符，或有重叠",
    message: (p) =>
      `${p.fact("count")} 个下级地区之和为 ${p.fact("sum")} ${p.fact("unit")}，本地区为 ${p.cell} ${p.fact("unit")}：不符，或有重叠`,
    hint: () => "请核对；在地区表中写明是哪一种：含（contained）、不含（beside），或“又含于”哪个地区",
  },
  L330: {
    name: "代码位数不对",
    message: (p) => `代码“${p.cell}”有 ${p.fact("digits")} 位，应为 ${p.fact("wants")} 位`,
    hint: (p) => (p.fix === "" ? "请对照 GB/T 2260 核对" : `是不是 ${p.fix}？`),
  },
  L331: {
    name: "代码重复",
    message: (p) => `代码“${p.cell}”与第 ${p.fact("first")} 行的 ${p.fact("other")} 相同`,
    hint: () => "请核对两行的代码；先后沿用的请写启用、停用时间",
  },
  L332: {
    name: "一物两号",
    message: (p) => `“${p.cell}”与第 ${p.fact("first")} 行的 ${p.fact("other")} 是同一名称`,
    hint: () => "如果是同一个，请并为一个编号；不是的，请在名称中区分",
  },
  L333: {
    name: "名称有缺字",
    message: (p) => `“${p.cell}”中有缺字的记号`,
    hint: () => "请对照原文补上缺的字；原文如此的，请在 accepted.csv 中说明",
  },
  L334: {
    name: "各期之和大于累计",
    message: (p) =>
      `${p.fact("period")} 内 ${p.fact("count")} 期之和为 ${p.fact("sum")} ${p.fact("unit")}，多于累计的 ${p.cell} ${p.fact("unit")}`,
    hint: () => "可能把累计数填成了当期数：累计的时期写作 2024-01/2024-05",
  },
  L336: {
    name: "下达晚于目标期",
    message: (p) => `下达日期 ${p.cell} 晚于目标期 ${p.fact("period")}`,
    hint: () => "请对照文件核对日期",
  },
  L337: {
    name: "发布日期过晚",
    message: (p) => `发布于 ${p.cell}，而所载的数到 ${p.fact("last")} 年为止`,
    hint: () => "请核对发布日期和各行的时期",
  },
  L338: {
    name: "不是整数的个数",
    message: (p) => `${p.cell} 不是整数，而单位是按个数计的`,
    hint: () => "请核对小数点和单位；平均数请把指标的性质写为 rate",
  },
  L339: {
    name: "力争目标低于确保目标",
    message: (p) =>
      `力争目标 ${p.cell} ${p.fact("own")} 比确保目标 ${p.fact("other")}（${p.fact("place")}）容易`,
    hint: () => "请核对两行的数值和档次",
  },
  L340: {
    name: "完成投资大于总投资",
    message: (p) => `完成投资 ${p.cell} ${p.fact("own")} 大于总投资 ${p.fact("whole")}（${p.fact("place")}）`,
    hint: () => "请核对两处的数值和单位",
  },
  L341: {
    name: "不可能的说法",
    message: (p) =>
      `${p.cell} 不可能：至少为 ${p.fact("low")}${p.fact("high") === "" ? "" : `，至多为 ${p.fact("high")}`}`,
    hint: () => "请核对数值、单位和说法的种类",
  },
};
