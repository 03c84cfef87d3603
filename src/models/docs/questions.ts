import type { Lang } from "../../i18n/lang.ts";
import { formatDecimal } from "../../i18n/number.ts";
import { formatPeriod } from "../../i18n/period.ts";
import type { Given, Question } from "../../i18n/question-words.ts";
import { questionWords } from "../../i18n/questions.ts";
import { siteWords } from "../../i18n/site.ts";
import { type Block, type Document, section } from "../body.ts";
import { versionText } from "../changes/version.ts";
import { PATHS } from "../routes.ts";
import type { Site } from "../site.ts";
import { docFrame } from "./doc-frame.ts";
import { withLinks } from "./links.ts";

/** Questions and answers about the figures, of readers and of those who keep them. */
export function questionsPage(site: Site, lang: Lang): Document {
  const words = questionWords[lang];
  const blocks = (all: readonly Question[]) => all.flatMap((one) => questionBlocks(site, one, lang));
  return {
    page: docFrame(site, lang, PATHS.questions, words),
    blocks: [
      { kind: "lead", text: words.lead },
      ...section("readers", words.readers, blocks(words.forReaders(givenBy(site, lang)))),
      ...section("clerks", words.clerks, blocks(words.forClerks)),
    ],
  };
}

function questionBlocks(site: Site, { id, question, answer }: Question, lang: Lang): Block[] {
  const paragraphs = answer.map((text) => withLinks(site, text, lang));
  return section(id, question, [{ kind: "prose", paragraphs }]);
}

function givenBy(site: Site, lang: Lang): Given {
  const { schedule_bands: bands, low_completion, licence, contact, repository } = site.ledger.settings;
  const size = (points: number) => formatDecimal(String(Math.abs(points)));
  const own = lang === "zh" ? licence.name : licence.name_en || licence.name;
  return {
    low: formatDecimal(String(low_completion)),
    slightly: size(bands.slightly_behind),
    behind: size(bands.behind),
    asOf: formatPeriod(site.asOf, lang),
    version: versionText(site.history, lang),
    ...(own === "" ? {} : { licence: own }),
    ...(contact === "" && repository === "" ? {} : { report: siteWords[lang].report }),
  };
}
