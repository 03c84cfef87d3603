import { FORM_LINE, NO_CITY, NOTE_STARTS, TITLE_PLACE } from "../../i18n/table-lines.ts";
import { covers, endYear, parsePeriod } from "../../ledger/period.ts";
import { LONGEST_TITLE } from "../limits.ts";
import type { Naming } from "./cells.ts";
import { type Grid, placeAt, textOf } from "./grid.ts";
import type { Defaults, Draft, Refusal } from "./outcome.ts";
import { periodWithin, readPeriod } from "./period-words.ts";
import { isWholeWord } from "./segments.ts";

/** A line above a table's heads, or the sheet's own name. */
export interface Title {
  readonly text: string;
  readonly at: Omit<Refusal, "kind">;
}

/** What stands above row `top`, and the name of the sheet; forms and notes among it are no titles. */
export function titlesOf(grid: Grid, top: number): Title[] {
  const above = grid.rows.slice(0, top).flatMap((cells, row) =>
    cells.flatMap((cell, c): Title[] => {
      const text = textOf(cell);
      return text === "" ? [] : [{ text, at: placeAt(grid, row, c, text) }];
    }),
  );
  const { file, sheet } = grid;
  const name: Title[] = sheet === "" ? [] : [{ text: sheet, at: { file, sheet, cell: "", text: sheet } }];
  return [...above.filter(({ text }) => !FORM_LINE.test(text) && !NOTE_STARTS.test(text)), ...name];
}

/** The periods that titles name. A day is when a table was made. */
export function titlePeriods(titles: readonly Title[]): { period: string; title: Title }[] {
  return titles.flatMap((title) => {
    const period = periodWithin(title.text) ?? readPeriod(title.text);
    return period === null || /-\d{2}-\d{2}/.test(period) ? [] : [{ period, title }];
  });
}

/** What a table says in its rows and heads is held against what stands above it and on the command line. */
export interface Stated {
  readonly titles: readonly Title[];
  readonly drafts: readonly Draft[];
  readonly given: Defaults;
  readonly naming: Naming;
  /** True where all figures of the table were read: else those refused may be what an option speaks of. */
  readonly isWhole: boolean;
}

/**
 * Titles and options may say more than a table, but where none of its figures is of the time or the
 * place that one of them names, one of the two is wrong: refused with both places.
 */
export function contradictionsOf(stated: Stated): Refusal[] {
  return [...periodsAgainst(stated), ...placesAgainst(stated)];
}

function periodsAgainst({ titles, drafts, given, isWhole }: Stated): Refusal[] {
  const own = [...new Set(drafts.map((draft) => draft.cells["period"] ?? ""))].filter((one) => one !== "");
  const periods = own.length > 0 ? own : given.period === undefined ? [] : [given.period];
  const named = titlePeriods(titles);
  const [first] = named;
  const refusals: Refusal[] = [];
  const isOption = !drafts.some((draft) => draft.places["period"] !== undefined);
  const years = new Set(periods.flatMap((one) => one.match(/\d{4}/g) ?? []));
  // A line of another year is of another table, whatever the lines beside it say.
  const wrong = named.find(({ period }) => !(period.match(/\d{4}/g) ?? []).some((year) => years.has(year)));
  const odd = wrong ?? (someAgree(named, periods) ? undefined : first);
  if (odd !== undefined && periods.length > 0) {
    const other =
      isOption && given.period !== undefined ? [given.period, "--period"] : beside(drafts, "period");
    refusals.push({ kind: "contradiction", ...odd.title.at, near: [other[0] ?? ""], fact: other[1] ?? "" });
  }
  if (
    isWhole &&
    given.period !== undefined &&
    own.length > 0 &&
    !own.some((one) => overlap(one, given.period ?? ""))
  ) {
    refusals.push(againstOption(drafts, "period", given.period, "--period"));
  }
  return refusals;
}

function someAgree(named: readonly { period: string }[], periods: readonly string[]): boolean {
  return named.some(({ period }) => periods.some((one) => agrees(period, one)));
}

