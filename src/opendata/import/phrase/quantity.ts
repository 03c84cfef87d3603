import { DECIMAL } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import { flip } from "../../../ledger/qualifier.ts";
import type { Indicator, Unit } from "../../../ledger/schema.ts";
import type { Bound } from "../../../measures/result.ts";

/** What is known of the row in which a target is written in words. */
export interface PhraseRow {
  readonly indicator: Pick<Indicator, "name" | "name_en" | "unit" | "measure">;
  readonly span: Period;
  /** The row's own cells, empty where it has none: they say what a bare number is of. */
  readonly form: string;
  readonly unit: string;
  readonly units: ReadonlyMap<string, Pick<Unit, "id" | "dimension" | "factor">>;
  /** Another series by its name, as the column `of` names it; null where there is none, or several. */
  readonly other: (name: string) => string | null;
}

/** The columns that a phrase says, by name; those that it does not say are not there. */
export type PhraseCells = Readonly<Record<string, string>>;

/** What a phrase was read as, or what of it cannot be read. */
export type PhraseRead =
  | { readonly cells: PhraseCells }
  | {
      readonly kind: "unread-target" | "unknown-name";
      readonly near?: readonly string[];
      readonly fact?: string;
    };

/** A figure, or two of a range, with their unit. */
export interface Quantities {
  readonly value: string;
  readonly to: string;
  readonly unit: string;
}

/** The same with the words around it. */
export interface Amount extends Quantities {
  readonly qualifier: Bound;
}

/** The columns of a figure of some form; of `more` those that are said. */
export function sets(
  form: string,
  { value, to, unit, qualifier }: Amount,
  more: PhraseCells = {},
): PhraseRead {
  const said = Object.fromEntries(Object.entries(more).filter(([, cell]) => cell !== ""));
  return { cells: { form, of: "", value, to, unit, qualifier, ...said } };
}

/** A bare figure in percent of what is not told in percent is a growth, or what the row says. */
export function formOfLevel(unit: string, { form, units, indicator }: PhraseRow): string {
  if (form !== "" && form !== "words") return form;
  const isPercent = units.get(unit)?.dimension === "percent";
  return isPercent && units.get(indicator.unit)?.dimension !== "percent" ? "growth" : "level";
}

/** A target relative to the series of a name. */
export function besides(name: string, cells: PhraseCells, row: PhraseRow): PhraseRead {
  const of = row.other(name);
  if (of === null) return { kind: "unknown-name", fact: name };
  return { cells: { value: "", to: "", unit: "", ...cells, of } };
}

/** Of a rate its level, of what grows its growth. */
export function formBeside({ indicator: { measure } }: PhraseRow): string {
  return measure === "rate" || measure === "rank" || measure === "stock" ? "level" : "growth";
}

/** A change that leaves things as they are has the unit of a change. */
export function unitOfChange({ indicator, units }: PhraseRow): string | null {
  return indicator.measure === "rate" ? unitIn("percentage-point", units) : indicator.unit;
}

/** Reads what one kind of phrase says; null for any other phrase. */
export type Reader = (text: string, row: PhraseRow) => PhraseRead | null;

/** What the first reader makes of a phrase that can read it, else the first refusal. */
export function readBy(readers: readonly Reader[], text: string, row: PhraseRow): PhraseRead | null {
  let refused: PhraseRead | null = null;
  for (const read of readers) {
    const found = read(text, row);
    if (found !== null && "cells" in found) return found;
    refused ??= found;
  }
  return refused;
}

/** The basis that stands beside a growth is a column of its own. */
export function onBasis(found: PhraseRead | null, basis: string | undefined): PhraseRead | null {
  return found !== null && "cells" in found && basis ? { cells: { ...found.cells, basis } } : found;
}

/** A target of which the figure is still to come. */
export function open(wording: string): PhraseRead {
  return sets("level", { value: "", to: "", unit: "", qualifier: "" }, { wording });
}

