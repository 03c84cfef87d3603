// @ts-check
import { defineConfig } from "astro/config";
import { ledgerInDevelopment } from "./scripts/dev-ledger.ts";

export default defineConfig({
  output: "static",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never", assets: "assets" },
  // Astro's own compression takes the space between a number and its unit away.
  compressHTML: false,
  devToolbar: { enabled: false },
  cacheDir: "./.cache/astro",
  integrations: [ledgerInDevelopment()],
  vite: {
    cacheDir: "./.cache/vite",
    build: {
      // Every script is a file: the pages' security policy allows none within the page.
      assetsInlineLimit: 0,
      cssCodeSplit: false,
    },
  },
});
