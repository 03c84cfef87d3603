import { formatDecimal, formatPercent, withBoundMark } from "../../i18n/decimal.ts";
import { roleName } from "../../i18n/formula.ts";
import { withPart } from "../../i18n/names.ts";
import { formatPoints } from "../../i18n/number.ts";
import { absolute, compare, divide, type Fraction, parseDecimal } from "../../ledger/fraction.ts";
import { parsePeriod, period } from "../../ledger/period.ts";
import { flip } from "../../ledger/qualifier.ts";
import type { AuditRow, Finding, Verdict } from "../../measures/audit/finding.ts";
import { rowLink } from "../cells/derivations.ts";
import { claimName, periodCell, statedAmount, withYearMark } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_PARTS_OF_FINDING } from "../ground/limits.ts";
import { regionPath } from "../ground/routes.ts";
import { type Column, numeric, type Titles, tableOf } from "../ground/table.ts";
import type { CellView, TableView, Tone } from "../ground/view.ts";

const TONES: Readonly<Record<Verdict, Tone>> = {
  agrees: "agrees",
  "within-rounding": "rounding",
  differs: "differs",
  "not-checkable": "none",
};

/** Findings as a table: the statement, what it says, what the figures give, and which figures. */
export function auditTable(edition: Edition, findings: readonly Finding[], titles: Titles): TableView {
  return tableOf({ ...titles, sortable: true }, findings, auditColumns(edition));
}

export function auditColumns(edition: Edition): Column<Finding>[] {
  const words = edition.words.audit.column;
  return [
    { key: "what", head: words.what, cell: (finding) => whatCell(edition, finding) },
    { key: "period", head: words.period, unbroken: true, cell: (finding) => whenCell(edition, finding) },
    numeric("stated", words.stated, ({ stated }) => statedText(edition, stated)),
    {
      ...numeric<Finding>("recomputed", words.recomputed, (finding) => recomputedText(edition, finding)),
      phone: "under",
    },
    numeric("difference", words.difference, (finding) => differenceText(edition, finding)),
    { key: "verdict", head: words.verdict, cell: (finding) => verdictCell(edition, finding) },
    { key: "from", head: words.from, cell: (finding) => fromCell(edition, finding) },
  ];
}

/** The place and what is checked, leading to the place. */
export function whatCell(edition: Edition, finding: Finding): CellView {
  const { region } = finding.subject;
  const text = `${edition.names.region(region)}${edition.words.site.colon}${whatOf(edition, finding)}`;
  return { text, href: edition.href(regionPath(region)) };
}

/** A finding's period; several, as they are written. */
function whenCell(edition: Edition, { period: text, rows: [row] }: Finding): CellView {
  const cell = parsePeriod(text) === null ? { text, sort: text } : periodCell(edition, text);
  return row === undefined ? cell : withYearMark(edition, row, cell);
}

/** What a finding checks, with its bound as a sign; a range by both its ends. */
export function statedText(edition: Edition, { text, to, unit, bound }: Finding["stated"]): string {
  const amount = (value: string) => statedAmount(edition, { value, unit, qualifier: "" });
  const told = to === undefined ? amount(text) : edition.words.audit.range(amount(text), amount(to));
  return withBoundMark(told, bound);
}

export function recomputedText(edition: Edition, finding: Finding): string {
  return finding.recomputed === null ? "" : inScale(edition, finding, finding.recomputed.point);
}

/** What is checked: the indicator with its part, and the kind of statement. */
function whatOf(edition: Edition, finding: Finding): string {
  const { claim, of = "" } = finding;
  const kind =
    claim === undefined
      ? edition.words.findings.kinds[finding.kind]
      : claimName(edition, { claim, of, period: finding.period });
  return `${thingOf(edition, finding)}${edition.words.site.comma}${kind}`;
}

/** The series, or a project's money of one kind. */
function thingOf(edition: Edition, { subject, project }: Finding): string {
  if (project === undefined) return edition.names.series(subject);
  const name = edition.name(edition.site.ledger.projects.row(project.id));
  return `${name}${edition.words.site.comma}${edition.words.audit.ofProject[project.column]}`;
}

