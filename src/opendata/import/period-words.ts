import { parsePeriod } from "../../ledger/period.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const QUARTERS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};
const SPANS: Readonly<Record<string, number>> = {
  上半年: 6,
  前三季度: 9,
  前3季度: 9,
  前二季度: 6,
  前两季度: 6,
};
const DASH = "(?:-|\u2013|\u2014|\u2015|~|至|到|—)";

type Form = readonly [RegExp, (found: readonly string[]) => string];

const month = (text: string | undefined) => String(text).padStart(2, "0");
const named = (text: string | undefined) =>
  month(String(MONTHS.indexOf(String(text).slice(0, 3).toLowerCase()) + 1));
const EN = `(${MONTHS.join("|")})[a-z]*\\.?`;

/** The ways in which people write periods, and the ISO form of each. */
const FORMS: readonly Form[] = [
  [/^(\d{4})年(?:度|全年)?$/, ([, y]) => `${y}`],
  [/^(\d{4})年(\d{1,2})月(?:份)?$/, ([, y, m]) => `${y}-${month(m)}`],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([, y, m, d]) => `${y}-${month(m)}-${month(d)}`],
  [new RegExp(`^(\\d{4})年(\\d{1,2})月?${DASH}(\\d{1,2})月(?:份)?$`), span],
  [/^(\d{4})年第?([一二三四1-4])季度$/, ([, y, q]) => `${y}-Q${QUARTERS[String(q)]}`],
  [
    /^(\d{4})年(上半年|前三季度|前3季度|前二季度|前两季度)$/,
    ([, y, s]) => `${y}-01/${y}-${month(String(SPANS[String(s)]))}`,
  ],
  [/^(\d{4})年下半年$/, ([, y]) => `${y}-07/${y}-12`],
  [/^(\d{4})年前(\d{1,2})个?月$/, ([, y, m]) => span(["", String(y), "1", String(m)])],
  [new RegExp(`^(\\d{4})年?${DASH}(\\d{4})年$`), ([, a, b]) => `${a}/${b}`],
  [new RegExp(`^(\\d{4})[.](\\d{1,2})月?${DASH}(\\d{1,2})月?$`), span],
  // No code of a place begins so.
  [/^((?:19|20)\d{2})(0[1-9]|1[0-2])$/, ([, y, m]) => `${y}-${month(m)}`],
  [/^(\d{4})[./](\d{1,2})$/, ([, y, m]) => `${y}-${month(m)}`],
  [new RegExp(`^${EN} (\\d{4})$`, "i"), ([, m, y]) => `${y}-${named(m)}`],
  [
    new RegExp(`^${EN} ?[-\u2013] ?${EN} (\\d{4})$`, "i"),
    ([, a, b, y]) => `${y}-${named(a)}/${y}-${named(b)}`,
  ],
  [/^(?:q([1-4])) (\d{4})$/i, ([, q, y]) => `${y}-Q${q}`],
  [/^(\d{4})\u2013(\d{4})$/, ([, a, b]) => `${a}/${b}`],
];

function span([, y, a, b]: readonly string[]): string {
  return Number(a) === Number(b) ? `${y}-${month(a)}` : `${y}-${month(a)}/${y}-${month(b)}`;
}

/**
 * The period that a cell or head states, in the ledger's form, or null: ISO 8601, or as notices and
 * this program's own pages write it (`2006年1—4月`, `2010年三季度`, `Jan–Apr 2006`).
 */
export function readPeriod(text: string): string | null {
  const plain = text.normalize("NFKC").trim();
  const written = parsePeriod(plain);
  if (written !== null) return written.text;
  const tight = /[\u4e00-\u9fff]/.test(plain) ? plain.replace(/\s+/g, "").replace(/[末底]$/, "") : plain;
  for (const [form, write] of FORMS) {
    const found = form.exec(tight);
    if (found === null) continue;
    const iso = write(found);
    return parsePeriod(iso)?.text ?? null;
  }
  return null;
}

/** A year that stands for any: every part of a year is one of it. */
export const ANY_YEAR = "2024";

/** A part of a year that the text does not name (1—11月, 一季度, 全年), as that of 2024; null for none. */
export function readMonths(text: string): string | null {
  const plain = text.normalize("NFKC").trim();
  return /^(?:\d{1,2}月?|[第前上下全一二三四1-4])/.test(plain) && /[月季年度]/.test(plain)
    ? readPeriod(`${ANY_YEAR}年${plain}`)
    : null;
}

/** The first period that a running text names (a table's title), or null. */
export function periodWithin(text: string): string | null {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const found = new RegExp(
    `\\d{4}年(?:\\d{1,2}月?${DASH}\\d{1,2}月|\\d{1,2}月(?:\\d{1,2}日)?|第?[一二三四1-4]季度|上半年|前[三3]季度)?`,
  ).exec(plain);
  // Days of a month are no month.
  if (found === null || /^\d/.test(plain.slice(found.index + found[0].length))) return null;
  return readPeriod(found[0]);
}
