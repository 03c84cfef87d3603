import type { ColumnName, TableName } from "../../ledger/schema.ts";

export interface ColumnWords {
  readonly title: string;
  /** What it means, where the title does not say it all. */
  readonly about?: string;
}

/** A sheet of targets has a column that the table has not: the target as documents put it. */
type OfSheets<T> = T extends "targets" ? "target" : never;

export type TableWords = {
  readonly [T in TableName]: {
    readonly title: string;
    readonly about: string;
    readonly columns: Readonly<Record<ColumnName<T> | OfSheets<T>, ColumnWords>>;
  };
};

/** Columns that several tables have. */
const shared = {
  id: { title: "编号", about: "小写字母、数字和连字符；一经公布不再更改" },
  name: { title: "名称" },
  name_en: { title: "英文名称" },
  kind: { title: "类别" },
  parent: { title: "上级" },
  note: { title: "备注", about: "原文措辞等需要说明的事" },
  unit: { title: "单位", about: "来源所用的单位，不换算" },
  frequency: { title: "报送频率" },
  region: { title: "地区" },
  industry: { title: "行业", about: "空着表示全部行业" },
  source: { title: "来源" },
  locator: { title: "出处位置", about: "在来源中的位置：章、节、段或表" },
  indicator: { title: "指标" },
  breakdown: { title: "分组", about: "一个或几个分组编号，以分号相连并排序；空着表示合计" },
  period: {
    title: "时期",
    about: "ISO 8601：2006、2006-04、2010-Q3、2006-06-24，或区间 2006-01/2006-04（1至4月累计）",
  },
  value: { title: "数值", about: "只写数字和小数点，不写千分位、单位或“约”字" },
  qualifier: { title: "限定", about: "~ 约，>= 以上，<= 以下，> 超过，< 不足；空着表示确数" },
  basis: {
    title: "口径",
    about: "增长的口径：comparable 可比价，same-scope 同口径，nominal 名义；空着按指标",
  },
  in_file: { title: "文件" },
} satisfies Readonly<Record<string, ColumnWords>>;

