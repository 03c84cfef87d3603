import type { Block } from "./blocks.ts";
import type { Asked, Facts, TargetRow } from "./facts.ts";
import { type Said, type SpanWord, saidIn } from "./phrases.ts";
import { climber, isNoOrdinaryWord } from "./subjects.ts";

/** One statement that no row bears out. */
export interface Falsehood {
  readonly says: Said["says"];
  readonly text: string;
  readonly about: string;
  readonly why: string;
}

/** What was read: how many statements of each sort were held against rows, and the false ones. */
export interface Reading {
  readonly held: Readonly<Record<Said["says"], number>>;
  /** Statements of which no indicator is to be found: nothing is known of them. */
  readonly unplaced: readonly string[];
  readonly false: readonly Falsehood[];
}

/** A cell that says that there is nothing. */
const EMPTY = /：[–—−]?[\u2460-\u2473]?$/u;

interface About {
  readonly indicators: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

/** Holds every statement of some blocks against the rows. */
export function readingOf(blocks: readonly Block[], facts: Facts): Reading {
  const [indicators, regions] = [
    climber(facts.names.indicators, isNoOrdinaryWord),
    climber(facts.names.regions),
  ];
  const held = { completion: 0, schedule: 0, "percent-change": 0, final: 0, points: 0, limit: 0 };
  const [unplaced, wrong]: [string[], Falsehood[]] = [[], []];
  for (const { text, inside } of blocks) {
    if (EMPTY.test(text)) continue;
    for (const part of sentencesOf(unquoted(text, facts.quoted))) {
      for (const said of saidIn(part)) {
        const about: About = {
          indicators: indicators(part, text, inside),
          regions: regions(part, text, inside),
          years: new Set(part.match(/\b(?:19|20)\d\d(?!\d)/g) ?? []),
        };
        if (about.indicators.size === 0) unplaced.push(part);
        else held[said.says] += 1;
        const why = about.indicators.size === 0 ? null : falseness(said, about, facts);
        if (why !== null)
          wrong.push({ says: said.says, text: part, about: [...about.indicators].join(), why });
      }
    }
  }
  return { held, unplaced, false: wrong };
}

/** The ledger's own texts say what they say: they are not the site's. */
function unquoted(text: string, quoted: readonly string[]): string {
  if (saidIn(text).length === 0) return text;
  return quoted.reduce((left, own) => (left.includes(own) ? left.replaceAll(own, " ") : left), text);
}

/** Sentences, and in lists what stands between two semicolons. */
function sentencesOf(text: string): string[] {
  return text.split(/[。；\n]|; |(?<=[a-z%)])\. (?=[A-Z])/u).filter((part) => part.trim() !== "");
}

const MAY_HAVE: Readonly<Record<"completion" | "schedule", readonly Asked[]>> = {
  completion: ["amount", "ceiling", "stock"],
  schedule: ["amount"],
};

/** Why a statement is false of everything that it may be about; null where some row bears it out. */
function falseness(said: Said, about: About, facts: Facts): string | null {
  const ids = [...about.indicators];
  if (said.says === "percent-change") {
    const isOfRates = ids.every((id) =>
      ["rate", "rank"].includes(facts.indicators.get(id)?.["measure"] ?? ""),
    );
    return isOfRates && !isStated(said.percent, ids, facts) ? "a rate or rank changed by percent" : null;
  }
  const targets = facts.targets.filter(({ cells }) => about.indicators.has(cells["indicator"] ?? ""));
  if (said.says === "final") return finalFalseness(said, targets, about, facts);
  if (said.says === "points")
    return targets.some(({ asked }) => asked === "other") ? null : "its targets are not in percent";
  if (said.says === "limit")
    return targets.some(({ isLimit }) => isLimit) ? null : "no target of it is a limit";
  const kinds = targets.filter(({ asked }) => MAY_HAVE[said.says].includes(asked));
  if (said.says === "schedule") return kinds.length === 0 ? "no target of it has a schedule" : null;
  if (isStatedCompletion(ids, facts)) return null;
  if (kinds.length === 0) return "no target of it has a completion";
  return kinds.some((row) => isOfSpan(row, said.span)) ? null : `no target of it is of ${said.span}`;
}

/** A target sets a growth in percent, and a report may state one, of whatever it likes. */
function isStated(percent: string, ids: readonly string[], facts: Facts): boolean {
  const set = facts.targets.filter(({ cells }) => /growth/.test(cells["form"] ?? ""));
  return [...set, ...facts.claims].some(
    ({ cells }) =>
      ids.includes(cells["indicator"] ?? "") &&
      Math.abs(Number(cells["value"])) === Number(percent.replaceAll(",", "")),
  );
}

function isStatedCompletion(ids: readonly string[], facts: Facts): boolean {
  return facts.claims.some(
    ({ cells }) => cells["claim"] === "completion" && ids.includes(cells["indicator"] ?? ""),
  );
}

function isOfSpan({ from, to }: TargetRow, span: SpanWord): boolean {
  const isWhole = from.endsWith("-01-01") && to.endsWith("-12-31");
  const isYear = isWhole && from.slice(0, 4) === to.slice(0, 4);
  if (span === "") return true;
  return span === "year" ? isYear : span === "years" ? isWhole && !isYear : !isWhole;
}

/** Met, kept and inside rest on a measured figure of the whole span; early ones on one within it. */
function finalFalseness(
  said: Said & { says: "final" },
  targets: readonly TargetRow[],
  about: About,
  facts: Facts,
): string | null {
  const near = targets.filter((row) => isOfSpan(row, said.span) && isNear(row, about));
  if (near.length === 0 && isStatedCompletion([...about.indicators], facts)) return null;
  if (near.length === 0) return "no target of it, of this time and place";
  const rests = near.some((row) => figuresFor(row, facts).some(({ to }) => said.isEarly || to === row.to));
  return rests ? null : "no measured figure of the whole span";
}

function isNear({ cells, to }: TargetRow, { regions, years }: About): boolean {
  const isThere = regions.size === 0 || regions.has(cells["region"] ?? "");
  return (
    isThere &&
    (years.size === 0 ||
      years.has(to.slice(0, 4)) ||
      [...years].some((year) => cells["period"]?.includes(year)))
  );
}

/** Measured figures of a target's own series, or of what tells its growth, within its span. */
function figuresFor({ cells, from, to }: TargetRow, facts: Facts): readonly { readonly to: string }[] {
  const told = facts.indicators.get(cells["indicator"] ?? "")?.["growth_in"] ?? "";
  const isOwn = (row: Readonly<Record<string, string>>) =>
    ["region", "industry", "breakdown"].every((name) => (row[name] ?? "") === (cells[name] ?? "")) &&
    (row["indicator"] === cells["indicator"] || row["indicator"] === told);
  const measured = facts.observations.filter(
    (row) => isOwn(row.cells) && !/[EF]/.test(row.cells["status"] ?? ""),
  );
  const stated = facts.claims.filter(
    (row) => isOwn(row.cells) && ["growth", "completion"].includes(row.cells["claim"] ?? ""),
  );
  return [...measured, ...stated].filter((row) => row.from >= from && row.to <= to);
}
