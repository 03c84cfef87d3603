import { VERSION_STEPS } from "../../ledger/history.ts";
import { REVISION_KINDS, TABLE_NAMES } from "../../ledger/schema.ts";
import { type JsonSchema, listOf, objectOf, oneOf, ref, text } from "./json-schema.ts";

const COUNT = { type: "integer", minimum: 0 } as const;
const COMMIT = { ...COUNT, description: "The commit's place in `commits`, from 0." } as const;
const STATE = oneOf(
  ["whole", "shallow", "cut", "none"],
  "How far back the repository could be read; `none` where there was none.",
);

/** What the files of the ledger's past are made of. */
export const PARTS_OF_HISTORY: Readonly<Record<string, JsonSchema>> = {
  Commit: objectOf(
    {
      id: text("Empty for what is in no commit yet."),
      time: text("ISO 8601 with the committer's offset."),
      subject: text(),
      revision: ref("Revision"),
    },
    ["revision"],
  ),
  Revision: objectOf({ kind: oneOf(REVISION_KINDS, "Why it was changed."), reason: text() }),
  Release: objectOf(
    {
      version: text(),
      tag: text("Left out for what is not released yet."),
      commit: COMMIT,
      time: text(),
      asked: text("The version that the changes ask for."),
      step: oneOf(VERSION_STEPS),
      counts: objectOf({ lost: COUNT, changed: COUNT, new: COUNT }),
    },
    ["tag"],
  ),
  Change: objectOf(
    {
      kind: oneOf(["changed", "lost"]),
      table: oneOf(TABLE_NAMES),
      file: text("Relative to the ledger's folder."),
      line: { type: "integer", minimum: 2, description: "After the change; of a lost row before it." },
      key: listOf(text(), "The cells of the table's key, empty ones included."),
      cells: listOf(objectOf({ column: text(), before: text(), after: text() })),
      commit: COMMIT,
      revision: ref("Revision"),
    },
    ["revision"],
  ),
};

/** The members of `changes.json`. */
export const CHANGE_FILE: Readonly<Record<string, JsonSchema>> = {
  history: STATE,
  version: objectOf({ text: text(), state: oneOf(["released", "changed", "first", "unknown"]) }),
  complete: { type: "boolean", description: "False where older changes are left out." },
  commits: listOf(ref("Commit"), "Oldest first."),
  releases: listOf(ref("Release"), "Oldest first; last what has come since."),
  changes: listOf(ref("Change"), "Oldest first."),
};

const YEAR = { type: "integer" } as const;
const OFFICE = text("Empty where none is named.");
const DUE = { ...COUNT, description: "How many periods of the year are due by the as-of period." } as const;

/** A row that is there. */
const ARRIVED = objectOf(
  {
    ...{ period: text(), file: text(), line: { type: "integer", minimum: 2 } },
    first: text("When the row first stood in the ledger, as its commit says."),
  },
  ["first"],
);
const NEWEST_YEARS =
  "Of the newest years: as many as stay within 100,000 indicators of places, one year at least.";

/** The members of `timeliness.json`. */
export const TIMELINESS_FILE: Readonly<Record<string, JsonSchema>> = {
  calendar: { ...COUNT, description: "Entries of the reporting calendar: without any nothing is due." },
  years: listOf(
    objectOf({
      ...{ year: YEAR, due: DUE, reported: COUNT },
      asked: { ...COUNT, description: "How many indicators of places are asked for." },
      offices: listOf(objectOf({ office: OFFICE, due: DUE, reported: COUNT })),
    }),
    "The years in which the reporting calendar declares anything due, newest first.",
  ),
  from: { ...YEAR, description: "The oldest year that `reportings` tells of." },
  reportings: listOf(
    objectOf({
      ...{ year: YEAR, region: text(), indicator: text(), office: OFFICE, due: DUE },
      missing: listOf(COUNT, "The months at whose end a figure is missing."),
      reported: listOf(ARRIVED),
    }),
    NEWEST_YEARS,
  ),
  coverage: objectOf(
    {
      years: listOf(objectOf({ year: YEAR, places: COUNT, series: COUNT, periods: COUNT }), "Newest first."),
      from: { ...YEAR, description: "The oldest year that `series` tells of." },
      series: listOf(
        objectOf({
          ...{ year: YEAR, region: text(), indicator: text(), office: OFFICE },
          rows: listOf(ARRIVED, "One for each period that has a figure."),
        }),
        NEWEST_YEARS,
      ),
    },
    [],
    "Of what no calendar asks for: which figures are there. What is not there is not missing.",
  ),
};

const RUN = objectOf({
  to: { ...COUNT, description: "The run's last line; it begins after the run before." },
  first: { ...COMMIT, description: "The commit in which its rows came." },
  last: { ...COMMIT, description: "The commit that last changed them." },
});

/** The members of `provenance.json`. */
export const PROVENANCE_FILE: Readonly<Record<string, JsonSchema>> = {
  history: STATE,
  commits: listOf(ref("Commit"), "Oldest first."),
  files: listOf(objectOf({ file: text(), runs: listOf(RUN) })),
};
