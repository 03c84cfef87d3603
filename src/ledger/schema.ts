import { must } from "./must.ts";

/**
 * Every table of the ledger, as data. This one definition gives the checks, the row types, the data
 * dictionary page and `datapackage.json`; what tables and columns are called stands with the words of
 * each language (`i18n/LANGUAGE/tables.ts`).
 */

/**
 * What a cell may hold.
 * - `id`: `[a-z0-9-]+`, the row's own name; `unit-id`: as a unit is written (亿元)
 * - `ref`: the id of a row in `table`; `refs`: several, joined by `;` and sorted
 * - `vocabulary`: one of `values`
 * - `decimal`: an exact figure; `factor`: a decimal or two joined by `/`
 * - `integer`: 0, 1, 2 …; `period`: ISO 8601; `point`: an ISO year, month or day
 * - `link`: an https or mailto address; `code`: an official code; `of`: `column=id` pairs joined by `;`
 * - `text`: anything on one line
 */
export type CellType =
  | "id"
  | "unit-id"
  | "ref"
  | "refs"
  | "vocabulary"
  | "decimal"
  | "factor"
  | "integer"
  | "period"
  | "point"
  | "link"
  | "code"
  | "of"
  | "text";

export interface Column {
  readonly name: string;
  readonly type: CellType;
  readonly required?: boolean;
  /** Part of the row's key. */
  readonly key?: boolean;
  /** A column of the key that files of an older form lack: absent, it is empty in every row. */
  readonly mayLack?: boolean;
  /** The table that a `ref` or `refs` points to, or the list of `site.json`. */
  readonly table?: string;
  readonly values?: readonly string[];
  readonly example: string;
}

/** What a single cell is judged by. */
export type CellRule = Pick<Column, "type" | "required" | "table" | "values">;

/** The table that a column of ids refers to. Throws for any other column: a fault of ours. */
export function targetOf({ name, table }: Column): string {
  return must(table, `the table that ${name} refers to`);
}

export interface Table {
  readonly name: string;
  /** One file, or one a year (`observations/2006.csv`). */
  readonly byYear: boolean;
  /** True where an office may leave the table out, or its rows, as long as nothing refers to them. */
  readonly optional: boolean;
  readonly columns: readonly Column[];
}

export const REGION_KINDS = [
  "country",
  "province",
  "prefecture",
  "county",
  "district",
  "zone",
  "park",
  "department",
  "township",
  "village",
  "group",
  "other",
] as const;
export const INDUSTRY_KINDS = ["sector", "section", "division", "cluster"] as const;
export const MEASURE_KINDS = ["flow", "stock", "rate", "rank"] as const;
export const DIRECTIONS = ["higher", "lower", "none"] as const;
export const YES_NO = ["yes", "no"] as const;
export const FREQUENCIES = ["year", "half-year", "quarter", "month", "month-from-february", "none"] as const;
/** How often a figure may be due: of what is irregular nothing is ever missing. */
export const DUE_FREQUENCIES = ["year", "half-year", "quarter", "month", "month-from-february"] as const;
export const QUALIFIERS = ["~", ">=", "<=", "<", ">"] as const;
export const STATUSES = ["A", "E", "P", "F"] as const;

/** What a target's figure is: the thing itself, its growth, its change, or a multiple of what it was. */
export const FORMS = ["level", "growth", "average-growth", "change", "multiple", "words"] as const;
export type TargetForm = (typeof FORMS)[number];

/** What a target is over: the end of its span, the average, all of it added up, or each of its years. */
export const OVERS = ["end", "average", "cumulative", "each"] as const;
export type Over = (typeof OVERS)[number];

/** Binding (约束性) or expected (预期性). */
export const NATURES = ["binding", "expected"] as const;
export type Nature = (typeof NATURES)[number];

/** What a growth is measured by: comparable prices (可比价), the same scope (同口径), or current prices (名义). */
export const BASES = ["comparable", "same-scope", "nominal"] as const;
export type Basis = (typeof BASES)[number];

