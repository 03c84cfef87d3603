import type { SettingPath } from "../../ledger/settings-schema.ts";

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
  /** What a setting may be besides what a cell may be (`data.types`). */
  readonly types: { readonly number: string; readonly list: string; readonly group: string };
  readonly all: Readonly<Record<SettingPath, SettingWords>>;
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
    population: {
      title: "人口指标",
      about: "计算人均数所用的人口指标；空着时不计算人均，也不按人均排名",
    },
    as_of: {
      title: "数据截止时期",
      about: "台账覆盖到的最后时期；除目标、预计和预测外，晚于它的数字会被指出。不写则为最新实绩的时期",
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
    score: { title: "综合得分", about: "按重点指标的完成率给地区打分；空着时不打分" },
    "score.indicators": { title: "计分指标", about: "计入得分的指标" },
    "score.indicators.indicator": { title: "指标", about: "计分的指标" },
    "score.indicators.weight": { title: "权重", about: "在总分中的比重，各项不必加起来等于 100" },
    "score.indicators.cap": { title: "上限", about: "完成率（%）高于此数的，按此数计" },
    "score.indicators.floor": { title: "下限", about: "完成率（%）低于此数的，按此数计" },
    themes: { title: "主题", about: "指标表 theme 栏所用的主题，按此次序显示" },
    "themes.id": TERM.id,
    "themes.name": TERM.name,
    "themes.name_en": TERM.name_en,
    peer_groups: { title: "同类组", about: "地区表 peer_group 栏所用的组，组内地区相互比较" },
    "peer_groups.id": TERM.id,
    "peer_groups.name": TERM.name,
    "peer_groups.name_en": TERM.name_en,
    schemes: { title: "分类方式", about: "分类表 scheme 栏所用的分类方式" },
    "schemes.id": TERM.id,
    "schemes.name": TERM.name,
    "schemes.name_en": TERM.name_en,
  },
};
