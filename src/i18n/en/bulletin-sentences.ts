import { calendarDay, type Period } from "../../ledger/period.ts";
import type { Band } from "../../measures/year/schedule.ts";
import type {
  ToldChange,
  ToldCourse,
  ToldMonth,
  ToldRevision,
  ToldShares,
  ToldStage,
} from "../bulletin-facts.ts";
import { titleLines } from "../bulletin-title.ts";
import type { Words } from "../shape.ts";
import type { bulletinSentences as chinese } from "../zh/bulletin-sentences.ts";
import { clauses, had, list } from "./bulletin-figures.ts";
import { breakdown, members, part, within } from "./bulletin-parts.ts";
import { inner, upper } from "./letter-case.ts";
import { formatPeriod } from "./period.ts";
import { AIMS } from "./tiers.ts";

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

const BANDS: Readonly<Record<Band, string>> = {
  ahead: "On schedule",
  "slightly-behind": "Slightly behind schedule",
  behind: "Behind schedule",
  "far-behind": "Far behind schedule",
};

function named({ items, count }: Pick<ToldCourse, "items" | "count">): string {
  const names = items.map(({ name, detail }) => name + (detail === "" ? "" : ` (${detail})`));
  return list(items.length < count ? [...names, `${count - items.length} more`] : names);
}

function shares({ total, groups }: ToldShares): string {
  const each = groups.map(
    ({ names, amount }) => `${list(names)} ${amount}${names.length > 1 ? " each" : ""}`,
  );
  if (total === null) return each.join(", ");
  return `${total.name} ${total.amount}${each.length > 0 ? ` (${each.join(", ")})` : ""}`;
}

function change({ what, text, completion }: ToldChange): string {
  const isStill = /unchanged$/.test(text) && !text.startsWith("rank");
  const verb = isStill ? `${what.counted ? "were" : "was"} ` : /^\d/.test(text) ? "moved " : "";
  const more = `${inner(what.name)} ${verb}${text}`;
  if (completion === "") return more;
  return `${more} and completion ${/^unchanged/.test(completion) ? "was " : ""}${completion}`;
}

function month({ what, amount, onMonth }: ToldMonth): string {
  const told = `${inner(what.name)} ${what.counted ? `numbered ${amount.number}` : `came to ${amount.amount}`}`;
  if (onMonth === "") return told;
  return `${told}, ${onMonth} ${onMonth === "unchanged" ? "from" : "on"} the month before`;
}

function revision({ subject, before, kind, reason }: ToldRevision): string {
  return `${subject}${before === "" ? "" : ` (before: ${before})`}, ${kind}: ${reason}`;
}

function places(count: number): string {
  return `${count} ${count === 1 ? "place" : "places"}`;
}

function stageOf({ stage, count, names }: ToldStage): string {
  const more = count > names.length ? `; and ${count - names.length} more` : "";
  return `${count} ${stage} (${names.join("; ")}${more})`;
}

/** The sentences of an English bulletin. */
export const bulletinSentences: Words<typeof chinese> = {
  title: (place, topics, period) => [`${place}: bulletin on `, `${topics}, ${long(period)}`],
  ownTitle: (title, place, period) =>
    titleLines(
      title,
      [
        ["{place}", place],
        ["{period}", long(period)],
      ],
      (missing) => `${missing.join(", ")}: `,
    ),
  ownOpening: (title) => `This bulletin reports what the ledger says: ${title}.`,
  topics: (themes) => {
    if (themes.length === 0) return "the main indicators";
    const names = themes.map(inner);
    return names.some((name) => name.includes(" and ")) ? names.join(", and ") : list(names);
  },
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
  parts: (all) => `Of these — ${all.map(part).join("; ")}.`,
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
  statedCompletion: (tier, isCeiling, percent, ahead) =>
    [`${percent} of the year's ${isCeiling ? "ceiling" : AIMS[tier]}`, ahead].filter(Boolean).join(", "),
  ahead: (isAhead, points) =>
    points === ""
      ? "level with the schedule"
      : `${points.replace(" percentage", "")} ${isAhead ? "ahead of" : "behind"} schedule`,
  otherCompletion: (text) => `the report states a completion of ${text}`,
  bands: BANDS,
  reached: (isMet) => (isMet ? "Met" : "Missed"),
  months: (at, all) =>
    `${upper(when(at))}${at.grain === "month" ? " alone" : ""}, ${all.map(month).join("; ")}.`,
  schedule: (period, share) => `${upper(upTo(period))}, ${share} of the year had passed.`,
  courses: (subject, all) =>
    `${upper(subject)} — ${all.map((one) => `${inner(one.verdict)}: ${named(one)}`).join("; ")}.`,
  counts: (place, all, counts) =>
    `Of the ${all} ${all === 1 ? "indicator" : "indicators"} for which ${place} has a target this year: ${list(counts.map(([name, count]) => `${count} ${inner(name)}`))}.`,
  ownIndicators: (place) => `For ${place} as a whole`,
  placesIn: (subject) => subject,
  low: (limit, subjects, count) => `Under ${limit} of the year's target (${count}): ${subjects.join("; ")}.`,
  lowOwn: (place, some) => `for ${place} as a whole, ${named(some)}`,
  lowPlaces: (subject, some) => `by ${inner(subject)}, ${named(some)}`,
  noLow: (limit) => `No completion is under ${limit}.`,
  target: ({ what, aims, reached, allocated, blocks }) => {
    const told = aims.map(({ span, target }, i) => `the ${inner(span)} ${i === 0 ? "is " : ""}${target}`);
    const own = [`${upper(what)}: ${told.join(", ")}`, ...reached.map(inner)].join("; ");
    const divided =
      allocated === null ? "" : ` Places were assigned ${allocated.amount} in all, ${allocated.ratio} of it.`;
    if (blocks.length === 0) return `${own}.${divided}`;
    return `${own}.${divided} By place: ${blocks.map(shares).join("; ")}.`;
  },
  earlier: (when, clause) => `in ${when} ${clause}`,
  dated: (when, figure) => `${figure} in ${when}`,
  changes: (before, all) => `Compared with ${long(before)}, ${all.map(change).join("; ")}.`,
  moves: (subject, all) => {
    const told = (sign: number) =>
      list(
        all
          .filter(({ ranks }) => Math.sign(ranks) === sign)
          .map(({ name, ranks }) => `${name} (${places(Math.abs(ranks))})`),
      );
    const [up, down] = [told(1), told(-1)];
    const parts = [up && `up: ${up}`, down && `down: ${down}`].filter(Boolean);
    return parts.length === 0
      ? `No ranks changed in ${inner(subject)}.`
      : `In the ranking by ${inner(subject)}, ${parts.join("; ")}.`;
  },
  revised: (count, some) =>
    `${count} ${count === 1 ? "figure was" : "figures were"} changed after publication: ${some.map(revision).join("; ")}${some.length < count ? " and others" : ""}.`,
  noChanges: (place, period) =>
    `The ledger has no comparable figures of ${place} before ${long(period)}, so nothing is compared with an earlier cut-off.`,
  noChangesOfAssumed: "The year is assumed: nothing is compared with an earlier cut-off.",
  assumed: (titles) => ` The year is assumed: it is not named in ${titles}.`,
  finding: ({ subject, stated: said, recomputed }) => `${subject}: stated ${said}, recomputed ${recomputed}`,
};
