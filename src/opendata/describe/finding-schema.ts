import { CLAIMS, TIERS } from "../../ledger/schema.ts";
import { CAUSES, CHECK_KINDS, PROJECT_COLUMNS, VERDICTS } from "../../measures/audit/finding.ts";
import { BOUND, INPUT, INPUT_OPTIONAL, NUMBER, OF_SERIES, PARTS, SCALES } from "./figure-schemas.ts";
import { type JsonSchema, listOf, objectOf, oneOf, ref, text } from "./json-schema.ts";

/** One statement that the audit checked. */
export const FINDING: JsonSchema = objectOf(
  {
    kind: oneOf(CHECK_KINDS),
    claim: oneOf(CLAIMS),
    of: text("What it is relative to, where that is not the usual, as the ledger writes it."),
    against: objectOf({ period: text(), tier: oneOf(TIERS) }),
    project: objectOf({ id: text(), column: oneOf(PROJECT_COLUMNS) }),
    ...OF_SERIES,
    period: text(),
    verdict: oneOf(VERDICTS),
    reason: text("Why it could not be checked."),
    sought: objectOf({ ...OF_SERIES, period: text() }, PARTS, "The figure that is missing."),
    cause: oneOf(CAUSES, "What most likely went wrong."),
    scale: oneOf(SCALES),
    unit: text(),
    stated: objectOf(
      {
        value: text(),
        to: text("The upper end of a range."),
        unit: text(),
        bound: BOUND,
        interval: ref("Interval"),
      },
      ["to", "unit", "bound"],
    ),
    recomputed: objectOf({ ...NUMBER, exact: ref("Interval"), wide: ref("Interval") }, ["fraction"]),
    difference: ref("Number"),
    rows: listOf(
      objectOf({ ...OF_SERIES, ...INPUT, source: text(), project: text() }, [
        "project",
        "indicator",
        ...PARTS,
        ...INPUT_OPTIONAL,
      ]),
    ),
  },
  [
    "indicator",
    ...PARTS,
    "claim",
    "of",
    "against",
    "project",
    "reason",
    "sought",
    "cause",
    "unit",
    "recomputed",
    "difference",
  ],
);
