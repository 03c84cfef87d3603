import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "./arguments.ts";
import { launchBrowser } from "./browser.ts";
import { requireOffice } from "./office.ts";
import { takeCards } from "./pictures/cards.ts";
import { takeClerkPictures } from "./pictures/clerks.ts";
import { takePages } from "./pictures/pages.ts";
import { sizesModule } from "./pictures/sizes.ts";
import { FIRST_PORT, serve } from "./serve.ts";
import { exitOnSignal } from "./signals.ts";
import { checkAndBuild } from "./site-command.ts";
import { ROOT } from "./site-program.ts";

/** Where the guide finds the sizes of its pictures. */
const SIZES = join(ROOT, "src/models/docs/clerk-pictures.ts");

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
    for (const path of await takePages(browser, served.address, folder)) console.log(path);
    for (const path of await takeCards(browser, join(folder, "../og"))) console.log(path);
    requireOffice();
    const clerks = await takeClerkPictures(browser, work, join(folder, "clerks"));
    for (const path of clerks) console.log(path);
    if (given.options["out"] === undefined) writeFileSync(SIZES, sizesModule(clerks));
    await browser.close();
    await served.stop();
    return 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
