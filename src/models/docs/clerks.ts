import type { GuidePhrase, GuidePicture, GuideStep } from "../../i18n/clerk-guide-words.ts";
import { ENGLISH, ROOT, tagOf } from "../../i18n/lang.ts";
import { docFrame } from "../frame/doc-frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import { tableOf } from "../ground/table.ts";
import type { CellView } from "../ground/view.ts";
import { PICTURE_SIZES } from "./clerk-pictures.ts";
import { withLinks } from "./word-links.ts";

/** A month's work of those who keep the figures, from the fill-in sheet to the published page. */
export function clerksPage(edition: Edition): Document {
  const words = edition.words.clerkGuide;
  return {
    page: docFrame(edition, PATHS.clerks, words),
    blocks: [
      { kind: "lead", text: words.lead },
      { kind: "prose", paragraphs: [words.intro] },
      ...words.steps.flatMap((step) => section(step.id, step.title, stepBlocks(edition, step))),
      ...section("targets", words.targets.title, targetBlocks(edition)),
    ],
  };
}

function stepBlocks(edition: Edition, { paragraphs, points, code, picture }: GuideStep): Block[] {
  const linked = (texts: readonly string[]) => texts.map((text) => withLinks(edition, text));
  return [
    { kind: "prose", paragraphs: linked(paragraphs) },
    ...(points === undefined ? [] : [{ kind: "points", points: linked(points) } as const]),
    ...(code === undefined ? [] : [{ kind: "code", ...code } as const]),
    ...(picture === undefined ? [] : [pictureBlock(edition, picture)]),
  ];
}

/** What documents say of targets, and the columns that it fills. */
function targetBlocks(edition: Edition): Block[] {
  const { paragraphs, caption, heads, phrases } = edition.words.clerkGuide.targets;
  const { api, vocabulary } = edition.words;
  const table = tableOf<GuidePhrase>({ id: "target-phrases", caption, narrow: "cards" }, phrases, [
    { key: "kind", head: heads.kind, cell: ({ kind }) => api.kinds[kind] },
    { key: "phrase", head: heads.phrase, cell: ({ phrase }) => asWritten(phrase) },
    {
      key: "of",
      head: heads.of,
      cell: ({ of: [measure, better] }) =>
        [vocabulary.measureKinds[measure], vocabulary.directions[better]].join(edition.words.site.comma),
    },
    { key: "period", head: heads.period, unbroken: true, cell: ({ period }) => period },
    { key: "cells", head: heads.cells, cell: ({ cells }) => asWritten(cells.join(" ")) },
  ]);
  return [
    { kind: "prose", paragraphs },
    { kind: "table", table },
  ];
}

/** What is written in Chinese in the ledger is Chinese in every language. */
function asWritten(text: string): CellView {
  return /\p{Script=Han}/u.test(text) ? { text, lang: tagOf(ROOT) } : { text };
}

function pictureBlock(edition: Edition, { name, alt, caption }: GuidePicture): Block {
  const own = `${name}-${edition.lang}`;
  // A language without pictures of its own has the English ones.
  const file = own in PICTURE_SIZES ? (own as keyof typeof PICTURE_SIZES) : (`${name}-${ENGLISH}` as const);
  const [width, height] = PICTURE_SIZES[file];
  const href = edition.file(`/pictures/clerks/${file}.webp`);
  return { kind: "picture", picture: { href, alt, caption, width, height } };
}
