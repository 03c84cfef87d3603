import { type PlotOptions, plot } from "@observablehq/plot";
import { escapeXml } from "../../markup.ts";
import type { Chart } from "../chart.ts";
import { TEXT } from "../parts/text.ts";
import { TreeDocument, type TreeElement } from "./document.ts";

/**
 * A chart as the markup of one `<svg>`, or "" where it has nothing to draw. No style, no script, no
 * class of Plot's; colours are the page's custom properties; the bytes depend on the chart alone.
 */
export function renderChart(chart: Chart): string {
  if (chart.draw === null) return "";
  const document = new TreeDocument() as unknown as Document;
  const options: PlotOptions = {
    ...chart.draw,
    document,
    width: chart.width,
    height: chart.height,
    margin: 0,
    x: { axis: null, ...(chart.draw.x ?? { type: "identity" }) },
    y: { axis: null, ...(chart.draw.y ?? { type: "identity" }) },
  };
  const svg = plot(options) as unknown as TreeElement;
  const pen: Pen = { prefix: chart.id, hatches: new Set() };
  const body = svg.children
    .filter(isDrawn)
    .map((child) => write(child, pen))
    .join("");
  return `${head(chart)}${patterns(pen)}${body}</svg>`;
}

interface Pen {
  readonly prefix: string;
  /** The colours in which something is hatched. */
  readonly hatches: Set<string>;
}

function head({ id, kind, title, summary, width, height, spots }: Chart): string {
  const points = spots.some((spot) => spot !== null) ? ` data-spots="${spots.map(point).join(" ")}"` : "";
  return (
    `<svg class="chart chart-${kind}" role="img" aria-labelledby="${id}-t ${id}-d" width="${width}" ` +
    `height="${height}" viewBox="0 0 ${width} ${height}" font-size="${TEXT}" fill="currentColor" ` +
    `text-anchor="middle"${points}><title id="${id}-t">${escapeXml(title)}</title>` +
    `<desc id="${id}-d">${escapeXml(summary)}</desc>`
  );
}

function point(spot: Chart["spots"][number]): string {
  return spot === null ? "-" : spot.map((n) => Math.round(n)).join(",");
}

/** Plot's own style sheet goes; its warning sign is a fault of the chart's. */
function isDrawn(element: TreeElement): boolean {
  if (element.localName === "text") throw new Error(`Plot warns: ${element.textContent}`);
  return element.localName !== "style";
}

/** What Plot writes and no reader needs: names of marks, and defaults of text without an outline. */
const DROPPED = new Set(["aria-label", "class", "font-variant"]);

function write(element: TreeElement, pen: Pen): string {
  const attributes = new Map([...element.attributes].filter(([name]) => !DROPPED.has(name)));
  const only = onlyChild(element, attributes);
  if (only !== null) {
    for (const [name, value] of attributes) if (!only.attributes.has(name)) only.attributes.set(name, value);
    return write(only, pen);
  }
  if (element.localName === "text") movePosition(attributes);
  const inside = element.childNodes
    .map((child) => (typeof child === "string" ? escapeXml(child) : write(child, pen)))
    .join("");
  if (inside === "" && (element.localName === "g" || element.localName === "text")) return "";
  const opening = element.localName + [...attributes].map((pair) => attribute(pair, pen)).join("");
  return inside === "" ? `<${opening}/>` : `<${opening}>${inside}</${element.localName}>`;
}

/** The single child of a group, where the group's attributes can stand on it as well. */
function onlyChild(element: TreeElement, attributes: ReadonlyMap<string, string>): TreeElement | null {
  const [only, more] = element.childNodes;
  if (element.localName !== "g" || more !== undefined || only === undefined || typeof only === "string") {
    return null;
  }
  return attributes.has("transform") && only.attributes.has("transform") ? null : only;
}

/** `translate(3,4)` on a text is its x and y, in fewer bytes. */
function movePosition(attributes: Map<string, string>): void {
  const [, x, y] = /^translate\(([^,]+),([^)]+)\)$/.exec(attributes.get("transform") ?? "") ?? [];
  if (x === undefined || y === undefined || attributes.has("y")) return;
  attributes.delete("transform");
  attributes.set("x", x).set("y", y);
}

function attribute([name, value]: readonly [string, string], pen: Pen): string {
  return ` ${name}="${escapeXml(GEOMETRY.has(name) ? rounded(value) : hatched(value, pen))}"`;
}

const GEOMETRY = new Set("x y x1 y1 x2 y2 cx cy r width height d transform".split(" "));

/** Coordinates to a tenth of a unit: finer than any screen shows. */
function rounded(value: string): string {
  return value.replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 10) / 10 || 0),
  );
}

/** `url(#hatch-ahead)` points to this picture's own pattern in the colour `--ahead`. */
function hatched(value: string, pen: Pen): string {
  const [, colour] = /^url\(#hatch-([a-z0-9-]+)\)$/.exec(value) ?? [];
  if (colour === undefined) return value;
  pen.hatches.add(colour);
  return `url(#${pen.prefix}-${colour})`;
}

function patterns({ prefix, hatches }: Pen): string {
  const all = [...hatches]
    .sort()
    .map(
      (colour) =>
        `<pattern id="${prefix}-${colour}" width="4" height="4" patternUnits="userSpaceOnUse" ` +
        `patternTransform="rotate(45)"><path d="M1 0V4" stroke="var(--${colour})" stroke-width="1.6"/></pattern>`,
    );
  return all.length === 0 ? "" : `<defs>${all.join("")}</defs>`;
}
