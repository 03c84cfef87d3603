import type { Finding, Verdict } from "../../measures/audit/finding.ts";
import type { Standing } from "../../measures/standing.ts";
import { told } from "../../measures/told.ts";
import { recomputedText, statedText, whatCell } from "../audit/finding-table.ts";
import { sourcesOf } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import type { SourceView } from "../ground/view.ts";
import { findingsAt, placesOf } from "./checks.ts";
import type { Material } from "./material.ts";
import { passed } from "./pace.ts";
import { subjectGroups } from "./subjects.ts";
import { judgedOf } from "./tell.ts";
import { sentencesIn, wordsIn } from "./words.ts";

const MOST_EXAMPLES = 3;

/** Everything said at the cut-off of the region, its groups and its places. */
export function standingsOf(material: Material): Standing[] {
  return placesOf(material).flatMap((id) => material.standings(id));
}

/** The reports that the bulletin's figures come from. */
export function sourcesOfBulletin(material: Material): SourceView[] {
  return sourcesOf(material.edition, standingsOf(material).flatMap(rowsOf));
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
    ...(ranked ? [words.ranks] : []),
    ...certaintyNotes(material.edition, standings),
    ...findingNotes(material),
  ];
}

function completionNotes(material: Material, standings: readonly Standing[]): string[] {
  const words = wordsIn(material.edition.lang).note;
  const judged = standings.map((one) => judgedOf(material, one)).filter((one) => one !== null);
  const grown = standings
    .map((one) => told(one.growth, one.statedGrowth))
    .flatMap((growth) => ("result" in growth ? [growth.origin] : []));
  const own = (origins: readonly string[]) => origins.filter((origin) => origin === "stated").length;
  const origins = judged.map(({ origin }) => origin);
  const scheduled = origins.length > 0 && !material.period.fullYear && passed(material.period) !== null;
  return [
    ...(origins.length === 0 ? [] : [words.completion(origins.length, own(origins))]),
    ...(grown.length === 0 ? [] : [words.growth(grown.length, own(grown))]),
    ...(scheduled ? [words.schedule] : []),
  ];
}

function certaintyNotes(edition: Edition, standings: readonly Standing[]): string[] {
  const words = wordsIn(edition.lang).note;
  const rows = standings.flatMap(({ observation }) => observation ?? []);
  const estimates = rows.filter(({ status }) => status !== "" && status !== "A").length;
  const bounds = rows.filter(({ qualifier }) => qualifier !== "").length;
  return [
    ...(estimates === 0 ? [] : [words.estimates(estimates)]),
    ...(bounds === 0 ? [] : [words.bounds(bounds)]),
  ];
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
