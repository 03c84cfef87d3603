import { formatBytes } from "../../i18n/bytes.ts";
import { dataWords } from "../../i18n/data.ts";
import type { Lang } from "../../i18n/lang.ts";
import { fileHref, href, PATHS } from "../routes.ts";
import type { Site } from "../site.ts";
import type { FactView, RowView, TableView } from "../view.ts";
import type { OfferedFile } from "./downloads.ts";

/** The files that hold the whole ledger, and the list of sums that every build adds. */
export function wholeTable(site: Site, files: readonly OfferedFile[], lang: Lang): TableView {
  const words = dataWords[lang].whole;
  const about = (format: string) => words[format as "ZIP" | "XLSX"];
  const whole = files.filter((file) => file.table === undefined);
  return {
    id: "whole-table",
    caption: words.caption,
    columns: [
      { key: "file", head: words.file },
      { key: "about", head: words.about },
      { key: "size", head: words.size, numeric: true },
    ],
    groups: [
      {
        rows: [
          ...whole.map((file) => fileRow(site, file.path, about(file.format), lang, file.bytes)),
          fileRow(site, "data/manifest.json", words.manifest, lang),
        ],
      },
    ],
    narrow: "cards",
  };
}

function fileRow(site: Site, path: string, about: string, lang: Lang, bytes?: number): RowView {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const size =
    bytes === undefined
      ? { text: "", reason: dataWords[lang].whole.sizeLater }
      : { text: formatBytes(bytes), sort: String(bytes) };
  return { cells: [{ text: name, href: fileHref(site.base, `/${path}`) }, { text: about }, size] };
}

/** What programs start from: the interface and the descriptions. */
export function machineFacts(site: Site, lang: Lang): FactView[] {
  const words = dataWords[lang].machines;
  const files: [string, string][] = [
    ["/openapi.json", words.openapi],
    ["/datapackage.json", words.datapackage],
    ["/data/csvw-metadata.json", words.csvw],
    ["/catalogue.jsonld", words.catalogue],
    ["/data/dataset.jsonld", words.dataset],
    ["/data/directory.json", words.directory],
  ];
  return [
    { term: "/api/v1/", text: [{ text: words.api, href: href(site.base, lang, PATHS.api) }] },
    ...files.map(([path, text]) => ({ term: path, text: [{ text, href: fileHref(site.base, path) }] })),
  ];
}
