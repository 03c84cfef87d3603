import type { RankingForm, Told } from "../chart-facts.ts";

export const VERBS: Readonly<Record<RankingForm, string>> = {
  completion: "has reached",
  growth: "is",
  share: "has",
  level: "has",
  "per-head": "has",
  ceiling: "has used",
  distance: "is",
};

/** Whichever side of the target is the good one. */
export function distance(figure: string): string {
  if (!/[1-9]/.test(figure)) return "level with the target";
  return isShort(figure) ? `${unsigned(figure)} short of the target` : `${figure} better than the target`;
}

function isShort(figure: string): boolean {
  return figure.includes("\u2212") && /[1-9]/.test(figure);
}

function unsigned(figure: string): string {
  return figure.replace("\u2212", "");
}

/** Who is short of a target leads nobody to it. */
function allShort(first: Told, last: Told, ties: number, of: number, isFine: boolean): string {
  const nearest = ties > 1 ? `${first.name} and ${ties - 1} more` : first.name;
  if (isFine) {
    const come = ties > 1 ? "come" : "comes";
    return `${nearest} ${come} nearest to the target, ${unsigned(first.figure)} short and within what is allowed; ${last.name} is ${distance(last.figure)}`;
  }
  return `All ${of} are short of the target: ${nearest} by ${unsigned(first.figure)}, the least; ${last.name} by ${unsigned(last.figure)}`;
}

export function ranking(
  form: RankingForm,
  first: Told,
  last: Told,
  ties: number,
  of: number,
  isFine: boolean,
): string {
  const isDistance = form === "distance";
  if (ties === of) return `All ${of} are ${isDistance ? distance(first.figure) : `level at ${first.figure}`}`;
  const lead = ties > 1 ? `${first.name} and ${ties - 1} more lead` : `${first.name} leads`;
  if (isDistance && isShort(first.figure)) return allShort(first, last, ties, of, isFine);
  if (isDistance) return `${lead}, ${distance(first.figure)}; ${last.name} is ${distance(last.figure)}`;
  const only = form === "completion" ? "only " : "";
  const preposition =
    form === "level" || form === "per-head" || form === "share" || first.figure.startsWith("at ")
      ? "with"
      : "at";
  return `${lead} ${preposition} ${first.figure}; ${last.name} ${VERBS[form]} ${only}${last.figure}`;
}
