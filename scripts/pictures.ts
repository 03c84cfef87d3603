import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { runCommand } from "./arguments.ts";
import { launchBrowser } from "./browser.ts";
import { ROOT } from "./build-site.ts";
import { requireOffice } from "./office.ts";
import { takeCards } from "./pictures/cards.ts";
import { takeClerkPictures } from "./pictures/clerks.ts";
import { FIRST_PORT, serve } from "./serve.ts";
import { exitOnSignal } from "./signals.ts";
import { checkAndBuild } from "./site-command.ts";

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
}

/** The pages of which there are pictures: phone and desktop, both languages, by day and by night. */
const PICTURES: readonly Picture[] = [
  { name: "region-zh-desktop", path: "regions/songyuan/", width: 1280, height: 1500 },
  { name: "region-en-desktop", path: "en/regions/songyuan/", width: 1280, height: 1500 },
  { name: "region-zh-phone", path: "regions/songyuan/", width: 390, height: 1200 },
  { name: "region-en-phone", path: "en/regions/songyuan/", width: 390, height: 1200, dark: true },
  { name: "audit-zh-desktop", path: "audit/", width: 1280, height: 1100 },
  { name: "audit-en-phone", path: "en/audit/", width: 390, height: 1200 },
];

async function take(browser: Browser, address: string, folder: string, picture: Picture): Promise<void> {
  const { width, height, dark } = picture;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(address + picture.path);
  await page.screenshot({ path: join(folder, `${picture.name}.png`) });
  await context.close();
}

exitOnSignal();
await runCommand({ name: "pictures", options: { out: "DIR" } }, async (given) => {
  const folder = given.options["out"] ?? join(ROOT, "public/pictures");
  const work = mkdtempSync(join(tmpdir(), "taizhang-pictures-"));
  try {
    const built = await checkAndBuild({ ...given, options: { out: join(work, "site") } });
    if (built === null) return 1;
    const served = await serve(built.out, { port: FIRST_PORT, host: "127.0.0.1", base: built.base });
    const browser = await launchBrowser();
    mkdirSync(folder, { recursive: true });
    for (const picture of PICTURES) {
      await take(browser, served.address, folder, picture);
      console.log(join(folder, `${picture.name}.png`));
    }
    for (const path of await takeCards(browser, join(folder, "../og"))) console.log(path);
    requireOffice();
    for (const path of await takeClerkPictures(browser, work, join(folder, "clerks"))) console.log(path);
    await browser.close();
    await served.stop();
    return 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
