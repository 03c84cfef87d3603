import type { Words } from "./lang.ts";

const zh = {
  title: "数据接口",
  description: "供程序读取的静态JSON：全部地址和实例、格式、版本、顺序，以及大型台账的取舍。",
  lead: "接口就是一组静态JSON文件，不需要密钥，也没有查询参数。台账的每个数字都在这里，带有文件、行号和来源，另有完成率、进度、增速、位次和核对结果。",
  rules: "约定",
  start: "起点",
  startText: "/api/v1/index.json 列出其余全部地址。文件中的地址一律相对于该文件，整个网站搬到别处仍然有效。",
  figures: "数值",
  figuresText:
    "数值都是文本，写成普通十进制数，台账原有的数一字不改。算出的结果写到最后一位；除不尽的四舍五入到12位小数，另以fraction给出准确的分数。比率0.5就是50%。",
  absent: "没有的数值",
  absentText:
    "没有结果的，不留空也不写0，而以reason写明原因的代码；代码的含义见measures.json。台账中的空单元格不出现。",
  traced: "来历",
  tracedText:
    "file和line是该行在台账中的文件和行号（表头为第1行），source是sources表中的编号。计算结果的inputs列出参与计算的每个数及其行号。",
  order: "顺序",
  orderText: "各行按台账文件的顺序，同一序列按时期的先后。同一台账每次生成的文件逐字节相同。",
  versions: "版本",
  versionsText:
    "地址中的v1是格式的版本：以后可能增加成员，但不改名、不删除、不改变含义；必须改变时另设v2。数据更新不改变格式版本，截止时期见各文件的as_of。",
  large: "大型台账",
  largeText: (rows: string, observations: string, years: number, targets: string, findings: string) =>
    `没有列全的文件写明"complete": false：一个指标或行业超过${rows}行、一年的目标超过${targets}个时，只列最上面两级地区；实绩总数超过${observations}行时，地区文件只列最近${years}年；核对结果每种结论列${findings}条。CSV文件不受此限。`,
  checks: "校验",
  checksText:
    "全部文件的大小和SHA-256见 /data/manifest.json，格式的完整定义见 /openapi.json（OpenAPI 3.1）。",
  addresses: "地址",
  caption: "全部地址，均在/api/v1/之下",
  address: "地址",
  content: "内容",
  example: "实例",
  examples: "实例",
  examplesText:
    "以下都是本站台账的实际内容。为便于阅读分行排列，三项以上的列表只留第一项，“… +8”表示后面还有8项。",
  none: "本台账没有",
  files: {
    Index: "起点：标题、许可、行数、其余地址、计量单位和名称表",
    RegionList: "全部地区",
    RegionFile: "一个地区：序列、各序列的最新状况、主导产业、项目",
    IndustryList: "全部行业",
    IndustryFile: "一个行业在各地区的序列",
    IndicatorList: "全部指标",
    IndicatorFile: "一个指标在各地区的序列",
    TargetFile: "一年的全部目标和完成情况",
    ProjectList: "全部项目及其最新阶段",
    ProjectFile: "一个项目及其进展",
    MeasureFile: "各项计算的定义、公式、取舍和不能计算的原因",
    AuditFile: "对报告自述的核对结果",
    ChangeFile: "数据版本、历次发布和每一处改动",
    ProvenanceFile: "台账每一行首次入账和最近改动的提交",
    TimelinessFile: "应报数据的报送情况：已报、缺期、首次入账时间",
  },
};

const en: Words<typeof zh> = {
  title: "Data interface",
  description:
    "Static JSON for programs: every address with an example, the form, versions, order, and what large ledgers leave out.",
  lead: "The interface is a set of static JSON files, without keys and without queries. Every figure of the ledger is here with its file, line and source, and so are completion, schedule, growth, rank and the audit.",
  rules: "Conventions",
  start: "Where to start",
  startText:
    "/api/v1/index.json lists every other address. Addresses within a file are relative to that file, and hold wherever the site is moved.",
  figures: "Figures",
  figuresText:
    "Figures are texts in plain decimal notation; those of the ledger stand letter by letter. Results are exact to the last digit; where no decimal is exact, they are rounded to 12 decimals and fraction gives the exact quotient. A ratio of 0.5 is 50%.",
  absent: "Missing figures",
  absentText:
    "A result that cannot be had is neither empty nor 0: reason gives the code of the cause, explained in measures.json. Empty cells of the ledger are left out.",
  traced: "Provenance",
  tracedText:
    "file and line say where a row stands in the ledger (the header is line 1), and source is an id of the table sources. The inputs of a result list every figure that entered it, with its line.",
  order: "Order",
  orderText:
    "Rows stand in the order of the ledger's files, and within a series by period. The same ledger gives the same bytes each time.",
  versions: "Versions",
  versionsText:
    "The v1 of the addresses is the version of the form: members may be added, but none is renamed, removed or given another meaning; a change of that kind would come as v2. New data do not change it; as_of in every file says how far they go.",
  large: "Large ledgers",
  largeText: (rows, observations, years, targets, findings) =>
    `A file that does not list everything says "complete": false. An indicator or industry of more than ${rows} rows, and a year of more than ${targets} targets, list the upper two levels of regions; with more than ${observations} observations in all, a region lists the newest ${years} years; the audit lists ${findings} findings of each verdict. The CSV files have everything.`,
  checks: "Checks",
  checksText:
    "/data/manifest.json has the size and SHA-256 of every file, and /openapi.json (OpenAPI 3.1) the full definition of the form.",
  addresses: "Addresses",
  caption: "All addresses, below /api/v1/",
  address: "Address",
  content: "Content",
  example: "Example",
  examples: "Examples",
  examplesText:
    "These are this site's own data, set on lines to be read. Of a list of three or more the first member is shown; “… +8” stands for eight more.",
  none: "none in this ledger",
  files: {
    Index: "Where to start: title, licence, row counts, all other addresses, units and lists of names",
    RegionList: "All regions",
    RegionFile: "One region: its series, where each stands, leading industries, projects",
    IndustryList: "All industries",
    IndustryFile: "One industry's series in all regions",
    IndicatorList: "All indicators",
    IndicatorFile: "One indicator's series in all regions",
    TargetFile: "All targets of one year, and what was reached of them",
    ProjectList: "All projects, each with its newest stage",
    ProjectFile: "One project and its progress",
    MeasureFile: "Every measure: definition, formula, rounding and the reasons for which there is none",
    AuditFile: "The claims of the reports, recomputed",
    ChangeFile: "Versions of the data, releases, and every row that was changed",
    ProvenanceFile: "The commits in which each line of the ledger came and was last changed",
    TimelinessFile: "What is reported of what is due, what is missing, and when it arrived",
  },
};

/** Words of the page about the data interface. */
export const apiWords: { readonly zh: Words<typeof zh>; readonly en: Words<typeof zh> } = { zh, en };
