import type { Handing } from "../../measures/places/handed-down.ts";

/** Words of what is computed of a year's targets: how they were handed down, projections, moves of rank. */
export const year = {
  lead: {
    all: (year: number, targets: number, places: number) =>
      `${year}年有${targets}项目标，涉及${places}个地区。`,
    stand: (things: number, told: readonly string[]) => `每项指标计一次，共${things}项：${told.join("，")}。`,
    counted: (word: string, count: number) => `${word}${count}项`,
    stated: (targets: number) => `另有${targets}项只有报告所列的完成率。`,
    text: (...sentences: string[]) => sentences.join(""),
  },
  handedDown: {
    title: "任务分解",
    intro: (targets: number, counts: Readonly<Record<Handing, number>>) => {
      const { raised, tightened, loosened, rounding, open } = counts;
      const told = [
        `${targets}项目标分解到了下级`,
        ...(raised === 0 ? [] : [`其中${raised}项下级合计高于本级，即层层加码`]),
        ...(tightened === 0 ? [] : [`${tightened}项控制目标下级合计低于本级，即层层加严`]),
        ...(loosened === 0 ? [] : [`${loosened}项控制目标下级合计高于本级，各地都不突破本级仍可能突破`]),
        ...(rounding === 0 ? [] : [`${rounding}项只差尾数，由四舍五入造成，不算加码`]),
        ...(open === 0 ? [] : [`${open}项的下级目标不全，无法判断是否加码`]),
        ...(raised + tightened + loosened + open === 0 ? ["没有层层加码"] : []),
      ];
      return `${told.join("，")}。分解率为下级目标合计与本级目标之比。`;
    },
    worst: (what: string, amount: string, percent: string, place: string, target: string) =>
      `加码最多的是${what}，下级合计高出本级${amount}（分解率${percent}），其中${place}承担最多，为${target}。`,
    caption: (year: number) => `${year}年目标逐级分解`,
    counted: (counted: number, of: number) => (counted === of ? `${of}个` : `${of}个中${counted}个`),
    handings: {
      raised: "层层加码",
      tightened: "层层加严",
      loosened: "合计超出控制数",
      part: "未全部分解",
      rounding: "尾差",
      same: "上下一致",
      open: "",
    } satisfies Readonly<Record<Handing, string>>,
    listed: (listed: number, all: number) => `共${all}项，只列加码、加严最多的${listed}项。`,
  },
  outlook: {
    title: "全年预计",
    intro:
      "往年同期可比的，按往年同期所占份额推算；没有往年数据的，按时间进度直线推算。没有数额目标的，不算预计完成率和后期月均需完成数。预计不是目标，也不是报告的预测。",
    caption: (year: number) => `${year}年目标的预计完成情况`,
    captionOf: (place: string) => `${place}：全年预计`,
    seasonal: (years: number) => `按往年同期（${years}年）`,
    straight: "直线推算",
    perMonth: (amount: string) => `${amount}/月`,
    to: (low: string, high: string) => `${low}—${high}`,
    done: "已经完成",
    noTarget: "台账中没有这一时期的数额目标",
  },
  /** The grid of places and years. */
  grid: {
    title: "收录一览",
    caption: "各地各年收录的数字",
    all: "格内为数字个数；▲●▼后为完成的目标数/已判定的目标数：▲全部完成，●部分完成，▼都未完成。空格表示没有数字。",
    targets: "格内为目标项数；▲●▼后为完成数/已判定数：▲全部完成，●部分完成，▼都未完成。空格表示没有目标。",
    met: (met: number, judged: number) => `${met}/${judged}`,
    /** A year of which there are targets alone. */
    only: (targets: number) => `目标${targets}`,
    until: (year: number) => `${year}年及以前`,
  },
  moves: {
    title: "位次变化",
    caption: (what: string, group: string, from: string, to: string) => `${group}${what}位次，${from}与${to}`,
    noBefore: (period: string) => `没有${period}的可比数据，无法比较位次变化。`,
    up: (ranks: number) => `升${ranks}位`,
    down: (ranks: number) => `降${ranks}位`,
    same: "持平",
  },
};
