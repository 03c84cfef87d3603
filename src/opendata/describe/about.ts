import { wordsOf } from "../../i18n/words.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { calendarDay, type Period, period } from "../../ledger/period.ts";
import type { Both, TableName } from "../../ledger/schema.ts";
import { TABLES } from "../../ledger/schema.ts";

/** What every description says of the ledger as a whole. */
export interface About {
  readonly title: Both;
  readonly description: Both;
  readonly publisher: Both;
  readonly licence: { readonly name: Both; readonly url: string };
  readonly contact: string;
  /** Names of themes. */
  readonly keywords: readonly Both[];
  /** Names of the places at the top of the tree. */
  readonly places: readonly Both[];
  /** First and last day of what was observed, as ISO dates; null for a ledger without observations. */
  readonly covered: { readonly from: string; readonly to: string } | null;
}

const both = (zh: string, en: string): Both => ({ zh, en: en || zh });

export function aboutLedger(ledger: Ledger): About {
  const { settings, regions } = ledger;
  const { licence, themes } = settings;
  const title = both(settings.title, settings.title_en);
  const roots = [...regions.values()].filter((region) => region.parent === "" && region.kind !== "group");
  return {
    title,
    description: {
      zh: wordsOf("zh").describe.ledger(settings.subtitle),
      en: wordsOf("en").describe.ledger(settings.subtitle_en || settings.subtitle),
    },
    publisher: both(settings.publisher, settings.publisher_en),
    licence: { name: both(licence.name, licence.name_en), url: licence.url },
    contact: settings.contact,
    keywords: themes.map((theme) => both(theme.name, theme.name_en)),
    places: roots.map((region) => both(region.name, region.name_en)),
    covered: coveredBy(ledger),
  };
}

/** The title of one table within the ledger. */
export function tableTitle(table: TableName, { title }: About): Both {
  const own = TABLES[table].title;
  return {
    zh: wordsOf("zh").describe.tableOf(title.zh, own.zh),
    en: wordsOf("en").describe.tableOf(title.en, own.en),
  };
}

const covered = new WeakMap<Ledger, About["covered"]>();

/** Found once: of a national ledger two million periods are looked through. */
function coveredBy(ledger: Ledger): About["covered"] {
  const known = covered.get(ledger);
  if (known !== undefined) return known;
  const found = daysOf(ledger);
  covered.set(ledger, found);
  return found;
}

function daysOf({ observations }: Ledger): About["covered"] {
  if (observations.length === 0) return null;
  const texts = new Set<string>();
  for (const row of observations) texts.add(row.period);
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const text of texts) {
    const one: Period = period(text);
    [from, to] = [Math.min(from, one.from), Math.max(to, one.to)];
  }
  return { from: isoDay(from), to: isoDay(to) };
}

/** A day number as ISO 8601 writes it. */
export function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
