import type { HeadRole, SPAN_WORDS } from "../../i18n/heads.ts";
import { covers, endsOf, endYear, parsePeriod } from "../../ledger/period.ts";
import type { TableName } from "../../ledger/schema.ts";
import type { NameBook } from "../naming.ts";
import { isOtherScale } from "./captions.ts";
import { isRead, type Part, readHead } from "./head-parts.ts";
import { ANY_YEAR } from "./period-words.ts";

/** What heads, or the labels of a row, say of figures. Empty where they say nothing. */
export interface Facets {
  readonly place: string;
  readonly indicator: string;
  readonly industry: string;
  readonly breakdown: string;
  readonly period: string;
  /** A part of a year without its year, as that of any year. */
  readonly months: string;
  readonly span: keyof typeof SPAN_WORDS | "";
  readonly unit: string;
  readonly roles: readonly HeadRole[];
  /** True where the words themselves speak of a whole year: 年度目标. */
  readonly isYearly: boolean;
}

export const NO_FACETS: Facets = {
  ...{ place: "", indicator: "", industry: "", breakdown: "", period: "", months: "", span: "", unit: "" },
  ...{ roles: [], isYearly: false },
};

/** The parts of heads above each other, or of one: the last of a kind counts, categories and roles add up. */
export function facetsOf(parts: readonly Part[]): Facets {
  const all = (kind: Part["kind"]) => parts.filter((part) => part.kind === kind).map((part) => part.id);
  const last = (kind: Part["kind"]) => all(kind).at(-1) ?? "";
  const roles = parts.flatMap((part) => (part.kind === "role" ? [part] : []));
  return {
    ...{ place: last("place"), indicator: last("indicator"), industry: last("industry"), unit: last("unit") },
    ...{ breakdown: joinedIds(all("breakdown")), period: last("period"), months: last("months") },
    span: last("span") as Facets["span"],
    roles: [...new Set(roles.map(({ id }) => id))],
    isYearly: roles.at(-1)?.isYearly === true,
  };
}

function joinedIds(ids: readonly string[]): string {
  return [...new Set(ids.flatMap((id) => id.split(";")))].sort().join(";");
}

/** Two that say of one thing what differs, by the name of the thing; null where they go together. */
export type Clash = { readonly kind: "place" | "indicator" | "industry" | "period" | "unit" };

/** What a row and a column say together of the figure where they meet. */
export function together(row: Facets, column: Facets): Facets | Clash {
  for (const kind of ["place", "indicator", "industry"] as const) {
    if (row[kind] !== "" && column[kind] !== "" && row[kind] !== column[kind]) return { kind };
  }
  const period = narrower(row.period, column.period);
  if (period === null) return { kind: "period" };
  const roles = [...new Set([...row.roles, ...column.roles])];
  const isAmount = !roles.some((role) => ROLES[role].table === "claims");
  // The unit of a row is that of its amounts: growth and shares among them have their own.
  const ownsUnit = column.unit === "" && (isAmount || row.roles.length > 0);
  if (isAmount && row.unit !== "" && column.unit !== "" && row.unit !== column.unit) return { kind: "unit" };
  return {
    place: row.place || column.place,
    indicator: row.indicator || column.indicator,
    industry: row.industry || column.industry,
    breakdown: joinedIds([row.breakdown, column.breakdown].filter((one) => one !== "")),
    period,
    months: row.months || column.months,
    span: row.span || column.span,
    unit: ownsUnit ? row.unit : column.unit,
    roles,
    isYearly: row.isYearly || column.isYearly,
  };
}

/** What the next rows go on with after one that has a name and no figures: with that name, never with what is above it. */
export function subjectAfter(name: string, book: NameBook, subject: Facets): Facets {
  if (name === "") return subject;
  const read = readHead(name, book);
  if (!isRead(read)) return NO_FACETS;
  const own = facetsOf(read);
  return own.indicator === "" ? subject : own;
}

/** What names no indicator, of that of others; its own category counts before theirs. */
export function withIndicator(own: Facets, { indicator, industry, breakdown }: Facets): Facets {
  return {
    ...own,
    indicator,
    industry: own.industry || industry,
    breakdown: own.breakdown || breakdown,
  };
}

interface Kept {
  readonly table: TableName;
  readonly cells: Readonly<Record<string, string>>;
}

const claim = (name: string): Kept => ({ table: "claims", cells: { claim: name } });
const target = (tier: string): Kept => ({ table: "targets", cells: { form: "level", tier } });
const VALUE: Kept = { table: "observations", cells: {} };

/** The table that a role's figures belong to, and the cells that the role stands for. */
export const ROLES: Readonly<Record<HeadRole, Kept>> = {
  value: VALUE,
  "last-year": VALUE,
  committed: target("committed"),
  stretch: target("stretch"),
  planned: target("planned"),
  growth: claim("growth"),
  "month-growth": claim("growth"),
  completion: claim("completion"),
  share: claim("share"),
  rank: claim("rank"),
  contribution: claim("contribution"),
  pull: claim("pull"),
};

