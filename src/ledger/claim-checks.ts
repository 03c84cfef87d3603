import { countsPieces } from "./adding-up.ts";
import { parseFactor } from "./fraction.ts";
import { parseOf } from "./of.ts";
import { parsePeriod } from "./period.ts";
import type { Problem } from "./problem.ts";
import { atCell } from "./references.ts";
import type { Claim, Unit } from "./schema.ts";

/** What is wrong with claims by themselves: what they state, in which unit, and of what. */
export function claimFaults(claims: readonly Claim[], units: ReadonlyMap<string, Unit>): Problem[] {
  return claims.flatMap((row) => {
    const found = stated(row) ?? unitOfClaim(row, units) ?? ofItself(row);
    return found === null ? [] : [found];
  });
}

/** Claims without the figure that they state, and verdicts, which are words, with one or without any. */
function stated(row: Claim): Problem | null {
  const { claim, value, unit, wording } = row;
  if (claim === "verdict") {
    if (value !== "") return atCell("claims", row, "claim", { code: "L224" });
    return wording === "" ? atCell("claims", row, "wording", { code: "L225" }) : null;
  }
  const empty = value === "" ? "value" : unit === "" ? "unit" : null;
  return empty === null ? null : atCell("claims", row, empty, { code: "L101" });
}

const GROWTH = ["percent", "percentage-point", "multiple"];

/** The dimensions in which each claim can be told; a rank is told in what counts pieces. */
const DIMENSIONS: Readonly<Partial<Record<Claim["claim"], readonly string[]>>> = {
  growth: GROWTH,
  "annual-growth": GROWTH,
  share: ["percent"],
  completion: ["percent", "multiple"],
  contribution: ["percent"],
  pull: ["percentage-point"],
  multiple: ["multiple"],
};

function unitOfClaim(row: Claim, units: ReadonlyMap<string, Unit>): Problem | null {
  const unit = units.get(row.unit);
  if (unit === undefined || row.claim === "verdict") return null;
  const wants = DIMENSIONS[row.claim];
  if (wants === undefined ? isCount(unit) : wants.includes(unit.dimension)) return null;
  const fits = ({ dimension, factor }: Unit) => wants?.includes(dimension) === true && factor === "1";
  const likely = [...units.values()].find(fits)?.id ?? "位";
  return atCell("claims", row, "unit", { code: "L251", facts: { wants: likely } });
}

function isCount({ dimension, factor: text }: Unit): boolean {
  const factor = parseFactor(text);
  return factor !== null && (countsPieces({ dimension, factor }) || dimension === "rank");
}

/** A claim whose `of` names the very row: nothing is a share or a multiple of itself. */
function ofItself(row: Claim): Problem | null {
  const pairs = [...(parseOf(row.of) ?? [])];
  const own: Readonly<Record<string, string>> = {
    ...{ region: row.region, indicator: row.indicator, industry: row.industry },
    ...{ breakdown: row.breakdown, period: row.period },
  };
  const isSame = ([column, value]: readonly [string, string]) =>
    own[column] === (column === "period" ? (parsePeriod(value)?.text ?? value) : value);
  return pairs.length > 0 && pairs.every(isSame) ? atCell("claims", row, "of", { code: "L217" }) : null;
}
