import { ECONOMY_WORDS } from "../../../i18n/heads.ts";
import { WHOLE_WORDS } from "../../../i18n/table-lines.ts";
import type { Lookup, SeriesKey } from "../../../ledger/lookup.ts";
import { plainName } from "../../../ledger/plain-name.ts";
import type { NameBook } from "../../naming.ts";

/** Where the series stand that a relative target may name. */
export interface Others {
  readonly book: NameBook;
  readonly lookup: Lookup;
}

const TAIL = /(?:的?(?:平均水平|平均|增速|增长))$/u;

/**
 * The other series of a target by its name, as the column `of` has it: an indicator, a place, the
 * place above that is of the kind that is said (全省平均), or a place and what it measures.
 */
export function otherSeries(others: Others, own: SeriesKey, text: string): string | null {
  const name = text.trim().replace(/^the growth of /i, "");
  const [place, subject] = name.split(/[:\uFF1A]/u);
  if (subject !== undefined) return both(others, place ?? "", subject);
  const forms = [name, name.replace(TAIL, ""), `${name.replace(TAIL, "")}增速`];
  return wholeOf(others, own, name.replace(TAIL, "")) ?? first(forms, (one) => oneOf(others, own, one));
}

function both(others: Others, place: string, subject: string): string | null {
  const [region, indicator] = [found(others, "regions", place), found(others, "indicators", subject.trim())];
  return region === null || indicator === null ? null : `region=${region};indicator=${indicator}`;
}

function oneOf(others: Others, own: SeriesKey, name: string): string | null {
  const names = ECONOMY_WORDS.includes(plainName(name)) ? ECONOMY_WORDS : [name];
  const indicator = first(names, (one) => found(others, "indicators", one));
  if (indicator !== null && indicator !== own.indicator) return `indicator=${indicator}`;
  const region = found(others, "regions", name);
  return region === null || region === own.region ? null : `region=${region}`;
}

/** 全省: the nearest place above that is a province. */
function wholeOf({ lookup }: Others, { region }: SeriesKey, name: string): string | null {
  const kinds = WHOLE_WORDS[plainName(name)];
  if (kinds === undefined) return null;
  const whole = lookup.ancestors(region).find(({ kind }) => kinds.includes(kind));
  return whole === undefined ? null : `region=${whole.id}`;
}

function found({ book }: Others, table: string, name: string): string | null {
  const one = book.find(table, name);
  return one.kind === "one" ? one.id : null;
}

function first<T>(all: readonly T[], find: (one: T) => string | null): string | null {
  for (const one of all) {
    const answer = find(one);
    if (answer !== null) return answer;
  }
  return null;
}
