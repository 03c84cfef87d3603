import type { HeadRole } from "../../i18n/heads.ts";
import type { TableName } from "../../ledger/schema.ts";
import { isOtherScale } from "./captions.ts";
import { type Facets, monthBefore, periodOf, ROLES, roleOf } from "./facets.ts";
import { cellName, placeAt, shownAt, textOf } from "./grid.ts";
import type { Refusal } from "./outcome.ts";
import type { RowLabels } from "./row-labels.ts";
import type { Sheet } from "./sheet.ts";
import { titlePeriods } from "./titles.ts";

/** What a figure is: the table and cells of its row in the ledger, all but the figure. */
export interface Subject {
  readonly table: TableName;
  readonly unit: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
}

/** What row, column, title and options say of a figure as a row of the ledger, or all that they lack. */
export function subjectOf(
  sheet: Sheet,
  facets: Facets,
  row: RowLabels,
  column: number,
  isPercent: boolean,
): Subject | Refusal[] {
  const { grid, frame, given, year } = sheet;
  const text = textOf(shownAt(grid, frame.body - 1, column));
  const at = placeAt(grid, frame.body - 1, column, text);
  const known = roleOf(facets.roles);
  if (known === null) return [{ kind: "several-roles", ...at }];
  const { role, kept } = known;
  const period = periodOf(facets, role, year, given.period ?? "");
  const unit = unitOf(sheet, facets, role, isPercent);
  const region = facets.place || (given.region ?? "");
  const refusals = [
    ...lacking(sheet, { ...facets, period, unit, place: region }, at, row),
    ...contradictions(sheet, facets, role, unit, at),
  ];
  const of = ofRole(facets, role, period, at);
  if (Array.isArray(of)) refusals.push(...of);
  if (refusals.length > 0 || Array.isArray(of)) return refusals;
  const { indicator, industry, breakdown } = facets;
  return {
    table: kept.table,
    unit,
    cells: { region, indicator, industry, breakdown, period, ...kept.cells, ...of, ...sourceOf(sheet, row) },
    places: placesOf(sheet, facets, row, column),
  };
}

function sourceOf({ given }: Sheet, row: RowLabels): Record<string, string> {
  const source = row.source || given.source || "";
  return given.locator === undefined ? { source } : { source, locator: given.locator };
}

function placesOf({ frame }: Sheet, facets: Facets, row: RowLabels, column: number): Record<string, string> {
  const head = cellName(frame.body - 1, column);
  const of = (kind: string) => {
    const own = row.places[kind];
    return own === undefined ? head : cellName(row.row, own);
  };
  const hasTime = facets.period !== "" || facets.months !== "";
  return {
    ...(facets.place === "" ? {} : { region: of("place") }),
    ...(hasTime ? { period: of("period") } : {}),
    indicator: of("indicator"),
  };
}

type At = Omit<Refusal, "kind">;

/** What a role is relative to where it is not the usual thing; refused where that is not said. */
function ofRole(facets: Facets, role: HeadRole, period: string, at: At): Record<string, string> | Refusal[] {
  if (role === "month-growth") {
    const before = monthBefore(period);
    return before === null ? [{ kind: "month-growth", ...at, near: [period] }] : { of: `period=${before}` };
  }
  const isPart = facets.industry !== "" || facets.breakdown !== "";
  const isShare = role === "share" || role === "contribution" || role === "pull";
  return isShare && !isPart ? [{ kind: "share-of-what", ...at }] : {};
}

/**
 * The unit of a figure: its own, else that above the table which is of its kind, else the option; what its
 * cell shows in percent is in percent. A unit above the table is that of its amounts, and a place in an order
 * is counted in places.
 */
function unitOf(
  { context, given, caption }: Sheet,
  facets: Facets,
  role: HeadRole,
  isPercent: boolean,
): string {
  if (facets.unit !== "") return facets.unit;
  const { units, indicators } = context.lookup.ledger;
  if (role === "rank") return ["位", "名"].find((one) => units.has(one)) ?? "";
  const isClaim = ROLES[role].table === "claims";
  const percent = isPercent ? "%" : "";
  if (isClaim) return caption.units.includes("%") ? "%" : percent;
  const dimension = units.get(indicators.get(facets.indicator)?.unit ?? "")?.dimension;
  const fitting = caption.units.filter((one) => units.get(one)?.dimension === dimension);
  const [only] = fitting;
  const stated = caption.units.length > 1 ? (fitting.length === 1 ? only : "") : caption.unit;
  return stated || given.unit || percent;
}

function contradictions(
  { given, caption }: Sheet,
  facets: Facets,
  role: HeadRole,
  unit: string,
  at: At,
): Refusal[] {
  const isAmount = ROLES[role].table !== "claims";
  if (!isAmount && unit !== "" && !unitsOf(role).test(unit))
    return [{ kind: "role-unit", ...at, text: unit }];
  if (!isAmount) return [];
  const told = { ...at, text: unit };
  const own = facets.unit;
  const above = caption.units.find((one) => own !== "" && isOtherScale(own, one));
  if (above !== undefined) return [{ kind: "contradiction", ...told, near: [above], fact: caption.cell }];
  const isAgainst =
    given.unit !== undefined && (own === "" ? given.unit !== unit : isOtherScale(given.unit, unit));
  if (isAgainst) return [{ kind: "contradiction", ...told, near: [given.unit ?? ""], fact: "--unit" }];
  return [];
}

/** In what growth, shares, completion and ranks are stated: 增长（亿元） is the amount more, no rate. */
function unitsOf(role: HeadRole): RegExp {
  return role === "rank" ? /^[名位个]$/ : /[%‰]|百分点|倍/;
}

function lacking(sheet: Sheet, facets: Facets, at: At, row: RowLabels): Refusal[] {
  const { given, caption, year, titles } = sheet;
  const refusals: Refusal[] = [];
  if (facets.place === "")
    refusals.push({ kind: "no-region", ...placeAt(sheet.grid, row.row, sheet.frame.key, "") });
  if (facets.indicator === "") refusals.push({ kind: "unknown-name", ...at, text: "", column: "indicator" });
  if (facets.months !== "" && facets.period === "" && year === "") refusals.push({ kind: "no-year", ...at });
  else if (facets.period === "" && given.period !== undefined)
    refusals.push({ kind: "target-period", ...at, near: [given.period] });
  else if (facets.period === "")
    refusals.push({
      kind: "no-period",
      ...at,
      near: [...new Set(titlePeriods(titles).map((one) => one.period))],
    });
  if (facets.unit === "") refusals.push(...caption.refusals, { kind: "no-unit", ...at });
  if (given.source === undefined && row.source === "") refusals.push({ kind: "no-source", ...at });
  return refusals;
}
