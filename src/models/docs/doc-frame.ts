import { docWords } from "../../i18n/docs.ts";
import type { Lang } from "../../i18n/lang.ts";
import { type Framed, frame } from "../frame.ts";
import { PATHS } from "../routes.ts";
import type { Site } from "../site.ts";
import type { PageView } from "../view.ts";

/** The frame of a page of the documentation: under its first page, and under what else stands `above`. */
export function docFrame(
  site: Site,
  lang: Lang,
  path: string,
  { title, description }: Pick<Framed, "title" | "description">,
  above: NonNullable<Framed["above"]> = [],
): PageView {
  return frame(site, lang, {
    path,
    title,
    description,
    section: "docs",
    above: [[docWords[lang].home.title, PATHS.docs], ...above],
  });
}
