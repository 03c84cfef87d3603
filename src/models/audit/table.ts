import { auditWords } from "../../i18n/audit.ts";
import { findingWords } from "../../i18n/findings.ts";
import type { Lang } from "../../i18n/lang.ts";
import {
  formatAmount,
  formatDecimal,
  formatPercent,
  formatPoints,
  withBoundMark,
} from "../../i18n/number.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { siteWords } from "../../i18n/site.ts";
import { absolute, type Fraction } from "../../ledger/fraction.ts";
import { parsePeriod } from "../../ledger/period.ts";
import type { AuditRow, Finding, Verdict } from "../../measures/finding.ts";
import { roleName } from "../../measures/roles.ts";
import { rowLink } from "../how.ts";
import { claimName, regionName, seriesName, statedAmount } from "../labels.ts";
import { href, regionPath } from "../routes.ts";
import type { Site } from "../site.ts";
import type { CellView, RowView, TableView, Tone } from "../view.ts";

const TONES: Readonly<Record<Verdict, Tone>> = {
  agrees: "agrees",
  "within-rounding": "rounding",
  differs: "differs",
  "not-checkable": "none",
};

/** So many of the rows that a finding was computed from are named; a long list says how many more. */
const MOST_PARTS = 12;

/** Findings as a table: the statement, what it says, what the figures give, and which figures. */
export function auditTable(
  site: Site,
  findings: readonly Finding[],
  titles: { readonly id: string; readonly caption: string },
  lang: Lang,
): TableView {
  const words = auditWords[lang].column;
  return {
    id: titles.id,
    caption: titles.caption,
    columns: [
      { key: "what", head: words.what },
      { key: "period", head: words.period, unbroken: true },
      { key: "stated", head: words.stated, numeric: true },
      { key: "recomputed", head: words.recomputed, numeric: true },
      { key: "difference", head: words.difference, numeric: true },
      { key: "verdict", head: words.verdict },
      { key: "from", head: words.from },
    ],
    groups: [{ rows: findings.map((finding) => findingRow(site, finding, lang)) }],
    narrow: "cards",
    sortable: true,
  };
}

function findingRow(site: Site, finding: Finding, lang: Lang): RowView {
  const at = parsePeriod(finding.period);
  const { stated, recomputed, difference } = finding;
  return {
    cells: [
      {
        text: `${regionName(site.ledger, finding.subject.region, lang)}${siteWords[lang].colon}${whatOf(site, finding, lang)}`,
        href: href(site.base, lang, regionPath(finding.subject.region)),
      },
      { text: at === null ? finding.period : formatPeriod(at, lang), sort: finding.period },
      {
        text: withBoundMark(
          statedAmount(site.ledger, { value: stated.text, unit: stated.unit, qualifier: "" }, lang),
          stated.bound,
        ),
      },
      { text: recomputed === null ? "" : inScale(site, finding, recomputed.point, lang) },
      { text: difference === null ? "" : differenceText(site, finding, difference, lang) },
      verdictCell(finding, lang),
      fromCell(site, finding, lang),
    ],
  };
}

/** What is checked: the indicator with its part, and the kind of statement. */
function whatOf(site: Site, finding: Finding, lang: Lang): string {
  const { claim, of = "", period } = finding;
  const kind =
    claim === undefined ? findingWords[lang].kinds[finding.kind] : claimName({ claim, of, period }, lang);
  return `${seriesName(site.ledger, finding.subject, lang)}${siteWords[lang].comma}${kind}`;
}

/** A value in the finding's own scale: a ratio as percent, money in its unit. */
function inScale(site: Site, finding: Finding, value: Fraction, lang: Lang): string {
  const { scale, unit = "" } = finding;
  if (scale === "ratio") return formatPercent(value, 2);
  if (scale === "points") return formatPoints(value, lang, 2);
  if (scale === "multiple") return statedAmount(site.ledger, inTimes(finding, value), lang);
  if (scale === "rank" || unit === "") return formatDecimal(value, 0);
  const decimals = Math.max(2, decimalsIn(finding.stated.text));
  const row = site.ledger.units.get(unit);
  return formatAmount(trimmed(value, decimals), null, { id: unit, name_en: row?.name_en ?? "" }, lang);
}

/** In the unit of the statement, 倍, to two decimals. */
function inTimes({ stated }: Finding, value: Fraction) {
  return { value: trimmed(value, 2), unit: stated.unit, qualifier: "" as const };
}

/** At most so many decimals, none of them a trailing zero. */
function trimmed(value: Fraction, decimals: number): string {
  const text = formatDecimal(value, decimals).replace(/,/g, "").replace("\u2212", "-");
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function decimalsIn(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

function differenceText(site: Site, finding: Finding, difference: Fraction, lang: Lang): string {
  if (difference.n === 0n) return "0";
  if (finding.scale === "ratio" || finding.scale === "points") return formatPoints(difference, lang, 2);
  const sign = difference.n < 0n ? "\u2212" : "+";
  return sign + inScale(site, finding, absolute(difference), lang);
}

function verdictCell(finding: Finding, lang: Lang): CellView {
  const words = findingWords[lang];
  const why =
    finding.cause === undefined
      ? finding.reason === undefined
        ? ""
        : words.reasons[finding.reason]
      : words.causes[finding.cause];
  const band = { tone: TONES[finding.verdict], text: words.verdicts[finding.verdict] };
  return { text: "", band, ...(why === "" ? {} : { after: why }) };
}

/** The figures that entered, with role, amount and the row of each. */
function fromCell(site: Site, finding: Finding, lang: Lang): CellView {
  const parts = finding.rows.slice(0, MOST_PARTS).map((row) => partText(site, row, lang));
  const more = finding.rows.length - parts.length;
  const text = parts.join(siteWords[lang].semicolon) + (more > 0 ? ` … +${more}` : "");
  return { text };
}

function partText(site: Site, row: AuditRow, lang: Lang): string {
  const value = statedAmount(site.ledger, { value: row.value, unit: row.unit, qualifier: row.bound }, lang);
  const place =
    row.file === undefined ? "" : ` [${rowLink(site, row.file, row.line ?? 0).text.replace("data/", "")}]`;
  return auditWords[lang].of(roleName(row.role)[lang], value) + place;
}
