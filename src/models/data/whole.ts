import { formatBytes } from "../../i18n/bytes.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import { numeric, tableOf } from "../ground/table.ts";
import type { CellView, FactView, TableView } from "../ground/view.ts";
import { type Download, nameOf } from "./downloads.ts";

/** The files that hold the whole ledger, and the list of sums that every build adds. */
export function wholeTable(edition: Edition, files: readonly Download[]): TableView {
  const words = edition.words.data.whole;
  const about = ({ format }: Download) => words[format as "ZIP" | "XLSX"];
  const whole = files
    .filter((file) => file.table === undefined)
    .map((file) => ({ path: file.path, text: about(file), bytes: file.bytes }));
  const sizeCell = (bytes: number | undefined): CellView =>
    bytes === undefined
      ? { text: "", reason: words.sizeLater }
      : { text: formatBytes(bytes), sort: String(bytes) };
  return tableOf(
    { id: "whole-table", caption: words.caption, narrow: "cards" },
    [...whole, { path: "data/manifest.json", text: words.manifest, bytes: undefined }],
    [
      {
        key: "file",
        head: words.file,
        cell: ({ path }) => ({ text: nameOf(path), href: edition.file(`/${path}`) }),
      },
      { key: "about", head: words.about, cell: ({ text }) => text },
      numeric("size", words.size, ({ bytes }) => sizeCell(bytes)),
    ],
  );
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
