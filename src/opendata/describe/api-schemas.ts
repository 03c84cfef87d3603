import { ROOT } from "../../i18n/lang.ts";
import { wordsOf } from "../../i18n/words.ts";
import { BASES, TABLE_NAMES, TIERS } from "../../ledger/schema.ts";
import { TERM_LISTS } from "../../ledger/settings.ts";
import { VERDICTS } from "../../measures/audit/finding.ts";
import { MEASURE_IDS } from "../../measures/definitions.ts";
import { RANKED_BY } from "../../measures/places/ranked-by.ts";
import { ROLES } from "../../measures/roles.ts";
import { NOT_IN_FORCE } from "../../measures/targets/judged.ts";
import { BANDS } from "../../measures/year/schedule.ts";
import { API_VERSION } from "../api/source.ts";
import { BOUND, INPUT, INPUT_OPTIONAL, NUMBER, OF_SERIES, PARTS, SCALES } from "./figure-schemas.ts";
import { FINDING } from "./finding-schema.ts";
import { CHANGE_FILE, PARTS_OF_HISTORY, PROVENANCE_FILE, TIMELINESS_FILE } from "./history-schemas.ts";
import {
  IN_EACH,
  type JsonSchema,
  listOf,
  objectOf,
  oneOf,
  PLACE,
  ref,
  rowSchema,
  text,
  YEAR_ASSUMED,
} from "./json-schema.ts";
import { CODES_OF_VERDICTS, judgementOf, PARTS_OF_VERDICTS } from "./verdict-schemas.ts";

const COUNT = { type: "integer", minimum: 0 } as const;
const YES_OR_NO = { type: "boolean" } as const;
const ESTIMATED = {
  const: true,
  description: "Computed from an estimate or a forecast; a provisional figure is measured.",
};
const COMPLETE = {
  ...YES_OR_NO,
  description: "False where not everything is listed: see the documentation.",
};
const NAMES = Object.keys(OF_SERIES);

const RESULT: Readonly<Record<string, JsonSchema>> = {
  measure: oneOf(MEASURE_IDS, "The id of its definition in `measures.json`."),
  ...NUMBER,
  scale: oneOf(SCALES, "A ratio is printed as percent (0.5 is 50%), points as percentage points."),
  unit: text("Of money and numbers."),
  bound: BOUND,
  estimated: ESTIMATED,
  reason: oneOf(Object.keys(wordsOf(ROOT).measures.reasons).sort(), "Why there is no value."),
  missing: text("What is missing: a period, an indicator."),
  inputs: listOf(ref("Input")),
};
const RESULT_OPTIONAL = ["value", "fraction", "scale", "unit", "bound", "estimated", "reason", "missing"];
/** Either a value or a reason. */
const EITHER = { oneOf: [{ required: ["value", "scale"] }, { required: ["reason"] }] };
/** Of the newest month or quarter of a cumulative figure. */
const SINGLE = {
  single: {
    ...objectOf(
      { period: text("From the end of the cumulative figure before."), ...RESULT },
      RESULT_OPTIONAL,
    ),
    ...EITHER,
  },
  on_month: { ...ref("Result"), description: "A single month on the one before it." },
};

const series = (table: "observations" | "targets" | "claims") => listOf(rowSchema(table, NAMES));
const file = (members: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []) =>
  objectOf(
    { api: { const: API_VERSION }, as_of: text("The last period that the ledger covers."), ...members },
    optional,
  );
const HREF = text("The address of its own file, relative to this one.");
const list = (
  table: "regions" | "indicators" | "industries" | "projects",
  more = {},
  optional: string[] = [],
) => listOf(rowSchema(table, [], { ...more, href: HREF }, optional));
const COUNTED = { series: { ...COUNT, description: "How many series it has." } };

