import { compare, ZERO } from "../../ledger/fraction.ts";
import { calendarDay, type Period } from "../../ledger/period.ts";
import type { Band } from "../../measures/schedule.ts";
import type {
  ToldBlock,
  ToldBreakdown,
  ToldChange,
  ToldList,
  ToldPart,
  ToldPlace,
  ToldShares,
  ToldStage,
  ToldWithin,
  What,
} from "../bulletin-facts.ts";
import type { Words } from "../shape.ts";
import type { bulletinSentences as chinese } from "../zh/bulletin-sentences.ts";
import { AIMS, amounts, clauses, had, inParts, inPoints, inTurn, list, of } from "./bulletin-figures.ts";
import { inner, upper } from "./letter-case.ts";
import { formatPeriod } from "./period.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** A period in running text: January to April 2006. */
function long(period: Period): string {
  const full = (short: string) => MONTHS.find((month) => month.startsWith(short)) ?? short;
  return formatPeriod(period)
    .replace(/\b[A-Z][a-z]{2}\b/g, full)
    .replace(/ ?\u2013 ?/, " to ");
}

function when(period: Period): string {
  if (period.interval) return `from ${long(period)}`;
  return `${period.grain === "day" ? "on" : "in"} ${long(period)}`;
}

function upTo(period: Period): string {
  const { month, year } = calendarDay(period.to);
  return `at the end of ${month === 12 ? year : MONTHS[month - 1]}`;
}

function breakdown({ scheme, whats, rows }: ToldBreakdown): string {
  const [only] = whats;
  if (whats.length === 1 && only !== undefined) {
    const parts = rows.flatMap(({ name, cells: [cell] }) => {
      if (!cell) return [];
      const share = cell.share === null ? "" : ` (${cell.share})`;
      return `${inner(name)}, ${only.counted ? cell.number : cell.amount}${share}`;
    });
    return `${only.name} broken down by ${inner(scheme)}: ${parts.join("; ")}.`;
  }
  const parts = rows.map((row, i) => severalOf(row, whats, i === 0, rows.length > 2));
  return `Broken down by ${inner(scheme)}: ${parts.join("; ")}.`;
}

/** newly started, 175 projects introduced, CNY 7.3 billion of contracted investment … */
function severalOf(
  row: ToldBreakdown["rows"][number],
  whats: readonly What[],
  first: boolean,
  all: boolean,
): string {
  const told = row.cells.flatMap((cell, i) => {
    const what = whats[i];
    if (cell === null || what === undefined) return [];
    if (first) return of({ what, amount: cell, estimated: false });
    return what.counted ? cell.number : cell.amount;
  });
  const shares = row.cells.flatMap((cell) => cell?.share ?? []);
  const shown = (first || all) && shares.length === told.length;
  return `${inner(row.name)}, ${list(told)}${shown ? ` (${list(shares)} of the total)` : ""}`;
}

function within({ name, what, rows }: ToldWithin): string {
  const told = rows.map((row) => `${row.name} ${what.counted ? row.number : row.amount}`);
  return `${what.name} from ${inner(name)} includes ${list(told)}.`;
}

function part({ name, figures }: ToldPart): string {
  return `${inner(name)}, ${inParts(figures)}`;
}

function inBrackets({ name, figures, shared }: ToldPlace): string {
  const joint = shared === null ? "" : `, joint rank ${shared}`;
  return `${name} (${amounts(figures)}${joint})`;
}

const ORDERS = {
  completion: "in order of completion",
  highest: "from the highest",
  lowest: "from the lowest",
  listed: "as listed",
} as const;

function members({ by, members: all, last, all: count }: ToldBlock): string {
  if (last.length > 0) {
    return `Of ${count} places, ${ORDERS[by]}, the first are ${list(all.map(inBrackets))}, and the last ${list(last.map(inBrackets))}.`;
  }
  if (by === "listed" || all.some(({ figures }) => figures.length > 1)) return `${upper(inTurn(all))}.`;
  return `${upper(ORDERS[by])}: ${list(all.map(inBrackets))}.`;
}

const BANDS: Readonly<Record<Band, string>> = {
  ahead: "on or ahead of schedule",
  "slightly-behind": "slightly behind schedule",
  behind: "behind schedule",
  "far-behind": "far behind schedule",
};

function completed({ items, count }: ToldList): string {
  const names = items.map(({ name, percent }) => `${name} at ${percent}`);
  return list(items.length < count ? [...names, `${count - items.length} more`] : names);
}

function shares({ total, groups }: ToldShares): string {
  const each = groups.map(
    ({ names, amount }) => `${list(names)} ${amount}${names.length > 1 ? " each" : ""}`,
  );
  if (total === null) return each.join(", ");
  return `${total.name} ${total.amount}${each.length > 0 ? ` (${each.join(", ")})` : ""}`;
}

