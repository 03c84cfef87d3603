import type { Period } from "../../ledger/period.ts";
import type { Settings } from "../../ledger/settings.ts";
import { numeral } from "./numeral.ts";
import { formatPeriod } from "./period.ts";

type Bands = Settings["schedule_bands"];

/** A number of points as written in the settings, with a real minus sign. */
const signed = (points: number) => String(points).replace("-", "\u2212");

/** Headings, notes and heads of tables of bulletins, and of the lists of them. */
export const bulletin = {
  /** Whether the first line of a paragraph is set in. */
  indented: true,
  /** Whether a column of units names what is only counted. */
  countsHaveUnits: true as boolean,
  list: {
    title: "通报",
    description: "按数据截止期自动生成的各地情况通报，可打印，可下载 Word 和 Markdown 文件。",
    intro: (least: number) =>
      `凡一个地区在同一时期有${least}项以上指标的数字，或与其下属至少两地同时有数字的，由台账数字自动生成一份通报。通报不是正式公文，以各来源报告为准。`,
    none: "台账中还没有一个地区的数字够得上一份通报。",
    bounded: (count: number) => `地区较多，每个地区只列最近${count}期。`,
    boundedAlone: (count: number) =>
      count === 0
        ? "没有下级的地区较多，不逐一出通报，见各地区页面。"
        : `没有下级的地区，每个只列最近${count}期。`,
    period: (period: Period) => `${formatPeriod(period)}通报`,
    periodDescription: (period: Period, count: number) => `${formatPeriod(period)}的通报，共${count}份。`,
    all: "全部通报",
  },
  word: "Word 文件（.docx）",
  markdown: "Markdown 文件（.md）",
  files: "下载本通报",
  kicker: "通报",
  /** After the title: of corrected figures, of reports that name no year. */
  corrected: "含更正",
  assumed: "年份为推定",
  issuer: (publisher: string) => `${publisher}根据台账数字自动生成，不是正式公文`,
  description: (place: string, period: Period) =>
    `${place}${formatPeriod(period)}主要指标、各地完成情况、项目和目标的通报。`,
  heading: {
    overall: "总体情况",
    industries: "分行业情况",
    places: "各地完成情况",
    projects: "项目进展",
    pace: "进度分析",
    targets: "年度目标及分解",
    changes: "与上期比较",
    yearBefore: "与上年同期比较",
    notes: "说明",
    appendix: "附表",
  },
  more: "其余见附表。",
  otherThemes: "其他指标",
  note: {
    sources: (titles: string) => `数字出自${titles}，单位照录来源。`,
    title: (title: string) => `《${title}》`,
    completion: (all: number, own: number) =>
      own === 0
        ? `完成率共${all}个，均由本站按“累计完成数÷目标数”计算。比率、位次和增速没有完成率，只与目标比较高低。`
        : own === all
          ? `完成率共${all}个，报告只列比率而未列目标数，均照录报告。`
          : `完成率共${all}个，其中${own}个报告只列比率而未列目标数，照录报告；其余由本站按“累计完成数÷目标数”计算。`,
    growth: (all: number, own: number, bases: string) => {
      const onBases = bases === "" ? "" : `括号中注明口径（${bases}）；`;
      if (own === 0) return `同比增速共${all}个，${onBases}均由本站按台账数字计算。`;
      if (own === all) return `同比增速共${all}个，${onBases}均为来源所列。`;
      return `同比增速共${all}个，${onBases}来源所列${own}个，其余由本站按台账数字计算。`;
    },
    schedule: ({ ahead, slightly_behind: slightly, behind }: Bands) =>
      `序时进度为数据截止时已过时间占目标期的比重。完成率减序时进度（百分点）不低于${signed(ahead)}的为达到序时进度，高于${signed(slightly)}的为略慢，高于${signed(behind)}的为慢，其余为明显慢。`,
    noGrowth: (count: number) => `有${count}个数字的同比增速以公布的为准，来源未公布，不另行推算。`,
    ranks: (hasMain: boolean) =>
      `位次在同组地区之内排列，相同的并列：有目标的按完成情况，没有的按数值${hasMain ? "；各地主要指标表中按增速，比率按数值" : ""}。`,
    estimates: (count: number) => `有${count}个数字为预计数，不据以判定完成与否。`,
    provisional: (count: number) => `有${count}个数字为初步数。`,
    bounds: (count: number) => `有${count}个数字来源只写“以上”“约”等，表中以 ≥、≈ 等标出。`,
    differs: (count: number, examples: string) =>
      `经核对，报告有${count}处说法与其所列数字不一致：${examples}。`,
    rounding: (count: number, examples: string) => `有${count}处差异在四舍五入之内：${examples}。`,
    agrees: (count: number) => `报告所述与数据相符的有${count}处。`,
    others: "等",
  },
  table: {
    caption: (n: number, name: string) => `附表${n}　${name}`,
    main: "各地主要指标",
    mainPart: (n: number) => `各地主要指标（${numeral(n)}）`,
    /** Of a rate: how it changed on the year before. */
    change: "同比变动",
    figure: "实际数",
    verdict: "结果",
    when: "时期和档次",
    places: (subject: string) => `各地${subject}`,
    figures: (place: string) => `${place}主要数字`,
    others: "同一来源的其他数字",
    targets: "目标",
    claims: "报告所述与核对",
    projects: "点名项目",
    listed: (count: number) => `只列前${count}行，其余见各地区页面。`,
    wording: "原文",
  },
};
