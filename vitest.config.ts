import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
    // A foreign time zone and locale: nothing may depend on the machine's.
    env: { TZ: "Pacific/Chatham", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
