import type { APIRoute } from "astro";
import { coloursOf } from "../charts/svg/colours.ts";
import { iconSvg } from "../charts/svg/icon.ts";
import tokens from "../layouts/tokens.css?raw";

export const GET: APIRoute = () =>
  new Response(iconSvg(coloursOf(tokens), coloursOf(tokens, ':root[data-theme="dark"]')), {
    headers: { "content-type": "image/svg+xml; charset=utf-8" },
  });
