import type { ToldPath } from "../../ledger/settings-schema.ts";

/** What a setting is called, and what it does. */
interface SettingWords {
  readonly title: string;
  readonly about: string;
}

interface AllSettingWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly caption: string;
  readonly path: string;
  readonly default: string;
  /** Of a list or group that has the parts of another. */
  readonly partsOf: (path: string) => string;
  /** What a setting may be besides what a cell may be (`data.types`). */
  readonly types: { readonly number: string; readonly list: string; readonly group: string };
  readonly all: Readonly<Record<ToldPath, SettingWords>>;
}

/** The parts of a named list, the same in every list. */
const TERM = {
  id: { title: "编号", about: "数据表中写的编号，公布后不再更改" },
  name: { title: "名称", about: "中文名称" },
  name_en: { title: "英文名称", about: "空着时用中文名称" },
};

/** The settings of `site.json`, by their paths. */
export const settings: AllSettingWords = {
  title: "站点设置",
  description: "site.json 的每一项设置：含义、取值、默认值和例子。",
  lead: "站点的名称、发布单位、分档和名称表写在 data/site.json 中。没有标明必填的都可以不写；写错的、不认识的和重复的，检查时指出在第几行第几列。",
  caption: "site.json 的设置",
  path: "设置",
  default: "默认值",
  partsOf: (path) => `各项同 ${path}`,
  types: { number: "数字", list: "列表", group: "一组设置" },
  all: {
    title: { title: "站点名称", about: "显示在每页页眉、浏览器标题和所有下载文件中" },
    title_en: { title: "站点英文名称", about: "英文页面的名称；空着时用中文名称" },
    subtitle: { title: "副标题", about: "首页的大标题，一句话说明站点内容；空着时首页用站点名称" },
    subtitle_en: { title: "英文副标题", about: "英文首页的大标题" },
    publisher: { title: "发布单位", about: "显示在页脚、公报和数据目录中" },
    publisher_en: { title: "发布单位英文名称", about: "英文页面上的发布单位；空着时用中文名称" },
    licence: { title: "许可", about: "公众可以怎样使用这些数据" },
    "licence.name": { title: "许可名称", about: "显示在页脚和数据页" },
    "licence.name_en": { title: "许可英文名称", about: "空着时用中文名称" },
    "licence.url": { title: "许可全文地址", about: "空着时页脚不显示许可" },
    repository: {
      title: "数据仓库地址",
      about: "页面上的台账行、提交和“报告错误”链接到这里；空着时不加链接",
    },
    edit: { title: "网页编辑地址", about: "data/ 中文件的网页编辑器；目前没有页面使用" },
    base_url: {
      title: "站点地址",
      about: "站点公布后的网址，末尾不加斜杠，用于规范链接、站点地图和嵌入代码；空着时不生成这些",
    },
    contact: { title: "联系方式", about: "网页或 mailto: 邮箱地址，显示在页脚；空着时不显示" },
    default_region: { title: "首页地区", about: "首页介绍的地区" },
    featured_indicators: {
      title: "重点指标",
      about: "首页、地区页和公报先讲的指标，按所列次序",
    },
    as_of: {
      title: "数据截止时期",
      about: "台账覆盖到的最后时期；除目标、预计和预测外，晚于它的数字会被指出。不写则为最新实际数的时期",
    },
    next_release: { title: "下次发布日期", about: "显示在更新页；尚未确定时不写" },
    schedule_bands: {
      title: "进度分档",
      about: "完成率与时间进度之差（百分点）从哪里起算哪一档；低于“落后”为严重落后",
    },
    "schedule_bands.ahead": { title: "超前", about: "不低于此数为超前" },
    "schedule_bands.slightly_behind": { title: "略慢", about: "高于此数为略慢" },
    "schedule_bands.behind": { title: "落后", about: "高于此数为落后" },
    low_completion: { title: "低完成率", about: "完成率（%）低于此数的，在公报中逐一点名" },
    bulletin: { title: "通报", about: "通报的标题和先后次序" },
    "bulletin.title": {
      title: "通报标题",
      about: "{place} 处填地区，{period} 处填时期，没有写的填在标题之前；空着时按主题自动拟定",
    },
    "bulletin.title_en": { title: "通报英文标题", about: "写法与中文标题相同；空着时自动拟定" },
    "bulletin.first_themes": { title: "主题次序", about: "先讲的主题；没有列出的随后，按主题表的次序" },
    "bulletin.first_indicators": {
      title: "指标次序",
      about: "先讲的指标；没有列出的随后，先重点指标，再按指标表的次序",
    },
    score: {
      title: "考核得分",
      about:
        "按目标完成情况给同组地区打分；计分指标空着时不打分。得分为各项分数按权重的平均，加分、减分另计，一票否决的为零分",
    },
    "score.indicators": { title: "计分指标", about: "计入得分的指标；同一指标可以按不同办法各计一项" },
    "score.indicators.indicator": { title: "指标", about: "计分的指标" },
    "score.indicators.weight": { title: "权重", about: "在总分中的比重，各项不必加起来等于 100" },
    "score.indicators.by": {
      title: "依据",
      about:
        "target 目标完成情况（数额看完成率，控制指标看已用比例，增速等看高出目标多少），level 数值，growth 增速，per-head 人均；空着时为 target",
    },
    "score.indicators.method": {
      title: "办法",
      about:
        "rate 正好完成目标得 100 分，每高出 1%（或 1 个百分点）加 step 分，每低 1 减 step 分；efficacy 功效系数法，60+40×（数值−不允许值）÷（满意值−不允许值），两值相等得 100 分。依据不是 target 的都用 efficacy；空着时为 rate",
    },
    "score.indicators.step": {
      title: "每 1 分值",
      about: "rate 办法中高出或低于目标 1%（或 1 个百分点）加减几分；空着时为 1",
    },
    "score.indicators.satisfactory": {
      title: "满意值",
      about: "功效系数法中得 100 分的数；空着时取同组最好的。完成率、增速写百分数",
    },
    "score.indicators.unacceptable": {
      title: "不允许值",
      about: "功效系数法中得 60 分的数；空着时取同组最差的",
    },
    "score.indicators.cap": { title: "上限", about: "分数高于此数的，按此数计；空着时不封顶" },
    "score.indicators.floor": { title: "下限", about: "分数低于此数的，按此数计；空着时不保底" },
    "score.bonus": { title: "加分项", about: "条件都成立的加分；缺数、不能判定的不加" },
    "score.bonus.indicator": { title: "指标", about: "看哪个指标" },
    "score.bonus.when": { title: "条件", about: "全部成立才算；一条也没写的不算" },
    "score.bonus.when.of": {
      title: "看什么",
      about: "level 数值，growth 增速，per-head 人均，schedule 超序时进度的百分点",
    },
    "score.bonus.when.is": {
      title: "要求",
      about: "at-least 不差于（越低越好的指标为不高于），worse 差于；空着时为 at-least",
    },
    "score.bonus.when.than": {
      title: "对照",
      about: "target 目标（由目标判定的结论决定），parent 上级地区同期数，value 一个数",
    },
    "score.bonus.when.value": { title: "数值", about: "对照 value 时要写；增速写百分数" },
    "score.bonus.points": { title: "分数", about: "加几分" },
    "score.deductions": { title: "减分项", about: "条件都成立的减分，points 写正数" },
    "score.vetoes": { title: "一票否决", about: "条件都成立的，得分为零" },
    "score.vetoes.indicator": { title: "指标", about: "看哪个指标" },
    "score.vetoes.when": { title: "条件", about: "全部成立才否决；只有实际数能否决" },
    "score.rules": {
      title: "分组分年办法",
      about: "某组、某些年另有办法的写在这里，从上到下第一个适用的代替上面的办法",
    },
    "score.rules.peer_group": { title: "同类组", about: "适用于哪一组；空着时各组都适用" },
    "score.rules.years": { title: "年份", about: "适用于哪些年；空着时各年都适用" },
    "score.rules.indicators": { title: "计分指标", about: "同 score.indicators" },
    "score.rules.bonus": { title: "加分项", about: "同 score.bonus" },
    "score.rules.deductions": { title: "减分项", about: "同 score.deductions" },
    "score.rules.vetoes": { title: "一票否决", about: "同 score.vetoes" },
    lamps: {
      title: "红黄绿灯",
      about: "绿灯条件都成立的亮绿灯，否则黄灯条件都成立的亮黄灯，其余亮红灯；缺数、不能判定的不亮灯",
    },
    "lamps.peer_group": { title: "同类组", about: "适用于哪一组；空着时各组都适用" },
    "lamps.years": { title: "年份", about: "适用于哪些年；空着时各年都适用" },
    "lamps.indicators": { title: "指标", about: "哪些指标亮灯" },
    "lamps.green": { title: "绿灯条件", about: "全部成立才亮绿灯" },
    "lamps.yellow": { title: "黄灯条件", about: "不是绿灯、而且全部成立的亮黄灯" },
    population: {
      title: "人口指标",
      about: "计算人均数所用的人口指标；空着时不计算人均，也不按人均排名",
    },
    themes: { title: "主题", about: "指标表 theme 栏所用的主题，按此次序显示" },
    "themes.id": TERM.id,
    "themes.name": TERM.name,
    "themes.name_en": TERM.name_en,
    peer_groups: { title: "同类组", about: "地区表 peer_group 栏所用的组，组内地区相互比较" },
    schemes: { title: "分类方式", about: "分类表 scheme 栏所用的分类方式" },
  },
};
