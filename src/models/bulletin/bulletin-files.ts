import { LANGS, type Lang } from "../../i18n/lang.ts";
import { type CutOff, cutOffs, hasFiles } from "../directory/cutoffs.ts";
import { editionOf } from "../ground/edition.ts";
import { bulletinFile, langParam, periodId } from "../ground/routes.ts";
import type { Site } from "../ground/site.ts";
import { type Bulletin, bulletin } from "./bulletin.ts";

/** A bulletin in one of its languages. */
export interface BulletinProps {
  readonly lang: Lang;
  readonly cutOff: CutOff;
}

/** The static paths of the pages of all bulletins: `/bulletins/2006-01_2006-04/songyuan/`. */
export function bulletinPagePaths(
  site: Site,
): { params: { period: string; id: string; lang: string | undefined }; props: BulletinProps }[] {
  // Both languages of a bulletin one after the other: what they are made of is gathered once.
  return cutOffs(site).flatMap((cutOff) =>
    LANGS.map((lang) => ({
      params: { period: periodId(cutOff.period.text), id: cutOff.region.id, lang: langParam(lang) },
      props: { lang, cutOff },
    })),
  );
}

/** The static paths of the files of all bulletins: `/bulletins/2006-01_2006-04/songyuan.en.docx`. */
export function bulletinFilePaths(
  site: Site,
): { params: { period: string; file: string }; props: BulletinProps }[] {
  const offered = cutOffs(site).filter((cutOff) => hasFiles(site, cutOff));
  return offered.flatMap((cutOff) =>
    LANGS.map((lang) => ({
      params: { period: periodId(cutOff.period.text), file: bulletinFile(cutOff.region.id, lang) },
      props: { lang, cutOff },
    })),
  );
}

/** The bulletin of a file's path. */
export function bulletinOfFile(site: Site, props: Record<string, unknown>): Bulletin {
  const { lang, cutOff } = props as unknown as BulletinProps;
  return bulletin(editionOf(site, lang), cutOff);
}
