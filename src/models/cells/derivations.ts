import { formulaText, roleName } from "../../i18n/formula.ts";
import { parsePeriod } from "../../ledger/period.ts";
import { DEFINITIONS, type MeasureId } from "../../measures/definitions.ts";
import type { Input, Result } from "../../measures/result.ts";
import type { Edition } from "../ground/edition.ts";
import type { Derivation, DerivationInput } from "../ground/view.ts";
import { reasonText, resultText } from "./results.ts";
import { statedAmount } from "./statements.ts";

/** How a result came about: the definition's formula, the figures that entered it, and their rows. */
export function derivation(edition: Edition, result: Result): Derivation {
  const id = result.measure as MeasureId;
  const inputs = result.inputs.filter((input) => input.file !== undefined || input.unit === "");
  return {
    name: edition.words.definitions[id].name,
    formula: formulaText(DEFINITIONS[id].formula, edition.lang),
    inputs: uniqueInputs(inputs).map((input) => derivationInput(edition, input)),
    ...(result.kind === "value"
      ? { result: resultText(edition, result) }
      : { reason: reasonText(edition, result) }),
  };
}

/**
 * How several results of the same figures came about: the figures of the first, and of the others
 * the formula and the outcome alone.
 */
export function derivations(edition: Edition, results: readonly Result[]): Derivation[] {
  return results.map((result, i) => {
    const how = derivation(edition, result);
    return i === 0 ? how : { ...how, inputs: [], notes: [edition.words.analysis.sameInputs] };
  });
}

function uniqueInputs(inputs: readonly Input[]): Input[] {
  const seen = new Map(
    inputs.map((input) => [`${input.role}|${input.value}|${input.file}|${input.line}`, input]),
  );
  return [...seen.values()];
}

function derivationInput(edition: Edition, input: Input): DerivationInput {
  const period = parsePeriod(input.period);
  const when = period === null ? "" : edition.period(period);
  const role = roleName(input.role, edition.lang);
  if (input.unit === "") return { role, value: when || input.value };
  const stated = { value: input.value, unit: input.unit, qualifier: input.bound };
  return {
    role,
    value: statedAmount(edition, stated),
    period: when,
    ...(input.file === undefined ? {} : { row: rowLink(edition, input.file, input.line ?? 0) }),
  };
}

/** A row of the ledger by file and line, linked to the repository's view of it where there is one. */
export function rowLink(edition: Edition, file: string, line: number): { text: string; href?: string } {
  const { repository } = edition.site.ledger.settings;
  const text = `data/${file}:${line}`;
  if (repository === "") return { text };
  return { text, href: `${repository.replace(/\/$/, "")}/blob/main/data/${file}?plain=1#L${line}` };
}
