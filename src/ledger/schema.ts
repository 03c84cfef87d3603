import { must } from "./must.ts";

/**
 * Every table of the ledger, as data. This one definition gives the checks, the row types, the
 * data dictionary page and `datapackage.json`.
 */

export interface Both {
  readonly zh: string;
  readonly en: string;
}

/**
 * What a cell may hold.
 * - `id`: `[a-z0-9-]+`, the row's own name; `unit-id`: as a unit is written (亿元)
 * - `ref`: the id of a row in `table`; `refs`: several, joined by `;` and sorted
 * - `vocabulary`: one of `values`
 * - `decimal`: an exact figure; `factor`: a decimal or two joined by `/`
 * - `integer`: 0, 1, 2 …; `period`: ISO 8601; `point`: an ISO year, month or day
 * - `link`: an https or mailto address; `code`: an official code; `of`: `column=id` pairs joined by `;`
 * - `text`: anything on one line
 */
export type CellType =
  | "id"
  | "unit-id"
  | "ref"
  | "refs"
  | "vocabulary"
  | "decimal"
  | "factor"
  | "integer"
  | "period"
  | "point"
  | "link"
  | "code"
  | "of"
  | "text";

export interface Column {
  readonly name: string;
  readonly type: CellType;
  readonly title: Both;
  /** What it means, where the title does not say it all. */
  readonly about?: Both;
  readonly required?: boolean;
  /** Part of the row's key. */
  readonly key?: boolean;
  /** A column of the key that files of an older form lack: absent, it is empty in every row. */
  readonly mayLack?: boolean;
  /** The table that a `ref` or `refs` points to, or the list of `site.json`. */
  readonly table?: string;
  readonly values?: readonly string[];
  readonly example: string;
}

/** What a single cell is judged by. */
export type CellRule = Pick<Column, "type" | "required" | "table" | "values">;

/** The table that a column of ids refers to. Throws for any other column: a fault of ours. */
export function targetOf({ name, table }: Column): string {
  return must(table, `the table that ${name} refers to`);
}

export interface Table {
  readonly name: string;
  /** One file, or one a year (`observations/2006.csv`). */
  readonly byYear: boolean;
  /** True where an office may leave the table out, or its rows, as long as nothing refers to them. */
  readonly optional: boolean;
  readonly title: Both;
  readonly about: Both;
  readonly columns: readonly Column[];
}

export const REGION_KINDS = [
  "country",
  "province",
  "prefecture",
  "county",
  "district",
  "zone",
  "park",
  "department",
  "township",
  "group",
  "other",
] as const;
export const INDUSTRY_KINDS = ["sector", "section", "division", "cluster"] as const;
export const MEASURE_KINDS = ["flow", "stock", "rate", "rank"] as const;
export const DIRECTIONS = ["higher", "lower", "none"] as const;
export const YES_NO = ["yes", "no"] as const;
export const FREQUENCIES = ["year", "half-year", "quarter", "month", "month-from-february", "none"] as const;
/** How often a figure may be due: of what is irregular nothing is ever missing. */
export const DUE_FREQUENCIES = ["year", "half-year", "quarter", "month", "month-from-february"] as const;
export const QUALIFIERS = ["~", ">=", "<=", "<", ">"] as const;
export const STATUSES = ["A", "E", "P", "F"] as const;

/** What a target's figure is: the thing itself, its growth, its change, or a multiple of what it was. */
export const FORMS = ["level", "growth", "average-growth", "change", "multiple", "words"] as const;
export type TargetForm = (typeof FORMS)[number];

/** What a target is over: the end of its span, the average, all of it added up, or each of its years. */
export const OVERS = ["end", "average", "cumulative", "each"] as const;
export type Over = (typeof OVERS)[number];

/** Binding (约束性) or expected (预期性). */
export const NATURES = ["binding", "expected"] as const;
export type Nature = (typeof NATURES)[number];

/** What a growth is measured by: comparable prices (可比价), the same scope (同口径), or current prices (名义). */
export const BASES = ["comparable", "same-scope", "nominal"] as const;
export type Basis = (typeof BASES)[number];

/** The prices in which an indicator's levels are told: current, of one year, comparable, or an index. */
export const PRICES = ["current", "constant", "comparable", "index"] as const;
export type Prices = (typeof PRICES)[number];

/** How an indicator's growth is told: computed from its levels, as the office states it, or not at all. */
export const GROWTH_TOLD = ["computed", "stated", "none"] as const;
export type GrowthIs = (typeof GROWTH_TOLD)[number];

/** Whether a place's figures are contained in its parent's (含) or stand beside them (不含). */
export const SUMS = ["contained", "beside"] as const;

