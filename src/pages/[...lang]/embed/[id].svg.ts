import type { APIRoute } from "astro";
import { coloursOf } from "../../../charts/svg/colours.ts";
import { standaloneSvg } from "../../../charts/svg/standalone.ts";
import tokens from "../../../layouts/tokens.css?raw";
import { creditOf, type Embedded, embedPaths } from "../../../models/embed/embedded-charts.ts";
import { loadSite, loadWork } from "../../../site.ts";

/** The light scheme: a file of its own has no page that would set its colours. */
const LIGHT = coloursOf(tokens);

export function getStaticPaths() {
  return embedPaths(loadSite(), loadWork());
}

export const GET: APIRoute<{ embedded: Embedded }> = ({ props: { embedded } }) =>
  new Response(standaloneSvg(embedded.view.figure.chart, creditOf(embedded), embedded.lang, LIGHT), {
    headers: { "content-type": "image/svg+xml; charset=utf-8" },
  });
