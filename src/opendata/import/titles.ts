import { endYear, parsePeriod } from "../../ledger/period.ts";
import { type Grid, placeAt, textOf } from "./grid.ts";
import type { Refusal } from "./outcome.ts";
import { periodWithin, readPeriod } from "./period-words.ts";

/** A period that a title, or the sheet's own name, states. */
interface TitlePeriod {
  readonly period: string;
  readonly at: Omit<Refusal, "kind">;
}

/** The periods in the rows above a table's heads. */
export function titlePeriods(grid: Grid, top: number): TitlePeriod[] {
  const found: TitlePeriod[] = [];
  for (let row = 0; row < top; row++) {
    (grid.rows[row] ?? []).forEach((cell, c) => {
      const text = textOf(cell);
      const period = periodWithin(text) ?? readPeriod(text);
      if (period !== null) found.push({ period, at: placeAt(grid, row, c, text) });
    });
  }
  return found;
}

/**
 * Titles and the sheet's name may say anything, but where all periods that they name speak of another
 * time than the option, one of the two is wrong. A day is when a table was made.
 */
export function periodContradictions(grid: Grid, top: number, given: string | undefined): Refusal[] {
  const named = periodWithin(grid.sheet) ?? readPeriod(grid.sheet);
  const sheet = { file: grid.file, sheet: grid.sheet, cell: "", text: grid.sheet };
  const titles = [...titlePeriods(grid, top), ...(named === null ? [] : [{ period: named, at: sheet }])];
  const spans = titles.filter(({ period }) => !/-\d{2}-\d{2}/.test(period));
  const [first] = spans;
  if (given === undefined || first === undefined) return [];
  if (spans.some(({ period }) => agrees(period, given))) return [];
  return [{ kind: "contradiction", ...first.at, near: [given], fact: "--period" }];
}

/** True where a title may stand above figures of a period: the same, the year around it, or the month it ends in. */
function agrees(title: string, given: string): boolean {
  const [own, asked] = [parsePeriod(title), parsePeriod(given)];
  if (own === null || asked === null || title === given) return true;
  const isYear = !title.includes("-");
  return isYear ? endYear(own) === endYear(asked) : own.to === asked.to;
}
