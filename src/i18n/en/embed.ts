import type { Words } from "../shape.ts";
import type { embed as chinese } from "../zh/embed.ts";

export const embed: Words<typeof chinese> = {
  share: "Share",
  cite: "Cite as",
  download: "Download",
  svg: "picture (SVG)",
  csv: "table (CSV)",
  png: "picture (PNG)",
  pngFailed: "The browser could not make the picture",
  embed: "Embed",
  code: "Code for embedding",
  preview: "this chart by itself",
  hostMissing: "This site's own address is not on record: put its host before the address.",
  citation: ({ publisher, title, site, asOf, version, address }) =>
    `${publisher.charAt(0).toUpperCase()}${publisher.slice(1)}, “${title}”, ${site}, data up to ${asOf}, version ${version}, ${address}`,
  from: (publisher: string) => `Published by ${publisher}. `,
  whole: "Read the page and its sources",
  description: (title: string, page: string) => `${title}. A chart of the page “${page}”.`,
  address: "Address: ",
};
