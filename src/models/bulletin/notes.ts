import type { Observation } from "../../ledger/schema.ts";
import type { Finding, Verdict } from "../../measures/audit/finding.ts";
import type { Standing } from "../../measures/standing.ts";
import { recomputedText, statedText, whatCell } from "../audit/finding-table.ts";
import { sourcesOf } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_EXAMPLES, MOST_REVISIONS } from "../ground/limits.ts";
import type { SourceView } from "../ground/view.ts";
import { chiefOf } from "./aims.ts";
import { findingsAt, placesOf } from "./checks.ts";
import { basisText, grownOf } from "./growth.ts";
import { mainsOf } from "./main-tables.ts";
import type { Material } from "./material.ts";
import { revisionsOf } from "./revised.ts";
import { statedCompletionOf } from "./stated-completion.ts";
import { subjectGroups } from "./subjects.ts";
import { sentencesIn, wordsIn } from "./words.ts";

/** Everything said at the cut-off of the region, its groups and its places. */
export function standingsOf(material: Material): Standing[] {
  return placesOf(material).flatMap((id) => material.standings(id));
}

/** The reports that the bulletin's figures come from; some of them. */
export function sourcesOfBulletin(material: Material): SourceView[] {
  return sourcesOf(material.edition, standingsOf(material).flatMap(rowsOf));
}

/** The titles of those sources that are wanted. */
export function titlesOfBulletin(material: Material, isWanted: (id: string) => boolean): string[] {
  const ids = new Set(standingsOf(material).flatMap((one) => rowsOf(one).map(({ source }) => source)));
  const { names, site } = material.edition;
  return [...ids].filter(isWanted).map((id) => names.title(site.ledger.sources.row(id)));
}

function rowsOf(one: Standing) {
  const { series, period, observation } = one;
  const claims = series.claims.filter((row) => row.period === period.text);
  return [...(observation === null ? [] : [observation, ...one.others]), ...claims];
}

/** How the figures were come by, and what readers should know before they use them. */
export function notes(material: Material): string[] {
  const words = wordsIn(material.edition.lang).note;
  const standings = standingsOf(material);
  const titles = sourcesOfBulletin(material).map(({ text }) => words.title(text));
  const ranked = subjectGroups(material).length > 0;
  return [
    words.sources(titles.join(material.edition.words.site.listComma)),
    ...completionNotes(material, standings),
    ...(ranked ? [words.ranks(mainsOf(material).length > 0)] : []),
    ...certaintyNotes(material.edition, standings),
    ...revisionNotes(material),
    ...findingNotes(material),
  ];
}

function completionNotes(material: Material, standings: readonly Standing[]): string[] {
  const { edition, period, site } = material;
  const words = wordsIn(edition.lang).note;
  const stated = standings.filter((one) => isCompletionStated(edition, one)).length;
  const all = stated + standings.filter((one) => one.completion.kind === "value").length;
  const isScheduled = standings.some((one) => one.ahead.kind === "value") && !period.fullYear;
  const { schedule_bands: bands } = site.ledger.settings;
  return [
    ...(all === 0 ? [] : [words.completion(all, stated)]),
    ...(isScheduled ? [words.schedule(bands)] : []),
    ...growthNotes(edition, standings),
  ];
}

/** By a report alone: with the target in the ledger, or without. */
function isCompletionStated(edition: Edition, one: Standing): boolean {
  return chiefOf(one)?.judgement.rests?.isCompletion === true || statedCompletionOf(edition, one) !== null;
}

/** How growth was come by, on which bases; and that none is put in where the office's own is missing. */
function growthNotes(edition: Edition, standings: readonly Standing[]): string[] {
  const words = wordsIn(edition.lang).note;
  const grown = standings.flatMap((one) => (one.change === null ? (grownOf(edition, one) ?? []) : []));
  const stated = grown.filter(({ first }) => first.origin === "stated");
  const bases = [...new Set(grown.map((one) => basisText(edition, one)))].filter((text) => text !== "");
  const missing = standings.filter(
    ({ observation, grown: own }) =>
      observation !== null && own.kind === "none" && own.reason === "no-stated-growth",
  ).length;
  return [
    ...(grown.length === 0
      ? []
      : [words.growth(grown.length, stated.length, bases.join(edition.words.site.listComma))]),
    ...(missing === 0 ? [] : [words.noGrowth(missing)]),
  ];
}

function certaintyNotes(edition: Edition, standings: readonly Standing[]): string[] {
  const words = wordsIn(edition.lang).note;
  const rows = standings.flatMap(({ observation }) => observation ?? []);
  const of = (...statuses: Observation["status"][]) =>
    rows.filter(({ status }) => statuses.includes(status)).length;
  const [expected, provisional] = [of("E", "F"), of("P")];
  const bounds = rows.filter(({ qualifier }) => qualifier !== "").length;
  return [
    ...(expected === 0 ? [] : [words.estimates(expected)]),
    ...(provisional === 0 ? [] : [words.provisional(provisional)]),
    ...(bounds === 0 ? [] : [words.bounds(bounds)]),
  ];
}

/** The figures that were changed after they were published, each with its reason. */
function revisionNotes(material: Material): string[] {
  const all = revisionsOf(material);
  const say = sentencesIn(material.edition.lang);
  return all.length === 0 ? [] : [say.revised(all.length, all.slice(0, MOST_REVISIONS))];
}

/** What the audit found: contradictions first, each with an example or two. */
function findingNotes(material: Material): string[] {
  const words = wordsIn(material.edition.lang).note;
  const all = findingsAt(material);
  const of = (verdict: Verdict) => all.filter((finding) => finding.verdict === verdict);
  const [differs, rounding, agrees] = [of("differs"), of("within-rounding"), of("agrees")];
  return [
    ...(differs.length === 0 ? [] : [words.differs(differs.length, examples(material, differs))]),
    ...(rounding.length === 0 ? [] : [words.rounding(rounding.length, examples(material, rounding))]),
    ...(agrees.length === 0 ? [] : [words.agrees(agrees.length)]),
  ];
}

function examples(material: Material, found: readonly Finding[]): string {
  const text = found.slice(0, MOST_EXAMPLES).map((finding) =>
    sentencesIn(material.edition.lang).finding({
      subject: whatCell(material.edition, finding).text,
      stated: statedText(material.edition, finding.stated),
      recomputed: recomputedText(material.edition, finding),
    }),
  );
  const more = found.length > MOST_EXAMPLES ? wordsIn(material.edition.lang).note.others : "";
  return text.join(material.edition.words.site.semicolon) + more;
}
