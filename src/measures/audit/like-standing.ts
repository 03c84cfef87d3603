import type { Ledger } from "../../ledger/ledger.ts";
import { must } from "../../ledger/must.ts";
import { parsePeriod } from "../../ledger/period.ts";
import type { Figure } from "../figure.ts";
import { isSaidBefore, mostExact } from "./facts.ts";
import { type AuditReason, type Check, type Finding, judged, unchecked } from "./finding.ts";
import type { Estimate } from "./interval.ts";

/** One of several statements of one figure. */
export interface Statement {
  readonly figure: Figure;
  readonly source: string;
  /** Of a target: the day on which it was set, if it says one. */
  readonly setOn?: string;
}

/** Two statements of one figure, and why they may differ; null where they may not. */
export interface Pair<T extends Statement> {
  readonly one: T;
  readonly best: T;
  readonly mayDiffer: AuditReason | null;
}

/**
 * Statements of one figure, each against the most exact one of its standing, and the most exact of each
 * standing against the most exact of all. Only those of like standing contradict each other: what was
 * expected may turn out otherwise, and what is published on another day may have been revised.
 */
export function pairsOf<T extends Statement>(all: readonly T[], sources: Ledger["sources"]): Pair<T>[] {
  const alike = [...Map.groupBy(all, (one) => standingOf(one, sources)).values()];
  const within = alike.flatMap((some) => againstBest(some));
  const across = againstBest(alike.map(bestOf)).map((pair) => ({ ...pair, mayDiffer: whyApart(pair) }));
  return [...within, ...across];
}

/** The check of a pair: a difference that is no contradiction is told with its reason. */
export function judgedPair(check: Check, best: Estimate, mayDiffer: AuditReason | null): Finding {
  const found = judged(check, best);
  return mayDiffer !== null && found.verdict === "differs" ? unchecked(check, mayDiffer, best) : found;
}

/** Why figures that belong together may differ though each is right: some were expected, others measured. */
export function mixedStanding(figures: readonly Figure[]): AuditReason | null {
  const isMixed = figures.some(({ estimated }) => estimated) && figures.some(({ estimated }) => !estimated);
  return isMixed ? "expected-or-measured" : null;
}

/** Measured or expected, and when it was said. Targets set on one day stand alike whoever tells them. */
function standingOf({ figure, source, setOn = "" }: Statement, sources: Ledger["sources"]): string {
  const said = setOn === "" ? publication(source, sources) : "";
  return `${figure.estimated ? "expected" : "measured"} ${said}`;
}

/** The day of publication; a source of no known day stands by itself. */
function publication(id: string, sources: Ledger["sources"]): string {
  const at = parsePeriod(sources.get(id)?.published ?? "");
  return at !== null && at.from === at.to ? `on ${at.from}` : `in ${id}`;
}

function bestOf<T extends Statement>(some: readonly T[]): T {
  const figures = some.map(({ figure }) => figure);
  return must(some[figures.indexOf(mostExact(figures))], "the most exact statement");
}

function againstBest<T extends Statement>(some: readonly T[]): Pair<T>[] {
  const best = bestOf(some);
  const said = { figures: some.map(({ figure }) => figure), best: best.figure };
  return some.flatMap((one, i) =>
    one === best || isSaidBefore(said, i) ? [] : [{ one, best, mayDiffer: null }],
  );
}

function whyApart({ one, best }: Pair<Statement>): AuditReason {
  return one.figure.estimated === best.figure.estimated ? "may-be-revised" : "expected-or-measured";
}
