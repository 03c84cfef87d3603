import type { Bound } from "../../../measures/result.ts";
import {
  type Amount,
  besides,
  fallen,
  formBeside,
  formOfLevel,
  isRefused,
  noGrowth,
  onBasis,
  open,
  type PhraseRead,
  type PhraseRow,
  quantitiesOf,
  type Reader,
  type Refused,
  readBy,
  sets,
  together,
  unitIn,
  unitOfChange,
} from "./quantity.ts";

/** How a target is set in English: growth of about 6%, 5% to 6%, double the level of 2020, top 3, at most 3%. */

/** What an English phrase says; null where it is none that the sheets write. */
export function readEnglish(text: string, row: PhraseRow): PhraseRead | null {
  const [, phrase = text, word = ""] = /^(.*) \((comparable prices|same scope|nominal)\)$/i.exec(text) ?? [];
  return onBasis(readBy(READERS, phrase, row), BASES[word.toLowerCase()]);
}

const BASES: Readonly<Record<string, string>> = {
  "comparable prices": "comparable",
  "same scope": "same-scope",
  nominal: "nominal",
};

const UNDECIDED = /^(?:not yet|to be) (?:set|decided|assigned)\b/i;

const undecided: Reader = (text) => (UNDECIDED.test(text) ? open(text) : null);

const ZERO: Readonly<Record<string, Bound>> = {
  "as much as the year before": "",
  "about as much as the year before": "~",
  "no less than the year before": ">=",
  "no more than the year before": "<=",
  "positive growth": ">",
  "negative growth": "<",
};

const zeroGrowth: Reader = (text) => noGrowth(ZERO[text.toLowerCase()]);

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:at least|no less than|not below) /i, ">="],
  [/^(?:at most|no more than|not above|within) /i, "<="],
  [/^(?:over|more than|above) /i, ">"],
  [/^(?:under|less than|below) /i, "<"],
  [/^about /i, "~"],
];

function bounded(text: string): { core: string; qualifier: Bound } {
  const found = BOUNDS.find(([word]) => word.test(text));
  return found === undefined
    ? { core: text, qualifier: "" }
    : { core: text.replace(found[0], ""), qualifier: found[1] };
}

function amount(text: string, row: PhraseRow, outer: Bound = ""): Amount | Refused | null {
  const { core, qualifier: inner } = bounded(text);
  const qualifier = together(outer, inner);
  const found = qualifier === null ? null : quantitiesOf(core, row);
  if (found === null || qualifier === null) return null;
  return isRefused(found) ? found : { ...found, qualifier };
}

const multiple: Reader = (text, row) => {
  const { core, qualifier } = bounded(text);
  const [, times = "", base = ""] = /^(double|[\d.]+ times) the level of (\d{4})$/i.exec(core) ?? [];
  const unit = unitIn("multiple", row.units);
  if (times === "" || unit === null) return null;
  const value = /^double$/i.test(times) ? "2" : times.replace(" times", "");
  return sets("multiple", { value, to: "", unit, qualifier }, { base });
};

const rank: Reader = (text, { indicator }) => {
  if (indicator.measure !== "rank") return null;
  const better = /^better than (\d+)(?:st|nd|rd|th)$/i.exec(text);
  const { core, qualifier } = bounded(text);
  const place = /^(?:top (\d+)|(\d+)(?:st|nd|rd|th)(?: to (\d+)(?:st|nd|rd|th))?)$/i.exec(core);
  const value = better?.[1] ?? place?.[1] ?? place?.[2] ?? "";
  if (value === "") return null;
  const { unit } = indicator;
  return sets("level", { value, to: place?.[3] ?? "", unit, qualifier: better === null ? qualifier : ">" });
};

const GROWTH = /^(growth|a fall) of (.+?)(?: over \w+ years)?( a year on average)?$/i;

