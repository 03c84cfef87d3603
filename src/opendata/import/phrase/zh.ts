import { yearsIn } from "../../../i18n/judgement-naming.ts";
import { endYear } from "../../../ledger/period.ts";
import type { Bound } from "../../../measures/result.ts";
import {
  besides,
  fallen,
  formBeside,
  formOfLevel,
  isRefused,
  noGrowth,
  onBasis,
  open,
  type PhraseRead,
  type PhraseRow,
  type Reader,
  readBy,
  sets,
  unitIn,
  unitOfChange,
} from "./quantity.ts";
import { amount, bounded } from "./zh-amount.ts";

/** How Chinese documents set a target: 增长6%左右, 5%—6%, 比2020年翻一番, 前3位, 3%以内, 与经济增长同步. */

/** What a Chinese phrase says; null where it is none that an office writes. */
export function readChinese(text: string, row: PhraseRow): PhraseRead | null {
  const { phrase, basis } = withoutBasis(text);
  return onBasis(readBy(READERS, phrase, row), basis);
}

const BASES: Readonly<Record<string, string>> = {
  可比价: "comparable",
  可比价格: "comparable",
  同口径: "same-scope",
  名义: "nominal",
};

function withoutBasis(text: string): { phrase: string; basis: string } {
  const found =
    /^(.*)\((可比价格?|同口径|名义)\)$/u.exec(text) ??
    /^()(?:按)?(可比价格?|同口径|名义)(?:计算)?(?=增长|下降)/u.exec(text);
  if (found === null) return { phrase: text, basis: "" };
  const [whole, before = "", word = ""] = found;
  return { phrase: before + text.slice(whole.length), basis: BASES[word] ?? "" };
}

const UNDECIDED = /^(?:待(?:上级|省|市)?(?:下达|定|明确|分解)|.*(?:下达的?目标|下达任务)|尚?未下达)$/u;

const undecided: Reader = (text) => (UNDECIDED.test(text) ? open(text) : null);

const ZERO: Readonly<Record<string, Bound>> = {
  与上年持平: "",
  零增长: "",
  与上年基本持平: "~",
  不低于上年: ">=",
  零增长以内: "<=",
  正增长: ">",
  负增长: "<",
};

const zeroGrowth: Reader = (text) => noGrowth(ZERO[text]);

const STEP = /^与(.+?)(?:增长|增速)?(?<!不|未)(基本)?(同步|持平)$/u;
const BESIDE = new RegExp(
  "^(快于|慢于|高于|低于|超过|不低于|不高于|不慢于)([^\\d\u2212第-].*?)" +
    "((?:大约|约|超过|低于|不低于|不超过)?\\d[\\d,.]*(?:个?百分点|[^\\d以左上]{1,4})(?:及?以上|以内|左右)?)?$",
  "u",
);
const SIDES: Readonly<Record<string, Bound>> = {
  快于: ">",
  高于: ">",
  超过: ">",
  慢于: "<",
  低于: "<",
  不低于: ">=",
  不慢于: ">=",
  不高于: "<=",
};

const relative: Reader = (text, row) => {
  const [, stepName = "", about = "", how = ""] = STEP.exec(text) ?? [];
  if (stepName !== "") {
    const form = how === "同步" ? "growth" : formBeside(row);
    return besides(stepName, { form, qualifier: about === "" ? ">=" : "~" }, row);
  }
  const [, side = "", name = "", margin = ""] = BESIDE.exec(text) ?? [];
  if (name === "") return null;
  const isGrowth = /^不?[快慢]/u.test(side) || /(?:增速|增长)$/u.test(name);
  const form = isGrowth ? "growth" : formBeside(row);
  const qualifier = SIDES[side] ?? "";
  if (margin === "") return besides(name, { form, qualifier }, row);
  const found = amount(margin, "", row);
  if (found === null || isRefused(found)) return found;
  if (found.to !== "" || side.startsWith("不")) return null;
  // 快于1个百分点 is at least one point.
  const told = qualifier === "<" ? fallen(found) : { ...found, qualifier: found.qualifier || ">=" };
  return besides(name, { form, qualifier: told.qualifier, value: told.value, unit: told.unit }, row);
};

const TIMES: Readonly<Record<string, string>> = { 一: "2", 两: "4", 二: "4", 三: "8" };
const DOUBLED = /^(?:(?:比|较|在)(\d{4})年(?:的?基础上)?)?翻([一二两三])番$/u;
const OF_BASE = /^(?:(超过|低于)|为|是|达到|相当于)?(\d{4})年的(.+)$/u;
const MORE = /^(?:(?:比|较)(\d{4})年)?增长(\d[\d.]*)倍$/u;

const multiple: Reader = (text, row) => {
  const outer = bounded(text);
  const unit = unitIn("multiple", row.units);
  if (outer === null || unit === null) return null;
  const { core, qualifier } = outer;
  const [, since = "", doubled = ""] = DOUBLED.exec(core) ?? [];
  const [, from = "", more = ""] = MORE.exec(core) ?? [];
  const value = doubled === "" ? (more === "" ? "" : oneMore(more)) : (TIMES[doubled] ?? "");
  if (value !== "") return sets("multiple", { value, to: "", unit, qualifier }, { base: since || from });
  const [, side = "", base = "", rest = ""] = OF_BASE.exec(text) ?? [];
  const found = base === "" ? null : amount(rest, SIDES[side] ?? "", row);
  if (found === null || isRefused(found) || found.unit !== unit || found.to !== "") return null;
  return sets("multiple", found, { base });
};