/** The prices in which an indicator's levels are told: current, of one year, comparable, or an index. */
export const PRICES = ["current", "constant", "comparable", "index"] as const;
export type Prices = (typeof PRICES)[number];

/** How an indicator's growth is told: computed from its levels, as the office states it, or not at all. */
export const GROWTH_TOLD = ["computed", "stated", "none"] as const;
export type GrowthIs = (typeof GROWTH_TOLD)[number];

/** Whether a place's figures are contained in its parent's (含) or stand beside them (不含). */
export const SUMS = ["contained", "beside"] as const;

export const TIERS = ["committed", "stretch", "planned"] as const;
export type Tier = (typeof TIERS)[number];

/** Of which tier a place is chiefly judged, and in which order tiers are told. */
export const TIER_ORDER = ["committed", "planned", "stretch"] as const satisfies readonly Tier[];

export const CLAIMS = [
  "growth",
  "share",
  "completion",
  "contribution",
  "pull",
  "rank",
  "multiple",
  "annual-growth",
  "verdict",
] as const;
export const STAGES = [
  "planned",
  "negotiating",
  "signed",
  "approved",
  "started",
  "building",
  "completed",
  "operating",
  /** Of a firm, not of an investment: 设立, 认定. */
  "established",
  "recognised",
  "withdrawn",
] as const;

/** Why a published figure was changed. */
export const REVISION_KINDS = ["correction", "scheduled", "late", "reclassification"] as const;

const id = { name: "id", type: "id", key: true, required: true } as const;
const name = { name: "name", type: "text", required: true } as const;
const nameEn = { name: "name_en", type: "text" } as const;
const note = { name: "note", type: "text", example: "" } as const;
const source = {
  name: "source",
  type: "ref",
  table: "sources",
  required: true,
  example: "songyuan-2006-04-notice",
} as const;
const locator = { name: "locator", type: "text", example: "一、（一）" } as const;
const region = {
  name: "region",
  type: "ref",
  table: "regions",
  key: true,
  required: true,
  example: "songyuan",
} as const;
const indicator = {
  name: "indicator",
  type: "ref",
  table: "indicators",
  key: true,
  required: true,
  example: "capital-in-place",
} as const;
const industry = {
  name: "industry",
  type: "ref",
  table: "industries",
  key: true,
  example: "manufacturing",
} as const;
const breakdown = {
  name: "breakdown",
  type: "refs",
  table: "breakdowns",
  key: true,
  example: "origin-within-province",
} as const;
const period = {
  name: "period",
  type: "period",
  key: true,
  required: true,
  example: "2006-01/2006-04",
} as const;
const value = { name: "value", type: "decimal", required: true, example: "31.1" } as const;
const unit = { name: "unit", type: "ref", table: "units", required: true, example: "亿元" } as const;
const qualifier = { name: "qualifier", type: "vocabulary", values: QUALIFIERS, example: "" } as const;
const plainValue = { ...value, required: false } as const;
const plainUnit = { ...unit, required: false } as const;
const of = { name: "of", type: "of", key: true } as const;
const basis = { name: "basis", type: "vocabulary", values: BASES, example: "comparable" } as const;
const wording = { name: "wording", type: "text", example: "" } as const;
const frequency = {
  name: "frequency",
  type: "vocabulary",
  values: FREQUENCIES,
  required: true,
  example: "month",
} as const;

