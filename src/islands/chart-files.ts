import { make } from "./dom.ts";

/** Pixels for one unit of the picture: sharp on paper and on screens of any kind. */
const SCALE = 3;

/** Beside the files of a chart: a button that makes a PNG of its SVG. */
class ChartFiles extends HTMLElement {
  connectedCallback(): void {
    const svg = this.querySelector<HTMLAnchorElement>('a[href$=".svg"]');
    if (svg === null || this.querySelector("button") !== null) return;
    const words = JSON.parse(this.dataset["words"] ?? "{}");
    const button = make("button", { type: "button" }, words.png);
    button.addEventListener("click", async () => {
      button.textContent = (await savePng(svg.href).then(
        () => true,
        () => false,
      ))
        ? words.png
        : words.failed;
    });
    // As the links before it are parted, so is the button.
    svg.before(button, svg.nextSibling?.textContent ?? " ");
  }
}

/** Has the browser draw the SVG at an address and save it as PNG. Throws where it cannot. */
async function savePng(address: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(await (await fetch(address)).text())}`;
  await image.decode();
  const canvas = make("canvas");
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (blob === null) throw new Error("no picture");
  const name = address.slice(address.lastIndexOf("/") + 1).replace(/\.svg$/, ".png");
  const link = make("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  URL.revokeObjectURL(link.href);
}

customElements.define("chart-files", ChartFiles);
