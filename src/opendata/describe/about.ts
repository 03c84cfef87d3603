import { type InEach, inEach, ownText } from "../../i18n/lang.ts";
import { tableTitle } from "../../i18n/table-words.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { calendarDay, type Period, period } from "../../ledger/period.ts";
import type { TableName } from "../../ledger/schema.ts";
import { assumedNote } from "../assumed-note.ts";

/** What every description says of the ledger as a whole. */
export interface About {
  readonly title: InEach;
  readonly description: InEach;
  readonly publisher: InEach;
  readonly licence: { readonly name: InEach; readonly url: string };
  readonly contact: string;
  /** Names of themes. */
  readonly keywords: readonly InEach[];
  /** Names of the places at the top of the tree. */
  readonly places: readonly InEach[];
  /** First and last day of what was observed, as ISO dates; null for a ledger without observations. */
  readonly covered: { readonly from: string; readonly to: string } | null;
}

const each = (chinese: string, english: string) => inEach((lang) => ownText(chinese, english, lang));

export function aboutLedger(ledger: Ledger): About {
  const { settings, regions } = ledger;
  const { licence, themes } = settings;
  const title = each(settings.title, settings.title_en);
  const roots = [...regions.values()].filter((region) => region.parent === "" && region.kind !== "group");
  return {
    title,
    description: inEach((lang) =>
      [
        wordsOf(lang).describe.ledger(ownText(settings.subtitle, settings.subtitle_en, lang)),
        assumedNote(ledger, lang),
      ]
        .filter(Boolean)
        .join(wordsOf(lang).site.gap),
    ),
    publisher: each(settings.publisher, settings.publisher_en),
    licence: { name: each(licence.name, licence.name_en), url: licence.url },
    contact: settings.contact,
    keywords: themes.map((theme) => each(theme.name, theme.name_en)),
    places: roots.map((region) => each(region.name, region.name_en)),
    covered: coveredBy(ledger),
  };
}

/** The titles of one table within the ledger. */
export function tableTitles(table: TableName, { title }: About): InEach {
  return inEach((lang) => wordsOf(lang).describe.tableOf(title[lang], tableTitle(table, lang)));
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