/**
 * The one role of a figure whose heads name several: a value or the plan is what the narrower word makes
 * of it, growth that is aimed at is a target. Null where together they are nothing that the ledger keeps,
 * such as a rank by growth.
 */
export function roleOf(roles: readonly HeadRole[]): { role: HeadRole; kept: Kept } | null {
  const left = roles.filter((role) => role !== "value" && role !== "last-year");
  const isTier = (role: HeadRole) => ROLES[role].table === "targets";
  const narrow = left.filter((role) => role !== "planned" || left.length === 1);
  const [only, other] = narrow;
  if (only === undefined) {
    const role = roles.includes("last-year") ? "last-year" : "value";
    return { role, kept: ROLES[role] };
  }
  if (other === undefined) {
    const isPlanned = left.includes("planned") && only === "growth";
    // 目标 above 完成: what is done, not what is aimed at.
    if (only === "planned" && roles.at(-1) === "value") return { role: "value", kept: VALUE };
    return isPlanned ? growthTarget("planned") : { role: only, kept: ROLES[only] };
  }
  const tier = narrow.find(isTier);
  const isGrowth = narrow.length === 2 && narrow.includes("growth");
  return tier !== undefined && isGrowth ? growthTarget(tier) : null;
}

function growthTarget(tier: HeadRole): { role: HeadRole; kept: Kept } {
  const { table, cells } = ROLES[tier];
  return { role: tier, kept: { table, cells: { ...cells, form: "growth" } } };
}

/** The period of a figure: its own, the part of a year in `year`, or the given one, as its words narrow it. */
export function periodOf(facets: Facets, role: HeadRole, year: string, given: string): string {
  const own = ownPeriod(facets, year);
  const spanned = spannedBy(facets.span, own || given);
  const parsed = parsePeriod(spanned);
  if (parsed === null) return spanned;
  if (ROLES[role].table === "targets") {
    // A target of the year is that of the year in which the period ends; no other takes a part of a year.
    if (facets.isYearly) return String(endYear(parsed));
    return own === "" && /-/.test(given) ? "" : spanned;
  }
  return facets.roles.includes("last-year") ? yearBefore(spanned) : spanned;
}

/** The period that heads state: a part of a year lies in the year that stands above it. */
function ownPeriod({ period, months }: Facets, year: string): string {
  const of = /^\d{4}$/.test(period) && months !== "" ? period : months === "" ? "" : year;
  return of === "" ? period : months.replaceAll(ANY_YEAR, of);
}

/** The month in which a period ends, or all of its year up to its end; empty where it has no months. */
function spannedBy(span: Facets["span"], period: string): string {
  const parsed = parsePeriod(period);
  if (span === "" || parsed === null) return period;
  if (/^\d{4}$/.test(period)) return span === "month" ? "" : period;
  const { year, month } = endsOf(parsed).to;
  const last = `${year}-${String(month).padStart(2, "0")}`;
  const isLater = span === "cumulative" && endsOf(parsed).from.month > 1 && /\//.test(period);
  if (isLater) return period;
  return span === "month" ? last : (parsePeriod(`${year}-01/${last}`)?.text ?? "");
}

function yearBefore(period: string): string {
  return period.replace(/\d{4}/g, (year) => String(Number(year) - 1));
}

/** The month before a single month, which a growth on the month is relative to; null for any other period. */
export function monthBefore(period: string): string | null {
  const [, year = "", month = ""] = /^(\d{4})-(\d{2})$/.exec(period) ?? [];
  if (year === "") return null;
  const before = Number(year) * 12 + Number(month) - 2;
  return `${Math.floor(before / 12)}-${String((before % 12) + 1).padStart(2, "0")}`;
}

/** Of two periods the one that lies in the other; null where neither does. */
function narrower(one: string, other: string): string | null {
  if (one === "" || other === "" || one === other) return one || other;
  const [a, b] = [parsePeriod(one), parsePeriod(other)];
  if (a === null || b === null) return null;
  if (covers(b, a)) return one;
  return covers(a, b) ? other : null;
}

/** True where heads above each other say two sizes of one unit, or times that do not lie in each other. */
export function clashing(parts: readonly Part[]): boolean {
  const all = (kind: Part["kind"]) => parts.filter((part) => part.kind === kind).map(({ id }) => id);
  const units = all("unit");
  const periods = all("period");
  const isSplit =
    periods.reduce<string | null>((at, one) => (at === null ? null : narrower(at, one)), "") === null;
  const isDoubled =
    new Set(all("months")).size > 1 ||
    (all("months").length > 0 && !periods.every((one) => /^\d{4}$/.test(one)));
  return isSplit || isDoubled || units.some((one) => units.some((other) => isOtherScale(one, other)));
}
