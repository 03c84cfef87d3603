import type { CellStyle } from "hucre/xlsx";

/** The looks of the sheets. Colours are told apart by locks and heads too, never needed by themselves. */
const fill = (rgb: string): CellStyle["fill"] => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });
const thin = { style: "thin", color: { rgb: "FFBFBFBF" } } as const;
const border: CellStyle["border"] = { top: thin, right: thin, bottom: thin, left: thin };

/** A text cell of format Text: nothing typed into it becomes a date or loses its zeros. */
export const LOCKED: CellStyle = {
  numFmt: "@",
  fill: fill("FFF2F2F2"),
  border,
  protection: { locked: true },
};
export const INPUT: CellStyle = {
  numFmt: "@",
  fill: fill("FFFFF8DC"),
  border,
  protection: { locked: false },
};
export const HEAD: CellStyle = {
  numFmt: "@",
  font: { bold: true },
  fill: fill("FFD9E2EC"),
  border,
  alignment: { wrapText: true, vertical: "center", horizontal: "center" },
};
export const TITLE: CellStyle = { font: { bold: true, size: 14 } };
export const STRONG: CellStyle = { font: { bold: true } };
export const NOTE: CellStyle = { alignment: { wrapText: true, vertical: "top" } };
export const SUSPECT: CellStyle = {
  fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFF4B183" } },
};

/** The style of a figure: as many decimals as it states; for one still to come, as it will be typed. */
export function figureStyle(style: CellStyle, decimals: number | null): CellStyle {
  const numFmt = decimals === null ? "General" : decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  return { ...style, numFmt };
}

/** The width of a text in columns of a terminal or sheet: a Chinese character takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const one of text)
    width += /[\u1100-\u115f\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(one) ? 2 : 1;
  return width;
}
