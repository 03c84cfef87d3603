import { clerkGuide } from "../../i18n/clerk-guide.ts";
import type { GuidePicture, GuideStep } from "../../i18n/clerk-guide-words.ts";
import type { Lang } from "../../i18n/lang.ts";
import { type Block, type Document, section } from "../body.ts";
import { docPath, fileHref } from "../routes.ts";
import type { Site } from "../site.ts";
import { PICTURE_SIZES } from "./clerk-pictures.ts";
import { docFrame } from "./doc-frame.ts";
import { withLinks } from "./links.ts";

/** A month's work of those who keep the figures, from the fill-in sheet to the published page. */
export function clerksPage(site: Site, lang: Lang): Document {
  const words = clerkGuide[lang];
  return {
    page: docFrame(site, lang, docPath("clerks"), words),
    blocks: [
      { kind: "lead", text: words.lead },
      { kind: "prose", paragraphs: [words.intro] },
      ...words.steps.flatMap((step) => section(step.id, step.title, stepBlocks(site, step, lang))),
    ],
  };
}

function stepBlocks(site: Site, { paragraphs, points, code, picture }: GuideStep, lang: Lang): Block[] {
  const linked = (texts: readonly string[]) => texts.map((text) => withLinks(site, text, lang));
  return [
    { kind: "prose", paragraphs: linked(paragraphs) },
    ...(points === undefined ? [] : [{ kind: "points", points: linked(points) } as const]),
    ...(code === undefined ? [] : [{ kind: "code", ...code } as const]),
    ...(picture === undefined ? [] : [pictureBlock(site, picture, lang)]),
  ];
}

function pictureBlock(site: Site, { name, alt, caption }: GuidePicture, lang: Lang): Block {
  const file = `${name}-${lang}`;
  const [width, height] = PICTURE_SIZES[`${name}-${lang}`];
  const href = fileHref(site.base, `/pictures/clerks/${file}.webp`);
  return { kind: "picture", picture: { href, alt, caption, width, height } };
}
