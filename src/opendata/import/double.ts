import { MOST_DIGITS } from "../../ledger/limits.ts";
import { MOST_TYPED } from "../limits.ts";

/** A number as a spreadsheet holds it, in plain decimal notation, and how many digits it states. */
export interface Written {
  readonly text: string;
  readonly digits: number;
}

/** The shortest decimal that is the same double: what was typed, whatever digits the file spells it with. */
export function shortest(value: number): Written {
  const [mantissa = "0", exponent = "0"] = String(Math.abs(value)).split("e");
  const [above = "0", below = ""] = mantissa.split(".");
  const all = above + below;
  const point = above.length + Number(exponent);
  const padded = all
    .padEnd(Math.max(point, all.length), "0")
    .padStart(all.length - Math.min(point, 1) + 1, "0");
  const at = Math.max(point, 1);
  const whole = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const fraction = padded.slice(at).replace(/0+$/, "");
  const sign = value < 0 ? "-" : "";
  const digits = all.replace(/^0+/, "").replace(/0+$/, "").length;
  return { text: `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`, digits };
}

/**
 * A double as every spreadsheet shows it, with fifteen digits, where that is a plainly shorter number: 42.9
 * for 42.90000000000001. Null where the shortest decimal is what counts.
 */
export function withoutDust(value: number): Written | null {
  if (shortest(value).digits <= MOST_DIGITS) return null;
  const shown = shortest(Number(value.toPrecision(MOST_DIGITS)));
  return shown.digits <= MOST_TYPED ? shown : null;
}

/** The same decimal with at least `decimals` decimals: the zeros that a cell shows are stated. */
export function withZeros(text: string, decimals: number | null): string {
  if (decimals === null || decimals === 0) return text;
  const [whole = "", fraction = ""] = text.split(".");
  return `${whole}.${fraction.padEnd(decimals, "0")}`;
}

/** A decimal times a hundred, digit by digit: 0.264 is 26.4 per cent. */
export function timesHundred(text: string): string {
  const sign = text.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const moved = `${whole}${fraction.padEnd(2, "0").slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(2);
  return `${sign}${moved}${rest === "" ? "" : `.${rest}`}`;
}
