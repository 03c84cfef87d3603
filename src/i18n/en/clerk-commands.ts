import type { Words } from "../shape.ts";
import type { clerkCommands as chinese } from "../zh/clerk-commands.ts";

export const clerkCommands: Words<typeof chinese> = {
  source: {
    about: "Registers a source: its title and day of publication are asked for once, its id is told.",
    title: "its title",
    published: "day of publication, such as 2026-02-12",
    id: "its id (default: from the title, the same on every machine)",
    "title-en": "its title in English",
    publisher: "who published it",
    url: "its address",
    note: "a note",
    write: "write it to the ledger (without, only the id is told)",
  },
  sheet: {
    about:
      "Writes a sheet to be filled in (.xlsx): the rows due, the figures of last year and of the last report, lists, locked keys.",
    targets: "year of the targets, such as 2026",
    observations: "period of the figures, such as 2026 or 2026-01/2026-04",
    progress: "period of the progress of projects, such as 2026-01/2026-04",
    projects: "the projects themselves: those there are and new ones",
    region: "id or name of a region (default: the ledger's default region), with its places",
    indicator: "only these indicators (ids or names joined by commas), for every place",
    source: "id or name of the source to fill in beforehand",
    out: "file to write (default: named by its content)",
  },
  import: {
    about: "Reads sheets and plain tables (.xlsx, CSV) and shows the difference to the ledger.",
    write: "write it to the ledger (without: only show)",
    region: "region of rows that state none; of places with one name, those below it count",
    period: "period of rows that state none, such as 2026-01/2026-04",
    source: "id or name of the source of rows that state none",
    unit: "unit of rows that state none",
    locator: "locator of rows that state none",
    table: "read as this table of the ledger, such as targets (default: as the header says)",
    skip: "columns not to be read, by their heads as the sheet has them, joined by commas",
    partial: "take what is sound though other cells are refused (a row stated two ways is left out)",
    max: "list at most so many differences and problems (default 50)",
    undo: "undo the last import",
  },
  diff: {
    about:
      "Compares two versions of the ledger (git revisions or folders); default: HEAD and the files as they are.",
    format: "text, markdown, html or json (default text)",
    max: "list at most so many rows of each kind (default 100)",
  },
  merge: {
    about:
      "Merges two people's edits by the keys of rows: the conflicts that git left; --install has git do it.",
    install: "set up git: from now on it merges the ledger's tables by the keys of their rows",
  },
  "new-year": {
    about: "Prepares a new year: its files, sheets for its targets, places closed or opened.",
    region: "id or name of a region (default: the ledger's default region), with its places",
    close: "ids of regions that end before the year, joined by commas",
    open: "ids of regions that start with the year, joined by commas",
    out: "folder of the sheets (default: sheets)",
    write: "write it (without: only list what would be done)",
  },
  migrate: {
    about: "carries a ledger of an older form to the present one, no figure changed; writes with --write",
    write: "write the files (without it, what would be done is listed)",
  },
  "prove office": {
    about: "Opens and saves fill-in sheets with LibreOffice and proves that nothing changes.",
  },
};