const growth: Reader = (text, row) => {
  const [, kind = "", rest = "", average = ""] = GROWTH.exec(text) ?? [];
  if (rest === "") return null;
  const found = amount(rest, row);
  if (found === null || isRefused(found)) return found;
  if (row.units.get(found.unit)?.dimension !== "percent" || row.indicator.measure === "rate") return null;
  const told = /^a fall$/i.test(kind) ? fallen(found) : found;
  return sets(average === "" ? "growth" : "average-growth", told);
};

const CHANGED = /^(?:(up|down) (.+?)|(\d+ places?) (forward|back)|((?:rank )?unchanged))(?: on (\d{4}))?$/i;

const ZERO_CHANGE: Readonly<Record<string, Bound>> = {
  "no fall": ">=",
  "no rise": "<=",
  "a rise": ">",
  "a fall": "<",
};

function zeroChange(qualifier: Bound, base: string, row: PhraseRow): PhraseRead | null {
  const unit = unitOfChange(row);
  return unit === null ? null : sets("change", { value: "0", to: "", unit, qualifier }, { base });
}

const change: Reader = (text, row) => {
  const [zero = "", since = ""] = text.split(" on ");
  const still = ZERO_CHANGE[zero.toLowerCase()];
  if (still !== undefined) return zeroChange(still, since, row);
  const { core, qualifier } = bounded(text);
  const [whole, way = "", size = "", places = "", move = "", none = "", base = ""] = CHANGED.exec(core) ?? [];
  if (whole === undefined) return null;
  const unit = unitOfChange(row);
  const found = amount(none === "" ? size || places : `0 ${unit ?? ""}`, row, qualifier);
  if (found === null || isRefused(found)) return found;
  return sets("change", /^(?:down|forward)$/i.test(way || move) ? fallen(found) : found, { base });
};

const STEP = /^(about )?(in step|level) with (?:the growth of )?(.+)$/i;
const BESIDE = /^(?:(.+?) )?(above|below) (the growth of )?(\D.*)$/i;
const PLAINLY = /^(no less than|no more than) (the growth of )?(\D.*)$/i;

const relative: Reader = (text, row) => {
  const [, about = "", how = "", name = ""] = STEP.exec(text) ?? [];
  if (name !== "") {
    const form = /^in step$/i.test(how) ? "growth" : formBeside(row);
    return besides(name, { form, qualifier: about === "" ? ">=" : "~" }, row);
  }
  const [, plain = "", ofGrowth = "", other = ""] = PLAINLY.exec(text) ?? [];
  if (other !== "") {
    const qualifier = /less/.test(plain) ? ">=" : "<=";
    return besides(other, { form: ofGrowth === "" ? formBeside(row) : "growth", qualifier }, row);
  }
  return beside(text, row);
};

function beside(text: string, row: PhraseRow): PhraseRead | null {
  const [, size = "", side = "", ofGrowth = "", name = ""] = BESIDE.exec(text) ?? [];
  if (name === "") return null;
  const isBelow = /^below$/i.test(side);
  const form = ofGrowth === "" ? formBeside(row) : "growth";
  if (size === "") return besides(name, { form, qualifier: isBelow ? "<" : ">" }, row);
  const found = amount(size, row);
  if (found === null || isRefused(found)) return found;
  if (found.to !== "") return null;
  const told = isBelow ? fallen(found) : { ...found, qualifier: found.qualifier || ">=" };
  return besides(name, { form, qualifier: told.qualifier, value: told.value, unit: told.unit }, row);
}

const level: Reader = (text, row) => {
  const [, core = text, over = ""] = /^(.+?) (every year|a year on average)$/i.exec(text) ?? [];
  const found = amount(core, row);
  if (found === null || isRefused(found)) return found;
  const told = over === "" ? "" : /^every/i.test(over) ? "each" : "average";
  return sets(formOfLevel(found.unit, row), found, { over: told });
};

const READERS: readonly Reader[] = [undecided, zeroGrowth, multiple, rank, growth, change, level, relative];
