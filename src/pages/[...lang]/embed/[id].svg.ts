import type { APIRoute } from "astro";
import { standaloneSvg } from "../../../charts/svg/standalone.ts";
import { creditOf, type Embedded, embedPaths } from "../../../models/embed/embedded-charts.ts";
import { loadSite } from "../../../site.ts";

export function getStaticPaths() {
  return embedPaths(loadSite());
}

export const GET: APIRoute<{ embedded: Embedded }> = ({ props: { embedded } }) =>
  new Response(standaloneSvg(embedded.view.figure.chart, creditOf(embedded), embedded.lang), {
    headers: { "content-type": "image/svg+xml; charset=utf-8" },
  });
