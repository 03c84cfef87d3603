import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import type { PageView } from "../ground/view.ts";
import { type Framed, frame } from "./frame.ts";

/** The frame of a page of the documentation: under its first page, and under what else stands `above`. */
export function docFrame(
  edition: Edition,
  path: string,
  { title, description }: Pick<Framed, "title" | "description">,
  above: NonNullable<Framed["above"]> = [],
): PageView {
  return frame(edition, {
    path,
    title,
    description,
    section: "docs",
    above: [[edition.words.docs.home.title, PATHS.docs], ...above],
  });
}
