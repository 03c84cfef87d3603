import { join } from "node:path";
import { defineConfig } from "vitest/config";

const shared = {
  env: {
    // A foreign time zone and locale: nothing may depend on the machine's.
    ...{ TZ: "Pacific/Chatham", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    // As for people: the commands that tests start find themselves compiled.
    NODE_COMPILE_CACHE: join(import.meta.dirname, ".cache/compiled"),
  },
  // Only what hangs takes so long: nothing is held to a time here, on a busy machine least of all.
  testTimeout: 600_000,
  hookTimeout: 600_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: "unit",
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts"],
          // The program keeps no state but its caches: to load it once for all files halves the time.
          isolate: false,
        },
      },
      // On the built site: `npm test` builds it first and names its folder in TAIZHANG_SITE.
      {
        test: {
          ...shared,
          name: "browser",
          include: ["src/**/*.browser.test.ts", "scripts/**/*.browser.test.ts"],
        },
      },
    ],
  },
});
