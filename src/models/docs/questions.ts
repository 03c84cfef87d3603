import { formatDecimal } from "../../i18n/decimal.ts";
import { ownName } from "../../i18n/lang.ts";
import type { Given, Question } from "../../i18n/question-words.ts";
import { docFrame } from "../frame/doc-frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import { versionText } from "../ground/version.ts";
import { withLinks } from "./word-links.ts";

/** Questions and answers about the figures, of readers and of those who keep them. */
export function questionsPage(edition: Edition): Document {
  const words = edition.words.questions;
  const blocks = (all: readonly Question[]) => all.flatMap((one) => questionBlocks(edition, one));
  return {
    page: docFrame(edition, PATHS.questions, words),
    blocks: [
      { kind: "lead", text: words.lead },
      ...section("readers", words.readers, blocks(words.forReaders(givenBy(edition)))),
      ...section("clerks", words.clerks, blocks(words.forClerks)),
    ],
  };
}

function questionBlocks(edition: Edition, { id, question, answer }: Question): Block[] {
  const paragraphs = answer.map((text) => withLinks(edition, text));
  return section(id, question, [{ kind: "prose", paragraphs }]);
}

function givenBy(edition: Edition): Given {
  const {
    schedule_bands: bands,
    low_completion,
    licence,
    contact,
    repository,
  } = edition.site.ledger.settings;
  const size = (points: number) => formatDecimal(String(Math.abs(points)));
  const own = ownName(licence, edition.lang);
  return {
    low: formatDecimal(String(low_completion)),
    slightly: size(bands.slightly_behind),
    behind: size(bands.behind),
    asOf: edition.period(edition.site.asOf),
    version: versionText(edition, edition.site.history),
    ...(own === "" ? {} : { licence: own }),
    ...(contact === "" && repository === "" ? {} : { report: edition.words.site.report }),
  };
}
