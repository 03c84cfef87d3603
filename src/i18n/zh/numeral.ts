const NUMERALS = "零一二三四五六七八九";

/** 1 to 99 in Chinese: 一, 十二, 二十. */
export function numeral(n: number): string {
  const ones = n % 10 === 0 ? "" : (NUMERALS[n % 10] ?? "");
  if (n < 10) return ones;
  return `${n < 20 ? "" : NUMERALS[Math.floor(n / 10)]}十${ones}`;
}

/** A number of things: 两个, 十二个. */
export function counting(n: number): string {
  return n === 2 ? "两" : numeral(n);
}
