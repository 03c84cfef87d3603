import type { GuidePicture, GuideStep } from "../../i18n/clerk-guide-words.ts";
import { docFrame } from "../frame/doc-frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
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

function pictureBlock(edition: Edition, { name, alt, caption }: GuidePicture): Block {
  const file = `${name}-${edition.lang}`;
  const [width, height] = PICTURE_SIZES[`${name}-${edition.lang}`];
  const href = edition.file(`/pictures/clerks/${file}.webp`);
  return { kind: "picture", picture: { href, alt, caption, width, height } };
}