const PARTS_OF_FILES: Readonly<Record<string, JsonSchema>> = {
  Place: objectOf(PLACE),
  Number: objectOf(NUMBER, ["fraction"]),
  Interval: objectOf(
    { low: ref("Number"), high: ref("Number") },
    ["low", "high"],
    "Both ends lie inside; one that is left out is open.",
  ),
  Input: objectOf(INPUT, INPUT_OPTIONAL),
  Result: { ...objectOf(RESULT, RESULT_OPTIONAL), ...EITHER },
  Told: {
    ...objectOf(
      {
        ...RESULT,
        tier: oneOf(TIERS),
        basis: oneOf(BASES, "Of a growth, where one is declared."),
        stated: { ...ref("Place"), description: "The row that states it." },
      },
      [...RESULT_OPTIONAL, "tier", "basis", "stated"],
    ),
    ...EITHER,
  },
  Standing: objectOf(
    {
      period: text(),
      ...YEAR_ASSUMED,
      shown: { ...ref("Place"), description: "The row whose figure is shown." },
      others: listOf(ref("Place"), "Other statements of the same figure."),
      results: listOf(ref("Told")),
      growth: ref("Growth"),
      change: { ...ref("Quantity"), description: "Of a rate or rank on the same period a year before." },
      ...SINGLE,
      targets: listOf(ref("Judgement"), "Those in force at the period or the cut-off, the year's first."),
      band: oneOf(BANDS),
      rank: objectOf({
        group: text(),
        by: oneOf(RANKED_BY),
        place: COUNT,
        sharing: COUNT,
        of: COUNT,
      }),
    },
    ["year_assumed", "shown", "others", "growth", "change", "single", "on_month", "targets", "band", "rank"],
  ),
  Series: objectOf(
    {
      ...OF_SERIES,
      ...{ observations: series("observations"), targets: series("targets"), claims: series("claims") },
      latest: ref("Standing"),
    },
    [...PARTS, "observations", "targets", "claims", "latest"],
  ),
  Target: judgementOf(
    {
      ...OF_SERIES,
      target: rowSchema("targets", NAMES),
      at: text("The period of the figure that the verdict rests on."),
      not_in_force: oneOf(
        NOT_IN_FORCE,
        "Why the target does not count at the cut-off, whatever its verdict.",
      ),
      results: listOf(ref("Result"), "Empty where the kind has no completion."),
    },
    [...PARTS, "at", "not_in_force"],
  ),
  Finding: FINDING,
  Measure: objectOf({
    id: oneOf(MEASURE_IDS),
    name: IN_EACH,
    formula: IN_EACH,
    inputs: listOf(oneOf(ROLES)),
    about: IN_EACH,
    scale: oneOf(SCALES),
    decimals: { anyOf: [COUNT, { const: "indicator" }] },
    reasons: listOf(text()),
    source: objectOf({ title: IN_EACH, url: text() }, ["url"]),
  }),
};

const FILES: Readonly<Record<string, JsonSchema>> = {
  Index: file({
    title: IN_EACH,
    publisher: IN_EACH,
    licence: objectOf({ name: IN_EACH, url: text() }),
    version: text("Of the data; 0.0.0 where no repository tells it."),
    rows: objectOf(Object.fromEntries(TABLE_NAMES.map((table) => [table, COUNT]))),
    links: { type: "object", additionalProperties: { anyOf: [text(), listOf(text())] } },
    units: listOf(objectOf({ id: text(), name_en: text(), dimension: text(), factor: text() })),
    lists: objectOf(
      Object.fromEntries(
        TERM_LISTS.map((name) => [name, listOf(objectOf({ id: text(), name: text(), name_en: text() }))]),
      ),
    ),
  }),
  RegionList: file({ regions: list("regions", COUNTED) }),
  IndustryList: file({ industries: list("industries", COUNTED) }),
  IndicatorList: file({ indicators: list("indicators", COUNTED) }),
  ProjectList: file({
    projects: list("projects", { stage: text(), stage_period: text() }, ["stage", "stage_period"]),
  }),
  RegionFile: file({
    region: rowSchema("regions"),
    ancestors: listOf(text(), "From the parent up to the root."),
    children: listOf(text()),
    complete: COMPLETE,
    series: listOf(ref("Series")),
    leading_industries: listOf(rowSchema("leading_industries", ["region"])),
    projects: listOf(text(), "Ids."),
    csv: text("The same rows as CSV, all of them."),
  }),
  IndicatorFile: file({
    indicator: rowSchema("indicators"),
    complete: COMPLETE,
    series: listOf(ref("Series")),
  }),
  IndustryFile: file({
    industry: rowSchema("industries"),
    complete: COMPLETE,
    series: listOf(ref("Series")),
    leading_in: listOf(rowSchema("leading_industries", ["industry"])),
  }),
  TargetFile: file({ year: { type: "integer" }, complete: COMPLETE, targets: listOf(ref("Target")) }),
  ProjectFile: file({ project: rowSchema("projects"), progress: listOf(rowSchema("progress", ["project"])) }),
  MeasureFile: file({
    measures: listOf(ref("Measure")),
    roles: listOf(objectOf({ id: text(), name: IN_EACH })),
    reasons: listOf(objectOf({ id: text(), text: IN_EACH })),
    ...CODES_OF_VERDICTS,
  }),
  AuditFile: file({
    newest_years_only: YES_OR_NO,
    complete: COMPLETE,
    counts: objectOf(Object.fromEntries(VERDICTS.map((verdict) => [verdict, COUNT]))),
    findings: listOf(ref("Finding")),
  }),
  ChangeFile: file(CHANGE_FILE),
  ProvenanceFile: file(PROVENANCE_FILE),
  TimelinessFile: file(TIMELINESS_FILE),
};

/** The schema of every file of the interface and of what they are made of. */
export const API_SCHEMAS = { ...FILES, ...PARTS_OF_FILES, ...PARTS_OF_HISTORY, ...PARTS_OF_VERDICTS };