export const TABLES = {
  regions: {
    name: "regions",
    byYear: false,
    optional: false,
    columns: [
      { ...id, example: "songyuan" },
      { ...name, example: "松原市" },
      { ...nameEn, example: "Songyuan" },
      { name: "kind", type: "vocabulary", values: REGION_KINDS, required: true, example: "prefecture" },
      { name: "parent", type: "ref", table: "regions", example: "jilin" },
      { name: "code", type: "code", example: "220700" },
      { name: "valid_from", type: "point", example: "1992" },
      { name: "valid_to", type: "point", example: "" },
      { name: "peer_group", type: "ref", table: "peer_groups", example: "songyuan-counties" },
      { name: "sums", type: "vocabulary", values: SUMS, example: "contained" },
      { name: "also_in", type: "ref", table: "regions", example: "" },
      note,
    ],
  },
  industries: {
    name: "industries",
    byYear: false,
    optional: true,
    columns: [
      { ...id, example: "industry" },
      { ...name, example: "工业" },
      { ...nameEn, example: "Industry" },
      { name: "kind", type: "vocabulary", values: INDUSTRY_KINDS, required: true, example: "sector" },
      { name: "parent", type: "ref", table: "industries", example: "" },
      { name: "code", type: "code", example: "C" },
      note,
    ],
  },
  offices: {
    name: "offices",
    byYear: false,
    optional: true,
    columns: [
      { ...id, example: "investment-promotion" },
      { ...name, example: "招商局" },
      { ...nameEn, example: "Investment promotion bureau" },
      { name: "contact", type: "link", example: "" },
    ],
  },
  units: {
    name: "units",
    byYear: false,
    optional: false,
    columns: [
      { name: "id", type: "unit-id", key: true, required: true, example: "亿元" },
      { ...nameEn, example: "CNY 100 million" },
      { name: "dimension", type: "id", required: true, example: "money-cny" },
      { name: "factor", type: "factor", required: true, example: "100000000" },
      note,
    ],
  },
  indicators: {
    name: "indicators",
    byYear: false,
    optional: false,
    columns: [
      { ...id, example: "capital-in-place" },
      { ...name, example: "实际到位资金" },
      { ...nameEn, example: "Capital in place" },
      { name: "theme", type: "ref", table: "themes", required: true, example: "investment" },
      { ...unit, example: "亿元" },
      { name: "measure", type: "vocabulary", values: MEASURE_KINDS, required: true, example: "flow" },
      { name: "better", type: "vocabulary", values: DIRECTIONS, required: true, example: "higher" },
      { name: "additive", type: "vocabulary", values: YES_NO, required: true, example: "yes" },
      { name: "decimals", type: "integer", required: true, example: "1" },
      frequency,
      { name: "growth", type: "vocabulary", values: GROWTH_TOLD, example: "stated" },
      { ...basis, name: "growth_basis" },
      { name: "growth_in", type: "ref", table: "indicators", example: "gdp-growth" },
      { name: "prices", type: "vocabulary", values: PRICES, example: "current" },
      { name: "prices_year", type: "point", example: "" },
      { name: "about_tolerance", type: "decimal", example: "" },
      { name: "jump", type: "decimal", example: "3" },
      { name: "importance", type: "integer", example: "3" },
      { name: "office", type: "ref", table: "offices", example: "investment-promotion" },
      { name: "definition", type: "text", example: "报告期内实际到账并投入项目的资金。" },
      {
        name: "definition_en",
        type: "text",
        example: "Money that actually arrived and went into projects during the period.",
      },
    ],
  },
  breakdowns: {
    name: "breakdowns",
    byYear: false,
    optional: true,
    columns: [
      { ...id, example: "origin-within-province" },
      { name: "scheme", type: "ref", table: "schemes", required: true, example: "origin" },
      { ...name, example: "省内" },
      { ...nameEn, example: "Within the province" },
      { name: "parent", type: "ref", table: "breakdowns", example: "" },
      { name: "exhaustive", type: "vocabulary", values: YES_NO, example: "yes" },
      note,
    ],
  },
  sources: {
    name: "sources",
    byYear: false,
    optional: false,
    columns: [
      { ...id, example: "songyuan-2006-04-notice" },
      { ...name, name: "title", example: "2006年1-4月招商引资及工业项目通报" },
      {
        ...nameEn,
        name: "title_en",
        example: "Notice on investment and industrial projects, January–April 2006",
      },
      { name: "publisher", type: "text", example: "松原市" },
      { name: "published", type: "point", example: "2006-05" },
      { name: "year_assumed", type: "vocabulary", values: YES_NO, example: "" },
      { name: "url", type: "link", example: "" },
      { name: "licence", type: "text", example: "" },
      note,
    ],
  },
  leading_industries: {
    name: "leading_industries",
    byYear: false,
    optional: true,
    columns: [region, { ...industry, required: true, example: "biochemistry" }, source, locator, note],
  },
  observations: {
    name: "observations",
    byYear: true,
    optional: false,
    columns: [
      region,
      indicator,
      industry,
      breakdown,
      period,
      value,
      unit,
      qualifier,
      { name: "status", type: "vocabulary", values: STATUSES, example: "A" },
      { ...source, key: true },
      { ...locator, key: true },
      note,
    ],
  },
  targets: {
    name: "targets",
    byYear: true,
    optional: true,
    columns: [
      region,
      indicator,
      industry,
      breakdown,
      period,
      { name: "form", type: "vocabulary", values: FORMS, key: true, required: true, example: "level" },
      { ...of, mayLack: true, example: "indicator=gdp" },
      { name: "tier", type: "vocabulary", values: TIERS, key: true, required: true, example: "committed" },
      { name: "set_on", type: "point", key: true, example: "2006-05" },
      plainValue,
      { ...plainValue, name: "to", example: "" },
      plainUnit,
      qualifier,
      { name: "nature", type: "vocabulary", values: NATURES, example: "binding" },
      { name: "over", type: "vocabulary", values: OVERS, example: "" },
      { ...period, name: "base", key: false, required: false, example: "" },
      basis,
      { name: "group", type: "id", example: "" },
      wording,
      { ...source, key: true },
      { ...locator, key: true },
      note,
    ],
  },
  claims: {
    name: "claims",
    byYear: true,
    optional: true,
    columns: [
      region,
      indicator,
      industry,
      breakdown,
      period,
      { name: "claim", type: "vocabulary", values: CLAIMS, key: true, required: true, example: "growth" },
      { ...of, example: "region=beijing" },
      { ...plainValue, example: "74.1" },
      { ...plainUnit, example: "%" },
      qualifier,
      basis,
      wording,
      { ...source, key: true },
      { ...locator, key: true },
    ],
  },
  projects: {
    name: "projects",
    byYear: false,
    optional: true,
    columns: [
      { ...id, example: "songyuan-wind-power" },
      { ...name, example: "风电项目" },
      { ...nameEn, example: "Wind power project" },
      { ...region, key: false },
      { name: "park", type: "ref", table: "regions", example: "" },
      { ...industry, key: false, example: "electric-power" },
      { name: "investor", type: "text", example: "" },
      { name: "origin", type: "ref", table: "breakdowns", example: "" },
      { name: "grade", type: "text", example: "" },
      { ...plainValue, name: "total_investment", example: "5.2" },
      plainUnit,
      qualifier,
      source,
      locator,
      note,
    ],
  },
  progress: {
    name: "progress",
    byYear: true,
    optional: true,
    columns: [
      {
        name: "project",
        type: "ref",
        table: "projects",
        key: true,
        required: true,
        example: "songyuan-wind-power",
      },
      period,
      { ...source, key: true },
      { name: "stage", type: "vocabulary", values: STAGES, example: "building" },
      { ...plainValue, name: "planned", example: "" },
      { ...plainValue, name: "completed", example: "0.5" },
      plainUnit,
      locator,
      note,
    ],
  },
  calendar: {
    name: "calendar",
    byYear: false,
    optional: true,
    columns: [
      indicator,
      { ...region, required: false },
      { ...frequency, values: DUE_FREQUENCIES },
      { name: "due", type: "integer", example: "15" },
      note,
    ],
  },
  aliases: {
    name: "aliases",
    byYear: false,
    optional: true,
    columns: [
      { name: "name", type: "text", key: true, required: true, example: "招商到位资金" },
      { ...region, key: false, required: false },
      { ...indicator, key: false, required: false },
      { ...industry, key: false },
      { ...breakdown, key: false },
      { name: "unit", type: "ref", table: "units", example: "亿元" },
      { ...source, required: false },
      note,
    ],
  },
  accepted: {
    name: "accepted",
    byYear: false,
    optional: true,
    columns: [
      { name: "code", type: "code", key: true, required: true, example: "L304" },
      { name: "in_file", type: "text", key: true, required: true, example: "observations/2006.csv" },
      {
        name: "key",
        type: "text",
        key: true,
        required: true,
        example: "songyuan / capital-in-place / 2006-01/2006-04 / songyuan-2006-04-notice / 一",
      },
      { name: "reason", type: "text", required: true, example: "与来源一致，来源分项不全" },
      { name: "who", type: "text", required: true, example: "统计科" },
      { name: "until", type: "point", required: true, example: "2007-12" },
    ],
  },
  revisions: {
    name: "revisions",
    byYear: false,
    optional: true,
    columns: [
      { name: "in_file", type: "text", key: true, required: true, example: "observations/2006.csv" },
      {
        name: "key",
        type: "text",
        key: true,
        required: true,
        example: "songyuan / capital-in-place / 2006-01/2006-04 / songyuan-2006-04-notice / 一",
      },
      { name: "on", type: "point", key: true, example: "2026-11-20" },
      { name: "kind", type: "vocabulary", values: REVISION_KINDS, required: true, example: "correction" },
      { name: "reason", type: "text", required: true, example: "原报误将万元记作亿元" },
    ],
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

type CellOf<C> = C extends { readonly type: "vocabulary"; readonly values: readonly (infer V)[] }
  ? C extends { readonly required: true }
    ? V
    : V | ""
  : string;

type Cells<C extends readonly Column[]> = {
  readonly [K in C[number] as K["name"]]: CellOf<K>;
};

/** The names of a table's columns. */
export type ColumnName<T extends TableName> = (typeof TABLES)[T]["columns"][number]["name"];

/** Where a row stands: file relative to the ledger's folder, line from 1 (the header is line 1). */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/**
 * A row of a table: every cell as the file states it (a figure keeps its digits), and its place. Equal
 * periods are one key, so that a period stands in its shortest form, whatever the file writes.
 */
export type Row<T extends TableName> = Cells<(typeof TABLES)[T]["columns"]> & Place;

export type Region = Row<"regions">;
export type Industry = Row<"industries">;
export type Office = Row<"offices">;
export type Unit = Row<"units">;
export type Indicator = Row<"indicators">;
export type Breakdown = Row<"breakdowns">;
export type Source = Row<"sources">;
export type LeadingIndustry = Row<"leading_industries">;
export type Observation = Row<"observations">;
export type TargetRow = Row<"targets">;
export type Claim = Row<"claims">;
export type Project = Row<"projects">;
export type Progress = Row<"progress">;
export type CalendarEntry = Row<"calendar">;
export type Alias = Row<"aliases">;
export type Waiver = Row<"accepted">;
export type RevisionRow = Row<"revisions">;

/** The table's columns, widened from their literal types for code that treats all tables alike. */
export function columnsOf(table: TableName): readonly Column[] {
  return TABLES[table].columns;
}

/** The columns that make a row's key. */
export function keyColumns(table: TableName): readonly Column[] {
  return columnsOf(table).filter((column) => column.key === true);
}

/** The file of a table within the ledger's folder: `regions.csv`, `observations/2006.csv`. */
export function fileOf(table: TableName, year?: number): string {
  return TABLES[table].byYear ? `${table}/${year}.csv` : `${table}.csv`;
}
