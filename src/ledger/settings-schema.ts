import type { CellType } from "./schema.ts";
import { LAMPS, SCOPE, SCORE_RULES } from "./score-settings.ts";

/**
 * Every setting of `site.json`, as data. This one definition gives the type of the settings, their
 * check and their documentation; the words stand in `i18n`, under `settings`.
 */
export type Setting = TextSetting | NumberSetting | GroupSetting | ListSetting;

/** A text that is judged as a cell of its type is; one that is not required may be empty or left out. */
export interface TextSetting {
  readonly type: CellType;
  /** The table that a `ref` points to, or the list of `site.json`. */
  readonly table?: string;
  /** What a `vocabulary` may say. */
  readonly values?: readonly string[];
  /** A decimal may not be below zero. */
  readonly fromZero?: true;
  readonly required?: boolean;
  /** Left out stays left out, where an empty text would say something. */
  readonly absent?: true;
  readonly example: string;
}

/** A number, which is the default where it is left out. */
export interface NumberSetting {
  readonly type: "number";
  readonly default: number;
}

/** Settings in braces. A group that is left out has none of its parts. */
export interface GroupSetting {
  readonly type: "group";
  /** What its parts must be to each other. */
  readonly bonds?: readonly Bond[];
  readonly parts: Readonly<Record<string, Setting>>;
}

/** Both are written or neither; one is written where another says so; one is less than another, or not equal. */
export type Bond =
  | { readonly kind: "both"; readonly parts: readonly [string, string] }
  | { readonly kind: "needs"; readonly part: string; readonly says: string; readonly other: string }
  | { readonly kind: "below"; readonly parts: readonly [lower: string, upper: string] }
  | { readonly kind: "apart"; readonly parts: readonly [string, string] };

/** A list of one kind of thing; one that is not required may be left out, and is empty then. */
export interface ListSetting {
  readonly type: "list";
  readonly required?: boolean;
  readonly of: Setting;
  /** The part of an item that no two items share. */
  readonly key?: string;
}

const TERM = {
  type: "group",
  parts: {
    id: { type: "id", required: true, example: "investment" },
    name: { type: "text", required: true, example: "招商引资" },
    name_en: { type: "text", example: "Attracting investment" },
  },
} as const;

export const SETTINGS = {
  title: { type: "text", required: true, example: "松原台账" },
  title_en: { type: "text", example: "Songyuan ledger" },
  subtitle: { type: "text", example: "地区、产业和年度目标的公开台账" },
  subtitle_en: { type: "text", example: "A public ledger of regions, industries and yearly targets" },
  publisher: { type: "text", required: true, example: "松原市统计局" },
  publisher_en: { type: "text", example: "Songyuan Bureau of Statistics" },
  licence: {
    type: "group",
    parts: {
      name: { type: "text", example: "知识共享署名 4.0 国际" },
      name_en: { type: "text", example: "Creative Commons Attribution 4.0 International" },
      url: { type: "link", example: "https://creativecommons.org/licenses/by/4.0/" },
    },
  },
  repository: { type: "link", example: "https://git.example.org/songyuan/ledger" },
  edit: { type: "link", example: "https://git.example.org/songyuan/ledger/edit/main/data" },
  base_url: { type: "link", example: "https://ledger.example.org" },
  contact: { type: "link", example: "mailto:data@example.org" },
  default_region: { type: "ref", table: "regions", required: true, example: "songyuan" },
  featured_indicators: {
    type: "list",
    required: true,
    of: { type: "ref", table: "indicators", required: true, example: "capital-in-place" },
  },
  as_of: { type: "period", example: "2006-04" },
  next_release: { type: "point", absent: true, example: "2006-12-15" },
  schedule_bands: {
    type: "group",
    parts: {
      ahead: { type: "number", default: 0 },
      slightly_behind: { type: "number", default: -5 },
      behind: { type: "number", default: -15 },
    },
  },
  low_completion: { type: "number", default: 30 },
  bulletin: {
    type: "group",
    parts: {
      title: { type: "text", example: "关于{place}{period}经济运行情况的通报" },
      title_en: { type: "text", example: "{place}: economic bulletin, {period}" },
      first_themes: {
        type: "list",
        of: { type: "ref", table: "themes", required: true, example: "economy" },
      },
      first_indicators: {
        type: "list",
        of: { type: "ref", table: "indicators", required: true, example: "capital-in-place" },
      },
    },
  },
  score: {
    type: "group",
    parts: {
      ...SCORE_RULES,
      rules: { type: "list", of: { type: "group", parts: { ...SCOPE, ...SCORE_RULES } } },
    },
  },
  lamps: LAMPS,
  population: { type: "ref", table: "indicators", example: "resident-population" },
  themes: { type: "list", required: true, of: TERM, key: "id" },
  peer_groups: { type: "list", of: TERM, key: "id" },
  schemes: { type: "list", of: TERM, key: "id" },
} as const satisfies Record<string, Setting>;