/** A value in the finding's own scale: a ratio as percent, money in its unit. */
function inScale(edition: Edition, finding: Finding, value: Fraction): string {
  const { scale, unit = "" } = finding;
  if (scale === "ratio") return formatPercent(value, 2);
  if (scale === "points") return formatPoints(value, edition.lang, 2).replace(/^\+/, "");
  if (scale === "multiple") return statedAmount(edition, inTimes(finding, value));
  if (scale === "rank" || unit === "") return formatDecimal(value, 0);
  const decimals = Math.max(2, decimalsIn(finding.stated.text));
  return edition.amount(trimmed(value, decimals), null, unit);
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

function differenceText(edition: Edition, finding: Finding): string {
  const { difference } = finding;
  if (difference === null) return "";
  if (difference.n === 0n) return "0";
  if (finding.scale === "ratio" || finding.scale === "points")
    return formatPoints(difference, edition.lang, 2);
  const size = inScale(edition, finding, absolute(difference));
  // What rounds to nothing has no sign.
  if (!/[1-9]/.test(size)) return size;
  return (difference.n < 0n ? "\u2212" : "+") + size;
}

function verdictCell(edition: Edition, finding: Finding): CellView {
  const band = { tone: TONES[finding.verdict], text: edition.words.findings.verdicts[finding.verdict] };
  const after = [whyText(edition, finding), againstText(edition, finding)].filter((text) => text !== "");
  return {
    text: "",
    band,
    ...(after.length === 0 ? {} : { after: after.join(edition.words.site.semicolon) }),
  };
}

/** The likeliest cause of a difference, or why nothing could be said, and which figure is missing. */
function whyText(edition: Edition, { cause, reason, sought }: Finding): string {
  const { causes, reasons } = edition.words.findings;
  if (cause !== undefined) return causes[cause];
  if (reason === undefined) return "";
  if (sought === undefined) return reasons[reason];
  const name = edition.names.placeAndSeries(sought.key);
  return edition.words.audit.sought(reasons[reason], name, edition.period(period(sought.period)));
}

/** The target that a completion was recomputed against. */
function againstText(edition: Edition, { against }: Finding): string {
  if (against === undefined) return "";
  const tier = edition.words.vocabulary.tiers[against.tier];
  return edition.words.audit.against(edition.period(period(against.period)), tier);
}

/** What was computed in plain words, where one figure by another gives it; under it the figures that entered. */
function fromCell(edition: Edition, finding: Finding): CellView {
  const [quotient, from] = [quotientText(edition, finding), fromText(edition, finding)];
  return quotient === "" ? { text: from } : { text: quotient, note: from };
}

/** 31.84亿元 ÷ 69.33亿元 = 45.93%: only where just these two figures give just this ratio. */
function quotientText(edition: Edition, finding: Finding): string {
  const { recomputed, rows, scale } = finding;
  const [one, other, more] = rows.filter(({ role }) => role !== "stated");
  if (recomputed === null || scale !== "ratio" || !one || !other || more || one.unit !== other.unit)
    return "";
  const pairs: (readonly [AuditRow, AuditRow])[] = [
    [one, other],
    [other, one],
  ];
  const found = pairs.find(([part, whole]) => isQuotient(part, whole, recomputed.point));
  if (found === undefined || found.every(({ bound }) => bound !== "")) return "";
  const [part, whole] = found;
  const told = (row: AuditRow) =>
    statedAmount(edition, { value: row.value, unit: row.unit, qualifier: row.bound });
  const ratio = formatPercent(recomputed.point, 2);
  return `${told(part)} ÷ ${told(whole)} = ${withBoundMark(ratio, part.bound || flip(whole.bound))}`;
}

function isQuotient(part: AuditRow, whole: AuditRow, ratio: Fraction): boolean {
  const [above, below] = [parseDecimal(part.value), parseDecimal(whole.value)];
  return above !== null && below !== null && below.n !== 0n && compare(divide(above, below), ratio) === 0;
}

/** The figures that entered, with role, amount and the row of each. */
function fromText(edition: Edition, finding: Finding): string {
  const parts = finding.rows.slice(0, MOST_PARTS_OF_FINDING).map((row) => partText(edition, finding, row));
  const more = finding.rows.length - parts.length;
  return parts.join(edition.words.site.semicolon) + (more > 0 ? ` … +${more}` : "");
}

function partText(edition: Edition, finding: Finding, row: AuditRow): string {
  const value = statedAmount(edition, { value: row.value, unit: row.unit, qualifier: row.bound });
  const role = withPart(roleName(row.role, edition.lang), labelOf(edition, finding, row), edition.lang);
  const place =
    row.file === undefined ? "" : ` [${rowLink(edition, row.file, row.line ?? 0).text.replace("data/", "")}]`;
  return edition.words.audit.of(role, value) + place;
}

/** What a row is of, where the finding is of another thing: a project, a place, an indicator, or a part. */
function labelOf(edition: Edition, { subject }: Finding, row: AuditRow): string {
  const { names } = edition;
  if (row.project !== undefined) return edition.name(edition.site.ledger.projects.row(row.project));
  if (row.region !== subject.region) return names.region(row.region);
  if (row.indicator !== subject.indicator) return row.indicator === "" ? "" : names.indicator(row.indicator);
  const isOther = row.industry !== subject.industry || row.breakdown !== subject.breakdown;
  return isOther ? names.part(row) || edition.words.audit.total : "";
}