function change({ what, amount, rose, points: by }: ToldChange): string {
  const name = inner(what.name);
  const moved = by === null ? "" : `completion ${compare(by, ZERO) < 0 ? "fell" : "rose"} by ${inPoints(by)}`;
  if (amount === null) return `${moved} for ${name}`;
  const more = `${name} ${rose ? "rose" : "fell"} by ${amount}`;
  return moved === "" ? more : `${more} and ${moved}`;
}

function stageOf({ stage, count, names }: ToldStage): string {
  const more = count > names.length ? `; and ${count - names.length} more` : "";
  return `${count} ${stage} (${names.join("; ")}${more})`;
}

/** The sentences of an English bulletin. */
export const bulletinSentences: Words<typeof chinese> = {
  title: (place, topics, period) => `${place}: bulletin on ${topics}, ${long(period)}`,
  topics: (themes) => (themes.length === 0 ? "the main indicators" : list(themes.map(inner))),
  opening: (place, topics, period) => `This bulletin reports on ${topics} in ${place} ${when(period)}.`,
  partOf: (industry, breakdown) => [industry, breakdown].filter(Boolean).join(", "),
  inTable: (_, whole) => whole,
  number: (n) => `${n}. `,
  lead: (_, name) => `${name}. `,
  whole: () => "the total",
  series: (partName, what) => `${inner(what)}${partName === "" ? "" : ` (${inner(partName)})`}`,
  during: (period, place, figures) =>
    `${upper(when(period))}, ${clauses(figures, place === "" ? "" : ` in ${place}`)}.`,
  atEnd: (period, figures) => `${upper(upTo(period))}, ${clauses(figures)}.`,
  breakdown,
  within,
  parts: (all) => `Of these: ${all.map(part).join("; ")}.`,
  partsAlone: (all) => `${upper(all.map(part).join("; "))}.`,
  shareOf: (breakdownPart, industry) => {
    const whole = [inner(industry), breakdownPart === "" ? "" : `those of ${inner(breakdownPart)}`];
    return whole.filter(Boolean).join(", ");
  },
  blockTotal: (place) => `${upper(had(place))}.`,
  blockMembers: (block) => members(block),
  singles: (all) => `${upper(all.map(had).join("; "))}.`,
  subject: (partName, whats) =>
    `${upper(list(whats.map(inner)))}${partName === "" ? "" : ` (${inner(partName)})`}`,
  category: (name, what) => (name === "" ? what : `${inner(what)} (${inner(name)})`),
  byScheme: (what, scheme) => `${what} by ${inner(scheme)}`,
  projects: (count, stages) =>
    `Reports name ${count} ${count === 1 ? "project" : "projects"}: ${stages.map(stageOf).join(", ")}.`,
  schedule: (period, share) => `${upper(upTo(period))}, ${share} of the year had passed.`,
  bands: (subject, { over, bands }) => {
    const told = bands.map(({ band, ...some }) => {
      const name = over ? (band === "ahead" ? "target reached" : "target missed") : BANDS[band];
      return `${name}, ${completed(some)}`;
    });
    return `${upper(subject)}: ${told.join("; ")}.`;
  },
  ownIndicators: (place) => `For ${place} as a whole`,
  placesIn: (subject) => subject,
  low: (limit, subjects, count) =>
    `Those under ${limit} of the year's target number ${count}: ${subjects.join("; ")}.`,
  lowOwn: (place, some) => `for ${place} as a whole, ${completed(some)}`,
  lowPlaces: (subject, some) => `by ${inner(subject)}, ${completed(some)}`,
  noLow: (limit) => `None is under ${limit} of the year's target.`,
  target: ({ what, year, tier, amount, allocated, blocks }) => {
    const own = `The ${year} ${AIMS[tier]} for ${what} is ${amount}`;
    const divided =
      allocated === null ? "" : `; ${allocated.amount} is divided among places, ${allocated.ratio} of it`;
    if (blocks.length === 0) return `${own}${divided}.`;
    return `${own}${divided || "; it is divided among places"}: ${blocks.map(shares).join("; ")}.`;
  },
  changes: (before, all) => `Compared with ${long(before)}, ${all.map(change).join("; ")}.`,
  moves: (subject, all) => {
    const told = (sign: number, word: string) =>
      list(
        all
          .filter(({ ranks }) => Math.sign(ranks) === sign)
          .map(({ name, ranks }) => `${name} (${word} ${Math.abs(ranks)})`),
      );
    const [up, down] = [told(1, "up"), told(-1, "down")];
    const parts = [up && `risen are ${up}`, down && `fallen are ${down}`].filter(Boolean);
    return parts.length === 0
      ? `No ranks changed in ${inner(subject)}.`
      : `In the ranking by ${inner(subject)}, ${parts.join("; ")}.`;
  },
  noChanges: (place, period) =>
    `The ledger has no comparable figures of ${place} before ${long(period)}, so nothing is compared with an earlier cut-off.`,
  finding: ({ subject, stated: said, recomputed }) => `${subject}: stated ${said}, recomputed ${recomputed}`,
};
