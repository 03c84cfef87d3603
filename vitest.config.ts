import { defineConfig } from "vitest/config";

const shared = {
  // A foreign time zone and locale: nothing may depend on the machine's.
  env: { TZ: "Pacific/Chatham", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
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
