import { formatDecimal } from "../../i18n/decimal.ts";
import { frame } from "../frame/frame.ts";
import { type Block, type Document, section, withJumps } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { fileHref, PATHS } from "../ground/routes.ts";
import type { Site } from "../ground/site.ts";
import type { CellView, RowView, TableView } from "../ground/view.ts";

/** What has files of its own. */
type Subject = "regions" | "indicators" | "industries";

/** The ids that have a CSV of their own; the others are too large for one. The route knows. */
export type Alone = Readonly<Record<Subject, readonly string[]>>;

/** So many are listed; of more the addresses are told. */
const MOST_LISTED = 400;

/** The files of each region, indicator, industry and target year. */
export function filesPage(edition: Edition, alone: Alone): Document {
  const words = edition.words.dataFiles;
  const subjects: readonly Subject[] = ["regions", "indicators", "industries"];
  return {
    page: frame(edition, {
      path: PATHS.files,
      title: words.title,
      description: words.description,
      section: "data",
      above: [[edition.words.data.title, PATHS.data]],
    }),
    blocks: withJumps([
      { kind: "lead", text: words.lead },
      { kind: "prose", paragraphs: [words.cells] },
      ...section("targets", words.targets, yearBlocks(edition)),
      ...subjects.flatMap((subject) =>
        section(subject, words[subject], subjectBlocks(edition, subject, alone)),
      ),
    ]),
  };
}

function subjectBlocks(edition: Edition, subject: Subject, alone: Alone): Block[] {
  const words = edition.words.dataFiles;
  const rows = [...edition.site.ledger[subject].values()];
  if (rows.length === 0) return [];
  if (rows.length > MOST_LISTED) {
    const told = words.tooMany(words[subject], formatDecimal(String(rows.length)));
    return [
      { kind: "prose", paragraphs: [told] },
      { kind: "code", text: words.address(subject) },
    ];
  }
  const own = new Set(alone[subject]);
  const made = rows.map((row) => {
    const csv = own.has(row.id)
      ? fileCell(edition.site, "CSV", `/data/${subject}/${row.id}.csv`)
      : { text: words.noCsv };
    return fileRow(
      edition.name(row),
      csv,
      fileCell(edition.site, "JSON", `/api/v1/${subject}/${row.id}.json`),
    );
  });
  return [{ kind: "table", table: fileTable(edition, subject, made) }];
}

function yearBlocks(edition: Edition): Block[] {
  const { year } = edition.words.dataFiles;
  const rows = edition.site.targetYears
    .toReversed()
    .map((one) =>
      fileRow(
        year(one),
        fileCell(edition.site, "CSV", `/data/targets/${one}.csv`),
        fileCell(edition.site, "JSON", `/api/v1/targets/${one}.json`),
      ),
    );
  return rows.length === 0 ? [] : [{ kind: "table", table: fileTable(edition, "targets", rows) }];
}

function fileTable(edition: Edition, subject: Subject | "targets", rows: readonly RowView[]): TableView {
  const words = edition.words.dataFiles;
  return {
    id: `${subject}-table`,
    caption: words.caption(words[subject], formatDecimal(String(rows.length))),
    columns: [
      { key: "name", head: words.name },
      { key: "csv", head: "CSV" },
      { key: "json", head: "JSON" },
    ],
    groups: [{ rows }],
  };
}

function fileRow(name: string, csv: CellView, json: CellView): RowView {
  return { cells: [{ text: name }, csv, json] };
}

function fileCell(site: Site, text: "CSV" | "JSON", path: string): CellView {
  return { text, href: fileHref(site.base, path) };
}