export const TIERS = ["committed", "stretch", "planned"] as const;
export const CLAIMS = [
  "growth",
  "share",
  "completion",
  "contribution",
  "pull",
  "rank",
  "multiple",
  "annual-growth",
  "verdict",
] as const;
export const STAGES = [
  "planned",
  "negotiating",
  "signed",
  "approved",
  "started",
  "building",
  "completed",
  "operating",
  /** Of a firm, not of an investment: 设立, 认定. */
  "established",
  "recognised",
  "withdrawn",
] as const;

/** Why a published figure was changed. */
export const REVISION_KINDS = ["correction", "scheduled", "late", "reclassification"] as const;

const id = {
  name: "id",
  type: "id",
  key: true,
  required: true,
  title: { zh: "编号", en: "Id" },
  about: {
    zh: "小写字母、数字和连字符；一经公布不再更改",
    en: "Small letters, digits and hyphens; never changed once published",
  },
} as const;
const name = { name: "name", type: "text", required: true, title: { zh: "名称", en: "Name" } } as const;
const nameEn = {
  name: "name_en",
  type: "text",
  title: { zh: "英文名称", en: "English name" },
} as const;
const note = {
  name: "note",
  type: "text",
  title: { zh: "备注", en: "Note" },
  about: { zh: "原文措辞等需要说明的事", en: "The source's own wording and whatever else needs saying" },
  example: "",
} as const;
const source = {
  name: "source",
  type: "ref",
  table: "sources",
  required: true,
  title: { zh: "来源", en: "Source" },
  example: "songyuan-2006-04-notice",
} as const;
const locator = {
  name: "locator",
  type: "text",
  title: { zh: "出处位置", en: "Locator" },
  about: {
    zh: "在来源中的位置：章、节、段或表",
    en: "Where in the source: part, section, paragraph or table",
  },
  example: "一、（一）",
} as const;
const region = {
  name: "region",
  type: "ref",
  table: "regions",
  key: true,
  required: true,
  title: { zh: "地区", en: "Region" },
  example: "songyuan",
} as const;
const indicator = {
  name: "indicator",
  type: "ref",
  table: "indicators",
  key: true,
  required: true,
  title: { zh: "指标", en: "Indicator" },
  example: "capital-in-place",
} as const;
const industry = {
  name: "industry",
  type: "ref",
  table: "industries",
  key: true,
  title: { zh: "行业", en: "Industry" },
  about: { zh: "空着表示全部行业", en: "Empty for the whole economy" },
  example: "manufacturing",
} as const;
const breakdown = {
  name: "breakdown",
  type: "refs",
  table: "breakdowns",
  key: true,
  title: { zh: "分组", en: "Breakdown" },
  about: {
    zh: "一个或几个分组编号，以分号相连并排序；空着表示合计",
    en: "One or more category ids joined by semicolons and sorted; empty for the total",
  },
  example: "origin-within-province",
} as const;
const period = {
  name: "period",
  type: "period",
  key: true,
  required: true,
  title: { zh: "时期", en: "Period" },
  about: {
    zh: "ISO 8601：2006、2006-04、2010-Q3、2006-06-24，或区间 2006-01/2006-04（1至4月累计）",
    en: "ISO 8601: 2006, 2006-04, 2010-Q3, 2006-06-24, or an interval 2006-01/2006-04 (January to April, cumulative)",
  },
  example: "2006-01/2006-04",
} as const;
const value = {
  name: "value",
  type: "decimal",
  required: true,
  title: { zh: "数值", en: "Value" },
  about: {
    zh: "只写数字和小数点，不写千分位、单位或“约”字",
    en: "Digits and a decimal point only; no thousands separators, no unit, no words",
  },
  example: "31.1",
} as const;
const unit = {
  name: "unit",
  type: "ref",
  table: "units",
  required: true,
  title: { zh: "单位", en: "Unit" },
  about: { zh: "来源所用的单位，不换算", en: "The unit of the source, unconverted" },
  example: "亿元",
} as const;
const qualifier = {
  name: "qualifier",
  type: "vocabulary",
  values: QUALIFIERS,
  title: { zh: "限定", en: "Qualifier" },
  about: {
    zh: "~ 约，>= 以上，<= 以下，> 超过，< 不足；空着表示确数",
    en: "~ about, >= at least, <= at most, > over, < under; empty for an exact figure",
  },
  example: "",
} as const;
const plainValue = { ...value, required: false } as const;
const plainUnit = { ...unit, required: false } as const;
const of = { name: "of", type: "of", key: true, title: { zh: "相对于", en: "Of" } } as const;
const basis = {
  name: "basis",
  type: "vocabulary",
  values: BASES,
  title: { zh: "口径", en: "Basis" },
  about: {
    zh: "增长的口径：comparable 可比价，same-scope 同口径，nominal 名义；空着按指标",
    en: "Of a growth: comparable prices, the same scope, or nominal; empty for the indicator's own",
  },
  example: "comparable",
} as const;
const wording = {
  name: "wording",
  type: "text",
  title: { zh: "原文", en: "Wording" },
  example: "",
} as const;
const frequency = {
  name: "frequency",
  type: "vocabulary",
  values: FREQUENCIES,
  required: true,
  title: { zh: "报送频率", en: "Frequency" },
  example: "month",
} as const;