/** Growth against nothing: positive, none, or at least none. */
export function noGrowth(qualifier: Bound | undefined): PhraseRead | null {
  return qualifier === undefined ? null : sets("growth", { value: "0", to: "", unit: "%", qualifier });
}

const NUMBER = "[-\u2212]?\\d[\\d,]*(?:\\.\\d+)?";
/** What may follow a number as its unit. */
const UNIT = "[^\\d\\s\u2014\u2013\u2015~-][^\\d\u2014\u2013\u2015~]*?";
const ONE = new RegExp(`^(${NUMBER}) ?(${UNIT})?$`, "u");
/** 5%—6%, 50—60亿元, 5% to 6%. */
const TWO = new RegExp(
  `^(${NUMBER}) ?(${UNIT})? ?(?:[\u2014\u2013\u2015~]+|-+|至|到| to ) ?(${NUMBER}) ?(${UNIT})?$`,
  "u",
);

/** The number or range that a text is, all of it; null for any other text, a refusal for an unknown unit. */
export function quantitiesOf(text: string, row: PhraseRow): Quantities | Refused | null {
  const two = TWO.exec(text);
  const [, first = "", own = "", second = "", last = ""] = two ?? [];
  const one = two === null ? ONE.exec(text) : null;
  const value = plain(two === null ? (one?.[1] ?? "") : first);
  const to = two === null ? "" : plain(second);
  if (value === null || to === null || value === "") return null;
  const written = (two === null ? (one?.[2] ?? "") : last || own).trim();
  if (two !== null && own.trim() !== "" && own.trim() !== written) return null;
  if (/[以左不超低于]/u.test(written)) return null;
  const unit = unitOf(written, row);
  return unit === null ? refusedUnit(written, row) : { value, to, unit };
}

export type Refused = Extract<PhraseRead, { kind: string }>;

export function isRefused(one: object): one is Refused {
  return "kind" in one;
}

function refusedUnit(written: string, { indicator }: PhraseRow): Refused {
  return { kind: "unknown-name", fact: written, near: indicator.unit === "" ? [] : [indicator.unit] };
}

/** A number without the signs that only part its thousands; null where they stand elsewhere, and for 007. */
function plain(text: string): string | null {
  const signed = text.replace("\u2212", "-");
  const number = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(signed) ? signed.replaceAll(",", "") : signed;
  return number === "" || DECIMAL.test(number) ? number : null;
}

const POINTS = /^(?:个?百分点|percentage points?|points?)$/;

/** The unit that is written, in the ledger's spelling; the row's own where none is. */
function unitOf(written: string, { unit, units, indicator }: PhraseRow): string | null {
  if (written === "") return unit || indicator.unit;
  if (units.has(written)) return written;
  if (POINTS.test(written)) return unitIn("percentage-point", units);
  const isRank = indicator.measure === "rank" && /^(?:名|位|places?)$/.test(written);
  return isRank ? indicator.unit : null;
}

/** The unit of one in a dimension; null where the ledger has none. */
export function unitIn(dimension: string, units: PhraseRow["units"]): string | null {
  return [...units.values()].find((one) => one.dimension === dimension && one.factor === "1")?.id ?? null;
}

/** A fall by so much: the numbers below zero, the ends of a range and the bound the other way round. */
export function fallen({ value, to, unit, qualifier }: Amount): Amount {
  const [low, high] = to === "" ? [value, ""] : [to, value];
  return { value: negative(low), to: high === "" ? "" : negative(high), unit, qualifier: flip(qualifier) };
}

function negative(text: string): string {
  if (text.startsWith("-")) return text.slice(1);
  return /[1-9]/.test(text) ? `-${text}` : text;
}

/** The one bound that two places say; null where they contradict each other. */
export function together(a: Bound, b: Bound): Bound | null {
  return a === "" || b === "" || a === b ? a || b : null;
}
