/**
 * How wide a text will be, before any browser sees it: one em for a Chinese character, a table for
 * Latin. The table is a little wider than the system fonts that pages ask for (PingFang SC,
 * Microsoft YaHei, Noto Sans CJK SC, Helvetica, Segoe UI), so that what fits here fits there.
 */

/** The size of a chart's text in units of its view box. */
export const TEXT = 12;
/** Axis numbers and notes. */
export const SMALL = 12;
/** From baseline to baseline. */
export const LINE = 15;
/** How much wider bold text runs. */
export const BOLD = 1.06;

/** Thousandths of an em for the characters from space to tilde. */
const LATIN = [
  290, 300, 375, 620, 620, 900, 710, 210, 350, 350, 420, 620, 290, 380, 290, 330, 620, 620, 620, 620, 620,
  620, 620, 620, 620, 620, 300, 300, 620, 620, 620, 570, 1040, 700, 690, 740, 760, 690, 640, 800, 770, 300,
  560, 700, 590, 880, 770, 800, 680, 800, 700, 690, 650, 760, 700, 960, 690, 690, 640, 320, 330, 320, 520,
  570, 360, 590, 600, 550, 600, 590, 340, 600, 590, 260, 270, 560, 260, 890, 590, 600, 600, 600, 400, 540,
  360, 590, 560, 780, 550, 560, 540, 370, 300, 370, 620,
];
/** Narrow characters beyond ASCII; all else counts one em, as Chinese fonts draw it. */
const NARROW: Readonly<Record<string, number>> = {
  "\u2212": 620, // minus
  "–": 600,
  "·": 350,
  "°": 420,
  "²": 420,
  "³": 420,
  "±": 620,
  "×": 620,
  "\u00a0": 290,
};

function ems(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 32 && code < 127) return LATIN[code - 32] ?? 1000;
  return NARROW[character] ?? (code < 0x250 ? 620 : 1000);
}

/** The width of one line of text at a size, in the units of the size. */
export function textWidth(text: string, size: number = TEXT, bold = false): number {
  let thousandths = 0;
  for (const character of text) thousandths += ems(character);
  return (thousandths / 1000) * size * (bold ? BOLD : 1);
}

/** The widest of several texts; 0 for none. */
export function widest(texts: readonly string[], size: number = TEXT, bold = false): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, bold)));
}

/** What may not begin a line (closing marks), and what may not end one (opening marks). */
const NEVER_FIRST = /^[、，。；：！？）》〉」』】〕”’%‰,.;:!?)\]}·—–]/u;
const NEVER_LAST = /[（《〈「『【〔“‘([{]$/u;
/** A Chinese character stands alone; a run of anything else stays together. */
const PIECE =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]+|\s+/gu;

/** The pieces between which a line may break, with their spaces. */
function pieces(text: string): string[] {
  const joined: string[] = [];
  for (const piece of text.match(PIECE) ?? []) {
    const last = joined.at(-1);
    if (last !== undefined && (NEVER_FIRST.test(piece) || NEVER_LAST.test(last)))
      joined.push(`${joined.pop()}${piece}`);
    else joined.push(piece);
  }
  return joined;
}

function fill(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line.trim() !== "" && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trim());
      line = "";
    }
    line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trim()];
}

/** The narrowest width at which a text can be set without breaking a word. */
export function narrowest(text: string, size: number = TEXT): number {
  return widest(
    pieces(text).map((piece) => piece.trim()),
    size,
  );
}

/**
 * A text as lines no wider than `width`, of about equal length; never cut and never shortened. A
 * single word wider than that stays whole and sticks out: the caller leaves room for `narrowest`.
 */
export function wrap(text: string, width: number, size: number = TEXT): string[] {
  const lines = fill(text, size, width);
  let [low, high] = [Math.min(width, textWidth(text, size) / Math.max(1, lines.length)), width];
  while (high - low > size / 4) {
    const middle = (low + high) / 2;
    if (fill(text, size, middle).length > lines.length) low = middle;
    else high = middle;
  }
  const even = fill(text, size, high);
  return widest(even, size) > width ? lines : even;
}

/** A column of labels: its width, and each label as lines. */
interface LabelColumn {
  readonly width: number;
  readonly lines: readonly (readonly string[])[];
}

/**
 * The column for labels, as wide as they need up to `most`: longer ones wrap. It grows beyond `most`
 * only for a word that cannot be broken.
 */
export function labelColumn(labels: readonly string[], most: number, size: number = TEXT): LabelColumn {
  const limit = Math.max(most, ...labels.map((label) => narrowest(label, size)));
  const lines = labels.map((label) => wrap(label, limit, size));
  return { width: Math.ceil(widest(lines.flat(), size)), lines };
}
