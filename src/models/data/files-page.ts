import { formatDecimal } from "../../i18n/decimal.ts";
import { frame } from "../frame/frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_FILES_LISTED } from "../ground/limits.ts";
import { PATHS } from "../ground/routes.ts";
import { tableOf } from "../ground/table.ts";
import type { TableView } from "../ground/view.ts";

/** What has files of its own. */
type Subject = "regions" | "indicators" | "industries";

/** The ids that have a CSV of their own; the others are too large for one. The route knows. */
export type Alone = Readonly<Record<Subject, readonly string[]>>;

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
    blocks: [
      { kind: "lead", text: words.lead },
      { kind: "prose", paragraphs: [words.cells] },
      ...section("targets", words.targets, yearBlocks(edition)),
      ...subjects.flatMap((subject) =>
        section(subject, words[subject], subjectBlocks(edition, subject, alone)),
      ),
    ],
  };
}

function subjectBlocks(edition: Edition, subject: Subject, alone: Alone): Block[] {
  const words = edition.words.dataFiles;
  const rows = [...edition.site.ledger[subject].values()];
  if (rows.length === 0) return [];
  if (rows.length > MOST_FILES_LISTED) {
    const told = words.tooMany(words[subject], formatDecimal(String(rows.length)));
    return [
      { kind: "prose", paragraphs: [told] },
      { kind: "code", text: words.address(subject) },
    ];
  }
  const own = new Set(alone[subject]);
  const files = rows.map((row) => ({
    name: edition.name(row),
    csv: own.has(row.id) ? `/data/${subject}/${row.id}.csv` : null,
    json: `/api/v1/${subject}/${row.id}.json`,
  }));
  return [{ kind: "table", table: fileTable(edition, subject, files) }];
}

function yearBlocks(edition: Edition): Block[] {
  const { year } = edition.words.dataFiles;
  const files = edition.site.targetYears.toReversed().map((one) => ({
    name: year(one),
    csv: `/data/targets/${one}.csv`,
    json: `/api/v1/targets/${one}.json`,
  }));
  return files.length === 0 ? [] : [{ kind: "table", table: fileTable(edition, "targets", files) }];
}

/** The files of one thing; the CSV is missing where it would be too large. */
interface Files {
  readonly name: string;
  readonly csv: string | null;
  readonly json: string;
}

function fileTable(edition: Edition, subject: Subject | "targets", files: readonly Files[]): TableView {
  const words = edition.words.dataFiles;
  const { file } = edition;
  return tableOf(
    {
      id: `${subject}-table`,
      caption: words.caption(words[subject], formatDecimal(String(files.length))),
    },
    files,
    [
      { key: "name", head: words.name, cell: ({ name }) => name },
      {
        key: "csv",
        head: "CSV",
        cell: ({ csv }) => (csv === null ? words.noCsv : { text: "CSV", href: file(csv) }),
      },
      { key: "json", head: "JSON", cell: ({ json }) => ({ text: "JSON", href: file(json) }) },
    ],
  );
}
