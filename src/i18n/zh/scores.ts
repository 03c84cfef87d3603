import type { Condition } from "../../ledger/settings.ts";
import type { RankedBy } from "../../measures/places/ranked-by.ts";
import type { Lamp } from "../../measures/scores/lamps.ts";

const OF: Readonly<Record<Condition["of"], string>> = {
  level: "",
  growth: "增速",
  "per-head": "人均",
  schedule: "超序时进度",
};

const FIGURES: Readonly<Record<RankedBy, string>> = {
  completion: "完成率",
  ceiling: "控制指标已用比例",
  distance: "与目标之差",
  growth: "增速",
  "per-head": "人均",
  level: "数值",
};

/** Of a rate: what stands above and below the target, and the size of a step. */
const RATES: Partial<Readonly<Record<RankedBy, readonly [string, string]>>> = {
  completion: ["高", "1%"],
  ceiling: ["少用", "1%"],
  distance: ["好", "1个百分点（位、单位）"],
};
const BELOW: Readonly<Record<string, string>> = { 高: "低", 少用: "多用", 好: "差" };

/** Words of scores and lamps, and of their rules in numbers. */
export const scores = {
  title: "考核得分",
  intro: "各指标分数按权重加权平均，缺项不按零分计，其权重由其余各项分担。计分办法由站点设置规定，列在表下。",
  caption: (group: string, period: string) => `${group}考核得分，${period}`,
  missing: (names: readonly string[], percent: string) =>
    `${names.join("、")}没有可计分的数，未计入，缺权重${percent}。`,
  floorOrCap: "已按上下限",
  points: "个百分点",
  /** Head of the column of bonus and deductions. */
  added: "加减分",
  vetoed: "一票否决",
  /** 完成率97.3% */
  figure: (by: RankedBy, text: string) => FIGURES[by] + text,
  part: (name: string, weight: string) => `${name}（权重${weight}）`,
  rate: (by: RankedBy, step: string) => {
    const [above, size] = RATES[by] ?? ["高", "1"];
    return `按${FIGURES[by]}计，正好达到目标得100分，每${above}${size}加${step}分，每${BELOW[above] ?? ""}${size}减${step}分`;
  },
  efficacy: (by: RankedBy, unacceptable: string, satisfactory: string) =>
    `按${FIGURES[by]}的功效系数计，60＋40×（数值−${unacceptable}）÷（${satisfactory}−${unacceptable}）`,
  equal: (by: RankedBy) => `按${FIGURES[by]}的功效系数计，各地相等，均得100分`,
  ownEnds: (unacceptable: string, satisfactory: string) => `满意值${satisfactory}，不允许值${unacceptable}`,
  groupEnds: (worst: string, best: string) => `取同组最好的${best}和最差的${worst}`,
  atMost: (points: string) => `最高${points}分`,
  atLeast: (points: string) => `最低${points}分`,
  bonus: (points: string) => `加${points}分`,
  deduction: (points: string) => `减${points}分`,
  veto: "得分为零",
  /** What a rule came to: for whom it held, and of whom it cannot be told. */
  held: (places: readonly string[], untold: readonly string[]) =>
    [
      places.length === 0 ? "没有符合的地区" : `符合的有${places.join("、")}`,
      ...(untold.length === 0 ? [] : [`${untold.join("、")}无法判定，不计`]),
    ].join("，"),
  /** 增速不低于5%；并且数值达到目标. */
  conditions: (all: readonly string[]) => all.join("，且"),
  condition: (condition: Condition, value: string, isMirrored: boolean) => {
    const { of, is, than } = condition;
    const isWorse = is === "worse";
    if (than === "target") return `${OF[of]}${isWorse ? "未" : ""}达到目标`;
    const [kept, broken] = isMirrored ? ["不高于", "高于"] : ["不低于", "低于"];
    return OF[of] + (isWorse ? broken : kept) + (than === "parent" ? "上级" : value);
  },
  lamps: {
    title: "红黄绿灯",
    caption: (group: string, year: number) => `${group}红黄绿灯，${year}年`,
    names: { green: "绿灯", yellow: "黄灯", red: "红灯" } satisfies Readonly<Record<Lamp, string>>,
    untold: "不亮灯",
    rule: (green: string, yellow: string) =>
      [green === "" ? "" : `${green}的亮绿灯`, yellow === "" ? "" : `其余${yellow}的亮黄灯`, "再其余的亮红灯"]
        .filter((part) => part !== "")
        .join("；"),
    parent: (text: string) => `上级${text}`,
  },
};
