import type {
  Acceptance,
  Breakdown,
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
  Target,
  Unit,
} from "./schema.ts";
import type { Settings } from "./settings.ts";

/**
 * A checked ledger: every id resolves, every key is single, every figure is exact. Rows stand in
 * the order of their files; lists by year in the order of the years.
 */
export interface Ledger {
  readonly settings: Settings;
  readonly regions: ReadonlyMap<string, Region>;
  readonly industries: ReadonlyMap<string, Industry>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly breakdowns: ReadonlyMap<string, Breakdown>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly leadingIndustries: readonly LeadingIndustry[];
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly claims: readonly Claim[];
  readonly progress: readonly Progress[];
  readonly accepted: readonly Acceptance[];
  readonly revisions: readonly RevisionRow[];
}
