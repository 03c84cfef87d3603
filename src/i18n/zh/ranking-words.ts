import type { RankingForm, Told } from "../chart-facts.ts";

const VERBS: Readonly<Record<RankingForm, string>> = {
  completion: "完成",
  growth: "",
  share: "占",
  level: "为",
  "per-head": "为",
  ceiling: "已用",
  distance: "",
};

/** 增长74.1%, 下降3.5% for growth; the others with their verb. */
export function told(form: RankingForm, { figure }: Told): string {
  if (form === "distance") return distance(figure);
  if (form !== "growth") return VERBS[form] + figure;
  if (figure.includes("\u2212")) return `下降${figure.replace("\u2212", "")}`;
  return figure.includes("+") ? `增长${figure.replace("+", "")}` : "持平";
}

/** 优于目标1.3个百分点, 距目标差1.5个百分点: whichever side of the target is the good one. */
function distance(figure: string): string {
  if (!/[1-9]/.test(figure)) return "与目标持平";
  return isShort(figure) ? `距目标差${figure.replace("\u2212", "")}` : `优于目标${figure}`;
}

function isShort(figure: string): boolean {
  return figure.includes("\u2212") && /[1-9]/.test(figure);
}

/** `isFine`: the first is judged well, however far from its target: what is allowed is allowed. */
export function ranking(
  form: RankingForm,
  first: Told,
  last: Told,
  ties: number,
  of: number,
  isFine: boolean,
): string {
  if (ties === of) return `${of}地均${told(form, first)}`;
  const lead = ties > 1 ? `${first.name}等${ties}地并列居首，` : first.name;
  const only = form === "completion" ? "仅" : "";
  // Who is short of a target leads nobody to it.
  if (form === "distance" && isShort(first.figure)) {
    const nearest = ties > 1 ? `${first.name}等${ties}地` : first.name;
    const [all, within] = isFine ? ["", "，在允许范围内"] : [`${of}地均未到目标：`, ""];
    return `${all}${nearest}${told(form, first)}，差距最小${within}；${last.name}差${last.figure.replace("\u2212", "")}`;
  }
  const place = ties > 1 ? "" : "，居首";
  return `${lead}${told(form, first)}${place}；${last.name}${only}${told(form, last)}`;
}
