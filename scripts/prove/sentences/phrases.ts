/**
 * What a sentence says of a target or of a change, read from its words alone. The words are written here
 * anew, so that a wrong one in `src/i18n` is not copied; what the site says is told in both languages, and
 * each phrase is found by its own.
 */

export type Said =
  /** So many percent of a target, or so many percent of a ceiling used. */
  | { readonly says: "completion"; readonly span: SpanWord; readonly percent: string }
  /** Ahead of a schedule, on it or behind. */
  | { readonly says: "schedule" }
  /** Growth or a change in percent. */
  | { readonly says: "percent-change"; readonly percent: string }
  /** Met, kept or inside, and not only so far or by an estimate. */
  | { readonly says: "final"; readonly span: SpanWord; readonly isEarly: boolean }
  /** Percentage points above or below a target. */
  | { readonly says: "points" }
  /** A ceiling or a limit, kept or not. */
  | { readonly says: "limit" };

/** Of which time a sentence says that the target is. */
export type SpanWord = "year" | "part" | "years" | "";

interface Phrase {
  readonly form: RegExp;
  readonly read: (found: Readonly<Record<string, string>>) => Said;
}

const PERCENT = "[约≈≥≤]?(?:about |at least |at most |over |under )?(?<percent>[\\d,.]+)%";

const completion = (form: string): Phrase => ({
  form: new RegExp(form, "giu"),
  read: ({ span = "", after = "", percent = "" }) => ({
    says: "completion",
    span: spanWord(span + after),
    percent,
  }),
});
const schedule = (form: string): Phrase => ({
  form: new RegExp(form, "giu"),
  read: () => ({ says: "schedule" }),
});
const change = (form: string): Phrase => ({
  form: new RegExp(form, "giu"),
  read: ({ percent = "" }) => ({ says: "percent-change", percent }),
});
const final = (form: string): Phrase => ({
  form: new RegExp(form, "giu"),
  read: ({ span = "", early }) => ({ says: "final", span: spanWord(span), isEarly: early !== undefined }),
});
const plainly = (says: "points" | "limit", form: string): Phrase => ({
  form: new RegExp(form, "giu"),
  read: () => ({ says }),
});

const PHRASES: readonly Phrase[] = [
  completion(`完成(?<span>[^，。；：（|]{0,12})(?:目标|计划)(?:上限|下限)?的${PERCENT}`),
  completion(
    `(?:已用|为)(?<span>[^，。；：（|]{0,12})(?:控制指标|控制目标|目标|计划)(?:上限|下限)?的${PERCENT}`,
  ),
  completion(`(?<!投资)完成(?:率)?[：为]?${PERCENT}`),
  completion(
    `${PERCENT} of (?:the )?(?:upper end of |lower end of )?(?:the )?(?<span>[^,.;:()|]{0,24})(?:target|plan|ceiling|limit)\\b(?<after> for [^,.;:()|]{0,24})?`,
  ),
  completion(`${PERCENT} of it used`),
  completion(`completion:? ${PERCENT}`),
  schedule("(?:高于|低于|快于|慢于|达到|超出?|比|与)(?:年度|全年)?序时"),
  schedule("(?:ahead of|behind|level with the|\\bon|against) schedule"),
  change(`(?<!年均)(?:增长|下降|提高|降低|上升|回落|上涨|下跌|增加|减少)${PERCENT}`),
  change(
    `\\b(?:up|down|rose by|rising by|fell by|falling by|grew(?: by)?|growth of|a fall of) ${PERCENT}(?! a year)`,
  ),
  change(`(?:^|：)(?:同比|环比|增速|增长|growth|change|month on month)[^：]{0,16}：[+\u2212±]?${PERCENT}$`),
  final(
    "(?<!预计|未|没有|正好|报告称)(?:基本)?(?:完成|达到|实现)(?!当期)(?<span>[^，。；：（|的 高低与÷]{0,10})(?:目标|计划)(?!的|不足|上限的|下限的|区间|以内|任务)",
  ),
  final("(?<early>提前完成)"),
  final("(?<!目前|预计|可能)控制在(?<span>[^，。；：（|]{0,10})(?:目标|计划)?以内"),
  final("(?<!目前|预计|距)在(?<span>[^，。；：（|]{0,10})(?:目标|计划)区间内"),
  final("(?:^|：)(?:判定|评价|结果|进度|verdict|result)：(?:基本)?(?:完成|达到|实现)(?!序时)"),
  final(
    "\\b(?:the )?(?<span>[^,.;:()|]{0,24})(?:target|plan|limit|ceiling) (?:about )?met(?<early> early)?\\b",
  ),
  final("\\bkept within (?:the )?(?<span>[^,.;:()|]{0,24})(?:target|plan|limit|ceiling)"),
  final("\\binside the range of (?:the )?(?<span>[^,.;:()|]{0,24})target(?! so far|, by an estimate)"),
  final("(?:^|：)(?:verdict|result)：(?:about )?met(?<early> early)?\\b"),
  plainly("points", "(?:高于|低于|大于|小于)[^，。；：（|]{0,12}(?:目标|计划)(?:上限|下限)?[\\d.,]+个百分点"),
  plainly(
    "points",
    "[\\d.,]+ percentage points? (?:above|below) (?:the )?[^,.;:()|]{0,24}(?:target|plan)\\b",
  ),
  plainly("limit", "控制(?:在|目标|指标)|突破[^，。；：（|]{0,12}(?:目标|计划)"),
  plainly(
    "limit",
    "(?:within|exceed|over|used|of) (?:the )?[^,.;:()|]{0,24}(?:ceiling|limit)\\b(?! of the rules)",
  ),
];

/** Everything that a text says of targets and changes. */
export function saidIn(text: string): Said[] {
  return PHRASES.flatMap(({ form, read }) => [...text.matchAll(form)].map(({ groups = {} }) => read(groups)));
}

function spanWord(text: string): SpanWord {
  if (/(?:[一二三四五六七八九十\d]+年(?:目标|$)|五年|-year|years)/u.test(text) && !/\d{4}年?$/.test(text))
    return "years";
  if (/月|季度|半年|\bQ\d|half|quarter|month|[A-Z][a-z]{2}–[A-Z][a-z]{2}|[A-Z][a-z]{2}\b/u.test(text))
    return "part";
  return /年度|全年|本年|\d{4}|year/u.test(text) ? "year" : "";
}