/** What a setting is once it is read. */
export type SettingValue<S> = S extends { readonly type: "number" }
  ? number
  : S extends { readonly type: "vocabulary"; readonly values: readonly (infer V)[] }
    ? V | (S extends { readonly required: true } ? never : "")
    : S extends { readonly type: "list"; readonly of: infer I }
      ? readonly SettingValue<I>[]
      : S extends { readonly type: "group"; readonly parts: infer P }
        ? PartValues<P>
        : string;

export type PartValues<P> = {
  readonly [K in keyof P as P[K] extends { readonly absent: true } ? never : K]: SettingValue<P[K]>;
} & {
  readonly [K in keyof P as P[K] extends { readonly absent: true } ? K : never]?: SettingValue<P[K]>;
};

/** The paths of settings, items of lists without their number: `licence.url`, `themes.name_en`. */
export type SettingPath = PathsOf<typeof SETTINGS>;

/** The same without the parts of what is told of under another path before. */
export type ToldPath = Exclude<
  SettingPath,
  | `${"peer_groups" | "schemes"}.${string}`
  | `score.${"deductions" | "vetoes.when"}.${string}`
  | `score.rules.${"indicators" | "bonus" | "deductions" | "vetoes"}.${string}`
  | `lamps.${"green" | "yellow"}.${string}`
>;

type PathsOf<P> = {
  [K in keyof P & string]: K | `${K}.${InnerPaths<P[K]>}`;
}[keyof P & string];

type InnerPaths<S> = S extends { readonly type: "list"; readonly of: infer I }
  ? InnerPaths<I>
  : S extends { readonly type: "group"; readonly parts: infer P }
    ? PathsOf<P>
    : never;

/** A setting as its documentation tells it. */
export interface SettingEntry {
  /** Where its words are found. */
  readonly path: ToldPath;
  readonly type: Setting["type"];
  /** The table that it refers to. */
  readonly table?: string;
  /** What it may say, where that is a closed list. */
  readonly values?: readonly string[];
  /** The path under which its parts are told already. */
  readonly as?: ToldPath;
  readonly required: boolean;
  /** As it is written in the file; groups have none, their parts have. */
  readonly example?: string;
  /** What it is where it is left out; none where it must be there, or stays left out. */
  readonly default?: string;
}

/** Every setting in the order of the definition, a group or list before its parts. */
export function settingEntries(): readonly SettingEntry[] {
  return entriesOf(SETTINGS, "", new Map());
}

type Parts = Readonly<Record<string, Setting>>;

/** `told`: what has parts, by what it is, with the path under which they stand. */
function entriesOf(parts: Parts, above: string, told: Map<Parts, ToldPath>): SettingEntry[] {
  return Object.entries(parts).flatMap(([name, setting]) => {
    const path = `${above}${name}` as ToldPath;
    const inner = partsOf(setting);
    const before = told.get(inner);
    if (before === undefined && Object.keys(inner).length > 0) told.set(inner, path);
    const entry = entryOf(path, setting);
    return before === undefined ? [entry, ...entriesOf(inner, `${path}.`, told)] : [{ ...entry, as: before }];
  });
}

function entryOf(path: ToldPath, setting: Setting): SettingEntry {
  const values = valuesOf(setting);
  return {
    path,
    type: setting.type,
    table: tableOf(setting),
    ...(values === undefined ? {} : { values }),
    required: "required" in setting && setting.required === true,
    example: exampleOf(setting),
    default: defaultOf(setting),
  };
}

/** The parts of a group, or of the items of a list; none where the setting has no parts. */
function partsOf(setting: Setting): Parts {
  if (setting.type === "list") return partsOf(setting.of);
  return setting.type === "group" ? setting.parts : {};
}

function valuesOf(setting: Setting): readonly string[] | undefined {
  return "values" in setting ? setting.values : undefined;
}

function tableOf(setting: Setting): string | undefined {
  if (setting.type === "list") return tableOf(setting.of);
  return "table" in setting ? setting.table : undefined;
}

function exampleOf(setting: Setting): string | undefined {
  if (setting.type === "group") return undefined;
  if (setting.type === "number") return String(setting.default);
  if (setting.type !== "list") return JSON.stringify(setting.example);
  const item = exampleOf(setting.of);
  return item === undefined ? undefined : `[${item}]`;
}

function defaultOf(setting: Setting): string | undefined {
  if (setting.type === "number") return String(setting.default);
  if (setting.type === "group" || setting.required) return undefined;
  if (setting.type === "list") return "[]";
  return setting.absent ? undefined : '""';
}