/** Grown by 1.5 times it is 2.5 times as much. */
function oneMore(text: string): string {
  const [whole = "", part] = text.split(".");
  return String(Number(whole) + 1) + (part === undefined ? "" : `.${part}`);
}

const NUMERALS: Readonly<Record<string, string>> = {
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
  十: "10",
};
const PLACES =
  /^(?:全[国省市县区]|居|位居|位列|排名)*(前|第)(\d+|[一二三四五六七八九十])(?:[\u2014\u2013~-](\d+))?(?:位|名)?$/u;

const rank: Reader = (text, { indicator }) => {
  if (indicator.measure !== "rank") return null;
  const outer = bounded(text);
  const [, kind = "", first = "", to = ""] = PLACES.exec(outer?.core ?? "") ?? [];
  if (outer === null || kind === "" || (kind === "前" && to !== "")) return null;
  const value = NUMERALS[first] ?? first;
  // 进入前3位, 达到第3位: as good as that.
  const qualifier = outer.qualifier === ">=" ? "" : outer.qualifier;
  return sets("level", { value, to, unit: indicator.unit, qualifier });
};

const MOVED = new RegExp(
  "^(?:同比|比上年|较上年)?(?:([一二两三四五六七八九十]+)年)?(累计)?(年均|平均每年)?" +
    "(增长|增速|增幅|涨幅|增加|提高|提升|上升|下降|降低|降幅|减少|回落|压减|前移|前进|后移|后退)(.+)$",
  "u",
);
const DOWN = /^(?:下降|降低|降幅|减少|回落|压减)$/u;
const FORWARD = /^(?:前移|前进|提升|上升|提高)$/u;

/** 比2020年: what a change is counted from. */
function sinceYear(text: string): { since: string; rest: string } {
  const [before = "", since = ""] = /^(?:比|较)(\d{4})年/u.exec(text) ?? [];
  return { since, rest: text.slice(before.length) };
}

const moved: Reader = (text, row) => {
  const { since, rest: move } = sinceYear(text);
  const outer = bounded(move);
  const inner = outer && MOVED.exec(outer.core);
  if (outer === null || inner === null) return null;
  const [, years = "", sum = "", average = "", verb = "", rest = ""] = inner;
  // 增长6 does not say of what.
  const found = /\d$/.test(bounded(rest)?.core ?? "") ? null : amount(rest, outer.qualifier, row);
  if (found === null || isRefused(found)) return found;
  if (years !== "" && !areYearsOf(years, row)) return null;
  const isRank = row.indicator.measure === "rank";
  const isFall = isRank ? FORWARD.test(verb) : DOWN.test(verb);
  const told = isFall ? fallen(found) : found;
  const form = formOfMove(told.unit, average, row);
  if (form === null || (sum !== "" && form !== "growth")) return null;
  return sets(form, told, { base: since });
};

/** 五年累计 of a target of five years. */
function areYearsOf(numeral: string, { span }: PhraseRow): boolean {
  return NUMERALS[numeral.replace("两", "二")] === String(yearsIn(span));
}

/** By its unit: percent is growth, and a rate has none; points, places and amounts are a change. */
function formOfMove(unit: string, average: string, { units, indicator }: PhraseRow): string | null {
  if (units.get(unit)?.dimension !== "percent") return average === "" ? "change" : null;
  if (average !== "") return "average-growth";
  if (indicator.measure !== "rate") return "growth";
  return /(?:增速|增长率?|增幅|涨幅)$/u.test(indicator.name) ? "level" : null;
}

const ZERO_CHANGE: Readonly<Record<string, Bound>> = {
  持平: "",
  位次未变: "",
  基本持平: "~",
  不降低: ">=",
  不减少: ">=",
  不提高: "<=",
  不增加: "<=",
  有所提高: ">",
  有所增加: ">",
  有所降低: "<",
  有所减少: "<",
};

const unmoved: Reader = (text, row) => {
  const { since, rest } = sinceYear(text);
  const [qualifier, unit] = [ZERO_CHANGE[rest], unitOfChange(row)];
  if (qualifier === undefined || unit === null) return null;
  return sets("change", { value: "0", to: "", unit, qualifier }, { base: since });
};

const SUM = /^([一二两三四五六七八九十]+)年累计/u;
const IN_YEAR = /^到?(\d{4})年(?:末|底)?(?=\D)/u;
const EACH = /^每年/u;
const KEPT = /^(?:保持|稳定在|维持在)/u;
const AVERAGE = /^(?:年均|平均)/u;
const END = /^(?:年末|年底|期末)/u;

const level: Reader = (text, row) => {
  const [years = "", sum = ""] = SUM.exec(text) ?? [];
  const [when = "", year = ""] = IN_YEAR.exec(text) ?? [];
  if ((sum !== "" && !areYearsOf(sum, row)) || (year !== "" && Number(year) !== endYear(row.span)))
    return null;
  const core = text
    .slice((years || when).length)
    .replace(EACH, "")
    .replace(AVERAGE, "")
    .replace(END, "");
  const found = amount(core, "", row);
  if (found === null || isRefused(found)) return found;
  return sets(formOfLevel(found.unit, row), found, { over: overOf(text, row) });
};

function overOf(text: string, { indicator: { measure } }: PhraseRow): string {
  if (EACH.test(text) || (KEPT.test(text) && measure === "flow")) return "each";
  return AVERAGE.test(text) ? "average" : END.test(text) ? "end" : "";
}

const READERS: readonly Reader[] = [undecided, zeroGrowth, multiple, rank, moved, unmoved, relative, level];
