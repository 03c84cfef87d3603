import type { Ledger } from "../../ledger/ledger.ts";
import { push } from "../../ledger/memo.ts";
import type { Claim, Observation, TargetRow } from "../../ledger/schema.ts";
import { levelScale } from "../figure.ts";
import { checkOf, type Fact, type Facts, inUnit, MEASURED, rowsOf } from "./facts.ts";
import { type Finding, judged } from "./finding.ts";
import { type Estimate, quotientOf, scaled } from "./interval.ts";

/**
 * A price of land against money ÷ area, stated of the same thing in one place of the text. A price in
 * money alone is for one unit of the area as it is stated. Where several amounts or areas stand
 * there, the price is of those that it fits.
 */
export function auditPrices(ledger: Ledger, facts: Facts): Finding[] {
  const stated = facts.all.filter(({ strand, derived }) => strand === MEASURED && !derived);
  const prices = stated.filter((fact) => isPrice(ledger, fact));
  const places = new Map<string, Fact[]>();
  for (const price of prices) for (const row of price.rows) places.set(placeId(row, price), []);
  if (places.size === 0) return [];
  for (const fact of stated) {
    for (const row of fact.rows) if (places.has(placeId(row, fact))) push(places, placeId(row, fact), fact);
  }
  return prices.flatMap((price) => {
    const beside = new Set(price.rows.flatMap((row) => places.get(placeId(row, price)) ?? []));
    return priceFinding(ledger, price, [...beside]);
  });
}

/** Of which thing and time, and where in the text. */
function placeId({ source, locator }: Observation | TargetRow | Claim, { key, period }: Fact): string {
  return [key.region, key.industry, key.breakdown, period.from, period.to, source, locator].join("|");
}

const PRICE = "price-area";

function isRate(ledger: Ledger, { key }: Fact): boolean {
  return ledger.indicators.row(key.indicator).measure === "rate";
}

/** True for money by area, and for a rate in money. */
function isPrice(ledger: Ledger, fact: Fact): boolean {
  return fact.best.dimension === PRICE || (isRate(ledger, fact) && levelScale(fact.best) === "money");
}

function priceFinding(ledger: Ledger, price: Fact, beside: readonly Fact[]): Finding[] {
  const amounts = beside.filter((fact) => isMoneyFor(price, fact) && !isRate(ledger, fact));
  const areas = beside.filter(({ best }) => best.dimension === "area");
  const found = amounts.flatMap((money) => areas.flatMap((area) => compared(price, money, area) ?? []));
  const fitting = found.find(({ verdict }) => verdict === "agrees" || verdict === "within-rounding");
  return fitting === undefined ? (found.length === 1 ? found : []) : [fitting];
}

/** Prices by area are in yuan. */
function isMoneyFor({ best }: Fact, money: Fact): boolean {
  return money.best.dimension === (best.dimension === PRICE ? "money-cny" : best.dimension);
}

function compared(price: Fact, money: Fact, area: Fact): Finding | null {
  const perMetre = quotientOf(money.estimate, area.estimate);
  if (perMetre === null) return null;
  const found: Estimate = price.best.dimension === PRICE ? perMetre : scaled(perMetre, area.best.factor);
  const check = checkOf("price", price, [], "stated");
  const rows = [...check.rows, ...rowsOf("money", money), ...rowsOf("area", area)];
  return judged({ ...check, rows }, inUnit(found, price.best));
}
