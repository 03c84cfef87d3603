import { type Lang, languageOf } from "../../i18n/lang.ts";
import { escapeXml } from "../../markup.ts";
import type { Chart } from "../chart.ts";
import { SMALL, TEXT, wrap } from "../parts/text.ts";
import { renderChart } from "./render.ts";

const MARGIN = 16;
const TITLE = 15;

/**
 * A chart as an SVG file that needs nothing else: title and subtitle over the picture, its notes and
 * `credit` (source, publisher, address; one paragraph each) under it, every custom
 * property as its colour. "" where the chart has nothing to draw.
 */
export function standaloneSvg(
  chart: Chart,
  credit: readonly string[],
  lang: Lang,
  colours: Readonly<Record<string, string>>,
): string {
  const picture = renderChart(chart);
  if (picture === "") return "";
  const over = [
    ...linesOf(chart.title, TITLE, chart.width, ' font-weight="bold"'),
    ...linesOf(chart.subtitle, TEXT, chart.width, SOFT),
  ];
  const under = [...chart.notes, ...credit].flatMap((text) => linesOf(text, SMALL, chart.width, SOFT));
  const top = MARGIN + heightOf(over) + TEXT;
  const bottom = top + chart.height + TEXT;
  const width = chart.width + 2 * MARGIN;
  const height = Math.ceil(bottom + heightOf(under) + MARGIN);
  return coloured(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
      `viewBox="0 0 ${width} ${height}" font-family="${languageOf(lang).fonts}" fill="currentColor">` +
      `<rect width="${width}" height="${height}" fill="var(--paper)"/>` +
      `${written(over, MARGIN)}${within(picture, top)}${written(under, bottom)}</svg>\n`,
    colours,
  );
}

const SOFT = ' fill="var(--ink-soft)"';

interface Line {
  readonly text: string;
  readonly size: number;
  readonly look: string;
}

function linesOf(text: string, size: number, width: number, look: string): Line[] {
  return wrap(text, width * 0.96, size).map((line) => ({ text: line, size, look }));
}

const step = ({ size }: Line) => size * 1.35;

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + step(line), 0);
}

function written(lines: readonly Line[], top: number): string {
  let y = top;
  return lines
    .map((line) => {
      y += step(line);
      const baseline = Math.round((y - line.size * 0.35) * 10) / 10;
      return `<text x="${MARGIN}" y="${baseline}" font-size="${line.size}"${line.look}>${escapeXml(line.text)}</text>`;
    })
    .join("");
}

/** The picture at its place, without what only a page has a use for. */
function within(picture: string, top: number): string {
  return picture
    .replace(/ class="[^"]*"/, "")
    .replace(/ data-spots="[^"]*"/, "")
    .replace("<svg", `<svg x="${MARGIN}" y="${Math.round(top * 10) / 10}"`);
}

/** Every custom property as its colour. Throws where a chart uses one that is not among them. */
function coloured(svg: string, colours: Readonly<Record<string, string>>): string {
  const colourOf = (name: string) => {
    const colour = colours[name];
    if (colour === undefined) throw new Error(`no colour for --${name}`);
    return colour;
  };
  return svg
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => colourOf(name))
    .replaceAll("currentColor", colourOf("ink"));
}
