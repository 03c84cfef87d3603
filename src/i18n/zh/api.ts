/** Words of the page about the data interface. */
export const api = {
  /** The value of a measure, whatever it is. */
  anyValue: "这一数值",
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