/** True where a title may stand above figures of a period: the same, the year around it, or the month it ends in. */
function agrees(title: string, period: string): boolean {
  const [own, asked] = [parsePeriod(title), parsePeriod(period)];
  if (own === null || asked === null || title === period) return true;
  const isYear = !title.includes("-");
  if (isYear || !period.includes("-")) return endYear(own) === endYear(asked);
  return own.to === asked.to;
}

/** True where one of two periods lies in the other: 2026-11 and 2026-01/2026-11. */
function overlap(one: string, other: string): boolean {
  const [a, b] = [parsePeriod(one), parsePeriod(other)];
  if (a === null || b === null) return true;
  return covers(a, b) || covers(b, a);
}

function placesAgainst({ titles, drafts, given, naming, isWhole }: Stated): Refusal[] {
  const own = [...new Set(drafts.map((draft) => draft.cells["region"] ?? ""))].filter((one) => one !== "");
  const places = own.length > 0 ? own : given.region === undefined ? [] : [given.region];
  if (places.length === 0) return [];
  const isOption = !drafts.some((draft) => draft.places["region"] !== undefined);
  const holds = (outer: string, id: string) => outer === id || naming.holds?.(outer, id) === true;
  // A title of the city above the figures of its districts; above figures without a place it names theirs.
  const fits = (id: string) => places.some((place) => (isOption ? id === place : holds(id, place)));
  const refusals: Refusal[] = [];
  const named = titles.flatMap((title) => {
    const found = placesIn(title.text, naming);
    return found.length === 0 ? [] : [{ title, found }];
  });
  const [first] = named;
  if (first !== undefined && !named.some(({ found }) => found.some((ids) => ids.some(fits)))) {
    const other = isOption ? [given.region ?? "", "--region"] : beside(drafts, "region");
    refusals.push({ kind: "contradiction", ...first.title.at, near: [other[0] ?? ""], fact: other[1] ?? "" });
  }
  if (given.region === undefined || isOption || !isWhole || own.length === 0) return refusals;
  const region = given.region;
  if (!own.some((id) => holds(region, id) || holds(id, region)))
    refusals.push(againstOption(drafts, "region", region, "--region"));
  return refusals;
}

/** What a figure of the table says, and where. */
function beside(drafts: readonly Draft[], column: string): [string, string] {
  const draft = drafts.find((one) => one.places[column] !== undefined) ?? drafts[0];
  return [draft?.cells[column] ?? "", draft?.places[column] ?? draft?.place ?? ""];
}

function againstOption(drafts: readonly Draft[], column: string, given: string, option: string): Refusal {
  const draft = drafts.find((one) => one.places[column] !== undefined) ?? (drafts[0] as Draft);
  const { file, sheet } = draft;
  const [text, cell] = beside(drafts, column);
  return { kind: "contradiction", file, sheet, cell, text, near: [given], fact: option };
}

/** Behind a place: the office that made the table, not what the table is of. */
const OFFICE =
  /^(?:人民)?政府|^[\u4e00-\u9fff]{0,8}(?:局|委|委员会|厅|办公室|海关|支行|调查队)(?![\u4e00-\u9fff])/u;

/**
 * The places that a title names, each with all that have the name: the longest names, none inside
 * another. A title that begins like the name of a place that the ledger does not have names one, too.
 */
function placesIn(title: string, { book }: Naming): (readonly string[])[] {
  const text = title.normalize("NFKC").trim();
  if (text.length > LONGEST_TITLE) return [];
  const found: (readonly string[])[] = [];
  for (let at = 0; at < text.length; at++) {
    for (let end = text.length; end >= at + 2; end--) {
      if (!isWholeWord(text, at, end)) continue;
      const one = book.find("regions", text.slice(at, end));
      if (one.kind === "none" || (one.kind === "one" && one.id === text.slice(at, end))) continue;
      if (!OFFICE.test(text.slice(end))) found.push(one.kind === "one" ? [one.id] : one.ids);
      at = end - 1;
      break;
    }
  }
  const start = TITLE_PLACE.exec(text)?.[1] ?? "";
  const isOther =
    start !== "" && !NO_CITY.test(start) && !OFFICE.test(text.slice(text.indexOf(start) + start.length));
  return found.length === 0 && isOther && book.find("regions", start).kind === "none" ? [[]] : found;
}
