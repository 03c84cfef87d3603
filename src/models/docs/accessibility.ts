import { docFrame } from "../frame/doc-frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import type { Link, RichText } from "../ground/view.ts";

/** What machines check so that everybody can read the site, what people judged, and how to report a barrier. */
export function accessibilityPage(edition: Edition): Document {
  const words = edition.words.accessibility;
  const points = (all: readonly string[]): Block => ({ kind: "points", points: all });
  const answers = words.personPoints.map(({ point, answer }) => ({ term: point, text: answer }));
  return {
    page: docFrame(edition, PATHS.accessibility, words),
    blocks: [
      { kind: "lead", text: words.lead },
      ...section("machine", words.machine, [points(words.machinePoints)], words.machineIntro),
      ...section("person", words.person, [{ kind: "facts", facts: answers }], words.personIntro),
      ...section("gaps", words.gaps, [points(words.gapPoints)]),
      ...section("report", words.report, [{ kind: "prose", paragraphs: reporting(edition) }]),
    ],
  };
}

/** By the office's own contact, and where the ledger is kept; without either to the publisher. */
function reporting(edition: Edition): RichText[] {
  const words = edition.words.accessibility;
  const { contact, repository } = edition.site.ledger.settings;
  const issues = repository === "" ? "" : `${repository.replace(/\/$/, "")}/issues`;
  const { contact: write, report } = edition.words.site;
  const ways: Link[] = [
    { text: write, href: contact },
    { text: report, href: issues },
  ].filter((way) => way.href !== "");
  const [first, second] = ways;
  if (first === undefined) return [words.reportNobody, words.reportWith];
  const listed = second === undefined ? [first] : [first, words.comma, second];
  return [[words.reportBy, ...listed, words.stop], words.reportWith];
}
