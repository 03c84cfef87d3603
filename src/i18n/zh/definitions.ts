import type { MeasureId } from "../../measures/definitions.ts";

/** What a measure is called, and what its formula leaves unsaid, in a sentence or two. */
interface MeasureWords {
  readonly name: string;
  readonly about: string;
}

/** Every measure in words; its formula, scale and reasons stand in its definition. */
export const definitions: Readonly<Record<MeasureId, MeasureWords>> = {
  completion: {
    name: "完成率",
    about:
      "目标调整过的，以数据截止时有效的目标为准；分确保、力争等档次的，分别计算。不封顶，超过100%照实显示。",
  },
  schedule: {
    name: "序时进度",
    about:
      "按月统计的，以已过月数除以12；按日统计的，以当年第几天（含截止日）除以365或366。目标期不是一个自然年的，按该目标期所占份额计算。截止时间取自数据本身。",
  },
  "ahead-of-schedule": {
    name: "与序时进度之差",
    about: "以未经四舍五入的数相减，单位为百分点；负数为低于序时进度。",
  },
  "target-distance": {
    name: "与目标的差距",
    about:
      "比率、增速、位次等不计完成率的目标，以数值与目标之差表示，正数为好于目标（越低越好的，低于目标为正）。",
  },
  "seasonal-schedule": {
    name: "季节进度",
    about: "往年同月累计占全年的份额，取各年的中位数。与序时进度并列，不替代序时进度。",
  },
  projection: {
    name: "全年预计",
    about: "区间由往年中最高和最低的份额得出；没有往年数据时改用序时进度，称为直线推算。",
  },
  "required-rate": {
    name: "后期月均需完成",
    about: "要完成目标，剩余各月平均需完成的数量；已完成目标的不计算。",
  },
  "rate-so-far": {
    name: "已过各月月均完成",
    about: "与后期月均需完成对照。",
  },
  "single-period": {
    name: "当月（季）数",
    about: "由相邻两期累计数相减得出；累计数下降且未注明修订的视为差错，不作计算。",
  },
  cumulative: {
    name: "累计数",
    about: "由年初起各单期数相加得出，中间缺一期即不计算。",
  },
  growth: {
    name: "同比增速",
    about: "与上年同期相比，按现价计算，未扣除价格变动。比率和名次不计算增速。",
  },
  "growth-since": {
    name: "累计增速",
    about: "与任一较早时期相比。",
  },
  multiple: {
    name: "倍数",
    about: "本期为比较期的多少倍。",
  },
  "point-change": {
    name: "百分点变动",
    about: "两个百分数之差。",
  },
  "annual-growth": {
    name: "年均增速",
    about: "按几何平均计算；开方以整数运算，15位小数准确。",
  },
  "implied-base": {
    name: "隐含基数",
    about: "由报告所述增速反推的上年同期数，只作参考，不作为数据。",
  },
  contribution: {
    name: "贡献率",
    about: "部分的增量占整体增量的比重。整体没有变动的不计算。",
  },
  pull: {
    name: "拉动",
    about: "部分的增量除以整体的基期数，单位为百分点；各部分之和等于整体增速。",
  },
  "target-pace": {
    name: "远期目标进展",
    about:
      "实际年均增速与达标所需年均增速之比（方向：越高越好为1，越低越好为−1）：0.95及以上为进展正常，0.6及以上需加快，0及以上进展有限，负数为偏离目标；达到目标即为已实现。基数为零、正负变号或不足一年数据的不作评价。",
  },
  "way-covered": {
    name: "已走路程",
    about: "从基年到目标的距离已完成的份额，与年度序时进度不可混用。",
  },
  share: {
    name: "占比",
    about: "同一时期部分占整体的比重，并写明是什么的占比。",
  },
  "per-head": {
    name: "人均数",
    about:
      "年度流量除以年平均人口（本年末与上年末的平均），缺其一的和时点数除以同一时点的人口，再缺的除以此前最近的人口。金额按每人计，其他按每万人计。比率和名次不计算人均。",
  },
  rank: {
    name: "位次",
    about: "从1起，数值相等的位次并列（1、2、2、4）；缺数的不排名。只在同组内比较。",
  },
  score: {
    name: "考核得分",
    about:
      "各指标的分数在上下限内按权重加权平均，加分、减分另计，一票否决的为零分。分数按目标计：正好完成得100分，完成率每高低1%、增速等每高低1个百分点加减规定的分值，控制指标按已用比例反向计；或按功效系数计：60+40×（数值−不允许值）÷（满意值−不允许值），两值没有规定的取同组最差和最好的，相等的得100分。缺项单独注明，不按零分计，权重在其余各项中重新分配。",
  },
  "highest-to-lowest": {
    name: "最高最低比",
    about: "最高地区为最低地区的倍数。",
  },
  "highest-less-lowest": {
    name: "最高最低差",
    about: "比率、增速的地区差异只用最高与最低之差表示，百分数以百分点计。",
  },
  variation: {
    name: "变异系数",
    about: "总体标准差除以平均值；开方以整数运算，15位小数准确。",
  },
  gini: {
    name: "基尼系数",
    about: "把每个地区当作一个单位，不按人口加权；0为完全相等。",
  },
  theil: {
    name: "泰尔指数",
    about: "含对数，以双精度浮点计算，12位有效数字后舍去；可分解为组间与组内两部分，两者之和即总指数。",
  },
  "theil-between": {
    name: "组间泰尔指数",
    about: "各组平均值之间的差异。",
  },
  "theil-within": {
    name: "组内泰尔指数",
    about: "各组内部差异的加权和。",
  },
  "location-quotient": {
    name: "区位商",
    about: "本地该行业占比与上级区域该行业占比之比，大于1表示本地更集中。",
  },
  "concentration-1": {
    name: "首位集中度",
    about: "最大一个占合计的比重。",
  },
  "concentration-3": {
    name: "前三位集中度",
    about: "最大三个占合计的比重；不足三个的不计算。",
  },
  hhi: {
    name: "赫芬达尔指数",
    about: "各占比（以1为整体）平方之和，从1/n到1；乘以10000即通常所称的点数。",
  },
  "shift-national": {
    name: "份额分量",
    about: "本地若按上级区域总增速增长的增量。",
  },
  "shift-industry": {
    name: "结构偏离分量",
    about: "因本地行业结构不同而多增或少增的数量。",
  },
  "shift-local": {
    name: "竞争力偏离分量",
    about: "因本地同行业增长快慢不同而多增或少增的数量；三个分量之和等于实际增量。",
  },
  allocation: {
    name: "任务分解率",
    about: "下级目标之和与本级目标之比，超过100%即层层加码。下级目标不齐的，注明已列个数。",
  },
  overload: {
    name: "加码数量",
    about: "下级目标之和超出本级目标的数量，负数为尚未分解的数量。",
  },
  conversion: {
    name: "转化率",
    about:
      "签约→开工（履约率、开工率）→竣工→投产（投产率），分别按项目个数和金额计算；按项目到过的最远阶段统计，已退出的另列。",
  },
  "capital-arrival": {
    name: "资金到位率",
    about: "到位资金占协议资金的比重。",
  },
  level: {
    name: "数值",
    about: "台账所载数值，换算为指标的单位。",
  },
};