export const TABLES = {
  regions: {
    name: "regions",
    byYear: false,
    optional: false,
    title: { zh: "地区", en: "Regions" },
    about: {
      zh: "行政区、开发区、园区、部门和报告中的合计口径，连成一棵树",
      en: "Administrative areas, zones, parks, departments and the groups that reports add up, as one tree",
    },
    columns: [
      { ...id, example: "songyuan" },
      { ...name, example: "松原市" },
      { ...nameEn, example: "Songyuan" },
      {
        name: "kind",
        type: "vocabulary",
        values: REGION_KINDS,
        required: true,
        title: { zh: "类别", en: "Kind" },
        example: "prefecture",
      },
      {
        name: "parent",
        type: "ref",
        table: "regions",
        title: { zh: "上级", en: "Parent" },
        example: "jilin",
      },
      {
        name: "code",
        type: "code",
        title: { zh: "区划代码", en: "Code" },
        about: { zh: "GB/T 2260 行政区划代码", en: "Administrative division code of GB/T 2260" },
        example: "220700",
      },
      { name: "valid_from", type: "point", title: { zh: "启用", en: "Valid from" }, example: "1992" },
      { name: "valid_to", type: "point", title: { zh: "停用", en: "Valid to" }, example: "" },
      {
        name: "peer_group",
        type: "ref",
        table: "peer_groups",
        title: { zh: "同组", en: "Peer group" },
        about: { zh: "与哪些地区一起排名", en: "The places it is ranked among" },
        example: "songyuan-counties",
      },
      {
        name: "sums",
        type: "vocabulary",
        values: SUMS,
        title: { zh: "汇总", en: "Sums" },
        about: {
          zh: "contained 上级的数含本地，beside 不含；空着表示未申明",
          en: "contained: its figures are in its parent's; beside: they are not; empty where nobody has said",
        },
        example: "contained",
      },
      {
        name: "also_in",
        type: "ref",
        table: "regions",
        title: { zh: "又含于", en: "Also in" },
        about: {
          zh: "另一个含有本地数字的地区，如开发区所在的县",
          en: "Another place whose figures contain this one's, as the county that a zone lies in",
        },
        example: "",
      },
      note,
    ],
  },
  industries: {
    name: "industries",
    byYear: false,
    optional: true,
    title: { zh: "行业", en: "Industries" },
    about: { zh: "产业、门类、大类和产业集群", en: "Sectors, sections, divisions and clusters" },
    columns: [
      { ...id, example: "industry" },
      { ...name, example: "工业" },
      { ...nameEn, example: "Industry" },
      {
        name: "kind",
        type: "vocabulary",
        values: INDUSTRY_KINDS,
        required: true,
        title: { zh: "类别", en: "Kind" },
        example: "sector",
      },
      { name: "parent", type: "ref", table: "industries", title: { zh: "上级", en: "Parent" }, example: "" },
      {
        name: "code",
        type: "code",
        title: { zh: "行业代码", en: "Code" },
        about: { zh: "GB/T 4754 国民经济行业代码", en: "Industry code of GB/T 4754" },
        example: "C",
      },
      note,
    ],
  },
  offices: {
    name: "offices",
    byYear: false,
    optional: true,
    title: { zh: "责任部门", en: "Offices" },
    about: { zh: "对指标负责的部门", en: "Who answers for an indicator" },
    columns: [
      { ...id, example: "investment-promotion" },
      { ...name, example: "招商局" },
      { ...nameEn, example: "Investment promotion bureau" },
      {
        name: "contact",
        type: "link",
        title: { zh: "联系方式", en: "Contact" },
        about: { zh: "https 或 mailto 地址", en: "An https or mailto address" },
        example: "",
      },
    ],
  },
  units: {
    name: "units",
    byYear: false,
    optional: false,
    title: { zh: "计量单位", en: "Units" },
    about: {
      zh: "单位按原文书写；只在同一量纲内换算",
      en: "Units as written; converted only within a dimension",
    },
    columns: [
      {
        name: "id",
        type: "unit-id",
        key: true,
        required: true,
        title: { zh: "单位", en: "Unit" },
        example: "亿元",
      },
      { ...nameEn, example: "CNY 100 million" },
      {
        name: "dimension",
        type: "id",
        required: true,
        title: { zh: "量纲", en: "Dimension" },
        example: "money-cny",
      },
      {
        name: "factor",
        type: "factor",
        required: true,
        title: { zh: "换算系数", en: "Factor" },
        about: {
          zh: "一个本单位等于多少个基本单位，小数或分数（2000/3）",
          en: "How many base units one of it is, a decimal or a fraction (2000/3)",
        },
        example: "100000000",
      },
      note,
    ],
  },
  indicators: {
    name: "indicators",
    byYear: false,
    optional: false,
    title: { zh: "指标", en: "Indicators" },
    about: { zh: "指标及其定义、单位和责任部门", en: "Indicators with definition, unit and office" },
    columns: [
      { ...id, example: "capital-in-place" },
      { ...name, example: "实际到位资金" },
      { ...nameEn, example: "Capital in place" },
      {
        name: "theme",
        type: "ref",
        table: "themes",
        required: true,
        title: { zh: "主题", en: "Theme" },
        example: "investment",
      },
      { ...unit, example: "亿元" },
      {
        name: "measure",
        type: "vocabulary",
        values: MEASURE_KINDS,
        required: true,
        title: { zh: "性质", en: "Measure" },
        about: {
          zh: "flow 时期数、stock 时点数、rate 比率、rank 名次",
          en: "flow over a period, stock at its end, rate, or rank",
        },
        example: "flow",
      },
      {
        name: "better",
        type: "vocabulary",
        values: DIRECTIONS,
        required: true,
        title: { zh: "方向", en: "Better" },
        about: { zh: "数值高好、低好，或不作评价", en: "Whether higher or lower is better, or neither" },
        example: "higher",
      },
      {
        name: "additive",
        type: "vocabulary",
        values: YES_NO,
        required: true,
        title: { zh: "可加", en: "Additive" },
        about: { zh: "各部分之和是否等于整体", en: "Whether the parts add up to the whole" },
        example: "yes",
      },
      {
        name: "decimals",
        type: "integer",
        required: true,
        title: { zh: "小数位", en: "Decimals" },
        example: "1",
      },
      frequency,
      {
        name: "growth",
        type: "vocabulary",
        values: GROWTH_TOLD,
        title: { zh: "增长", en: "Growth" },
        about: {
          zh: "computed 由数值算出，stated 以公布的增速为准，none 不讲增长；空着等于 computed",
          en: "computed from the figures, stated by the office, or none; empty means computed",
        },
        example: "stated",
      },
      {
        ...basis,
        name: "growth_basis",
        title: { zh: "增长口径", en: "Basis of growth" },
        about: {
          zh: "公布的增速的口径：comparable 可比价，same-scope 同口径，nominal 名义",
          en: "Of the growth that is stated: comparable prices, the same scope, or nominal",
        },
      },
      {
        name: "growth_in",
        type: "ref",
        table: "indicators",
        title: { zh: "增速指标", en: "Growth in" },
        about: {
          zh: "本指标的增速所在的指标；空着时增速写在自述中",
          en: "The indicator whose figures are this one's growth; empty where the growth stands in claims",
        },
        example: "gdp-growth",
      },
      {
        name: "prices",
        type: "vocabulary",
        values: PRICES,
        title: { zh: "价格", en: "Prices" },
        about: {
          zh: "current 现价，constant 不变价，comparable 可比价，index 指数；空着表示未申明",
          en: "current, constant (of one year), comparable, or an index; empty where nobody has said",
        },
        example: "current",
      },
      {
        name: "prices_year",
        type: "point",
        title: { zh: "基年", en: "Year of prices" },
        about: { zh: "不变价以哪一年的价格计", en: "The year whose prices are kept constant" },
        example: "",
      },
      {
        name: "about_tolerance",
        type: "decimal",
        title: { zh: "“左右”的幅度", en: "Tolerance of “about”" },
        about: {
          zh: "目标写“左右”时容许差多少，按指标的单位；空着时比率和增长为 0.1 个百分点，数额为目标的 1%",
          en: "What “about” allows, in the indicator's unit; empty for 0.1 points of a rate or growth, 1% of an amount",
        },
        example: "",
      },
      {
        name: "jump",
        type: "decimal",
        title: { zh: "突变倍数", en: "Jump" },
        about: {
          zh: "比上期多或少到几倍时检查提示；空着为 10 倍，累计数一个月为 2 倍",
          en: "How many times as much as before the check tells of; empty for 10, of a cumulative figure in one month 2",
        },
        example: "3",
      },
      {
        name: "office",
        type: "ref",
        table: "offices",
        title: { zh: "责任部门", en: "Office" },
        example: "investment-promotion",
      },
      {
        name: "definition",
        type: "text",
        title: { zh: "定义", en: "Definition" },
        example: "报告期内实际到账并投入项目的资金。",
      },
      {
        name: "definition_en",
        type: "text",
        title: { zh: "英文定义", en: "Definition in English" },
        example: "Money that actually arrived and went into projects during the period.",
      },
    ],
  },
  breakdowns: {
    name: "breakdowns",
    byYear: false,
    optional: true,
    title: { zh: "分组", en: "Breakdowns" },
    about: { zh: "来源、建设性质、规模等分组", en: "Categories of origin, start, size and the like" },
    columns: [
      { ...id, example: "origin-within-province" },
      {
        name: "scheme",
        type: "ref",
        table: "schemes",
        required: true,
        title: { zh: "分组方案", en: "Scheme" },
        example: "origin",
      },
      { ...name, example: "省内" },
      { ...nameEn, example: "Within the province" },
      { name: "parent", type: "ref", table: "breakdowns", title: { zh: "上级", en: "Parent" }, example: "" },
      {
        name: "exhaustive",
        type: "vocabulary",
        values: YES_NO,
        title: { zh: "完整", en: "Exhaustive" },
        about: { zh: "该方案各组之和等于合计", en: "The scheme's categories add up to the total" },
        example: "yes",
      },
      note,
    ],
  },
  sources: {
    name: "sources",
    byYear: false,
    optional: false,
    title: { zh: "来源", en: "Sources" },
    about: { zh: "数字出自的报告", en: "The reports that the figures come from" },
    columns: [
      { ...id, example: "songyuan-2006-04-notice" },
      {
        ...name,
        name: "title",
        title: { zh: "标题", en: "Title" },
        example: "2006年1-4月招商引资及工业项目通报",
      },
      {
        ...nameEn,
        name: "title_en",
        title: { zh: "英文标题", en: "English title" },
        example: "Notice on investment and industrial projects, January–April 2006",
      },
      { name: "publisher", type: "text", title: { zh: "发布单位", en: "Publisher" }, example: "松原市" },
      {
        name: "published",
        type: "point",
        title: { zh: "发布日期", en: "Published" },
        about: {
          zh: "年、月或日；文件本身没有日期的留空，在备注中说明",
          en: "Day, month or year; left empty where the document bears none, which the note then says",
        },
        example: "2006-05",
      },
      {
        name: "year_assumed",
        type: "vocabulary",
        values: YES_NO,
        title: { zh: "年份为推定", en: "Year assumed" },
        about: {
          zh: "报告未写年份，由上下文推定的写 yes",
          en: "yes where the report names no year and it was concluded from what it says",
        },
        example: "",
      },
      { name: "url", type: "link", title: { zh: "网址", en: "Address" }, example: "" },
      { name: "licence", type: "text", title: { zh: "许可", en: "Licence" }, example: "" },
      note,
    ],
  },
  leading_industries: {
    name: "leading_industries",
    byYear: false,
    optional: true,
    title: { zh: "主导产业", en: "Leading industries" },
    about: { zh: "一地自述的主导产业", en: "What a place says it stands on" },
    columns: [region, { ...industry, required: true, example: "biochemistry" }, source, locator, note],
  },
  observations: {
    name: "observations",
    byYear: true,
    optional: false,
    title: { zh: "实绩", en: "Observations" },
    about: { zh: "完成了多少：每行一个数", en: "What was reached: one figure a row" },
    columns: [
      region,
      indicator,
      industry,
      breakdown,
      period,
      value,
      unit,
      qualifier,
      {
        name: "status",
        type: "vocabulary",
        values: STATUSES,
        title: { zh: "状态", en: "Status" },
        about: {
          zh: "SDMX：A 正常、E 预计、P 初步、F 预测；空着等于 A",
          en: "SDMX: A normal, E estimated, P provisional, F forecast; empty means A",
        },
        example: "A",
      },
      { ...source, key: true },
      { ...locator, key: true },
      note,
    ],
  },
  targets: {
    name: "targets",
    byYear: true,
    optional: true,
    title: { zh: "目标", en: "Targets" },
    about: { zh: "要完成多少：每行一个数", en: "What is aimed at: one figure a row" },
    columns: [
      region,
      indicator,
      industry,
      breakdown,
      period,
      {
        name: "form",
        type: "vocabulary",
        values: FORMS,
        key: true,
        required: true,
        title: { zh: "形式", en: "Form" },
        about: {
          zh: "level 绝对数，growth 增长率，average-growth 年均增长，change 增减多少，multiple 倍数，words 文字",
          en: "level: an amount; growth; average-growth a year; change in the unit; multiple of the base; words",
        },
        example: "level",
      },
      {
        ...of,
        mayLack: true,
        about: {
          zh: "相对于另一序列的目标写明：column=id，以分号相连；数值为高出多少",
          en: "The other series of a relative target: column=id pairs joined by semicolons; the value is the margin",
        },
        example: "indicator=gdp",
      },
      {
        name: "tier",
        type: "vocabulary",
        values: TIERS,
        key: true,
        required: true,
        title: { zh: "档次", en: "Tier" },
        about: {
          zh: "committed 确保（下达），stretch 力争，planned 计划",
          en: "committed (assigned), stretch, planned",
        },
        example: "committed",
      },
      {
        name: "set_on",
        type: "point",
        key: true,
        title: { zh: "下达日期", en: "Set on" },
        example: "2006-05",
      },
      { ...plainValue, about: { zh: "数值，或区间的下限", en: "The figure, or the lower end of a range" } },
      {
        ...plainValue,
        name: "to",
        title: { zh: "至", en: "To" },
        about: { zh: "区间的上限", en: "The upper end of a range" },
        example: "",
      },
      plainUnit,
      qualifier,
      {
        name: "nature",
        type: "vocabulary",
        values: NATURES,
        title: { zh: "属性", en: "Nature" },
        about: { zh: "binding 约束性，expected 预期性", en: "binding or expected" },
        example: "binding",
      },
      {
        name: "over",
        type: "vocabulary",
        values: OVERS,
        title: { zh: "计法", en: "Over" },
        about: {
          zh: "end 期末，average 平均，cumulative 累计，each 逐年；空着时时点数和名次为期末，其余为累计",
          en: "end, average, cumulative, or each year; empty for the end of a stock or rank, else cumulative",
        },
        example: "",
      },
      {
        ...period,
        name: "base",
        key: false,
        required: false,
        title: { zh: "基期", en: "Base" },
        about: {
          zh: "倍数、增减或多年后的水平从哪一期算起",
          en: "The period that a multiple, a change or a level years ahead starts from",
        },
        example: "",
      },
      basis,
      {
        name: "group",
        type: "id",
        title: { zh: "组", en: "Group" },
        about: { zh: "同组各行都完成才算完成", en: "Rows of one group are met only together" },
        example: "",
      },
      {
        ...wording,
        about: {
          zh: "文件的原话；没有数值也不相对于其他序列时必填",
          en: "As the document puts it; required where there is neither a value nor another series",
        },
      },
      { ...source, key: true },
      { ...locator, key: true },
      note,
    ],
  },
  claims: {
    name: "claims",
    byYear: true,
    optional: true,
    title: { zh: "自述", en: "Claims" },
    about: {
      zh: "报告对自己数字的说法：增长、占比、完成率等",
      en: "What a report says about its own figures: growth, share, completion and the like",
    },
    columns: [
      region,
      indicator,
      industry,
      breakdown,
      period,
      {
        name: "claim",
        type: "vocabulary",
        values: CLAIMS,
        key: true,
        required: true,
        title: { zh: "说法", en: "Claim" },
        example: "growth",
      },
      {
        ...of,
        about: {
          zh: "相对的不是通常对象时写明：column=id，以分号相连",
          en: "What it is relative to where that is not the usual: column=id pairs joined by semicolons",
        },
        example: "region=beijing",
      },
      { ...plainValue, example: "74.1" },
      { ...plainUnit, example: "%" },
      qualifier,
      basis,
      {
        ...wording,
        about: {
          zh: "原话；verdict 是对文字目标的自评，写在这里",
          en: "As the report puts it; a verdict, the office's own on a target in words, stands here",
        },
      },
      { ...source, key: true },
      { ...locator, key: true },
    ],
  },
  projects: {
    name: "projects",
    byYear: false,
    optional: true,
    title: { zh: "项目", en: "Projects" },
    about: { zh: "报告点名的投资项目", en: "Investment projects that reports name" },
    columns: [
      { ...id, example: "songyuan-wind-power" },
      { ...name, example: "风电项目" },
      { ...nameEn, example: "Wind power project" },
      { ...region, key: false },
      { name: "park", type: "ref", table: "regions", title: { zh: "园区", en: "Park" }, example: "" },
      { ...industry, key: false, example: "electric-power" },
      { name: "investor", type: "text", title: { zh: "投资方", en: "Investor" }, example: "" },
      {
        name: "origin",
        type: "ref",
        table: "breakdowns",
        title: { zh: "资金来源地", en: "Origin" },
        example: "",
      },
      { name: "grade", type: "text", title: { zh: "级别", en: "Grade" }, example: "" },
      {
        ...plainValue,
        name: "total_investment",
        title: { zh: "总投资", en: "Total investment" },
        example: "5.2",
      },
      plainUnit,
      qualifier,
      source,
      locator,
      note,
    ],
  },
  progress: {
    name: "progress",
    byYear: true,
    optional: true,
    title: { zh: "项目进展", en: "Progress" },
    about: { zh: "项目在某一时期的阶段和投资", en: "A project's stage and money at a period" },
    columns: [
      {
        name: "project",
        type: "ref",
        table: "projects",
        key: true,
        required: true,
        title: { zh: "项目", en: "Project" },
        example: "songyuan-wind-power",
      },
      period,
      { ...source, key: true },
      {
        name: "stage",
        type: "vocabulary",
        values: STAGES,
        title: { zh: "阶段", en: "Stage" },
        example: "building",
      },
      { ...plainValue, name: "planned", title: { zh: "计划投资", en: "Planned" }, example: "" },
      {
        ...plainValue,
        name: "completed",
        title: { zh: "完成投资", en: "Completed" },
        example: "0.5",
      },
      plainUnit,
      locator,
      note,
    ],
  },
  calendar: {
    name: "calendar",
    byYear: false,
    optional: true,
    title: { zh: "报送日历", en: "Reporting calendar" },
    about: {
      zh: "哪个指标何时该报；没有写明的不算缺报",
      en: "When an indicator is due; what is not in it is never called missing",
    },
    columns: [
      indicator,
      {
        ...region,
        required: false,
        about: { zh: "空着表示有该指标的所有地区", en: "Empty for every place that has the indicator" },
      },
      { ...frequency, values: DUE_FREQUENCIES },
      {
        name: "due",
        type: "integer",
        title: { zh: "报送期限", en: "Due" },
        about: {
          zh: "期末之后多少天；15 即下月15日",
          en: "Whole days after the period's end: 15 is the 15th of the next month",
        },
        example: "15",
      },
      note,
    ],
  },
  aliases: {
    name: "aliases",
    byYear: false,
    optional: true,
    title: { zh: "别名", en: "Aliases" },
    about: {
      zh: "报表里常用而台账没有的叫法：读入报表时，它代表右边各栏",
      en: "What sheets call things, where the ledger calls them otherwise: in an import the name stands for the cells beside it",
    },
    columns: [
      {
        name: "name",
        type: "text",
        key: true,
        required: true,
        title: { zh: "别名", en: "Alias" },
        about: {
          zh: "报表的写法，如“社零”“高新区”；空格、全角半角和大小写不论",
          en: "As sheets write it; spaces, width and case do not count",
        },
        example: "招商到位资金",
      },
      {
        ...region,
        key: false,
        required: false,
        about: { zh: "代表的地区", en: "The place that it stands for" },
      },
      {
        ...indicator,
        key: false,
        required: false,
        about: { zh: "代表的指标", en: "The indicator that it stands for" },
      },
      { ...industry, key: false, about: { zh: "代表的行业", en: "The industry that it stands for" } },
      {
        ...breakdown,
        key: false,
        about: {
          zh: "代表的分组，可与指标同写：“城镇居民收入”是居民收入的城镇部分",
          en: "The category that it stands for, also beside an indicator",
        },
      },
      {
        name: "unit",
        type: "ref",
        table: "units",
        title: { zh: "单位", en: "Unit" },
        about: { zh: "代表的单位", en: "The unit that it stands for" },
        example: "亿元",
      },
      { ...source, required: false, about: { zh: "代表的来源", en: "The source that it stands for" } },
      note,
    ],
  },
  accepted: {
    name: "accepted",
    byYear: false,
    optional: true,
    title: { zh: "已接受的疑点", en: "Accepted irregularities" },
    about: {
      zh: "检查时发现、核实后保留的疑点；到期重新提示",
      en: "What the check found odd and an office let stand; each falls due",
    },
    columns: [
      {
        name: "code",
        type: "code",
        key: true,
        required: true,
        title: { zh: "规则", en: "Rule" },
        about: { zh: "L3 开头的规则编号", en: "The code of a rule that begins with L3" },
        example: "L304",
      },
      {
        name: "in_file",
        type: "text",
        key: true,
        required: true,
        title: { zh: "文件", en: "File" },
        example: "observations/2006.csv",
      },
      {
        name: "key",
        type: "text",
        key: true,
        required: true,
        title: { zh: "行的键", en: "Row key" },
        about: { zh: "照抄检查报告括号中的键", en: "As the check report writes it, in brackets" },
        example: "songyuan / capital-in-place / 2006-01/2006-04 / songyuan-2006-04-notice / 一",
      },
      {
        name: "reason",
        type: "text",
        required: true,
        title: { zh: "理由", en: "Reason" },
        example: "与来源一致，来源分项不全",
      },
      {
        name: "who",
        type: "text",
        required: true,
        title: { zh: "经手人", en: "Accepted by" },
        example: "统计科",
      },
      {
        name: "until",
        type: "point",
        required: true,
        title: { zh: "有效至", en: "Until" },
        about: {
          zh: "数据截止时期晚于此日，规则重新提示",
          en: "Once the as-of period is later, the rule speaks again",
        },
        example: "2007-12",
      },
    ],
  },
  revisions: {
    name: "revisions",
    byYear: false,
    optional: true,
    title: { zh: "修订说明", en: "Revisions" },
    about: {
      zh: "已公布的数字为何改动；整批改动也可写在 git 提交说明的 Revision: 行",
      en: "Why a published figure was changed; for many at once the Revision: line of a git commit says it",
    },
    columns: [
      {
        name: "in_file",
        type: "text",
        key: true,
        required: true,
        title: { zh: "文件", en: "File" },
        example: "observations/2006.csv",
      },
      {
        name: "key",
        type: "text",
        key: true,
        required: true,
        title: { zh: "行的键", en: "Row key" },
        about: {
          zh: "键各栏以“ / ”相连，空栏不写，与检查报告括号中的键相同",
          en: "The cells of the key joined by “ / ”, empty ones left out, as the check report writes it in brackets",
        },
        example: "songyuan / capital-in-place / 2006-01/2006-04 / songyuan-2006-04-notice / 一",
      },
      {
        name: "on",
        type: "point",
        key: true,
        title: { zh: "改动日期", en: "Changed on" },
        about: {
          zh: "改动提交的日期；空着表示该行的每次改动",
          en: "The date of the commit that changed it; empty for every change of the row",
        },
        example: "2026-11-20",
      },
      {
        name: "kind",
        type: "vocabulary",
        values: REVISION_KINDS,
        required: true,
        title: { zh: "类别", en: "Kind" },
        example: "correction",
      },
      {
        name: "reason",
        type: "text",
        required: true,
        title: { zh: "原因", en: "Reason" },
        example: "原报误将万元记作亿元",
      },
    ],
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

type CellOf<C> = C extends { readonly type: "vocabulary"; readonly values: readonly (infer V)[] }
  ? C extends { readonly required: true }
    ? V
    : V | ""
  : string;

type Cells<C extends readonly Column[]> = {
  readonly [K in C[number] as K["name"]]: CellOf<K>;
};

/** Where a row stands: file relative to the ledger's folder, line from 1 (the header is line 1). */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/**
 * A row of a table: every cell as the file states it (a figure keeps its digits), and its place. Equal
 * periods are one key, so that a period stands in its shortest form, whatever the file writes.
 */
export type Row<T extends TableName> = Cells<(typeof TABLES)[T]["columns"]> & Place;

export type Region = Row<"regions">;
export type Industry = Row<"industries">;
export type Office = Row<"offices">;
export type Unit = Row<"units">;
export type Indicator = Row<"indicators">;
export type Breakdown = Row<"breakdowns">;
export type Source = Row<"sources">;
export type LeadingIndustry = Row<"leading_industries">;
export type Observation = Row<"observations">;
export type TargetRow = Row<"targets">;
export type Claim = Row<"claims">;
export type Project = Row<"projects">;
export type Progress = Row<"progress">;
export type CalendarEntry = Row<"calendar">;
export type Alias = Row<"aliases">;
export type Waiver = Row<"accepted">;
export type RevisionRow = Row<"revisions">;

/** The table's columns, widened from their literal types for code that treats all tables alike. */
export function columnsOf(table: TableName): readonly Column[] {
  return TABLES[table].columns;
}

/** The columns that make a row's key. */
export function keyColumns(table: TableName): readonly Column[] {
  return columnsOf(table).filter((column) => column.key === true);
}

/** The file of a table within the ledger's folder: `regions.csv`, `observations/2006.csv`. */
export function fileOf(table: TableName, year?: number): string {
  return TABLES[table].byYear ? `${table}/${year}.csv` : `${table}.csv`;
}