/** Every table of the ledger and its columns. */
export const tables: TableWords = {
  regions: {
    title: "地区",
    about: "行政区、开发区、园区、部门和报告中的汇总口径，连成一棵树",
    columns: {
      id: shared.id,
      name: shared.name,
      name_en: shared.name_en,
      kind: shared.kind,
      parent: shared.parent,
      code: { title: "区划代码", about: "GB/T 2260 行政区划代码" },
      valid_from: { title: "启用" },
      valid_to: { title: "停用" },
      peer_group: { title: "同组", about: "与哪些地区一起排名" },
      sums: { title: "汇总", about: "contained 上级的数含本地，beside 不含；空着表示未申明" },
      also_in: { title: "又含于", about: "另一个含有本地数字的地区，如开发区所在的县" },
      note: shared.note,
    },
  },
  industries: {
    title: "行业",
    about: "产业、门类、大类和产业集群",
    columns: {
      id: shared.id,
      name: shared.name,
      name_en: shared.name_en,
      kind: shared.kind,
      parent: shared.parent,
      code: { title: "行业代码", about: "GB/T 4754 国民经济行业代码" },
      note: shared.note,
    },
  },
  offices: {
    title: "责任部门",
    about: "对指标负责的部门",
    columns: {
      id: shared.id,
      name: shared.name,
      name_en: shared.name_en,
      contact: { title: "联系方式", about: "https 或 mailto 地址" },
    },
  },
  units: {
    title: "计量单位",
    about: "单位按原文书写；只在同一量纲内换算",
    columns: {
      id: { title: "单位" },
      name_en: shared.name_en,
      dimension: { title: "量纲" },
      factor: { title: "换算系数", about: "一个本单位等于多少个基本单位，小数或分数（2000/3）" },
      note: shared.note,
    },
  },
  indicators: {
    title: "指标",
    about: "指标及其定义、单位和责任部门",
    columns: {
      id: shared.id,
      name: shared.name,
      name_en: shared.name_en,
      theme: { title: "主题" },
      unit: shared.unit,
      measure: { title: "性质", about: "flow 时期数、stock 时点数、rate 比率、rank 名次" },
      better: { title: "方向", about: "数值高好、低好，或不作评价" },
      additive: { title: "可加", about: "各部分之和是否等于整体" },
      decimals: { title: "小数位" },
      frequency: shared.frequency,
      growth: {
        title: "增长",
        about: "computed 由数值算出，stated 以公布的增速为准，none 不讲增长；空着等于 computed",
      },
      growth_basis: {
        title: "增长口径",
        about: "公布的增速的口径：comparable 可比价，same-scope 同口径，nominal 名义",
      },
      growth_in: { title: "增速指标", about: "本指标的增速所在的指标；空着时增速写在自述中" },
      prices: {
        title: "价格",
        about: "current 现价，constant 不变价，comparable 可比价，index 指数；空着表示未申明",
      },
      prices_year: { title: "基年", about: "不变价以哪一年的价格计" },
      about_tolerance: {
        title: "“左右”的幅度",
        about: "目标写“左右”时容许差多少，按指标的单位；空着时比率和增长为 0.1 个百分点，数额为目标的 1%",
      },
      jump: { title: "突变倍数", about: "比上期多或少到几倍时检查提示；空着为 10 倍，累计数一个月为 2 倍" },
      importance: {
        title: "重要程度",
        about: "1 最重要；地区页先讲数字小的，空着的排在最后，不作地区页的首句",
      },
      office: { title: "责任部门" },
      definition: { title: "定义" },
      definition_en: { title: "英文定义" },
    },
  },
  breakdowns: {
    title: "分组",
    about: "来源、建设性质、规模等分组",
    columns: {
      id: shared.id,
      scheme: { title: "分组方案" },
      name: shared.name,
      name_en: shared.name_en,
      parent: shared.parent,
      exhaustive: { title: "完整", about: "该方案各组之和等于合计" },
      note: shared.note,
    },
  },
  sources: {
    title: "来源",
    about: "数字出自的报告",
    columns: {
      id: shared.id,
      title: { title: "标题" },
      title_en: { title: "英文标题" },
      publisher: { title: "发布单位" },
      published: { title: "发布日期", about: "年、月或日；文件本身没有日期的留空，在备注中说明" },
      year_assumed: { title: "年份为推定", about: "报告未写年份，由上下文推定的写 yes" },
      url: { title: "网址" },
      licence: { title: "许可" },
      note: shared.note,
    },
  },
  leading_industries: {
    title: "主导产业",
    about: "一地自述的主导产业",
    columns: {
      region: shared.region,
      industry: shared.industry,
      source: shared.source,
      locator: shared.locator,
      note: shared.note,
    },
  },
  observations: {
    title: "完成数",
    about: "完成了多少：每行一个数",
    columns: {
      region: shared.region,
      indicator: shared.indicator,
      industry: shared.industry,
      breakdown: shared.breakdown,
      period: shared.period,
      value: shared.value,
      unit: shared.unit,
      qualifier: shared.qualifier,
      status: { title: "状态", about: "SDMX：A 正常、E 预计、P 初步、F 预测；空着等于 A" },
      source: shared.source,
      locator: shared.locator,
      note: shared.note,
    },
  },
  targets: {
    title: "目标",
    about: "要完成多少：每行一个数",
    columns: {
      region: shared.region,
      indicator: shared.indicator,
      industry: shared.industry,
      breakdown: shared.breakdown,
      period: shared.period,
      form: {
        title: "形式",
        about:
          "level 绝对数，growth 增长率，average-growth 年均增长，change 增减多少，multiple 倍数，words 文字",
      },
      of: { title: "相对于", about: "相对于另一序列的目标写明：column=id，以分号相连；数值为高出多少" },
      tier: { title: "档次", about: "committed 确保（下达），stretch 力争，planned 计划" },
      set_on: { title: "下达日期" },
      value: { title: "数值", about: "数值，或区间的下限" },
      to: { title: "至", about: "区间的上限" },
      unit: shared.unit,
      qualifier: shared.qualifier,
      nature: { title: "属性", about: "binding 约束性，expected 预期性" },
      over: {
        title: "计法",
        about: "end 期末，average 平均，cumulative 累计，each 逐年；空着时时点数和名次为期末，其余为累计",
      },
      base: { title: "基期", about: "倍数、增减或多年后的水平从哪一期算起" },
      basis: shared.basis,
      group: { title: "组", about: "同组各行都完成才算完成" },
      wording: { title: "原文", about: "文件的原话；没有数值也不相对于其他序列时必填" },
      source: shared.source,
      locator: shared.locator,
      note: shared.note,
      target: {
        title: "目标",
        about:
          "照文件写：318亿元，1300亿元以上，增长6%左右，5%—6%，3%以内，年均增长6.5%以上，提高0.2个百分点，比2020年翻一番，前3位，与经济增长同步，促稳提质，待下达；只写数的，单位见“单位”栏",
      },
    },
  },
  claims: {
    title: "自述",
    about: "报告对自己数字的说法：增长、占比、完成率等",
    columns: {
      region: shared.region,
      indicator: shared.indicator,
      industry: shared.industry,
      breakdown: shared.breakdown,
      period: shared.period,
      claim: { title: "说法" },
      of: { title: "相对于", about: "相对的不是通常对象时写明：column=id，以分号相连" },
      value: shared.value,
      unit: shared.unit,
      qualifier: shared.qualifier,
      basis: shared.basis,
      wording: { title: "原文", about: "原话；verdict 是对文字目标的自评，写在这里" },
      source: shared.source,
      locator: shared.locator,
    },
  },
  projects: {
    title: "项目",
    about: "报告点名的投资项目",
    columns: {
      id: shared.id,
      name: shared.name,
      name_en: shared.name_en,
      region: shared.region,
      park: { title: "园区" },
      industry: shared.industry,
      investor: { title: "投资方" },
      origin: { title: "资金来源地" },
      grade: { title: "级别" },
      total_investment: { title: "总投资", about: "只写数字和小数点，不写千分位、单位或“约”字" },
      unit: shared.unit,
      qualifier: shared.qualifier,
      source: shared.source,
      locator: shared.locator,
      note: shared.note,
    },
  },
  progress: {
    title: "项目进展",
    about: "项目在某一时期的阶段和投资",
    columns: {
      project: { title: "项目" },
      period: shared.period,
      source: shared.source,
      stage: { title: "阶段" },
      planned: { title: "计划投资", about: "只写数字和小数点，不写千分位、单位或“约”字" },
      completed: { title: "完成投资", about: "只写数字和小数点，不写千分位、单位或“约”字" },
      unit: shared.unit,
      locator: shared.locator,
      note: shared.note,
    },
  },
  calendar: {
    title: "报送日历",
    about: "哪个指标何时该报；没有写明的不算缺报",
    columns: {
      indicator: shared.indicator,
      region: { title: "地区", about: "空着表示有该指标的所有地区" },
      frequency: shared.frequency,
      due: { title: "报送期限", about: "期末之后多少天；15 即下月15日" },
      note: shared.note,
    },
  },
  aliases: {
    title: "别名",
    about: "报表里常用而台账没有的叫法：读入报表时，它代表右边各栏",
    columns: {
      name: { title: "别名", about: "报表的写法，如“社零”“高新区”；空格、全角半角和大小写不论" },
      region: { title: "地区", about: "代表的地区" },
      indicator: { title: "指标", about: "代表的指标" },
      industry: { title: "行业", about: "代表的行业" },
      breakdown: { title: "分组", about: "代表的分组，可与指标同写：“城镇居民收入”是居民收入的城镇部分" },
      unit: { title: "单位", about: "代表的单位" },
      source: { title: "来源", about: "代表的来源" },
      note: shared.note,
    },
  },
  accepted: {
    title: "已接受的疑点",
    about: "检查时发现、核实后保留的疑点；到期重新提示",
    columns: {
      code: { title: "规则", about: "L3 开头的规则编号" },
      in_file: shared.in_file,
      key: { title: "行的键", about: "照抄检查报告括号中的键" },
      reason: { title: "理由" },
      who: { title: "经手人" },
      until: { title: "有效至", about: "数据截止时期晚于此日，规则重新提示" },
    },
  },
  revisions: {
    title: "修订说明",
    about: "已公布的数字为何改动；整批改动也可写在 git 提交说明的 Revision: 行",
    columns: {
      in_file: shared.in_file,
      key: { title: "行的键", about: "键各栏以“ / ”相连，空栏不写，与检查报告括号中的键相同" },
      on: { title: "改动日期", about: "改动提交的日期；空着表示该行的每次改动" },
      kind: shared.kind,
      reason: { title: "原因" },
    },
  },
};
