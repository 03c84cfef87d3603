import type { ById } from "./by-id.ts";
import type {
  Alias,
  Breakdown,
  CalendarEntry,
  Claim,
  Indicator,
  Industry,
  LeadingIndustry,
  Observation,
  Office,
  Progress,
  Project,
  Region,
  RevisionRow,
  Source,
  TargetRow,
  Unit,
  Waiver,
} from "./schema.ts";
import type { Settings } from "./settings.ts";

/**
 * A checked ledger: every id resolves, every key is single, every figure is exact. Rows stand in
 * the order of their files; lists by year in the order of the years.
 */
export interface Ledger {
  readonly settings: Settings;
  readonly regions: ById<Region>;
  readonly industries: ById<Industry>;
  readonly offices: ById<Office>;
  readonly units: ById<Unit>;
  readonly indicators: ById<Indicator>;
  readonly breakdowns: ById<Breakdown>;
  readonly sources: ById<Source>;
  readonly projects: ById<Project>;
  readonly leadingIndustries: readonly LeadingIndustry[];
  readonly observations: readonly Observation[];
  readonly targets: readonly TargetRow[];
  readonly claims: readonly Claim[];
  readonly progress: readonly Progress[];
  readonly calendar: readonly CalendarEntry[];
  readonly aliases: readonly Alias[];
  readonly accepted: readonly Waiver[];
  readonly revisions: readonly RevisionRow[];
}
