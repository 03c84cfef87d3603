import { formatBytes } from "../../i18n/bytes.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import type { FactView, RowView, TableView } from "../ground/view.ts";
import type { OfferedFile } from "./downloads.ts";

/** The files that hold the whole ledger, and the list of sums that every build adds. */
export function wholeTable(edition: Edition, files: readonly OfferedFile[]): TableView {
  const words = edition.words.data.whole;
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
          ...whole.map((file) => fileRow(edition, file.path, about(file.format), file.bytes)),
          fileRow(edition, "data/manifest.json", words.manifest),
        ],
      },
    ],
    narrow: "cards",
  };
}

function fileRow(edition: Edition, path: string, about: string, bytes?: number): RowView {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const size =
    bytes === undefined
      ? { text: "", reason: edition.words.data.whole.sizeLater }
      : { text: formatBytes(bytes), sort: String(bytes) };
  return { cells: [{ text: name, href: edition.file(`/${path}`) }, { text: about }, size] };
}

/** What programs start from: the interface and the descriptions. */
export function machineFacts(edition: Edition): FactView[] {
  const words = edition.words.data.machines;
  const files: [string, string][] = [
    ["/openapi.json", words.openapi],
    ["/datapackage.json", words.datapackage],
    ["/data/csvw-metadata.json", words.csvw],
    ["/catalogue.jsonld", words.catalogue],
    ["/data/dataset.jsonld", words.dataset],
    ["/data/directory.json", words.directory],
  ];
  return [
    { term: "/api/v1/", text: [{ text: words.api, href: edition.href(PATHS.api) }] },
    ...files.map(([path, text]) => ({
      term: path,
      text: [{ text, href: edition.file(path) }],
    })),
  ];
}
