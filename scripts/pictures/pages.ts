import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { LANGS, type Lang, languageOf } from "../../src/i18n/lang.ts";

/** A page as it is seen on one screen. */
interface Shot {
  readonly name: string;
  /** Without base and language. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
}

/** What the READMEs show, each in both languages: desktop and phone, by day and by night. */
const SHOTS: readonly Shot[] = [
  { name: "home-desktop", path: "", width: 1280, height: 890 },
  { name: "home-phone", path: "", width: 390, height: 844 },
  { name: "region-desktop", path: "regions/songyuan/", width: 1280, height: 1240 },
  { name: "region-phone", path: "regions/songyuan/", width: 390, height: 844, dark: true },
  { name: "audit-phone", path: "audit/", width: 390, height: 844 },
];

/** Takes the pictures of finished pages. Answers the files written: `home-desktop-zh.webp` … */
export async function takePages(browser: Browser, address: string, folder: string): Promise<string[]> {
  const written: string[] = [];
  for (const shot of SHOTS) {
    for (const lang of LANGS) {
      const path = join(folder, `${shot.name}-${lang}.webp`);
      writeFileSync(path, await take(browser, address, shot, lang));
      written.push(path);
    }
  }
  return written;
}

async function take(browser: Browser, address: string, shot: Shot, lang: Lang): Promise<Buffer> {
  const { path, width, height, dark } = shot;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    // A picture can be encoded anew in the page only like this.
    bypassCSP: true,
  });
  await page.goto(`${address}${languageOf(lang).path}${path}`);
  const picture = await asWebp(page, await page.screenshot());
  await page.close();
  return picture;
}

/** A PNG as WebP: far smaller, letters still sharp. The browser converts it, so no other program is needed. */
async function asWebp(page: Page, png: Uint8Array): Promise<Buffer> {
  const data = await page.evaluate(
    async (given) => {
      const image = new Image();
      image.src = given;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", 0.9);
    },
    `data:image/png;base64,${Buffer.from(png).toString("base64")}`,
  );
  return Buffer.from(data.slice(data.indexOf(",") + 1), "base64");
}
